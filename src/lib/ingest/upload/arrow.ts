import {
	Dictionary,
	Field,
	Float64,
	Int16,
	Int32,
	makeData,
	makeVector,
	RecordBatch,
	Schema,
	Struct,
	Table,
	tableToIPC,
	Utf8,
	type DataType
} from 'apache-arrow';
import type { FigureTable } from '../read/figure-table';
import { integers, type TextColumn } from '../read/long-table';
import type { Change } from './compare';

const utf8 = new TextEncoder();

function utf8Vector(texts: readonly string[]) {
	const parts = texts.map((text) => utf8.encode(text));
	const valueOffsets = new Int32Array(parts.length + 1);
	parts.forEach((part, at) => (valueOffsets[at + 1] = (valueOffsets[at] ?? 0) + part.length));
	const data = new Uint8Array(valueOffsets[parts.length] ?? 0);
	parts.forEach((part, at) => data.set(part, valueOffsets[at]));
	const type = new Utf8();
	return makeVector(makeData({ type, length: parts.length, nullCount: 0, valueOffsets, data }));
}

/** A text column as numbers into the texts that stand in these rows. */
function dictionaryColumn({ texts, codes }: TextColumn, from: number, to: number, id: number) {
	const own = new Int32Array(texts.list.length).fill(-1);
	const used: string[] = [];
	const numbers = integers();
	for (let row = from; row < to; row++) {
		const code = codes.at(row);
		if (own[code] === -1) own[code] = used.push(texts.at(code)) - 1;
		numbers.push(own[code] ?? 0);
	}
	const data = numbers.store.subarray(0, to - from);
	const small = used.length < 32_768;
	const type = new Dictionary(new Utf8(), small ? new Int16() : new Int32(), id, false);
	return makeData({
		type,
		length: to - from,
		nullCount: 0,
		data: small ? new Int16Array(data) : data,
		dictionary: utf8Vector(used)
	});
}

/** What a figure may change, in the order of their numbers. */
export const kinds: readonly Change[] = ['added', 'changed', 'equal'];

/** The columns of texts, by their names in `upload_figure`. */
export function textColumns(figures: FigureTable): [string, TextColumn][] {
	return [
		['indicator', figures.indicators],
		['region', figures.regions],
		['period', figures.periods],
		['status', figures.statuses],
		['source', figures.sources],
		['published', figures.published],
		['note', figures.notes]
	];
}

/**
 * Rows of an upload, all of them with a figure, as an Arrow stream that DuckDB takes in at once: texts as dictionaries, in the order of the columns of
 * `upload_figure`.
 */
export function arrowOf(
	figures: FigureTable,
	changes: readonly Change[],
	from: number,
	to: number
): Uint8Array {
	const length = to - from;
	const numbers = new Float64Array(length);
	const changed = new Int16Array(length);
	for (let at = 0; at < length; at++) {
		numbers[at] = figures.values.number(from + at);
		changed[at] = kinds.indexOf(changes[from + at] ?? 'added');
	}
	const plain = (type: DataType, data: Float64Array | Int32Array) =>
		makeData({ type: type as Float64, length, nullCount: 0, data: data as Float64Array });
	const texts = textColumns(figures);
	const change = makeData({
		type: new Dictionary(new Utf8(), new Int16(), texts.length, false),
		length,
		nullCount: 0,
		data: changed,
		dictionary: utf8Vector(kinds)
	});
	const columns = [
		...texts.map(([name, column], id) => ({
			name,
			data: dictionaryColumn(column, from, to, id)
		})),
		{ name: 'change', data: change },
		{
			name: 'value',
			data: plain(new Float64(), numbers)
		},
		{ name: 'line', data: plain(new Int32(), figures.lines.store.slice(from, to)) }
	];
	const fields = columns.map(({ name, data }) => new Field(name, data.type as DataType, false));
	const schema = new Schema(fields);
	const children = columns.map(({ data }) => data);
	const rows = makeData({ type: new Struct(fields), length, nullCount: 0, children });
	return tableToIPC(new Table(schema, [new RecordBatch(schema, rows)]), 'stream');
}
