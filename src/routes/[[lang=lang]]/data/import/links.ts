import type { Shared } from '$lib/ingest/publish/share';
import type { LocalSet } from '$lib/state/local.svelte';

/** What a link carries in the part of the address after `#`; `broken` where that is not whole, null where there is nothing. */
export async function sharedIn(hash: string): Promise<Shared | 'broken' | null> {
	const text = /^#figures=([\w-]+)/.exec(hash)?.[1];
	if (text === undefined) return null;
	const { decodeShared } = await import('$lib/ingest/publish/share');
	return decodeShared(text) ?? 'broken';
}

/** A link to this page with a local set in it; null where it would be too long. */
export async function shareLink(set: LocalSet): Promise<string | null> {
	const [{ encodeShared }, { sharedCsv }] = await Promise.all([
		import('$lib/ingest/publish/share'),
		import('$lib/state/local-rows')
	]);
	const { name, definitions, places } = set;
	const text = encodeShared({ name, csv: sharedCsv(set), definitions, places });
	return text && `${location.origin}${location.pathname}#figures=${text}`;
}
