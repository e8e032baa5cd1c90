import { readRows } from '../contract/csv';
import type { Files } from '../contract/package';
import { compareText } from '../contract/report';
import { csvLine } from '../read/write';

/** Rows for one file of the data folder, as texts by column. */
export interface Addition {
	path: string;
	/** Columns that make a row the same row. */
	key: readonly string[];
	rows: readonly Readonly<Record<string, string>>[];
}

/** A line of a changed file: kept, taken out or put in. */
export interface Edit {
	kind: ' ' | '-' | '+';
	text: string;
}

export interface ChangedFile {
	path: string;
	edits: Edit[];
}

interface Entry {
	key: string[];
	edits: Edit[];
}

const oneLine = (text: string) => text.replace(/\s*[\r\n]+\s*/g, ' ').trim();

function compareKeys(a: readonly string[], b: readonly string[]): number {
	for (const [i, part] of a.entries()) {
		const order = compareText(part, b[i] ?? '');
		if (order !== 0) return order;
	}
	return 0;
}

function changed(files: Files, { path, key, rows }: Addition): ChangedFile {
	const bytes = files.get(path);
	if (!bytes) throw new Error(`${path} is not among the published files`);
	const lines = new TextDecoder().decode(bytes).replace(/\n$/, '').split('\n');
	const [heading, ...body] = readRows(path, lines).rows;
	const columns = heading?.cells ?? [];
	const entries: Entry[] = body.map(({ line, cells }, i) => ({
		key: key.map((name) => cells[columns.indexOf(name)] ?? ''),
		edits: lines
			.slice(line - 1, (body[i + 1]?.line ?? lines.length + 1) - 1)
			.map((text) => ({ kind: ' ', text }))
	}));
	const known = new Map(entries.map((entry) => [JSON.stringify(entry.key), entry]));
	for (const row of rows) {
		const own = key.map((name) => row[name] ?? '');
		const text = csvLine(columns.map((name) => oneLine(row[name] ?? '')));
		const before = known.get(JSON.stringify(own));
		if (!before) entries.push({ key: own, edits: [{ kind: '+', text }] });
		else if (before.edits.some((edit) => edit.kind !== ' ' || edit.text !== text))
			before.edits = [
				...before.edits.map((edit): Edit => ({ ...edit, kind: '-' })),
				{ kind: '+', text }
			];
	}
	entries.sort((a, b) => compareKeys(a.key, b.key));
	const head: Edit = { kind: ' ', text: lines[0] ?? '' };
	return { path, edits: [head, ...entries.flatMap(({ edits }) => edits)] };
}

/**
 * Puts rows into files of the data folder, in the order of their key and without touching any other line. A row whose key
 * is there is replaced. Only files that really change come back.
 */
export function mergeInto(files: Files, additions: readonly Addition[]): ChangedFile[] {
	return additions
		.filter(({ rows }) => rows.length > 0)
		.map((addition) => changed(files, addition))
		.filter(({ edits }) => edits.some(({ kind }) => kind !== ' '));
}

/** The changed file as it is to be. */
export function textOf({ edits }: ChangedFile): string {
	return edits
		.filter(({ kind }) => kind !== '-')
		.map(({ text }) => `${text}\n`)
		.join('');
}
