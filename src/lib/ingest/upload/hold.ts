import type { Files } from '../contract/package';
import { pack } from '../publish/pack';
import { changeFor, type Change, type Publication } from '../publish/publication';
import { FigureTable } from '../read/figure-table';
import { Accountant, type Account } from '../read/account';
import type { ProposedRow } from '../read/proposal';
import { countsCsv, linesCsv } from './account-csv';
import { localCsv, observationsCsv } from './contract-rows';
import { kinds } from './compare';
import { mendCell } from './mend';
import { readPublished, type Published } from './published';
import type { Requests, RequestName } from './requests';
import { readBlob, readLines, type ReadProgress } from './stream';
import { targetsCsv } from './targets/contract';
import { readUpload, type ReadUpload } from './upload';

type Handlers = {
	[Name in RequestName]: (
		ask: Requests[Name]['ask'],
		onProgress: (progress: ReadProgress) => void
	) => Promise<Requests[Name]['answer']>;
};

interface Opened {
	blob: Blob;
	file: string;
	files: Files;
	published: Published;
}

/** The document a figure is from where it is a published one, else the upload itself, with the name it gave as a note. */
function sourceOf(
	row: Pick<ProposedRow, 'source' | 'note'>,
	own: string,
	{ sources }: Published
): Pick<ProposedRow, 'source' | 'note'> {
	if (sources.has(row.source)) return { source: row.source, note: row.note };
	return { source: own, note: [row.note, row.source].filter(Boolean).join('; ') };
}

/** A table with a bit of everything that makes the reader's code ready; a few thousand lines are enough. */
function practiceTable(): string {
	const lines = ['place,period,value,note'];
	for (let line = 0; line < 3000; line++)
		lines.push(
			`place ${line % 70},${1990 + (line % 30)}-Q${1 + (line % 4)},${line}.5,"${line % 2 ? 'a' : ''}"`
		);
	return lines.join('\n');
}

/** What writes figures for the engine: large, and not needed to read a file. */
const forEngine = () => import('./arrow');

/** So many figures go to the engine at a time. */
const batchRows = 1 << 18;
const equal = kinds.indexOf('equal');

/** Holds one upload and answers for it; what the worker runs, without the worker. */
export function holdUpload(): Handlers {
	let opened: Opened | null = null;
	let known: Published | null = null;
	let read: ReadUpload | null = null;
	let turn = 0;

	function need(): Opened {
		if (!opened) throw new Error('no file is open');
		return opened;
	}

	const different = () => read?.figures.rows((row) => read?.changes[row] !== equal) ?? [];

	const differentTargets = () => (read?.targets ?? []).filter(({ change }) => change !== 'equal');
	const account = (): Account => read?.account ?? new Accountant().account;

	function changeOf(publication: Publication): Change {
		const { files, published } = need();
		const { catalog, sources } = published;
		const what = { rows: different(), targets: differentTargets().map(({ cells }) => cells) };
		return changeFor(files, what, publication, catalog.indicators, sources);
	}

	async function textOf(line: number, mends: Readonly<Record<number, string>>) {
		const decisions = read?.reading.decisions;
		if (!decisions) return null;
		return mends[line] ?? (await readLines(need().blob, decisions, [line])).get(line) ?? null;
	}

	return {
		async prepare({ published }) {
			known = readPublished(published);
			await readBlob(new Blob([practiceTable()]), { file: 'practice', answers: {} });
			await forEngine();
			return null;
		},
		open({ blob, file, published }) {
			opened = { blob, file, files: published, published: (known ??= readPublished(published)) };
			return Promise.resolve(null);
		},
		async expand({ name, blob }) {
			const { expand } = await import('./expand');
			return expand(name, blob);
		},
		async read(decided, onProgress) {
			const { blob, file, published } = need();
			const own = ++turn;
			read = null;
			const result = await readUpload(blob, file, decided, published, onProgress);
			if (own === turn) read = result;
			return result.summary;
		},
		async lines({ lines, decided }) {
			const out: [number, string][] = [];
			for (const line of lines) {
				const text = await textOf(line, decided.mends);
				if (text !== null) out.push([line, text]);
			}
			return out;
		},
		async mend({ line, column, text, decided }) {
			const decisions = read?.reading.decisions;
			const before = await textOf(line, decided.mends);
			if (!decisions || before === null) return null;
			const at = decisions.plan.roles.findIndex(({ name }) => name === column);
			return at < 0 ? null : mendCell(before, at, text, decisions.dialect);
		},
		async texts() {
			const { textsOf } = await forEngine();
			return textsOf(read?.figures ?? new FigureTable());
		},
		async batch({ from }) {
			const { rowsOf } = await forEngine();
			if (!read || from >= read.figures.length) return null;
			const next = Math.min(from + batchRows, read.figures.length);
			return { bytes: rowsOf(read.figures, read.changes, from, next), next };
		},
		rows({ source }) {
			const targets = differentTargets().map(({ target }) => ({
				...target,
				id: `${source}.${target.id}`,
				source
			}));
			if (!read) return Promise.resolve({ csv: new Uint8Array(), figures: 0, targets });
			const { figures, changes } = read;
			const { published } = need();
			const local = localCsv(
				figures,
				(row) => changes[row] !== equal,
				(row) => sourceOf(row, source, published)
			);
			return Promise.resolve({ ...local, targets });
		},
		canonical({ source }) {
			const { sources } = need().published;
			if (read?.summary.content === 'targets') {
				const rows = differentTargets().map(({ cells }) => ({
					...cells,
					document: cells.document || source.title,
					source: sources.has(cells.source) ? cells.source : source.id
				}));
				return Promise.resolve(new TextEncoder().encode(targetsCsv(rows)));
			}
			const rows = different().map((row) => ({
				...row,
				source: sources.has(row.source) ? row.source : source.id,
				published: row.published || (source.published ?? '')
			}));
			return Promise.resolve(new TextEncoder().encode(observationsCsv(rows)));
		},
		publish(publication) {
			const { patch, files, findings } = changeOf(publication);
			return Promise.resolve({ patch, files: files.map(({ path }) => path), findings });
		},
		async pack({ readme, ...publication }) {
			return pack(changeOf(publication), {
				'README.txt': readme,
				'lines.csv': linesCsv(account()),
				'counts.csv': countsCsv(account())
			});
		},
		account() {
			return Promise.resolve(new TextEncoder().encode(linesCsv(account())));
		},
		counts() {
			return Promise.resolve(new TextEncoder().encode(countsCsv(account())));
		}
	};
}
