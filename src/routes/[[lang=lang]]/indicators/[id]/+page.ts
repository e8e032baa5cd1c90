import type { IndicatorModel } from '$lib/models/indicator';
import { unpackSeries } from '$lib/models/packed';
import type { PageLoad } from './$types';

export const load: PageLoad = ({ data: { rest, packed, ...data } }) => {
	const model: IndicatorModel = { ...rest, series: unpackSeries(packed) };
	return { ...data, model };
};
