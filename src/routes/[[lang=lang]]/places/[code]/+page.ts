import { unpackPopulation, unpackSeries } from '$lib/models/packed';
import type { PlaceModel } from '$lib/models/place';
import type { PageLoad } from './$types';

export const load: PageLoad = ({ data: { rest, packed, population, figures, ...data } }) => {
	const model: PlaceModel = {
		...rest,
		figures: unpackSeries(figures.packed).flatMap(({ indicator, points }, i) =>
			points.map((latest) => ({ indicator, latest, change: figures.changes[i] ?? null }))
		),
		series: unpackSeries(packed),
		population: unpackPopulation(population)
	};
	return { ...data, model };
};
