/** The same pages in Vietnamese and in English, for prerendering. */
export function bothLanguages<Params extends object>(
	all: Params[]
): (Params & { lang?: string })[] {
	return all.flatMap((params) => [params, { ...params, lang: 'en' }]);
}
