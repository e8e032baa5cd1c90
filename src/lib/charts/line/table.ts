import type { Locale } from '../../domain/locale';
import { comparePeriods } from '../../domain/period';
import { formatPeriod, nameOf } from '../../i18n/format';
import { charts } from '../../i18n/messages/charts';
import { measureText, monthsText, numberText, unitOf } from '../core/measure';
import { flagText } from '../core/notes';
import { startSentence } from '../../i18n/sentence';
import { askedText } from '../core/say';
import type { Cell, Table } from '../core/table';
import { askedIn, type TargetPath } from '../core/target-path';
import { isRanged, type LineModel } from './model';

/** The numbers of a line chart: a row a period; a column a place, then a target, then the projection. */
export function lineTable(model: LineModel, locale: Locale): Table {
	const words = charts[locale];
	const { indicator, measure, months, lines, paths, projection } = model;
	const unit = unitOf(indicator, measure);
	const ranged = projection?.points.some(isRanged) ?? false;
	const name = (code: string) => {
		const region = [...lines.map((line) => line.region), ...model.absent].find(
			(r) => r.code === code
		);
		return region ? nameOf(region, locale) : code;
	};
	const periods = new Set([
		...lines.flatMap(({ points }) => points.map(({ period }) => period)),
		...paths.flatMap((path) => [...path.points, path.end].map(({ period }) => period)),
		...(projection?.points.map(({ period }) => period) ?? [])
	]);
	const targets = targetColumns(paths);
	const columns = [
		...lines.map(({ region }) => nameOf(region, locale)),
		...targets.map(targetColumn),
		...(projection ? [startSentence(words.projection), ...(ranged ? words.rangeColumns : [])] : [])
	];
	const rows = [...periods].sort(comparePeriods).map((period) => ({
		header: formatPeriod(period, locale),
		cells: [...figureCells(period), ...targetCells(period), ...projectedCells(period)]
	}));
	const caption = measureText(indicator, measure, monthsText(months, locale), locale);
	return { caption, corner: words.period, columns, rows };

	/** Columns of a place that are called the same are told apart by the years their targets end. */
	function targetColumn(column: TargetPath[]): string {
		const [first] = column;
		if (!first) return '';
		const { label, region } = first;
		const alike = targets.filter(([one]) => one?.region === region && one.label === label);
		const ends = [first, ...column.slice(-1)].map(({ end }) => formatPeriod(end.period, locale));
		const years = alike.length > 1 ? ` ${[...new Set(ends)].join('–')}` : '';
		return `${label || words.target}${years} (${name(region)})`;
	}

	function figureCells(period: string): (Cell | null)[] {
		return lines.map(({ region, points }) => {
			const point = points.find((p) => p.period === period);
			if (!point || point.value === null) return null;
			const { value, status } = point;
			const text = numberText(value, unit, locale);
			const flag = flagText(point, locale);
			return { text, region: region.code, period, value, flag, status, local: point.local };
		});
	}

	function targetCells(period: string): (Cell | null)[] {
		return targets.map((column) => {
			const path = column.find((one) => askedIn(one, period));
			const asked = path && askedIn(path, period);
			if (!asked) return null;
			const text = askedText(asked, { ...unit, unit: 'index' }, locale);
			const { value, high } = asked;
			return { text, region: path.region, period, value, high, targetId: path.targetId };
		});
	}

	function projectedCells(period: string): (Cell | null)[] {
		if (!projection) return [];
		const point = projection.points.find((p) => p.period === period);
		const values = [point?.value, ...(ranged ? [point?.low, point?.high] : [])];
		return values.map((value) => {
			if (typeof value !== 'number') return null;
			const text = numberText(value, unit, locale);
			return { text, region: projection.region, period, value, projected: true };
		});
	}
}

/** A column for each target; those for one period each share one, as far as they are of the same place and name. */
function targetColumns(paths: readonly TargetPath[]): TargetPath[][] {
	const isSingle = ({ points, end }: TargetPath) =>
		points.every(({ period }) => period === end.period);
	const columns: TargetPath[][] = [];
	for (const path of [...paths].sort((a, b) => comparePeriods(a.end.period, b.end.period))) {
		const shared = columns.find(
			(column) =>
				isSingle(path) &&
				column.every(
					(one) =>
						isSingle(one) &&
						one.region === path.region &&
						one.label === path.label &&
						one.end.period !== path.end.period
				)
		);
		if (shared) shared.push(path);
		else columns.push([path]);
	}
	return columns;
}
