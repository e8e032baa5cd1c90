import type { Indicator } from '../../domain/indicator';
import type { Region } from '../../domain/region';
import type { Source } from '../../domain/source';
import { readData } from '../contract/data';
import type { Files } from '../contract/package';
import type { Finding } from '../finding';
import type { ProposedRow } from '../read/proposal';
import type { TargetColumn } from '../upload/targets/contract';
import { mergeInto, textOf, type Addition, type ChangedFile } from './merge';
import { patchOf } from './patch';

/** What is needed beside the figures for them to be published. */
export interface Publication {
	/** The document the figures are from, for rows that name none of the published ones. */
	source: Source;
	definitions: readonly Indicator[];
	places?: readonly Region[];
}

/** What is to be published: figures, or targets as the cells of their row. */
export interface Additions {
	rows: readonly ProposedRow[];
	targets?: readonly Readonly<Record<TargetColumn, string>>[];
}

/** A change of the data folder, checked. */
export interface Change {
	files: ChangedFile[];
	patch: string;
	/** The whole folder as it would be. */
	folder: Map<string, Uint8Array>;
	/** What the check of the folder says about the change; an error means that it would be refused. */
	findings: Finding[];
}

const texts = (row: object): Record<string, string> =>
	Object.fromEntries(Object.entries(row).map(([name, value]) => [name, String(value ?? '')]));

function additions(
	files: Files,
	{ rows, targets = [] }: Additions,
	{ source, definitions, places = [] }: Publication,
	indicators: readonly Indicator[],
	known: ReadonlySet<string>
): Addition[] {
	const themes = new Map([...indicators, ...definitions].map(({ id, theme }) => [id, theme]));
	const complete = rows.map((row) => {
		const own = known.has(row.source);
		return {
			...row,
			source: own ? row.source : source.id,
			published: row.published || (source.published ?? '')
		};
	});
	const goals = targets.map((row) => ({
		...row,
		document: row.document || source.title,
		source: known.has(row.source) ? row.source : source.id
	}));
	const all = [...complete, ...goals];
	const used = all.some((row) => row.source === source.id);
	const byTheme = [...new Set(complete.map(({ indicator }) => themes.get(indicator) ?? ''))];
	return [
		...byTheme.map((theme) => ({
			path: `observations/${theme}.csv`,
			key: ['indicator', 'region', 'period', 'source'],
			rows: complete.filter(({ indicator }) => themes.get(indicator) === theme).map(texts)
		})),
		{
			path: 'indicators.csv',
			key: ['id'],
			rows: definitions.filter(({ id }) => all.some(({ indicator }) => indicator === id)).map(texts)
		},
		{
			path: 'regions.csv',
			key: ['code'],
			rows: places.filter(({ code }) => all.some(({ region }) => region === code)).map(texts)
		},
		{ path: 'targets.csv', key: ['id'], rows: goals },
		{ path: 'sources.csv', key: ['id'], rows: used ? [texts(source)] : [] }
	].filter(({ path }) => files.has(path));
}

/**
 * The change of the data folder that would publish these figures or targets: earlier rows stay as revisions, the document they are
 * from becomes a source. The check of the data folder is run on the result.
 */
export function changeFor(
	files: Files,
	what: Additions,
	publication: Publication,
	indicators: readonly Indicator[],
	known: ReadonlySet<string>
): Change {
	const changed = mergeInto(files, additions(files, what, publication, indicators, known));
	const utf8 = new TextEncoder();
	const folder = new Map(files);
	for (const file of changed) folder.set(file.path, utf8.encode(textOf(file)));
	const places = new Set(
		changed.flatMap(({ path, edits }) =>
			edits
				.filter(({ kind }) => kind !== '-')
				.flatMap(({ kind }, at) => (kind === '+' ? [`${path}:${at + 1}`] : []))
		)
	);
	const { findings } = readData(folder);
	return {
		files: changed,
		patch: patchOf(changed),
		folder,
		findings: findings.filter(
			({ severity, file, line }) => severity === 'error' || places.has(`${file}:${line}`)
		)
	};
}
