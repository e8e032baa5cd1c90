import type { Indicator } from '../../domain/indicator';
import { fold } from './names';
import type { Reading } from './read';

/** An indicator by id or name, in either language. */
export function createIndicators(
	indicators: readonly Indicator[]
): (text: string) => Indicator | null {
	const byKey = new Map<string, Indicator[]>();
	for (const indicator of indicators)
		for (const key of new Set([indicator.id, indicator.name_vi, indicator.name_en].map(fold)))
			byKey.set(key, [...(byKey.get(key) ?? []), indicator]);
	return (text) => {
		const found =
			byKey.get(fold(text.replace(/\s*[([][^)\]]*[)\]]\s*$/, ''))) ?? byKey.get(fold(text));
		return found?.length === 1 ? (found[0] ?? null) : null;
	};
}

/** The unit in brackets after an indicator's name; brackets that belong to the name say no unit. */
export function unitIn(text: string, { name_vi, name_en }: Indicator): string | null {
	if ([name_vi, name_en].some((name) => fold(name) === fold(text))) return null;
	return /[([]([^()[\]]*)[)\]]\s*$/.exec(text)?.[1] ?? null;
}

/** The one indicator whose name stands in the title of the table. */
export function indicatorOfTitle(
	{ decisions }: Reading,
	indicators: readonly Indicator[]
): Indicator | null {
	const title = fold(decisions?.table.title.join(' ') ?? '');
	const named = indicators.filter(({ id, name_vi, name_en }) =>
		[id, name_vi, name_en].some((name) => title.includes(fold(name)))
	);
	const longest = named.sort((a, b) => b.name_vi.length - a.name_vi.length)[0];
	return longest && named.every((other) => fold(longest.name_vi).includes(fold(other.name_vi)))
		? longest
		: null;
}
