import type { Series } from '../../domain/observation';
import { seriesOf } from '../../domain/period-group';
import type { TargetModel } from '../../models/targets';

/** The yearly figures of a target's place, and of the place it is compared with. */
export function targetSeries({
	indicator,
	region,
	points,
	comparator,
	comparison
}: Pick<TargetModel, 'indicator' | 'region' | 'points' | 'comparator' | 'comparison'>): Series[] {
	const lines = [
		{ indicator: indicator.id, region: region.code, points },
		...(comparator
			? [{ indicator: indicator.id, region: comparator.code, points: comparison }]
			: [])
	];
	return lines.map((line) => seriesOf(line, 'year'));
}
