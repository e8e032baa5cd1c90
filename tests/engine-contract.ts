import { EngineError, type DataFile, type Engine } from '$lib/engine/engine';
import type { LocalData } from '$lib/engine/local';
import { rowsOf, textsOf } from '$lib/ingest/upload/arrow';
import type { Query } from '$lib/sql/query';
import { uploadContents } from '$lib/sql/upload-contents';
import { uploadedFigures } from './uploaded-figures';

/** A rule every engine keeps; `run` rejects with a sentence where it does not. Needs no test runner, so a browser can run it. */
export interface ContractCase {
	name: string;
	run: () => Promise<void>;
}

type Cell = string | number | boolean | null;

/**
 * What is promised of an engine, to be run in this order. Two engines are created: one gets the published files, the other
 * is refused damaged ones and then closed.
 */
export function engineContract(
	create: () => Promise<Engine>,
	files: readonly DataFile[]
): ContractCase[] {
	const empty = once(create);
	const loaded = once(async () => {
		const engine = await create();
		await engine.load(files);
		return engine;
	});
	const answer = async (sql: string, values: Cell[] = []) =>
		(await loaded()).run(ask(sql, values), {});
	const refusal = async (sql: string) => refused((await loaded()).run(ask(sql), {}), 'question');

	return [
		...damaged.map(({ name, text, bytes }) => ({
			name: `a file is refused by name: ${name}`,
			async run() {
				const broken = { path: 'region-changes.csv', bytes: bytes ?? utf8(text) };
				await refused((await empty()).load([listing(files, broken.path), broken]), broken.path);
			}
		})),
		{
			name: 'a file that is listed and not there is refused by name',
			async run() {
				const path = 'observations/fdi.csv';
				await refused((await empty()).load([listing(files, path)]), path);
			}
		},
		{
			name: 'without datapackage.json nothing is loaded',
			async run() {
				const others = files.filter(({ path }) => path !== 'datapackage.json');
				await refused((await empty()).load(others), 'datapackage.json');
			}
		},
		{
			name: 'a datapackage.json that is none is refused by name',
			async run() {
				const page = { path: 'datapackage.json', bytes: utf8('<!doctype html><p>404</p>') };
				await refused((await empty()).load([page]), 'datapackage.json');
			}
		},
		{
			name: 'a reader’s figures are refused before the published ones are loaded',
			async run() {
				await refused((await empty()).setLocal(localData(files, ownFigure)), 'local');
			}
		},
		{
			name: 'an engine that refused files still answers',
			run: async () => alive(await empty())
		},
		{
			name: 'the version is DuckDB’s own',
			async run() {
				const { version } = await loaded();
				holds(/^v\d+\.\d+\.\d+/.test(version), `version is ${version}`);
				equal(await answer('SELECT version() AS v'), [{ v: version }]);
			}
		},
		{
			name: 'the published files are loaded row for row, and left as they were',
			async run() {
				const sizes = files.map(({ bytes }) => bytes.length);
				await loaded();
				equal(
					files.map(({ bytes }) => bytes.length),
					sizes
				);
				const counted = await answer(
					'SELECT file, count(*) AS n, min(line) AS first, max(line) AS last FROM observation GROUP BY file ORDER BY file'
				);
				equal(
					counted,
					files
						.filter(({ path }) => path.startsWith('observations/'))
						.sort((a, b) => (a.path < b.path ? -1 : 1))
						.map(({ path, bytes }) => ({ path, n: rowsIn(bytes) }))
						.map(({ path, n }) => ({ file: path, n, first: 2, last: n + 1 }))
				);
			}
		},
		{
			name: 'a second load is refused and the first stays',
			async run() {
				const engine = await loaded();
				const [before] = await answer('SELECT count(*) AS n FROM observation');
				const error = await rejection(engine.load(files));
				holds(error instanceof EngineError, `rejected with ${String(error)}`);
				equal(await answer('SELECT count(*) AS n FROM observation'), [before]);
			}
		},
		{
			name: 'parameters arrive in order and as they are',
			async run() {
				const values = ["Hải Dương'; DROP TABLE source; --", 1.25, -7, true, null];
				const sql =
					'SELECT ?::VARCHAR AS a, ?::DOUBLE AS b, ?::INTEGER AS c, ?::BOOLEAN AS d, ?::VARCHAR AS e';
				const [a, b, c, d, e] = values;
				equal(await answer(sql, values), [{ a, b, c, d, e }]);
				equal(await answer('SELECT count(*) > 0 AS kept FROM source'), [{ kept: true }]);
			}
		},
		...plainValues.map(([sql, value]) => ({
			name: `${sql} is ${JSON.stringify(value)}`,
			run: async () => equal(await answer(`SELECT ${sql} AS value`), [{ value }])
		})),
		...notValues.map((sql) => ({
			name: `${sql} is an error, as no page may show it`,
			run: async () => void (await refusal(`SELECT ${sql} AS value`))
		})),
		{
			name: 'no rows is an empty list',
			run: async () => equal(await answer('SELECT id FROM indicator WHERE false'), [])
		},
		{
			name: 'Vietnamese text comes back letter for letter, loaded, given or written in SQL',
			async run() {
				const text = 'Quảng Ninh, Đồng bằng sông Hồng: 7,02% – “quý III” 🌾';
				equal(await answer(`SELECT ?::VARCHAR AS given, '${text}' AS written`, [text]), [
					{ given: text, written: text }
				]);
				equal(await answer(`SELECT name_vi FROM region WHERE code = 'quang-ninh'`), [
					{ name_vi: 'Quảng Ninh' }
				]);
				equal(await answer(`SELECT code FROM region WHERE name_vi = ?`, ['Hưng Yên']), [
					{ code: 'hung-yen' }
				]);
			}
		},
		{
			name: 'questions asked at once get their own answers',
			async run() {
				const numbers = Array.from({ length: 20 }, (_, index) => index);
				const answers = numbers.map((n) => answer('SELECT ?::INTEGER AS n', [n]));
				equal(
					(await Promise.all(answers)).flat(),
					numbers.map((n) => ({ n }))
				);
			}
		},
		...mistakes.map(([sql, words]) => ({
			name: `an error carries the query’s name and DuckDB’s words: ${sql}`,
			async run() {
				const { message } = await refusal(sql);
				holds(message.includes(words), message);
				await alive(await loaded());
			}
		})),
		...forbidden.map((sql) => ({
			name: `the engine is closed to the outside: ${sql}`,
			async run() {
				const { message } = await refusal(sql);
				holds(/^question: [A-Z][A-Za-z ]+ Error: /.test(message), message);
				await alive(await loaded());
			}
		})),
		{
			name: 'INSTALL brings nothing in',
			async run() {
				await answer('INSTALL httpfs').catch(() => undefined);
				await refusal('LOAD httpfs');
				equal(await answer('SELECT count(*) AS n FROM duckdb_extensions() WHERE loaded'), [
					{ n: 1 }
				]);
				await alive(await loaded());
			}
		},
		...localCases(loaded, files),
		{
			name: 'close settles what is under way and refuses what comes after; twice is once',
			async run() {
				const engine = await empty();
				const underWay = engine.run(ask('SELECT sum(x) AS s FROM range(3000000) AS t(x)'), {});
				const [settled] = await Promise.all([Promise.allSettled([underWay]), engine.close()]);
				holds(settled.length === 1, 'nothing settled');
				await refused(engine.run(ask('SELECT 1 AS n'), {}), 'question');
				await refused(engine.runWithLocal(ask('SELECT 1 AS n'), {}), 'question');
				await engine.close();
			}
		}
	];
}

