import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Catalog, Proposal, ProposedRow } from '../../src/lib/ingest/read/proposal';
import { csvText } from '../../src/lib/ingest/read/write';

const columns = [
	'indicator',
	'region',
	'period',
	'value',
	'status',
	'source',
	'published',
	'note'
] as const;

const keyOf = ({ indicator, region, period, source }: ProposedRow) =>
	[indicator, region, period, source].join('\u0001');

/** Writes proposed rows as `observations/<theme>.csv`, sorted by key, as `data/` has them. */
export async function writeContract(
	folder: string,
	proposals: Proposal[],
	{ indicators }: Catalog
): Promise<void> {
	const rows = proposals.flatMap((proposal) => proposal.rows);
	const themeOf = new Map(indicators.map(({ id, theme }) => [id, theme]));
	await mkdir(join(folder, 'observations'), { recursive: true });
	for (const theme of new Set(indicators.map((indicator) => indicator.theme))) {
		const own = rows.filter(({ indicator }) => themeOf.get(indicator) === theme);
		if (!own.length) continue;
		own.sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
		await writeFile(
			join(folder, 'observations', `${theme}.csv`),
			csvText(
				columns,
				own.map((row) => columns.map((name) => row[name]))
			)
		);
	}
}
