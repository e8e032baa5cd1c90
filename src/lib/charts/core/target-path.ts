import type { Direction } from '../../domain/indicator';

/**
 * What a target asks for, period by period, in the unit and scale of the indicator. `high` is the upper end of a band
 * or range. `points` may or may not repeat `end`; a target for one year needs no other. `label` names it in the reader's language ("Chỉ tiêu", "Quyết định
 * 198/QĐ-TTg").
 */
export interface TargetPath {
	targetId: string;
	region: string;
	label: string;
	points: TargetPoint[];
	end: TargetPoint;
}

export interface TargetPoint {
	period: string;
	value: number;
	high?: number | null;
}

/** The upper end of a band or range; null where a single value is asked for. */
export function highOf({ high }: TargetPoint): number | null {
	return high ?? null;
}

/** What a path asks for in a period; null where it says nothing. */
export function askedIn(path: TargetPath, period: string): TargetPoint | null {
	return [...path.points, path.end].find((point) => point.period === period) ?? null;
}

/** How far a value is from what is asked: 0 inside a range; signed, higher is positive. */
export function distance(value: number, asked: TargetPoint, direction: Direction): number {
	if (direction !== 'range') return value - asked.value;
	if (value < asked.value) return value - asked.value;
	return Math.max(0, value - (asked.high ?? asked.value));
}

/** Whether a value meets what is asked; for a band of a rising indicator its low end counts. */
export function meets(value: number, asked: TargetPoint, direction: Direction): boolean {
	const away = distance(value, asked, direction);
	return direction === 'up' ? away >= 0 : direction === 'down' ? away <= 0 : away === 0;
}
