import { closeSync, openSync, readFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { readRows } from '../../src/lib/ingest/contract/csv';
import { root } from '../install.mjs';

/** Columns of a made-up file, seven as in the measurement that the reader is compared by. */
const heading = 'indicator,region,period,value,status,source,note';
const [firstYear, lastYear] = [2000, 2019];

function records(path: string): Record<string, string>[] {
	const lines = readFileSync(join(root, 'data', path), 'utf8')
		.replace(/\n$/, '')
		.split('\n');
	const [names, ...rows] = readRows(path, lines).rows;
	return rows.map(({ cells }) =>
		Object.fromEntries((names?.cells ?? []).map((name, i) => [name, cells[i] ?? '']))
	);
}

/** Values that look drawn, the same on every run (a linear congruential generator). */
function createDraw(): () => number {
	let state = 1;
	return () => (state = (state * 1_103_515_245 + 12_345) % 2_147_483_648) / 2_147_483_648;
}

/**
 * Writes a file that the site takes in whole: published indicators, places that existed all the time, twenty years, and as
 * many documents as the rows need. The figures are made up and go nowhere else.
 * @returns its size in bytes
 */
export function writeLargeFile(path: string, rows: number): number {
	const indicators = records('indicators.csv').filter(({ natural_max }) => natural_max === '');
	const regions = records('regions.csv').filter(
		({ valid_from, valid_to, level }) =>
			!valid_from && (!valid_to || level !== 'province' || valid_to > '2020')
	);
	const years = Array.from({ length: lastYear - firstYear + 1 }, (_, i) => firstYear + i);
	const documents = Math.ceil(rows / (indicators.length * regions.length * years.length));
	const draw = createDraw();
	const file = openSync(path, 'w');
	let size = writeSync(file, `${heading}\n`);
	let left = rows;
	for (let document = 1; document <= documents; document++) {
		const lines: string[] = [];
		for (const { id } of indicators)
			for (const { code } of regions) {
				const base = 20 + 60 * draw();
				for (const year of years) {
					if (left-- <= 0) continue;
					const value = (base * (0.9 + 0.2 * draw())).toFixed(2);
					const note = draw() < 0.05 ? 'điều chỉnh' : '';
					lines.push(
						`${id},${code},${year},${value},A,cuc-thong-ke-nien-giam-${document},${note}\n`
					);
				}
			}
		size += writeSync(file, lines.join(''));
	}
	closeSync(file);
	return size;
}
