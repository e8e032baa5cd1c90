export type TargetKind =
	'annual' | 'growth_avg' | 'level' | 'cumulative' | 'share' | 'range' | 'relative' | 'floor';

/** A row of `data/targets.csv`. Values are in the unit and scale of the indicator (a ratio for `relative`). */
export interface Target {
	id: string;
	indicator: string;
	region: string;
	kind: TargetKind;
	operator: '>=' | '<=' | 'between';
	value: number;
	/** The upper end of a band (`>=`), or of the range (`between`). */
	value_high: number | null;
	base_period: string | null;
	base_value: number | null;
	start_period: string | null;
	end_period: string;
	comparator_region: string | null;
	path: 'linear' | 'geometric' | 'given' | null;
	document: string;
	clause: string | null;
	decided_on: string | null;
	source: string;
	note: string | null;
	/** Where the row stands in `data/targets.csv`. */
	line: number;
}
