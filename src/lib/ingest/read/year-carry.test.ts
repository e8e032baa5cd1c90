import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createYearCarry } from './year-carry';

const completed = (texts: string[]) => texts.map(createYearCarry());

describe('the year of the last text that had one', () => {
	it.each([
		[
			['2022 January', 'February', '', 'March'],
			['2022 January', '2022-02', '', '2022-03']
		],
		[
			['2021/ 1- 3.', '4- 6.', '10-12.', '2022/ 1- 3.', '4- 6.'],
			['2021/ 1- 3.', '2021-Q2', '2021-Q4', '2022/ 1- 3.', '2022-Q2']
		],
		[
			['2022', 'Q1', 'Q2', '2023', 'Q1'],
			['2022', '2022-Q1', '2022-Q2', '2023', '2023-Q1']
		],
		[
			['Tháng 1/2023', 'Tháng 2', 'Tháng 3', 'Quý I', 'Tháng 4'],
			['Tháng 1/2023', '2023-02', '2023-03', '2023-Q1', '2023-04']
		],
		[
			['2022-Q4', 'Q3', '2021-Q4', 'Q3'],
			['2022-Q4', '2022-Q3', '2021-Q4', '2021-Q3']
		],
		[
			['2022 Q1', 'Q2', '2022 Q1', 'Q2'],
			['2022 Q1', '2022-Q2', '2022 Q1', '2022-Q2']
		],
		[
			['2021:I', 'II', '2022-11', '12'],
			['2021:I', '2021-Q2', '2022-11', '2022-12']
		]
	])('completes %j', (texts, expected) => {
		expect(completed(texts)).toEqual(expected);
	});

	it.each([
		['no year before it', ['Q1', '2022'], 0],
		['December before January', ['2022 November', 'December', 'January'], 2],
		['the same quarter again', ['2022 Q1', 'Q1'], 1],
		['a turn', ['2022 Q2', 'Q3', 'Q2'], 2],
		['a number below a whole year', ['2022', '1'], 1],
		['a total below its quarters', ['2022 Q1', 'Q2', 'Q3', 'Q4', '2022', 'Q1'], 5],
		['whole years above it', ['2020', '2021', 'Q1'], 2],
		['no time', ['2022', 'Hà Nội'], 1],
		['a school year', ['2022/23', 'Q1'], 0],
		['a day that two orders read differently', ['01/02/2022', 'Q1'], 0]
	])('leaves open what has %s', (_, texts, at) => {
		expect(completed(texts)[at]).toBeNull();
	});

	it('gives back the quarters of any years, however many of them name theirs', () => {
		const year = fc.record({
			first: fc.integer({ min: 1, max: 4 }),
			named: fc.array(fc.boolean(), { minLength: 3, maxLength: 3 })
		});
		fc.assert(
			fc.property(fc.array(year, { minLength: 1, maxLength: 6 }), (years) => {
				const rows = years.flatMap(({ first, named }, i) =>
					Array.from({ length: 5 - first }, (_, n) => {
						const code = `${2000 + i}-Q${first + n}`;
						return { code, text: n === 0 || named[n - 1] ? code : `Q${first + n}` };
					})
				);
				expect(completed(rows.map(({ text }) => text))).toEqual(rows.map(({ code }) => code));
			})
		);
	});
});
