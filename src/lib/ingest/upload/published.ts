import { isFirmer } from '../../domain/in-force';
import type { Indicator } from '../../domain/indicator';
import type { Observation } from '../../domain/observation';
import type { Region } from '../../domain/region';
import { contentOf, type Content } from '../contract/content';
import { readPackage, type Files } from '../contract/package';
import type { Catalog } from '../read/proposal';

/** The published data as an upload is matched, checked and compared against it. */
export interface Published {
	content: Content;
	catalog: Catalog;
	/** The figure in force of each indicator, place and period, by `figureKey`. */
	current: Map<string, Observation>;
	/** Every figure of every document, by `figureKey`, also those that are not in force any more. */
	vintages: Map<string, Observation[]>;
	/** Ids of the published documents. */
	sources: Set<string>;
}

/** What makes two figures the same figure, whoever gives it. */
export function figureKey(row: { indicator: string; region: string; period: string }): string {
	return `${row.indicator} ${row.region} ${row.period}`;
}

/** Reads the published files. They were checked when the site was built; throws where the description is not readable. */
export function readPublished(files: Files): Published {
	const { descriptor, tables } = readPackage(files);
	if (!descriptor) throw new Error('datapackage.json could not be read');
	const content = contentOf(descriptor, tables);
	const tiers = new Map(content.sources.map(({ row }) => [row.id, row.tier]));
	const current = new Map<string, Observation>();
	const vintages = new Map<string, Observation[]>();
	for (const { row } of content.observations) {
		const key = figureKey(row);
		const known = current.get(key);
		const others = vintages.get(key);
		if (others) others.push(row);
		else vintages.set(key, [row]);
		const tier = (id: string) => tiers.get(id) ?? 'C';
		if (!known || isFirmer(row, known, tier)) current.set(key, row);
	}
	return {
		content,
		current,
		vintages,
		sources: new Set(content.sources.map(({ row }) => row.id)),
		catalog: {
			indicators: content.indicators.map(({ row }) => row),
			regions: content.regions.map(({ row }) => row)
		}
	};
}

/** The published data and a person's own indicators and places, as one catalogue. What is published keeps its meaning. */
export function withDefinitions(
	data: Published,
	definitions: readonly Indicator[],
	places: readonly Region[] = []
): Published {
	const { content, catalog } = data;
	const own = new Map(
		definitions.filter(({ id }) => !content.indicatorOf(id)).map((row) => [row.id, row])
	);
	const ownPlaces = new Map(
		places.filter(({ code }) => !content.regionOf(code)).map((row) => [row.code, row])
	);
	if (own.size + ownPlaces.size === 0) return data;
	return {
		...data,
		catalog: {
			indicators: [...catalog.indicators, ...own.values()],
			regions: [...catalog.regions, ...ownPlaces.values()]
		},
		content: {
			...content,
			indicatorOf: (id) => content.indicatorOf(id) ?? own.get(id),
			regionOf: (code) => content.regionOf(code) ?? ownPlaces.get(code)
		}
	};
}
