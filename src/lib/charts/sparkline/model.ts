import type { Indicator } from '../../domain/indicator';
import type { Series } from '../../domain/observation';
import type { Region } from '../../domain/region';
import type { Measure } from '../core/measure';
import type { TargetPath } from '../core/target-path';
import { lineModel, type LineModel } from '../line/model';

export interface SparklineInput {
	indicator: Indicator;
	region: Region;
	/** Figures in the given measure, periods of one group. */
	series: Series;
	path?: TargetPath | null;
	/** What the values are; as published unless said otherwise. */
	measure?: Measure;
}

/** A sparkline shows what a line chart of one place shows, only smaller. */
export function sparklineModel({ region, series, path, ...rest }: SparklineInput): LineModel {
	const paths = path ? [path] : [];
	return lineModel({ ...rest, regions: [region], series: [series], focus: region.code, paths });
}
