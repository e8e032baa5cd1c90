import type { Indicator } from '../domain/indicator';
import type { Series } from '../domain/observation';
import { seriesOf } from '../domain/period-group';
import {
	perHeadUnit,
	populationFor,
	populationIndicator,
	type Population
} from '../domain/per-head';
import type { Source } from '../domain/source';
import type { Run } from '../sql/query';
import { sources } from '../sql/sources';
import { seriesOfIndicator } from './series';

/** What amounts are divided by, and the documents it comes from. */
export interface PopulationFound {
	population: Population | null;
	sources: Source[];
}

/**
 * The population behind lines of whole years, for those of their indicators that may be told per head; null where none
 * may, or nobody published the population of the same place and year.
 */
export async function populationBehind(
	run: Run,
	indicators: readonly Indicator[],
	lines: readonly Series[]
): Promise<PopulationFound> {
	const people = indicators.find(({ id }) => id === populationIndicator);
	const told = lines
		.filter(({ indicator: id }) =>
			indicators.some((indicator) => indicator.id === id && perHeadUnit(indicator))
		)
		.map((line) => seriesOf(line, 'year'));
	if (!people || told.length === 0) return { population: null, sources: [] };
	const series = (await seriesOfIndicator(run, people.id)).map((line) => seriesOf(line, 'year'));
	const population = populationFor(told, { scale: people.scale, series });
	if (!population) return { population, sources: [] };
	const cited = new Set(
		population.series.flatMap(({ points }) => points.map(({ source }) => source))
	);
	const documents = await run(sources, { indicator: people.id, region: null });
	return { population, sources: documents.filter(({ id }) => cited.has(id)) };
}

/** Documents without those that are there already. */
export function withSources(known: readonly Source[], more: readonly Source[]): Source[] {
	return [...known, ...more.filter(({ id }) => !known.some((source) => source.id === id))];
}