const ownFigure = 'grdp-growth,ha-noi,2031,6.25,E,local-own,,Của tôi,7\n';

/** A reader's own file of figures, as rows of `observations/<theme>.csv` and `line`. */
function localData(files: readonly DataFile[], rows: string): LocalData {
	const heading = (path: string) => {
		const bytes = files.find((file) => file.path === path)?.bytes;
		return `${new TextDecoder().decode(bytes).split('\n')[0]}\n`;
	};
	return {
		files: [
			{
				id: 'own',
				observations: utf8(
					'indicator,region,period,value,status,source,published,note,line\n' + rows
				)
			}
		],
		sources: utf8(`${heading('sources.csv')}local-own,own.csv,Tôi,,,,,C,\n`),
		indicators: utf8(heading('indicators.csv')),
		regions: utf8(heading('regions.csv')),
		targets: utf8(heading('targets.csv').replace('\n', ',line\n'))
	};
}

/** What is promised of a reader's own figures. */
function localCases(loaded: () => Promise<Engine>, files: readonly DataFile[]): ContractCase[] {
	const own = ask(
		`SELECT value, note, local FROM current_observation WHERE indicator = 'grdp-growth' AND region = 'ha-noi' AND period = '2031'`
	);
	const ownSource = ask(`SELECT id FROM source WHERE id = 'local-own'`);
	const shown = [{ value: 6.25, note: 'Của tôi', local: true }];
	return [
		{
			name: 'a reader’s figures are seen by runWithLocal alone',
			async run() {
				const engine = await loaded();
				await engine.setLocal(localData(files, ownFigure));
				equal(await engine.runWithLocal(own, {}), shown);
				equal(await engine.run(own, {}), []);
			}
		},
		{
			name: 'a reader’s figures that cannot be read are refused, and none are shown until some can',
			async run() {
				const engine = await loaded();
				for (const broken of [ownFigure.replace('6.25', 'sáu'), ownFigure.replace('2031', 'năm')]) {
					await engine.setLocal(localData(files, ownFigure));
					const error = await rejection(engine.setLocal(localData(files, broken)));
					holds(error instanceof EngineError, `rejected with ${String(error)}`);
					equal(await engine.runWithLocal(own, {}), []);
					equal(await engine.runWithLocal(ownSource, {}), []);
				}
				await engine.setLocal(localData(files, ownFigure));
				equal(await engine.runWithLocal(own, {}), shown);
			}
		},
		{
			name: 'the figures of a file can be asked before they are applied, all at once, until the next take their place',
			async run() {
				const engine = await loaded();
				const contents = () => engine.run(uploadContents, {});
				const stage = async (line: number, ...values: string[]) => {
					const figures = uploadedFigures(line, values);
					const staging = await engine.stage(textsOf(figures));
					const changes = new Uint8Array(values.length);
					await staging.add(rowsOf(figures, changes, 0, 1));
					if (values.length > 1) await staging.add(rowsOf(figures, changes, 1, values.length));
					return staging;
				};
				equal(await contents(), []);
				const first = await stage(2, '6.25', '7.5', '12.5');
				equal(await contents(), []);
				await first.finish();
				const row = (figures: number, last: string) => ({
					indicator: 'exports',
					figures,
					places: 1,
					first: '2030',
					last,
					documents: 1,
					different: figures
				});
				equal(await contents(), [row(3, '2032')]);
				equal(
					await engine.run(ask('SELECT line, value, note FROM upload_figure ORDER BY line'), {}),
					[
						{ line: 2, value: 6.25, note: 'Của tôi' },
						{ line: 3, value: 7.5, note: 'Của tôi' },
						{ line: 4, value: 12.5, note: 'Của tôi' }
					]
				);
				await (await stage(2, '1')).giveUp();
				equal(await contents(), [row(3, '2032')]);
				const waiting = await engine.stage(textsOf(uploadedFigures(2, [])));
				const next = stage(2, '1', '2');
				await waiting.giveUp();
				await (await next).finish();
				equal(await contents(), [row(2, '2031')]);
			}
		},
		{
			name: 'a name that is no name reaches no SQL',
			async run() {
				const engine = await loaded();
				const data = localData(files, ownFigure);
				const [file] = data.files.map((one) => ({ ...one, id: `x'); DROP TABLE source; --` }));
				await rejection(engine.setLocal({ ...data, files: file ? [file] : [] }));
				await alive(engine);
			}
		},
		...forbidden.map((sql) => ({
			name: `the engine is closed to the outside beside local figures, too: ${sql}`,
			async run() {
				const engine = await loaded();
				const { message } = await refused(engine.runWithLocal(ask(sql), {}), 'question');
				holds(/^question: [A-Z][A-Za-z ]+ Error: /.test(message), message);
				await alive(engine);
			}
		}))
	];
}

