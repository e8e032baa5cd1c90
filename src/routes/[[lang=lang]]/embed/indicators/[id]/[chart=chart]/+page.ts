import type { ChartedIndicator } from '$lib/components/indicator-view';
import { unpackSeries } from '$lib/models/packed';
import type { PageLoad } from './$types';

export const load: PageLoad = ({ data: { rest, packed, ...data } }) => {
	const model: ChartedIndicator = { ...rest, series: unpackSeries(packed) };
	return { ...data, model };
};
