import { expect, test } from 'vitest';
import { targetOf } from '../domain/targets/cases';
import { answering, indicator, region, row, total, type Tables } from './cases';
import { judgeTargets, listed } from './judged';

const asOf = '2025-03-01';

const annual = (id: string, part: Parameters<typeof targetOf>[0] = {}) =>
	targetOf({ id, kind: 'annual', end_period: '2024', start_period: null, value: 100, ...part });

const tables: Tables = {
	indicators: [indicator({ id: 'output' }), indicator({ id: 'trade', theme: 'trade' })],
	regions: [
		region({ code: 'here' }),
		region({ code: 'there' }),
		region({ code: 'whole', level: 'region' })
	],
	targets: [
		annual('output.here', { decided_on: '2020-12-01' }),
		annual('output.here.new', { decided_on: '2023-12-01', value: 120 }),
		annual('output.there', { region: 'there' }),
		annual('output.whole', { region: 'whole', value: 200 }),
		annual('trade.here', { indicator: 'trade' }),
		annual('trade.beside', {
			indicator: 'trade',
			kind: 'relative',
			value: 1.5,
			start_period: '2024',
			comparator_region: 'there'
		})
	],
	points: [
		row('output', 'here', '2024', 110),
		row('trade', 'here', '2024', 30),
		row('trade', 'there', '2024', 20)
	],
	totals: [total('output', 'whole', '2024', 210)]
};
const run = answering(tables);

const verdicts = async (scope = {}) =>
	(await judgeTargets(run, asOf, scope)).judged.map(
		({ target, verdict }) => `${target.id} ${verdict}`
	);

test('a target is judged by the figures of its own place and indicator', async () => {
	expect(await verdicts({ indicator: 'output' })).toEqual([
		'output.here met',
		'output.here.new behind',
		'output.there not-judged',
		'output.whole met'
	]);
});

test('a computed figure of the region counts where nobody published one', async () => {
	const { judged } = await judgeTargets(run, asOf, { target: 'output.whole' });
	expect(judged[0]?.latest).toMatchObject({ value: 210, computed: 'sum' });
	const published = answering({ ...tables, points: [row('output', 'whole', '2024', 190)] });
	const again = await judgeTargets(published, asOf, { target: 'output.whole' });
	expect(again.judged[0]).toMatchObject({
		verdict: 'behind',
		latest: { value: 190, computed: null }
	});
});

test('a relative target has the figures of the other place too', async () => {
	const { judged } = await judgeTargets(run, asOf, { target: 'trade.beside' });
	expect(judged[0]).toMatchObject({ verdict: 'met', reached: 1.5 });
});

test.each([
	[{ region: 'here' }, 4, ['output', 'trade']],
	[{ indicator: 'trade' }, 2, ['trade']],
	[{ indicator: 'output', region: 'here' }, 2, ['output']],
	[{ target: 'output.there' }, 1, ['output']],
	[{ region: 'nowhere' }, 0, []],
	[{}, 6, ['output', 'trade']]
])('%o has %i targets and the figures of their indicators only', async (scope, count, ids) => {
	const { judged, series } = await judgeTargets(run, asOf, scope);
	expect(judged).toHaveLength(count);
	expect([...new Set(series.map((line) => line.indicator))]).toEqual(ids);
});

test('targets for the same thing know each other, also from outside the scope, and the latest in time holds', async () => {
	const { judged } = await judgeTargets(run, asOf, { target: 'output.here' });
	expect(judged[0]).toMatchObject({ others: ['output.here.new'], replacedBy: 'output.here.new' });
	const [, newer] = (await judgeTargets(run, asOf, { indicator: 'output' })).judged;
	expect(newer).toMatchObject({ others: ['output.here'], replacedBy: null });
});

test('a target of an indicator or place that does not exist is an error, not a blank', async () => {
	const lost = (part: object) => answering({ ...tables, targets: [annual('lost', part)] });
	await expect(judgeTargets(lost({ indicator: 'nothing' }), asOf)).rejects.toThrow(
		'No indicator nothing'
	);
	await expect(judgeTargets(lost({ region: 'nowhere' }), asOf)).rejects.toThrow(
		'No region nowhere'
	);
});

test('in a list a judgement has no calculation, but says whether methods disagree', async () => {
	const [one] = (await judgeTargets(run, asOf, { target: 'output.here' })).judged;
	if (!one) throw new Error('not judged');
	const short = listed(one);
	expect(Object.keys(one)).toEqual(expect.arrayContaining(['trace', 'methods', 'base']));
	expect(short).not.toHaveProperty('trace');
	expect(short).not.toHaveProperty('methods');
	expect(short).toMatchObject({ verdict: 'met', disagree: one.methods.disagree, ratio: null });
});

test('in a list a judgement by pace carries the ratio', async () => {
	const level = targetOf({ base_period: '2020', base_value: 100, value: 200 });
	const paced = answering({
		...tables,
		targets: [level],
		points: [row('output', 'here', '2024', 110)]
	});
	const [one] = (await judgeTargets(paced, asOf)).judged;
	if (!one) throw new Error('not judged');
	const steps = one.trace.steps.filter(({ symbol }) => symbol === 'r');
	expect(one.verdict).toBe('behind');
	expect([listed(one).ratio]).toEqual(steps.map(({ value }) => value));
});