/** Damage to `region-changes.csv`: date, from_code, to_code, share (a number), legal_reference, source. */
const damaged: { name: string; text: string; bytes?: Uint8Array }[] = [
	['letters in a number', '2025-07-01,a,b,một,Nghị quyết,x\n'],
	['a date that does not exist', '2025-02-30,a,b,1,Nghị quyết,x\n'],
	['a cell too few', '2025-07-01,a,b,1,Nghị quyết\n'],
	['a cell too many', '2025-07-01,a,b,1,Nghị quyết,x,y\n'],
	['a quote that is not closed', '2025-07-01,a,b,1,"Nghị quyết,x\n']
].map(([name = '', row = '']) => ({
	name,
	text: `date,from_code,to_code,share,legal_reference,source\n${row}`
}));
damaged.push(
	{ name: 'a web page', text: '<!doctype html>\n<title>404</title>\n<p>Not found, sorry</p>\n' },
	{
		name: 'bytes that are not UTF-8',
		text: '',
		bytes: Uint8Array.from([
			...utf8('date,from_code,to_code,share,legal_reference,source\n2025-07-01,a,b,1,'),
			...[0x4e, 0xe9, 0xff],
			...utf8(',x\n')
		])
	}
);

const plainValues: [string, Cell][] = [
	['count(*)', 1],
	['sum(2::INTEGER)', 2],
	['sum(0.1::DOUBLE)', 0.1],
	['sum(3::BIGINT)', 3],
	['9007199254740991::BIGINT', 9007199254740991],
	['12.50::DECIMAL(18,2)', 12.5],
	['-0.000001::DOUBLE', -0.000001],
	[`DATE '2025-07-01'`, '2025-07-01'],
	[`DATE '1955-02-28'`, '1955-02-28'],
	[`TIMESTAMP '2025-07-01 00:30:00'`, '2025-07-01T00:30:00.000Z'],
	['NULL', null],
	['NULL::DOUBLE', null],
	['NULL::DATE', null],
	[`''`, ''],
	['true', true],
	['NOT true', false]
];

