import { embeddedIn } from '$lib/components/embedded';
import { charted, indicatorView } from '$lib/components/indicator-view';
import { defaultView } from '$lib/domain/view';
import { indicatorModel } from '$lib/models/indicator';
import { packPopulation, packSeries } from '$lib/models/packed';
import { dataset } from '$lib/server/dataset';
import { bothLanguages } from '$lib/server/entries';
import { indicators } from '$lib/sql/indicators';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = async () => {
	const { run, release } = await dataset();
	const found: { id: string; chart: string }[] = [];
	for (const { id } of await run(indicators, {})) {
		const model = await indicatorModel(run, { id, asOf: release.created });
		const shown = indicatorView(model, defaultView(model.series), 'vi');
		found.push(...embeddedIn(shown).map((chart) => ({ id, chart })));
	}
	return bothLanguages(found);
};

export const load: PageServerLoad = async ({ params: { id, chart } }) => {
	const { run, release } = await dataset();
	const model = await indicatorModel(run, { id, asOf: release.created });
	const { series, population, ...rest } = charted(model);
	return { chart, rest, packed: packSeries(series), population: packPopulation(population) };
};
