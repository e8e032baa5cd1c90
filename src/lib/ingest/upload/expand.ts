import { fileKind } from '../read/open';
import type { Answers } from '../read/answers';
import { maxBytes } from './limits';
import { sheetsOf } from './sheets';

/** A table inside a chosen file. `answers` are what its container says for certain. */
export interface Part {
	name: string;
	blob: Blob;
	answers: Answers;
}

/** Why a container could not be opened: broken or locked, or more inside than can be read. */
export type ExpandFault = 'broken' | 'too-large';

export type Expanded = { ok: true; parts: Part[] } | { ok: false; fault: ExpandFault };

const tables = /\.(csv|tsv|tab|txt|xlsx)$/i;
const hidden = /(^|\/)(__MACOSX\/|\.)/;

/** Whether a file is a zip of something, by its first bytes. */
export async function isContainer(blob: Blob): Promise<boolean> {
	const head = new Uint8Array(await blob.slice(0, 4).arrayBuffer());
	return head[0] === 0x50 && head[1] === 0x4b && (head[2] === 3 || head[2] === 5);
}

class TooLarge extends Error {}

/** Unpacks a zip; what its directory says is in it must not be more than the limit. */
async function unzip(bytes: Uint8Array): Promise<Record<string, Uint8Array>> {
	const { unzipSync } = await import('fflate');
	let total = 0;
	return unzipSync(bytes, {
		filter: ({ name, originalSize }) => {
			if (hidden.test(name) || name.endsWith('/')) return false;
			total += originalSize;
			if (total > maxBytes) throw new TooLarge();
			return true;
		}
	});
}

/**
 * The tables inside a zip or a workbook: CSV files as they are, sheets as CSV. A zip may hold workbooks, not zips. What is
 * no container comes back as it is.
 */
export async function expand(name: string, blob: Blob): Promise<Expanded> {
	if (!(await isContainer(blob))) return { ok: true, parts: [{ name, blob, answers: {} }] };
	try {
		const bytes = new Uint8Array(await blob.arrayBuffer());
		const files = await unzip(bytes);
		if (fileKind(bytes) === 'xlsx' || 'xl/workbook.xml' in files)
			return { ok: true, parts: await sheetsOf(name, files) };
		const parts: Part[] = [];
		for (const [path, content] of Object.entries(files)) {
			if (!tables.test(path)) continue;
			const own = `${name}: ${path}`;
			if (/\.xlsx$/i.test(path)) parts.push(...(await sheetsOf(own, await unzip(content))));
			else parts.push({ name: own, blob: new Blob([content.slice()]), answers: {} });
		}
		return { ok: true, parts };
	} catch (error) {
		return { ok: false, fault: error instanceof TooLarge ? 'too-large' : 'broken' };
	}
}
