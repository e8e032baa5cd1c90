import type { Change } from './publication';

/** The data folder after a change as a zip, with what is needed to publish it. */
export async function pack(
	{ folder, patch }: Pick<Change, 'folder' | 'patch'>,
	more: Readonly<Record<string, string>>
): Promise<Uint8Array> {
	const { zipSync } = await import('fflate');
	const utf8 = new TextEncoder();
	const entries: Record<string, Uint8Array> = { 'change.patch': utf8.encode(patch) };
	for (const [path, bytes] of folder) entries[`data/${path}`] = bytes;
	for (const [name, text] of Object.entries(more)) entries[name] = utf8.encode(text);
	return zipSync(entries, { level: 6 });
}