const notValues = [
	`'NaN'::DOUBLE`,
	`'Infinity'::DOUBLE`,
	'1.0::DOUBLE / 0',
	'[1, 2]',
	`{'a': 1}`,
	'INTERVAL 1 DAY'
];

const mistakes: [string, string][] = [
	['SELECT nope FROM indicator', 'Binder Error: Referenced column "nope" not found'],
	['SELECT * FROM nope', 'Catalog Error: Table with name nope does not exist'],
	['SELEC 1', 'Parser Error'],
	[`SELECT 'một'::INTEGER AS n`, 'Conversion Error'],
	[`SELECT error(name_vi) AS n FROM region WHERE code = 'ha-noi'`, 'Hà Nội'],
	['SELECT 1 AS a; SELECT 2 AS b', 'Cannot prepare multiple statements']
];

const forbidden = [
	`SELECT * FROM read_csv('/etc/passwd')`,
	`SELECT * FROM '/etc/passwd.csv'`,
	`SELECT content FROM read_text('up/../../../../../../etc/passwd')`,
	`SELECT * FROM glob('/*')`,
	`SELECT * FROM read_csv('https://example.org/figures.csv')`,
	`SELECT * FROM read_parquet('https://example.org/figures.parquet')`,
	`ATTACH '/tmp/other.db'`,
	`ATTACH 'https://example.org/other.db'`,
	`COPY (SELECT 1 AS n) TO '/tmp/copied.csv'`,
	`EXPORT DATABASE '/tmp/exported'`,
	'LOAD icu',
	`LOAD '/tmp/own.duckdb_extension'`,
	'SET enable_external_access = true',
	`SET allowed_directories = ['/']`,
	'SET lock_configuration = false',
	`SET memory_limit = '8GB'`,
	'RESET memory_limit',
	'SELECT current_date',
	'SELECT current_localtimestamp()',
	`SELECT timezone('Asia/Ho_Chi_Minh', now())`,
	`SELECT now() AT TIME ZONE 'UTC'`,
	`SELECT date_trunc('day', now())`,
	`SELECT '{}'::JSON`,
	`SELECT 'a' < 'b' COLLATE vi`
];

function ask(sql: string, values: Cell[] = []): Query<object, Record<string, unknown>> {
	return { name: 'question', sql, bind: () => values, columns: {} };
}

function once<T>(make: () => Promise<T>): () => Promise<T> {
	let made: Promise<T> | null = null;
	return () => (made ??= make());
}

function utf8(text: string): Uint8Array {
	return new TextEncoder().encode(text);
}

/** The published `datapackage.json` cut down to one file. */
function listing(files: readonly DataFile[], path: string): DataFile {
	const descriptor = files.find((file) => file.path === 'datapackage.json');
	if (!descriptor) throw new Error('the contract needs the published files');
	const { resources } = JSON.parse(new TextDecoder().decode(descriptor.bytes)) as {
		resources: { path: string }[];
	};
	const only = { resources: resources.filter((resource) => resource.path === path) };
	return { path: 'datapackage.json', bytes: utf8(JSON.stringify(only)) };
}

/** Lines after the heading; the published files have one row a line. */
function rowsIn(bytes: Uint8Array): number {
	return bytes.filter((byte) => byte === 0x0a).length - 1;
}

async function alive(engine: Engine): Promise<void> {
	equal(await engine.run(ask('SELECT 6 * 7 AS n'), {}), [{ n: 42 }]);
}

async function rejection(promise: Promise<unknown>): Promise<unknown> {
	return promise.then(
		(value) => {
			throw new Error(`should be refused, gave ${JSON.stringify(value ?? null)}`);
		},
		(error: unknown) => error
	);
}

async function refused(promise: Promise<unknown>, subject: string): Promise<EngineError> {
	const error = await rejection(promise);
	if (!(error instanceof EngineError)) throw new Error(`no EngineError but ${String(error)}`);
	equal(error.subject, subject);
	holds(error.message.startsWith(`${subject}: `), error.message);
	return error;
}

function equal(actual: unknown, expected: unknown): void {
	const [a, b] = [JSON.stringify(actual), JSON.stringify(expected)];
	holds(a === b, `${a} should be ${b}`);
}

function holds(condition: boolean, otherwise: string): void {
	if (!condition) throw new Error(otherwise);
}
