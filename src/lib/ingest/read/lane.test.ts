import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decide } from './decide';
import { LongTable } from './long-table';
import { createReader, type Ending } from './read';
import { tidyHeading, type TidyRow } from './tidy';

type Rows = Pick<TidyRow, 'line' | 'lastLine' | 'dimensions' | 'period' | 'value' | 'flag'>[];

/** Reads bytes in pieces, with the lane or without it. */
function readBy(
	lane: boolean,
	bytes: Uint8Array,
	size: number,
	answers = {}
): { rows: Rows; ending: Partial<Ending>; evidence: unknown } | null {
	const decided = decide(bytes, answers);
	if (!decided.ok) return null;
	const { plan } = decided.decisions;
	const into = lane ? new LongTable(tidyHeading(plan).length - 3) : null;
	const reader = createReader(decided.decisions, { into });
	const rows: Rows = [];
	const keep = (tidy: TidyRow[]) => {
		for (const { line, lastLine, dimensions, period, value, flag } of tidy)
			rows.push({ line, lastLine, dimensions, period, value, flag });
	};
	for (let at = 0; at < bytes.length; at += size)
		keep(reader.push(bytes.subarray(at, at + size)).tidy);
	const { tidy, outcome, account, findings, counts, questions } = reader.end();
	keep(tidy);
	const ending = { outcome, account, findings, counts, questions };
	if (into) for (let at = 0; at < into.length; at++) rows.push(into.row(at));
	return { rows, ending, evidence: plan.values.map((value) => value.evidence) };
}

describe('the lane gives what the long way gives', () => {
	const root = join(import.meta.dirname, '../../../../tests/import-cases');
	const inputs = readdirSync(root, { withFileTypes: true })
		.filter((entry) => entry.isDirectory())
		.flatMap(({ name }) => {
			const input = readdirSync(join(root, name)).find((file) => file.startsWith('input.'));
			return input ? [{ name, path: join(root, name, input) }] : [];
		});

	test.each(inputs)('case $name', ({ path }) => {
		const bytes = new Uint8Array(readFileSync(path));
		for (const size of [7, 1 << 20])
			expect(readBy(true, bytes, size)).toEqual(readBy(false, bytes, size));
	});

	test('a cell that repeats the one above it is the same only with the same quotes around it', () => {
		const plain = Array.from({ length: 12 }, (_, at) => `Hà Nội;${2001 + at};${at}.5`);
		const rows = ['"Huế";2001;1.5', 'Huế;2002;2.5', '"a;b";2003;3.5', 'a;b;2004;4.5', 'a;b;5'];
		const text = ['region;period;value', ...plain, ...rows, ...plain, ''].join('\n');
		const bytes = new TextEncoder().encode(text);
		expect(readBy(true, bytes, 1 << 20)).toEqual(readBy(false, bytes, 1 << 20));
	});

	const number = fc.oneof(
		fc.stringMatching(/^-?\d{1,3}[.,]\d{1,4}$/),
		fc.stringMatching(/^-?0[.,]\d{1,4}$/),
		fc.stringMatching(/^-?\d{1,20}$/),
		fc.constantFrom(
			'',
			'..',
			'-0',
			'-0.0',
			'007',
			'1.234.567',
			'12%',
			'3 p',
			' 4.5',
			'"7.5"',
			'1e5'
		)
	);
	const place = fc.constantFrom(
		'Hà Nội',
		'"Hải Phòng"',
		' Bắc Ninh',
		'',
		'"a ""b"""',
		'5" ống',
		'a\\b'
	);
	const period = fc.constantFrom('2019', '2020', 'Sơ bộ 2021', 'Q1/2020', 'chưa rõ', '');
	const flag = fc.constantFrom('', 'p', ' e ', '"b"');
	const line = fc.oneof(
		{ weight: 12, arbitrary: fc.tuple(place, period, number, flag).map((cells) => cells) },
		{
			weight: 1,
			arbitrary: fc.constantFrom<string[]>(
				[''],
				['Ghi chú: x'],
				['a', 'b'],
				['1', '2', '3', '4', '5']
			)
		}
	);

	test(
		'for tables of plain rows with others among them, however they are cut',
		{ timeout: 60_000 },
		() => {
			fc.assert(
				fc.property(
					fc.array(line, { minLength: 1, maxLength: 40 }),
					fc.array(fc.stringMatching(/^[1-9]\d?\.\d$/), { minLength: 12, maxLength: 12 }),
					fc.constantFrom('\n', '\r\n', '\r'),
					fc.constantFrom(';', '\t', '|'),
					fc.integer({ min: 1, max: 400 }),
					fc.boolean(),
					(lines, figures, newline, delimiter, size, points) => {
						const plain = figures.map((value, at) => ['Hà Nội', String(2001 + at), value, '']);
						const text =
							[['region', 'period', 'value', 'flag'], ...(points ? plain : []), ...lines, ...plain]
								.map((cells) => cells.join(delimiter))
								.join(newline) + newline;
						const bytes = new TextEncoder().encode(text);
						expect(readBy(true, bytes, size)).toEqual(readBy(false, bytes, size));
					}
				),
				{ numRuns: 150 }
			);
		}
	);
});
