import {
	Field,
	Float64,
	Int16,
	Int32,
	Int8,
	List,
	makeData,
	RecordBatch,
	Schema,
	Struct,
	Table,
	tableToIPC,
	Utf8,
	type Data
} from 'apache-arrow';
import type { FigureTable } from '../read/figure-table';
import { kinds } from './compare';

const utf8 = new TextEncoder();

/** A list of texts as the one value of a column. */
function listColumn(texts: readonly string[]): Data<List<Utf8>> {
	const parts = texts.map((text) => utf8.encode(text));
	const valueOffsets = new Int32Array(parts.length + 1);
	parts.forEach((part, at) => (valueOffsets[at + 1] = (valueOffsets[at] ?? 0) + part.length));
	const data = new Uint8Array(valueOffsets[parts.length] ?? 0);
	parts.forEach((part, at) => data.set(part, valueOffsets[at]));
	const type = new Utf8();
	const child = makeData({ type, length: parts.length, nullCount: 0, valueOffsets, data });
	return makeData({
		type: new List(new Field('text', type, false)),
		length: 1,
		nullCount: 0,
		valueOffsets: Int32Array.of(0, parts.length),
		child
	});
}

/** Numbers below a limit, in the narrowest type of DuckDB's that holds them. */
function numberColumn(numbers: Int32Array | Uint8Array, limit: number): Data {
	const about = { length: numbers.length, nullCount: 0 };
	if (limit <= 0x80) return makeData({ type: new Int8(), data: Int8Array.from(numbers), ...about });
	if (limit <= 0x8000)
		return makeData({ type: new Int16(), data: Int16Array.from(numbers), ...about });
	return makeData({ type: new Int32(), data: Int32Array.from(numbers), ...about });
}

function streamOf(columns: readonly [string, Data][], length: number): Uint8Array {
	const fields = columns.map(([name, { type }]) => new Field(name, type, false));
	const schema = new Schema(fields);
	const children = columns.map(([, data]) => data);
	const rows = makeData({ type: new Struct(fields), length, nullCount: 0, children });
	return tableToIPC(new Table(schema, [new RecordBatch(schema, rows)]), 'stream');
}

/** The columns of texts, by their names in `upload_figure`. */
const columnsOf = (figures: FigureTable) =>
	Object.entries({
		indicator: figures.indicators,
		region: figures.regions,
		period: figures.periods,
		status: figures.statuses,
		source: figures.sources,
		published: figures.published,
		note: figures.notes
	});

/** What the numbers in the rows of an upload stand for. */
export interface TextLists {
	/** How many texts each column has. */
	counts: Record<string, number>;
	/** The one row of `upload_text`, as an Arrow stream. */
	bytes: Uint8Array;
}

/** The texts of an upload. */
export function textsOf(figures: FigureTable): TextLists {
	const lists: [string, readonly string[]][] = [
		...columnsOf(figures).map(([name, { texts }]): [string, string[]] => [name, texts.list]),
		['change', kinds]
	];
	return {
		counts: Object.fromEntries(lists.map(([name, { length }]) => [name, length])),
		bytes: streamOf(
			lists.map(([name, list]) => [name, listColumn(list)]),
			1
		)
	};
}

/**
 * Rows of an upload, all of them with a figure, as an Arrow stream that DuckDB takes in at once, in the order of the columns
 * of `upload_row`.
 * @param changes what each would change, as a place in `kinds`
 */
export function rowsOf(
	figures: FigureTable,
	changes: Uint8Array,
	from: number,
	to: number
): Uint8Array {
	const about = { length: to - from, nullCount: 0 };
	const numbers = columnsOf(figures).map(([name, { codes, texts }]): [string, Data] => [
		name,
		numberColumn(codes.all().subarray(from, to), texts.list.length)
	]);
	const values = figures.values.numbers().slice(from, to);
	const lines = figures.lines.all().slice(from, to);
	return streamOf(
		[
			...numbers,
			['change', numberColumn(changes.subarray(from, to), kinds.length)],
			['value', makeData({ type: new Float64(), data: values, ...about })],
			['line', makeData({ type: new Int32(), data: lines, ...about })]
		],
		to - from
	);
}
