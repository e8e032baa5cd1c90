import type { RealismInput } from '../../src/lib/charts/realism/model';
import { realismOf, rollingPaces } from '../../src/lib/domain/pace';
import type { Region } from '../../src/lib/domain/region';
import * as c from './cases';
import { lineCases } from './line-cases';

type Props = c.Shown<RealismInput>;

const plain = {
	indicator: c.growth,
	sources: c.sources,
	locale: 'vi' as const,
	years: 4,
	way: 'average-rate' as const
};
const series = lineCases['8-places']?.series ?? [];

/** The strip for a required pace, of the places that have series. */
function strip(required: number, regions: Region[], all = series, rising = true) {
	const codes = regions.map(({ code }) => code);
	const paces = all
		.filter(({ region }) => codes.includes(region))
		.flatMap((one) => rollingPaces(one, 4, 'average-rate'));
	const realism = realismOf(paces, required, rising ? '>=' : '<=');
	if (!realism) throw new Error('Too few paces for a case.');
	return { regions, realism, required, rising };
}

const long = c.longNames.map((region, i) => c.yearly(region, 2010, c.wave(14, 8, 3, i)));
const many = c.many.map((region, i) => c.yearly(region, 2008, c.wave(17, 8, 3, i)));

export const realismCases: Record<string, Props> = {
	'8-places': {
		...plain,
		...strip(10, c.provinces),
		focus: 'hai-phong',
		targetId: 'hai-phong-2030'
	},
	never: { ...plain, ...strip(16.5, c.provinces), focus: 'ha-noi' },
	falling: { ...plain, ...strip(4, c.provinces, series, false), focus: 'bac-ninh' },
	'long-names': { ...plain, ...strip(9, c.longNames, long), focus: 'long-a' },
	'34-places': { ...plain, ...strip(9, c.many, many), focus: 'place-7' },
	equal: {
		...plain,
		...strip(
			7,
			c.provinces,
			c.provinces.map((r) => c.yearly(r, 2016, [7, 7, 7, 7, 7]))
		)
	}
};

for (const name of ['8-places', 'never']) {
	const props = realismCases[name];
	if (props) realismCases[`${name}-en`] = { ...props, locale: 'en' };
}
