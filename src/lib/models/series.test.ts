import { expect, test } from 'vitest';
import { answering, indicator, row, total } from './cases';
import { seriesOfIndicator, seriesOfRegion } from './series';

const run = answering({
	indicators: [indicator()],
	regions: [],
	points: [
		row('output', 'a', '2020-Q4', 30),
		row('output', 'a', '2020', 100),
		row('output', 'a', '2019', 90),
		row('output', 'whole', '2020', 301),
		row('other', 'a', '2020', 1)
	],
	totals: [total('output', 'whole', '2019', 280), total('output', 'whole', '2020', 300)]
});

test('what somebody published stands before what is computed', async () => {
	const series = await seriesOfIndicator(run, 'output');
	const whole = series.find(({ region }) => region === 'whole');
	expect(whole?.points.map(({ period, value, computed }) => [period, value, computed])).toEqual([
		['2019', 280, 'sum'],
		['2020', 301, null]
	]);
});

test('a series is of one place and in order of time, the year before its last quarter', async () => {
	const series = await seriesOfIndicator(run, 'output');
	expect(series.map(({ region }) => region)).toEqual(['a', 'whole']);
	expect(series[0]?.points.map(({ period }) => period)).toEqual(['2019', '2020', '2020-Q4']);
});

test('the series of a place are of all indicators, as published', async () => {
	const series = await seriesOfRegion(run, 'a');
	expect(series.map((line) => `${line.indicator} ${line.points.length}`)).toEqual([
		'output 3',
		'other 1'
	]);
	expect(await seriesOfRegion(run, 'nowhere')).toEqual([]);
});

test('only a reader’s own figure says that it is local', async () => {
	const own = { ...row('output', 'a', '2021', 110), local: true };
	const mixed = answering({
		indicators: [],
		regions: [],
		points: [own, row('output', 'a', '2020', 100)]
	});
	const [line] = await seriesOfIndicator(mixed, 'output');
	expect(line?.points.map((point) => [point.period, point.local])).toEqual([
		['2020', undefined],
		['2021', true]
	]);
});
