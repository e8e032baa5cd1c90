import { expect, test } from 'vitest';
import { targetOf } from '../domain/targets/cases';
import { answering, indicator, region, row } from './cases';
import { indicatorsModel, placesModel, placesWithFigures } from './lists';

const run = answering({
	indicators: [indicator({ id: 'output' }), indicator({ id: 'empty' })],
	regions: ['bare', 'figures', 'missing', 'target'].map((code) => region({ code })),
	targets: [targetOf({ region: 'target' })],
	points: [row('output', 'figures', '2020', 1), row('output', 'missing', '2020', null)]
});

test('an indicator without figures is listed as such', async () => {
	const { indicators, coverage } = await indicatorsModel(run);
	expect(indicators.map(({ id }) => id)).toEqual(['output', 'empty']);
	expect(coverage.map((row) => [row.indicator, row.figures, row.latest])).toEqual([
		['output', 1, '2020'],
		['empty', 0, null]
	]);
});

test('every place is listed, with what there is of it', async () => {
	const { regions, counts } = await placesModel(run);
	expect(regions).toHaveLength(4);
	expect(counts.find((row) => row.region === 'bare')).toMatchObject({ figures: 0, targets: 0 });
});

test('a place has a page if it has a figure or a target; a missing figure is none', async () => {
	expect((await placesWithFigures(run)).map(({ code }) => code)).toEqual(['figures', 'target']);
});
