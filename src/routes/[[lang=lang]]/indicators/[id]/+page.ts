import type { IndicatorModel } from '$lib/models/indicator';
import { unpackPopulation, unpackSeries } from '$lib/models/packed';
import type { PageLoad } from './$types';

export const load: PageLoad = ({ data: { rest, packed, population, ...data } }) => {
	const model: IndicatorModel = {
		...rest,
		series: unpackSeries(packed),
		population: unpackPopulation(population)
	};
	return { ...data, model };
};
