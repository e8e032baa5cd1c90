import fc from 'fast-check';
import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { readRows } from './csv';

const cell = fc.string({ unit: fc.constantFrom('a', 'Ộ', ',', '"', '\n', ' ', ';', '1') });
const rows = fc
	.integer({ min: 2, max: 5 })
	.chain((width) => fc.array(fc.array(cell, { minLength: width, maxLength: width })));

test('rows that a CSV writer wrote come back, each with the physical line on which it begins', () => {
	fc.assert(
		fc.property(rows, (written) => {
			const lines = Papa.unparse(written, { newline: '\n' }).split('\n');
			if (written.length === 0) return;
			const { rows: read, findings, complete } = readRows('x.csv', lines);
			expect({ cells: read.map(({ cells }) => cells), findings, complete }).toEqual({
				cells: written,
				findings: [],
				complete: true
			});
			let line = 1;
			for (const [index, cells] of written.entries()) {
				expect(read[index]?.line).toBe(line);
				line += cells.join('').split('\n').length;
			}
		})
	);
});

test.each([
	['"a" ,b', 'a space after the quote'],
	[' "a",b', 'a space before the quote'],
	['a"b,c', 'a quote in a bare cell'],
	['"a"b,c', 'text after the quote'],
	['"a,b', 'a quote that is not closed'],
	['"a""b,c', 'a doubled quote that does not close']
])('%j is refused for %s, and rows before it are kept', (line) => {
	const { rows: read, findings, complete } = readRows('x.csv', ['x,y', line, 'z,z']);
	expect(read).toEqual([{ line: 1, cells: ['x', 'y'] }]);
	expect(findings.map(({ code, line }) => [code, line])).toEqual([['contract-quote', 2]]);
	expect(complete).toBe(false);
});
