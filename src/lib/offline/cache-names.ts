import type { Build } from './policy';

/** Caches belong to a host, not to a path: several sites of one host must not touch each other's. */
const prefixOf = ({ base }: Pick<Build, 'base'>) => `region-dashboard ${base}/ `;

/** Pages, numbers and data files of one build. */
export function buildCache(build: Pick<Build, 'base' | 'version'>): string {
	return `${prefixOf(build)}build ${build.version}`;
}

/** Files whose names tell their content; shared by all builds. */
export function hashedCache(build: Pick<Build, 'base'>): string {
	return `${prefixOf(build)}hashed`;
}

/** The caches of other builds of this site among all caches of the host. */
export function otherBuilds(names: readonly string[], build: Build): string[] {
	const own = buildCache(build);
	return names.filter((name) => name.startsWith(`${prefixOf(build)}build `) && name !== own);
}

/** Every cache of this site. */
export function allCaches(names: readonly string[], build: Build): string[] {
	return names.filter((name) => name.startsWith(prefixOf(build)));
}

const marks = '/_whole/';

/** That the whole site is kept in a language is remembered beside it under this address, for the next visit and update. */
export function wholeMark(
	{ origin, base }: Pick<Build, 'origin' | 'base'>,
	locale: string
): string {
	return `${origin}${base}${marks}${locale}`;
}

/** Whether an address is one of `wholeMark`. */
export function isWholeMark(url: string): boolean {
	return url.includes(marks);
}
