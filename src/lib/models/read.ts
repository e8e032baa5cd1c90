import type { Indicator } from '../domain/indicator';
import type { Region } from '../domain/region';

/** The row with this id; throws a sentence that names what is missing, as pages only ask for what exists. */
export function indicatorOf(rows: readonly Indicator[], id: string): Indicator {
	const found = rows.find((row) => row.id === id);
	if (!found) throw new Error(`No indicator ${id}`);
	return found;
}

/** The place with this code; throws if there is none. */
export function regionOf(rows: readonly Region[], code: string): Region {
	const found = rows.find((row) => row.code === code);
	if (!found) throw new Error(`No region ${code}`);
	return found;
}
