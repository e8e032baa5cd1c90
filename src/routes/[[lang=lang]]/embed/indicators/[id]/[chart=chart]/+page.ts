import type { ChartedIndicator } from '$lib/components/indicator-view';
import { unpackPopulation, unpackSeries } from '$lib/models/packed';
import type { PageLoad } from './$types';

export const load: PageLoad = ({ data: { rest, packed, population, ...data } }) => {
	const model: ChartedIndicator = {
		...rest,
		series: unpackSeries(packed),
		population: unpackPopulation(population)
	};
	return { ...data, model };
};
