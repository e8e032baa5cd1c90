import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { unzipSync } from 'fflate';
import { afterAll, describe, expect, test } from 'vitest';
import { readData } from '$lib/ingest/contract/data';
import { pack } from '$lib/ingest/publish/pack';
import { changeFor, type Publication } from '$lib/ingest/publish/publication';
import type { ProposedRow } from '$lib/ingest/read/proposal';
import { readPublished } from '$lib/ingest/upload/published';
import { targetColumns } from '$lib/ingest/upload/targets/contract';
import { readDataFolder } from '$lib/server/data-files';
import { faultsOf } from './frictionless';

const folder = await readDataFolder('data');
const { catalog, sources, content } = readPublished(folder);
const scratch = mkdtempSync(join(tmpdir(), 'publish-'));
afterAll(() => rmSync(scratch, { recursive: true }));

const publication: Publication = {
	source: {
		id: 'a-test-2026',
		title: 'Biểu "thử", năm 2026',
		publisher: 'Cục Thống kê',
		url: 'https://example.com/bieu',
		published: '2026-01-15',
		retrieved: null,
		licence: null,
		tier: 'A',
		note: null
	},
	definitions: []
};

const row = (more: Partial<ProposedRow>): ProposedRow => ({
	line: 2,
	indicator: 'exports',
	region: 'bac-ninh',
	period: '2024',
	value: '41000.3',
	status: 'A',
	source: '',
	published: '',
	note: '',
	...more
});

const change = (rows: ProposedRow[], more: Partial<Publication> = {}) =>
	changeFor(folder, { rows }, { ...publication, ...more }, catalog.indicators, sources);

/** Lays the published folder out, applies the patch with git and reads the folder again. */
async function applied(patch: string, name: string) {
	const root = join(scratch, name);
	for (const [path, bytes] of folder) {
		mkdirSync(dirname(join(root, 'data', path)), { recursive: true });
		writeFileSync(join(root, 'data', path), bytes);
	}
	writeFileSync(join(root, 'change.patch'), patch);
	execFileSync('git', ['init', '-q'], { cwd: root });
	execFileSync('git', ['apply', '--check', 'change.patch'], { cwd: root });
	execFileSync('git', ['apply', 'change.patch'], { cwd: root });
	return readDataFolder(join(root, 'data'));
}

const first = content.observations[0]?.row;
const last = content.observations.at(-1)?.row;

describe.each([
	['one row in the middle', [row({})]],
	[
		'several rows in several files',
		[
			row({}),
			row({ region: 'ha-noi', period: '2024-01-01/P6M' }),
			row({ indicator: 'grdp-growth', period: '2024', value: '6.03' }),
			row({ indicator: 'paddy-output', region: 'vn', period: '2024', value: '43000.5' })
		]
	],
	['a correction of a row of the same document', [{ ...row({}), ...textsOf(first), value: '1.5' }]],
	[
		'a row at the end of a file',
		[{ ...row({}), ...textsOf(last), source: '', status: 'P' as const }]
	]
])('%s', (name, rows) => {
	const { patch, folder: merged, findings } = change(rows);

	test('passes the check of the data folder', () => {
		expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
		expect(readData(merged).ok).toBe(true);
	});

	test('git applies the patch, and the folder is the one that was checked', async () => {
		const after = await applied(patch, name.replace(/\W+/g, '-'));
		for (const [path, bytes] of merged) {
			const text = new TextDecoder().decode(after.get(path));
			expect(text).toBe(new TextDecoder().decode(bytes));
		}
	});
});

function textsOf(known: typeof first): Partial<ProposedRow> {
	if (!known) throw new Error('no figures');
	const { indicator, region, period, value, status, source, published, note } = known;
	return {
		indicator,
		region,
		period,
		value: String(value),
		status,
		source,
		published: published ?? '',
		note: note ?? ''
	};
}

test('a figure outside the bounds of its indicator is an error before anything is published', () => {
	const { findings } = change([row({ indicator: 'agriculture-share', value: '180' })]);
	expect(findings.map(({ code }) => code)).toContain('contract-natural-bounds');
});

test('without a title the source is refused', () => {
	const { findings } = change([row({})], { source: { ...publication.source, title: '' } });
	expect(
		findings.some(({ severity, file }) => severity === 'error' && file === 'sources.csv')
	).toBe(true);
});

test('rows that are published already change nothing', () => {
	expect(change([{ ...row({}), ...textsOf(first) }]).patch).toBe('');
});

test('the zip holds the whole folder, the patch and what is added', async () => {
	const made = change([row({})]);
	const files = unzipSync(await pack(made, { 'README.txt': 'đọc' }));
	expect(Object.keys(files)).toContain('data/datapackage.json');
	expect(new TextDecoder().decode(files['README.txt'])).toBe('đọc');
	expect(new TextDecoder().decode(files['change.patch'])).toBe(made.patch);
	expect(files['data/regions.csv']).toEqual(new Uint8Array(readFileSync('data/regions.csv')));
});

test('the zip is a Frictionless data package, held against the standard itself', async () => {
	const goal = Object.fromEntries(targetColumns.map((name) => [name, ''])) as Record<
		(typeof targetColumns)[number],
		string
	>;
	const made = changeFor(
		folder,
		{
			rows: [row({ note: '=cmd(), "a"' }), row({ indicator: 'grdp-growth', value: '6.5' })],
			targets: [
				{
					...goal,
					id: 'exports.bac-ninh.2027.thu',
					indicator: 'exports',
					region: 'bac-ninh-2025',
					kind: 'annual',
					operator: '>=',
					value: '50000.5',
					end_period: '2027'
				}
			]
		},
		publication,
		catalog.indicators,
		sources
	);
	expect(made.findings.filter(({ severity }) => severity === 'error')).toEqual([]);
	const inside = Object.entries(unzipSync(await pack(made, {})))
		.filter(([path]) => path.startsWith('data/'))
		.map(([path, bytes]) => [path.slice('data/'.length), bytes] as const);
	const files = Object.fromEntries(inside);
	expect(faultsOf(files)).toEqual([]);

	const targets = new TextDecoder().decode(files['targets.csv']);
	expect(targets).toContain('exports.bac-ninh.2027.thu,exports,bac-ninh-2025,annual,>=,50000.5,');
	const broken = targets.replace(
		'exports.bac-ninh.2027.thu,exports,',
		'exports.bac-ninh.2027.thu,no,'
	);
	const found = faultsOf({ ...files, 'targets.csv': new TextEncoder().encode(broken) });
	expect(found).toEqual(['targets: ["no"] is not in indicators']);
});
