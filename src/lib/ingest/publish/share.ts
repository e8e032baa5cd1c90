import { deflateSync, inflateSync, strFromU8, strToU8 } from 'fflate';
import { themes, type Indicator } from '../../domain/indicator';
import { isLocalId } from '../../domain/local';
import type { Region } from '../../domain/region';
import { readRows } from '../contract/csv';
import { csvText } from '../read/write';

/** Local figures as they travel in a link: the part after `#`, which no server gets to see. */
export interface Shared {
	name: string;
	/** The columns of `observations/<theme>.csv`, or of `targets.csv`. */
	csv: string;
	definitions: readonly Indicator[];
	places: readonly Region[];
}

/** Longer fragments are cut by programs that pass links on. */
export const maxShared = 12_000;

/** What a link may unpack to. */
const maxUnpacked = 1 << 20;

const toText = (bytes: Uint8Array) =>
	btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))
		.replaceAll('+', '-')
		.replaceAll('/', '_')
		.replace(/=+$/, '');

const toBytes = (text: string) =>
	Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (letter) =>
		letter.charCodeAt(0)
	);

/** Kept rows without what only this browser knows: the line of the file, and the file as their source. */
function stripped(csv: string): string {
	const [heading, ...rows] = readRows('', csv.replace(/\n$/, '').split('\n')).rows;
	const names = heading?.cells.filter((name) => name !== 'line') ?? [];
	return csvText(
		names,
		rows.map(({ cells }) =>
			names.map((name, at) => {
				const cell = cells[at] ?? '';
				return name === 'source' && isLocalId(cell) ? '' : cell;
			})
		)
	);
}

/** The text for a link; null where it would be longer than links can be. */
export function encodeShared({ name, csv, definitions, places }: Shared): string | null {
	const whole = { name, csv: stripped(csv), definitions, places };
	const text = toText(deflateSync(strToU8(JSON.stringify(whole)), { level: 9 }));
	return text.length > maxShared ? null : text;
}

const oneOf = (value: unknown, allowed: readonly string[]) => allowed.includes(value as string);
const isText = (value: unknown) => typeof value === 'string' && value.length <= 500;

/** Whether something that came in a link is a row of an indicator, in every column that anything relies on. */
function isIndicator(value: unknown): value is Indicator {
	if (typeof value !== 'object' || value === null) return false;
	const row = value as Record<keyof Indicator, unknown>;
	return (
		typeof row.id === 'string' &&
		/^[a-z0-9]+(-[a-z0-9]+)*$/.test(row.id) &&
		[row.name_vi, row.name_en, row.definition_vi, row.definition_en, row.unit].every(isText) &&
		[row.scale, row.decimals, row.order].every(Number.isInteger) &&
		oneOf(row.theme, themes) &&
		oneOf(row.direction, ['up', 'down', 'range']) &&
		oneOf(row.kind, ['rate', 'flow', 'stock', 'share', 'index']) &&
		oneOf(row.frequency, ['A', 'S', 'Q', 'M']) &&
		row.aggregation === 'none' &&
		[row.weight_indicator, row.natural_min, row.natural_max].every((cell) => cell === null)
	);
}

/** The same for a place; it belongs to none and has neither dates nor official codes. */
function isPlace(value: unknown): value is Region {
	if (typeof value !== 'object' || value === null) return false;
	const row = value as Record<keyof Region, unknown>;
	const { aliases, iso_3166_2, gso_code, parent, valid_from, valid_to } = row;
	return (
		typeof row.code === 'string' &&
		/^[a-z0-9]+(-[a-z0-9]+)*$/.test(row.code) &&
		row.level === 'province' &&
		[row.name_vi, row.name_en].every(isText) &&
		[aliases, iso_3166_2, gso_code, parent, valid_from, valid_to].every((cell) => cell === null)
	);
}

/** What a link carries; null for anything that is not whole. Figures in it are read and checked like those of a file. */
export function decodeShared(text: string): Shared | null {
	if (text.length > maxShared) return null;
	try {
		const bytes = inflateSync(toBytes(text), { out: new Uint8Array(maxUnpacked) });
		const {
			name,
			csv,
			definitions,
			places = []
		} = JSON.parse(strFromU8(bytes)) as Record<string, unknown>;
		if (typeof name !== 'string' || typeof csv !== 'string' || !Array.isArray(definitions))
			return null;
		if (!Array.isArray(places) || !places.every(isPlace)) return null;
		if (!definitions.every(isIndicator)) return null;
		return { name: name.slice(0, 200), csv, definitions, places };
	} catch {
		return null;
	}
}
