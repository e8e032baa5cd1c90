import type { Indicator } from '../domain/indicator';
import { shiftYears } from '../domain/period';
import { indicators } from '../sql/indicators';
import { publications, type Publication } from '../sql/publications';
import type { Run } from '../sql/query';

/** What documents published in the two years before a release, month by month, the latest first. */
export interface ReleasesModel {
	asOf: string;
	/** Only those that the page names. */
	indicators: Indicator[];
	months: { month: string; rows: Publication[] }[];
}

export async function releasesModel(run: Run, { asOf }: { asOf: string }): Promise<ReleasesModel> {
	const since = `${shiftYears(asOf.slice(0, 4), -2)}${asOf.slice(4, 7)}`;
	const rows = await run(publications, { since });
	const named = new Set(rows.map(({ indicator }) => indicator));
	const months = [...new Set(rows.map(({ month }) => month))];
	return {
		asOf,
		indicators: (await run(indicators, {})).filter(({ id }) => named.has(id)),
		months: months.map((month) => ({ month, rows: rows.filter((row) => row.month === month) }))
	};
}
