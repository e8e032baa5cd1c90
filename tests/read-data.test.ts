import { expect, test } from 'vitest';
import { readData } from '$lib/ingest/contract/data';
import { readDataFolder } from '$lib/server/data-files';

const result = readData(await readDataFolder('tests/contract-cases/_base'));
if (!result.ok) throw new Error('The base of the contract cases is broken.');
const { data } = result;

test('rows come typed, with null for empty cells, in the order of the file', () => {
	expect(data.indicators.map(({ id }) => id)).toEqual([
		'demo-growth',
		'demo-investment',
		'demo-output',
		'demo-share'
	]);
	expect(data.indicators[2]).toEqual({
		id: 'demo-output',
		theme: 'growth',
		name_vi: 'Sản lượng minh họa',
		name_en: 'Demonstration output',
		definition_vi: 'Số liệu minh họa.',
		definition_en: 'Demonstration data.',
		unit: 'vnd',
		scale: 9,
		decimals: 0,
		direction: 'up',
		kind: 'flow',
		frequency: 'A',
		aggregation: 'sum',
		weight_indicator: null,
		natural_min: 0,
		natural_max: null,
		order: 2
	});
	expect(data.changes[1]).toMatchObject({ date: '2025-07-01', from_code: 'tinh-b', share: 1 });
	expect(data.sources[1]).toMatchObject({ id: 'ke-hoach', url: null, published: '2020-12-15' });
	expect(data.regions[4]).toMatchObject({ code: 'vung', gso_code: null, valid_to: null });
});

test('figures and targets know where they stand', () => {
	expect(data.targets.map(({ line }) => line)).toEqual([2, 3, 4, 5, 6, 7, 8, 9]);
	expect(data.observations.filter(({ region }) => region === 'tinh-b')).toEqual([
		{
			indicator: 'demo-growth',
			region: 'tinh-b',
			period: '2024',
			value: null,
			status: 'M',
			source: 'nien-giam',
			published: '2025-06',
			note: 'Niên giám minh họa không công bố.',
			file: 'observations/growth.csv',
			line: 6
		}
	]);
	expect(data.observations.at(-1)?.file).toBe('observations/fdi.csv');
});

test('the package tells release, licence and units', () => {
	expect(data.package).toMatchObject({
		version: '1.0.0',
		created: '2026-01-31',
		licenses: [{ name: 'CC0-1.0' }],
		units: { usd: { vi: 'USD', en: 'US$' } }
	});
});
