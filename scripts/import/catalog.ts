import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Indicator } from '../../src/lib/domain/indicator';
import type { Region } from '../../src/lib/domain/region';
import type { Catalog } from '../../src/lib/ingest/read/proposal';
import { readFile as readTable } from '../../src/lib/ingest/read/read';

async function records(path: string): Promise<Record<string, string>[]> {
	const { heading, rows } = readTable(await readFile(path), {
		mode: 'table',
		answers: { delimiter: ',', heading: '1' }
	});
	return rows.map((row) => Object.fromEntries(heading.map((name, i) => [name, row[i] ?? ''])));
}

/** The indicators and places of a data folder, as far as matching needs them; that they are right is for `data:check`. */
export async function loadCatalog(folder: string): Promise<Catalog> {
	const indicators = (await records(join(folder, 'indicators.csv'))).map(
		(row) => ({ ...row, scale: Number(row.scale) }) as unknown as Indicator
	);
	const regions = (await records(join(folder, 'regions.csv'))).map(
		(row) =>
			Object.fromEntries(
				Object.entries(row).map(([name, text]) => [name, text === '' ? null : text])
			) as unknown as Region
	);
	return { indicators, regions };
}
