/** SDMX observation status: normal, provisional, estimated, forecast, break, missing. */
export type ObservationStatus = 'A' | 'P' | 'E' | 'F' | 'B' | 'M';

/**
 * A row of `data/observations/<theme>.csv`: a figure as one document gave it. `published` is an ISO date or its leading
 * part; `file` (below `data/`) and `line` say where the row stands. `value` is null only with status `M`.
 */
export interface Observation {
	indicator: string;
	region: string;
	period: string;
	value: number | null;
	status: ObservationStatus;
	source: string;
	published: string | null;
	note: string | null;
	file: string;
	line: number;
}

/**
 * The current figure of one indicator, place and period: the latest published of all its vintages.
 * `value` is null only with status `M`. `file` and `line` say where the row stands in `data/`.
 * A computed figure (a sum over provinces) has `computed` and neither source, file nor line.
 */
export interface Point {
	period: string;
	value: number | null;
	status: ObservationStatus;
	source: string | null;
	published: string | null;
	note: string | null;
	file: string | null;
	line: number | null;
	/** How many documents gave this figure; more than one means it has revisions. */
	vintages: number;
	computed: 'sum' | 'weighted' | null;
	/** The document of the population that this figure was divided by. */
	divisor?: Pick<Point, 'source'>;
	/** Brought by the reader and not published: kept on this device only. */
	local?: boolean;
}

/** The documents of a figure: its own, and that of what it was divided by; a computed one may have none. */
export function documentsOf({ source, divisor }: Pick<Point, 'source' | 'divisor'>): string[] {
	return [source, divisor?.source].filter((id) => typeof id === 'string');
}

/** The figures of one indicator in one place, in order of period; only periods of one kind. */
export interface Series {
	indicator: string;
	region: string;
	points: Point[];
}
