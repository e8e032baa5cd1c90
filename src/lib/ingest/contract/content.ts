import type { Indicator } from '../../domain/indicator';
import type { RegionChange } from '../../domain/members';
import type { Observation } from '../../domain/observation';
import type { Region } from '../../domain/region';
import type { Source } from '../../domain/source';
import type { Target } from '../../domain/targets/target';
import { observationsPrefix } from './columns';
import type { Descriptor } from './descriptor';
import { locate, type Located } from './located';
import type { Table } from './table';

/** What the sound rows of a package say: the ground of every check that needs more than one cell. */
export interface Content {
	descriptor: Descriptor;
	indicators: Located<Indicator>[];
	regions: Located<Region>[];
	changes: Located<RegionChange>[];
	targets: Located<Target>[];
	sources: Located<Source>[];
	observations: Located<Observation>[];
	indicatorOf: (id: string) => Indicator | undefined;
	regionOf: (code: string) => Region | undefined;
	/** Every file was read to its end, so that something missing is really missing. */
	complete: boolean;
}

export function contentOf(descriptor: Descriptor, tables: Table[]): Content {
	const table = (name: string) => tables.find(({ resource }) => resource.name === name);
	const indicators = locate<Indicator>(table('indicators'));
	const regions = locate<Region>(table('regions'));
	const indicatorById = new Map(indicators.map(({ row }) => [row.id, row]));
	const regionByCode = new Map(regions.map(({ row }) => [row.code, row]));
	return {
		descriptor,
		indicators,
		regions,
		changes: locate<RegionChange>(table('region-changes')),
		targets: locate<Target>(table('targets'), (_file, line) => ({ line })),
		sources: locate<Source>(table('sources')),
		observations: tables
			.filter(({ resource }) => resource.name.startsWith(observationsPrefix))
			.flatMap((observations) =>
				locate<Observation>(observations, (file, line) => ({ file, line }))
			),
		indicatorOf: (id) => indicatorById.get(id),
		regionOf: (code) => regionByCode.get(code),
		complete:
			tables.length === descriptor.resources.length &&
			tables.every(({ complete, rows }) => complete && rows.every(({ sound }) => sound))
	};
}
