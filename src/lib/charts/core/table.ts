import type { ObservationStatus } from '../../domain/observation';

/** A figure, or what a target asks for, in the table of a chart; `value` null is missing. */
export interface Cell {
	text: string;
	region: string;
	period: string;
	value: number | null;
	/** The upper end of a band that is asked for. */
	high?: number | null;
	/** Where the figures of a table are not all of one indicator. */
	indicator?: string;
	/** Not published. */
	local?: boolean;
	/** The status in a word where it is not a normal figure ("sơ bộ"). */
	flag?: string | null;
	status?: ObservationStatus;
	targetId?: string;
	/** Not a figure but where the current pace would lead. */
	projected?: boolean;
}

/** The numbers of a chart as a table: the first column heads the rows. */
export interface Table {
	caption: string;
	corner: string;
	columns: string[];
	rows: { header: string; cells: (Cell | null)[] }[];
}

/** How many figures a table has, and how many rows. */
export function rowCounts({ rows }: Table): { figures: number; rows: number } {
	const figures = rows
		.flatMap(({ cells }) => cells)
		.filter((cell) => typeof cell?.value === 'number');
	return { figures: figures.length, rows: rows.length };
}
