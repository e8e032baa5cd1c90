import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { newIndicator } from '$lib/domain/new-indicator';
import { createMender, mendCell } from '$lib/ingest/upload/mend';
import { readPublished } from '$lib/ingest/upload/published';
import { readUpload, type Decided } from '$lib/ingest/upload/upload';
import { observationsCsv } from '$lib/ingest/upload/contract-rows';
import { readDataFolder } from '$lib/server/data-files';

const published = readPublished(await readDataFolder('data'));
const nothing: Decided = { answers: {}, mends: {} };
async function read(content: string | Uint8Array, decided = nothing) {
	const blob = new Blob([typeof content === 'string' ? content : content.slice()]);
	const upload = await readUpload(blob, 'x.csv', decided, published);
	return { ...upload, rows: upload.figures.rows() };
}

const heading = 'indicator,region,period,value\n';

test('a figure is equal, changed or added beside what is published', async () => {
	const [known] = published.current.values();
	if (!known) throw new Error('no figures');
	const { indicator, region, period, value, status } = known;
	const line = (own: string, figure: number | null, of = status) =>
		`${indicator},${region},${own},${figure},${of}\n`;
	const { summary } = await read(
		`indicator,region,period,value,status\n${line(period, value)}${line('1801', 1)}`
	);
	expect(summary.comparison?.counts).toMatchObject({ equal: 1 });
	const other = await read(`indicator,region,period,value,status\n${line(period, 12.5)}`);
	expect(other.summary.comparison?.counts).toEqual({ added: 0, changed: 1, equal: 0 });
});

test('the published files come back as what they are: nothing changes', async () => {
	const rows = published.content.observations
		.filter(({ file }) => file === 'observations/growth.csv')
		.map(({ cells }) => cells as Parameters<typeof observationsCsv>[0][number]);
	const { summary } = await read(observationsCsv(rows));
	expect(summary.comparison?.counts).toMatchObject({ added: 0, changed: 0 });
	expect(summary.comparison?.counts.equal).toBeGreaterThan(500);
});

test('a name that fits no indicator can be described, and its figures are then read', async () => {
	const text = `${heading}Số doanh nghiệp mới,ha-noi,2023,12.5\n`;
	const before = await read(text);
	expect(before.rows).toEqual([]);
	const definition = newIndicator(
		{
			name_vi: 'Số doanh nghiệp mới',
			name_en: 'New firms',
			definition_vi: '',
			definition_en: '',
			theme: 'growth',
			unit: 'project',
			scale: 0,
			decimals: 1,
			direction: 'up',
			kind: 'flow',
			frequency: 'A'
		},
		published.catalog.indicators
	);
	const after = await read(text, { ...nothing, definitions: [definition] });
	expect(after.rows).toMatchObject([{ indicator: 'new-firms', value: '12.5' }]);
	expect(after.summary.report.counts.accepted).toBe(1);
});

test('a figure that the checks refuse is a rejected line, counted once', async () => {
	const { summary, rows } = await read(
		`${heading}agriculture-share,ha-noi,2023,180.5\nagriculture-share,ha-noi,2022,2.5\n`
	);
	expect(summary.report.counts).toEqual({ accepted: 1, rejected: 1, skipped: 1, total: 3 });
	expect(rows.map(({ period }) => period)).toEqual(['2022']);
	expect(summary.lines).toContainEqual(
		expect.objectContaining({ line: 2, reason: 'contract-natural-bounds' })
	);
});

test('whatever the bytes, the three counts add up to the lines', async () => {
	await fc.assert(
		fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), async (bytes) => {
			const { accepted, rejected, skipped, total } = (await read(bytes)).summary.report.counts;
			expect(accepted + rejected + skipped).toBe(total);
		}),
		{ numRuns: 200 }
	);
});

describe('mending', () => {
	test('a corrected line is put in, however the text is cut', () => {
		fc.assert(
			fc.property(
				fc.array(fc.stringMatching(/^[a-z,]{0,5}$/), { minLength: 1, maxLength: 6 }),
				fc.constantFrom('\n', '\r\n', '\r'),
				fc.integer({ min: 1, max: 7 }),
				fc.integer({ min: 1, max: 6 }),
				(lines, newline, size, line) => {
					const text = lines.join(newline) + newline;
					const mender = createMender({ [line]: 'mended' });
					let out = '';
					for (let at = 0; at < text.length; at += size)
						out += mender.push(text.slice(at, at + size));
					out += mender.end();
					const wanted = lines.map((known, i) => (i + 1 === line ? 'mended' : known));
					expect(out).toBe(wanted.join(newline) + newline);
				}
			)
		);
	});

	const comma = { delimiter: ',', quote: '"', escape: '"', padded: false } as const;
	test.each([
		['a,b,c', 1, 'x', 'a,x,c'],
		['a,"b,1",c', 2, 'x', 'a,"b,1",x'],
		['a,b,c', 1, 'x,y', 'a,"x,y",c'],
		['a,b', 2, 'x', null]
	])('%s, cell %i becomes %s: %s', (line, column, text, result) => {
		expect(mendCell(line, column, text, comma)).toBe(result);
	});

	test('in a frame of bars it is the cell that stands there', () => {
		const framed = { delimiter: '|', quote: '', escape: '', padded: true, framed: true } as const;
		expect(mendCell('│ a │ b │', 0, 'x', { ...framed, drawn: true })).toBe('| x | b |');
		expect(mendCell('|  | b |  |', 1, 'x', framed)).toBe('|  | x |  |');
	});

	test('only the corrected cell is read otherwise', async () => {
		const text = `${heading}exports,ha-noi,2030,12.5\nexports,ha-noi,2031,hello\n`;
		const { rows } = await read(text, { answers: {}, mends: { 3: 'exports,ha-noi,2031,13.5' } });
		expect(rows.map(({ value }) => value)).toEqual(['12.5', '13.5']);
	});
});

describe('a long file whose beginning proves nothing', { timeout: 30_000 }, () => {
	const lines = (value: string, count: number) =>
		Array.from({ length: count }, (_, i) => `exports,ha-noi,${1000 + (i % 1000)};${value}\n`)
			.join('')
			.replaceAll(',', ';');
	const start = 'indicator;region;period;value\n';

	test('is read with the proof that comes later, and nothing is asked', async () => {
		const text = start + lines('1.234', 12_000) + 'exports;ha-noi;2031;1.234,5\n';
		const { summary, rows } = await read(text);
		expect(text.length).toBeGreaterThan(1 << 18);
		expect(summary.questions).toEqual([]);
		expect(rows[0]?.value).toBe('1234');
		expect(rows.at(-1)?.value).toBe('1234.5');
	});

	test('is asked about where no proof comes', async () => {
		const { summary } = await read(start + lines('1.234', 12_000));
		expect(summary.questions.map(({ topic }) => topic)).toEqual(['decimal']);
	});

	test('has its letters read by the first of them, however late', async () => {
		const text = `${start}${lines('12', 12_000)}exports;H\xe0 N\xf4i;2031;13\n`;
		const { summary } = await read(Uint8Array.from(text, (letter) => letter.charCodeAt(0)));
		expect(Object.keys(summary.report.findingCounts)).not.toContain('bad-bytes');
	});
});
