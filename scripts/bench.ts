import { writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { measureBuild } from './bench/build-time';
import { markdownOf, tableOf, type Figure } from './bench/figure';
import { measureFirstChart } from './bench/first-chart';
import { measureImport } from './bench/import';
import { measureLighthouse } from './bench/lighthouse';
import { measureLongTasks } from './bench/long-tasks';
import { measureQueries } from './bench/queries';
import { measureSizes } from './bench/sizes';
import { measureStart } from './bench/start';
import { addressOf, hasFigures, readSite } from './build-check/site';
import { buildFolder, ensureBuilt } from './build.mjs';
import { serve } from './serve.mjs';

const { values: options } = parseArgs({
	options: {
		only: { type: 'string' },
		runs: { type: 'string', default: '5' },
		json: { type: 'string' },
		markdown: { type: 'string' }
	}
});
const runs = Number(options.runs);

async function onServedSite(measure: (address: string) => Promise<Figure[]>): Promise<Figure[]> {
	const site = await serve({ dir: buildFolder });
	try {
		return await measure(site.url);
	} finally {
		await site.close();
	}
}

/** Vietnamese pages with figures; the English ones ask the same questions. */
function pagePaths(): string[] {
	const { pages, files } = readSite(buildFolder);
	const text = (path: string) => {
		const bytes = files.get(path);
		return bytes ? new TextDecoder().decode(bytes) : null;
	};
	return [...pages.keys()]
		.filter((path) => path.endsWith('index.html') && !path.startsWith('en/'))
		.map(addressOf)
		.filter((address) => hasFigures(address, text(`${address}__data.json`)));
}

/** The pages with the most on them. */
const largePages = ['', 'indicators/grdp-growth/', 'places/ha-noi/', 'targets/'];
/** A page of each kind. */
const kindsOfPages = ['', 'indicators/grdp-growth/', 'places/ha-noi/', 'targets/', 'data/import/'];

/** What is measured, in order; a new measurement is a function and a line here. */
const measurements: Record<string, () => Figure[] | Promise<Figure[]>> = {
	build: measureBuild,
	sizes: () => measureSizes(buildFolder),
	'first-chart': () => measureFirstChart(buildFolder, runs),
	'long-tasks': () =>
		onServedSite((address) => measureLongTasks(address, largePages, Math.min(runs, 3))),
	lighthouse: () => onServedSite((address) => measureLighthouse(address, kindsOfPages)),
	start: () => onServedSite((address) => measureStart(address, runs)),
	import: () => measureImport(buildFolder, runs),
	queries: () => onServedSite((address) => measureQueries(address, pagePaths()))
};

const names = Object.keys(measurements);
const chosen = options.only?.split(',') ?? names;
if (!chosen.every((name) => names.includes(name)) || !(runs >= 1)) {
	console.error(
		`Use: npm run bench -- [--only ${names.join(',')}] [--runs 5] [--json FILE] [--markdown FILE]`
	);
	process.exit(2);
}
if (!chosen.includes('build') && !ensureBuilt()) process.exit(1);

const figures: Figure[] = [];
for (const name of chosen) {
	console.log(`measuring ${name} …`);
	figures.push(...((await measurements[name]?.()) ?? []));
}
const machine = `Node ${process.versions.node}, ${cpus().length} × ${cpus()[0]?.model ?? 'processor'}`;
console.log(`\n${machine}\n${tableOf(figures)}`);
if (options.markdown) writeFileSync(options.markdown, `${machine}\n\n${markdownOf(figures)}\n`);
if (options.json) writeFileSync(options.json, JSON.stringify({ machine, figures }, null, '\t'));
process.exitCode = figures.some(({ values }) => values.length === 0) ? 1 : 0;
