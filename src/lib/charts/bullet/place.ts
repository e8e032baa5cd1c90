import type { Locale } from '../../domain/locale';
import type { Label } from '../core/label';
import { linear } from '../core/linear';
import { isHollow } from '../core/notes';
import { statusColour } from '../core/status';
import { isNarrow, type Heights, type Size } from '../core/size';
import type { Stop } from '../core/stops';
import { highOf } from '../core/target-path';
import { fontSize, lineHeight, wrapText } from '../core/text';
import type { BulletModel, BulletRow } from './model';
import { figureText, goalParts, goalText, rowName, rowText } from './say';

export interface PlacedRow {
	row: BulletRow;
	/** The groove the bar runs in. */
	track: { x: number; y: number; width: number; height: number };
	bar: { x: number; width: number } | null;
	zero: number;
	goal: { x: number; high: number | null };
	colour: string;
	pale: boolean;
	text: string;
}

/** Everything a bullet chart draws, in pixels. */
export interface BulletPlaced {
	width: number;
	height: number;
	rows: PlacedRow[];
	labels: Label[];
	stops: Stop[];
}

const thickness = 14;
const wideRow = 68;
/** Names wrap as on the narrowest phone, so that rows are as high on every narrow chart. */
const narrowRoom = 280;

export function bulletHeights(model: BulletModel, locale: Locale): Heights {
	return {
		narrow: narrowTops(model, locale).at(-1) ?? 0,
		wide: Math.max(1, model.rows.length) * wideRow
	};
}

/** Where the rows of a narrow chart begin, and where the last ends. */
function narrowTops(model: BulletModel, locale: Locale): number[] {
	const tops = [0];
	for (const row of model.rows) {
		const name = wrapText(rowName(model, row, locale), narrowRoom, fontSize.label, 2);
		const goal = goalLines(row, narrowRoom, locale);
		const height = (name.length * fontSize.label + (1 + goal.length) * fontSize.tick) * lineHeight;
		tops.push((tops.at(-1) ?? 0) + Math.ceil(height) + thickness + 40);
	}
	return tops;
}

/** The goal in at most two lines, which never lose its value. */
function goalLines(row: BulletRow, room: number, locale: Locale): string[] {
	const whole = wrapText(goalText(row, locale), room, fontSize.tick, 2);
	if (!whole.at(-1)?.endsWith('…')) return whole;
	const { label, end } = goalParts(row, locale);
	return [...wrapText(label, room, fontSize.tick, 1), end];
}

/** Places a bullet chart: every row on its own scale from zero. */
export function placeBullet(model: BulletModel, size: Size): BulletPlaced {
	const { width, height, locale } = size;
	const narrow = isNarrow(width);
	const tops = narrow ? narrowTops(model, locale) : model.rows.map((_, i) => i * wideRow);
	const left = narrow ? 0 : Math.min(230, width * 0.32);
	const right = width - 8;
	const labels: Label[] = [];
	const rows = model.rows.map((row, i): PlacedRow => {
		const top = tops[i] ?? 0;
		const at = linear(row.domain, [left + 2, right]);
		const room = narrow ? narrowRoom : left - 16;
		const name = wrapText(rowName(model, row, locale), room, fontSize.label, 2);
		const nameHeight = name.length * fontSize.label * lineHeight;
		const y = narrow ? top + nameHeight + 10 : top + 10;
		const track = { x: left, y, width: width - left, height: thickness };
		labels.push({
			lines: name,
			x: 0,
			y: narrow ? top + nameHeight / 2 + 2 : y + thickness / 2,
			anchor: 'start',
			size: fontSize.label,
			kind: 'name'
		});
		labels.push(...textsOf(row, track));
		const zero = at(0);
		const end = row.figure && at(row.figure.value);
		const { value } = row.path.end;
		const high = highOf(row.path.end);
		return {
			row,
			track,
			bar: end === null ? null : { x: Math.min(zero, end), width: Math.abs(end - zero) },
			zero,
			goal: { x: at(value), high: high === null ? null : at(high) },
			colour: row.status ? statusColour(row.status.state) : 'var(--accent)',
			pale: row.figure !== null && isHollow(row.figure),
			text: rowText(model, row, locale)
		};
	});
	const stops = rows.map(({ track, goal, bar, zero, text }, line): Stop => ({
		x: bar ? Math.max(bar.x + bar.width, zero) : goal.x,
		y: track.y + thickness / 2,
		line,
		text,
		span: [0, width]
	}));
	return { width, height, rows, labels, stops };

	/** Figure with verdict, and goal: to both sides below the bar, or one below the other on narrow charts. */
	function textsOf(row: BulletRow, track: PlacedRow['track']): Label[] {
		const size = fontSize.tick;
		const line = size * lineHeight;
		const below = track.y + thickness + 6;
		const figure = figureText(row, locale);
		const status = row.status && (row.figure ? `${row.status.label}: ${figure}` : row.status.label);
		const value = wrapText(status ?? figure, narrow ? width : track.width * 0.5, size, 1);
		const goal = goalLines(row, narrow ? narrowRoom : track.width * 0.48, locale);
		const spot = narrow
			? { x: 0, y: below + line + (goal.length * line) / 2, anchor: 'start' as const }
			: { x: width, y: below + (goal.length * line) / 2, anchor: 'end' as const };
		return [
			{ lines: value, x: left, y: below + line / 2, anchor: 'start', size, kind: 'value' },
			{ lines: goal, ...spot, size, kind: 'target' }
		];
	}
}
