import type { Indicator } from '../../domain/indicator';
import type { Point } from '../../domain/observation';
import type { Region } from '../../domain/region';
import type { State } from '../../domain/targets/state';
import { hasValue } from '../core/sequence';
import { meets, type TargetPath } from '../core/target-path';

/** One target with the figure that is held against it. */
export interface BulletRowInput {
	indicator: Indicator;
	region: Region;
	/** The latest figure; null or a missing one is said to be missing. */
	figure: Point | null;
	/** Its end is what is to be reached. */
	path: TargetPath;
	/** The verdict and its word in the reader's language. */
	status?: { state: State; label: string } | null;
}

export interface BulletRow {
	indicator: Indicator;
	region: Region;
	figure: (Point & { value: number }) | null;
	path: TargetPath;
	status: { state: State; label: string } | null;
	/** Whether the goal is reached already; null without a figure. */
	reached: boolean | null;
	/** What the scale of the row covers, zero included. */
	domain: [number, number];
}

/** What a bullet chart shows, without pixels and words. */
export interface BulletModel {
	rows: BulletRow[];
	/** What the rows have in common and need not repeat. */
	shared: { indicator: boolean; region: boolean };
}

export function bulletModel(rows: readonly BulletRowInput[]): BulletModel {
	return {
		rows: rows.map(({ indicator, region, figure, path, status = null }) => {
			const known = figure && hasValue(figure) ? figure : null;
			const { value, high } = path.end;
			const values = [0, known?.value ?? 0, value, high ?? value];
			return {
				indicator,
				region,
				figure: known,
				path,
				status,
				reached: known && meets(known.value, path.end, indicator.direction),
				domain: [Math.min(...values), Math.max(...values) || 1]
			};
		}),
		shared: {
			indicator: new Set(rows.map(({ indicator }) => indicator.id)).size === 1,
			region: new Set(rows.map(({ region }) => region.code)).size === 1
		}
	};
}
