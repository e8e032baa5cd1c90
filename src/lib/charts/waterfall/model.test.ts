import { describe, expect, it } from 'vitest';
import { fdi, haiPhong, haNoi, quangNinh } from '../../../../tests/chart-snapshots/cases';
import { waterfallModel } from './model';

const input = {
	indicator: fdi,
	regions: [haNoi, haiPhong, quangNinh],
	of: 'change' as const,
	period: '2024'
};
const parts = [
	{ region: 'ha-noi', value: -0.1 },
	{ region: 'hai-phong', value: 0.3 },
	{ region: 'quang-ninh', value: 0.1 }
];

describe('a waterfall', () => {
	it('runs from what adds most to what takes away, each bar from where the last one ended', () => {
		const { steps, total } = waterfallModel({
			...input,
			contributions: { parts, total: 0.3, decimals: 1 }
		});
		expect(steps.map(({ region, from, to }) => [region.code, from, to])).toEqual([
			['hai-phong', 0, 0.3],
			['quang-ninh', 0.3, 0.4],
			['ha-noi', 0.4, 0.3]
		]);
		expect(steps.at(-1)?.to).toBe(total);
	});

	it('is refused where the parts do not add up', () => {
		expect(() =>
			waterfallModel({ ...input, contributions: { parts, total: 0.4, decimals: 1 } })
		).toThrow('add up to 0.3, not to 0.4');
	});
});
