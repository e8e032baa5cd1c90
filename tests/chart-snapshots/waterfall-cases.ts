import type { WaterfallInput } from '../../src/lib/charts/waterfall/model';
import {
	changeContributions,
	gapContributions,
	growthContributions,
	type Part
} from '../../src/lib/domain/contribution';
import * as c from './cases';

type Props = c.Shown<WaterfallInput>;

const plain = {
	indicator: c.fdi,
	sources: c.sources,
	locale: 'vi' as const,
	regions: c.provinces,
	whole: c.region,
	period: '2024',
	since: '2023'
};
const parts = (after: number[]): Part[] =>
	c.provinces.map(({ code }, i) => ({
		region: code,
		before: [880, 1210, 640, 405, 380, 920, 310][i] ?? 0,
		after: after[i] ?? 0
	}));
const mixed = parts([1050, 1930, 590, 620, 470, 760, 405]);
const nothing = { parts: [], total: 0, decimals: 0 };

export const waterfallCases: Record<string, Props> = {
	'8-places': { ...plain, of: 'change', contributions: changeContributions(mixed, 0) },
	focus: { ...plain, of: 'change', contributions: changeContributions(mixed, 0), focus: 'ha-noi' },
	growth: { ...plain, of: 'growth', contributions: growthContributions(mixed, 2) ?? nothing },
	gap: { ...plain, of: 'gap', contributions: gapContributions(mixed, 6200, 0) ?? nothing },
	falling: {
		...plain,
		of: 'change',
		contributions: changeContributions(parts([700, 900, 640, 300, 200, 950, 250]), 0)
	},
	'one-point': {
		...plain,
		regions: c.provinces.slice(0, 1),
		of: 'change',
		contributions: changeContributions(mixed.slice(0, 1), 0)
	},
	'all-missing': { ...plain, of: 'change', contributions: nothing },
	'long-names': {
		...plain,
		regions: c.longNames,
		of: 'change',
		contributions: changeContributions(
			c.longNames.map(({ code }, i) => ({ region: code, before: 100, after: 150 - 80 * i })),
			0
		)
	}
};

for (const name of ['8-places', 'focus', 'gap']) {
	const props = waterfallCases[name];
	if (props) waterfallCases[`${name}-en`] = { ...props, locale: 'en' };
}
