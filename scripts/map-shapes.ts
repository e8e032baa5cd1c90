import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import process from 'node:process';
import vietnam from '@svg-maps/vietnam';
import { readData } from '../src/lib/ingest/contract/data';
import { readDataFolder } from '../src/lib/server/data-files';
import { shapesOf } from './map-shapes/shapes';

export const shapesFile = 'src/lib/charts/map/shapes.json';

/** The shapes of the provinces in `data/`, as the file holds them. */
export async function shapesText(): Promise<string> {
	const result = readData(await readDataFolder('data'));
	if (!result.ok) throw new Error('data/ does not pass its check; run: npm run data:check');
	const shapes = shapesOf(result.data.regions, result.data.changes, vietnam);
	const lines = Object.entries(shapes).map(
		([code, shape]) => `\t${JSON.stringify(code)}: ${JSON.stringify(shape)}`
	);
	return `{\n${lines.join(',\n')}\n}\n`;
}

if (resolve(process.argv[1] ?? '') === resolve('scripts/map-shapes.ts')) {
	writeFileSync(shapesFile, await shapesText());
	console.log(`${shapesFile} written.`);
}
