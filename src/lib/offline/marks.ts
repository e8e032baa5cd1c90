/**
 * Whether a page or its numbers come from a build: a page says so in `<html data-build>`, its numbers hold the
 * build's version as a text. Anything else, such as the sign-in page of a wireless network, says neither.
 */
export function isOfBuild(text: string, version: string): boolean {
	return text.includes(`data-build="${version}"`) || text.includes(`"${version}"`);
}

/** Whether an answer may be what its name says: hosts answer a missing file with a page and status 200. */
export function isPlausible(path: string, type: string | null): boolean {
	const isPage = type?.startsWith('text/html') ?? false;
	return !isPage || path.endsWith('/') || path.endsWith('.html');
}
