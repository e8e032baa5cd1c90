import { unpackSeries } from '$lib/models/packed';
import type { PlaceModel } from '$lib/models/place';
import type { PageLoad } from './$types';

export const load: PageLoad = ({ data: { rest, packed, ...data } }) => {
	const model: PlaceModel = { ...rest, series: unpackSeries(packed) };
	return { ...data, model };
};
