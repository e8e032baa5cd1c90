import type { FigureTable } from '../read/figure-table';
import { Integers } from '../read/long-table';
import { fitTogether, NumberMap } from '../read/lookup';

/** Which rows are about the same indicator, place and period: many documents may give one figure. */
export interface Distinct {
	/** Of each row the number of its figure. */
	of: Int32Array;
	/** The first row of each figure. */
	rows: Int32Array;
}

/** Numbers the figures of a table from 0, in the order in which they first stand there. */
export function distinctOf({ indicators, regions, periods, length }: FigureTable): Distinct {
	const places = regions.texts.list.length;
	const times = periods.texts.list.length;
	const limit = indicators.texts.list.length * places * times;
	if (!fitTogether(limit)) throw new Error('too many different figures');
	const numbers = new NumberMap(limit, length);
	const of = new Int32Array(length);
	const rows = new Integers();
	for (let row = 0; row < length; row++) {
		const series = indicators.codes.at(row) * places + regions.codes.at(row);
		const known = numbers.putFirst(series * times + periods.codes.at(row), rows.length);
		of[row] = known < 0 ? rows.length : known;
		if (known < 0) rows.push(row);
	}
	return { of, rows: rows.all() };
}
