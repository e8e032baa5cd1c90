/** The part of an Arrow table that is read here; the two engines bring their own copies of the class. */
interface ArrowTable {
	numRows: number;
	schema: { fields: { name: string; type: { toString(): string } }[] };
	getChildAt(index: number): { get(row: number): unknown } | null;
}

/**
 * Plain rows of numbers, strings, booleans and null. Dates and times become ISO 8601. Throws on a number that is not
 * finite, so that no NaN or infinity ever reaches a page.
 */
export function rowsOf<Row>(table: ArrowTable): Row[] {
	const rows = Array.from({ length: table.numRows }, (): Record<string, unknown> => ({}));
	table.schema.fields.forEach(({ name, type }, column) => {
		const values = table.getChildAt(column);
		const read = readers[String(type).slice(0, 6)] ?? plain;
		rows.forEach((row, index) => (row[name] = read(values?.get(index) ?? null, name)));
	});
	return rows as Row[];
}

type Read = (value: unknown, column: string) => number | string | boolean | null;

/** Arrow gives a day and a time both as milliseconds since 1970, and tells them apart by type. */
const readers: Record<string, Read> = {
	Date32: (value) => iso(value)?.slice(0, 10) ?? null,
	Date64: iso
};

function iso(value: unknown): string | null {
	return value === null ? null : new Date(Number(value)).toISOString();
}

function plain(value: unknown, column: string): number | string | boolean | null {
	if (typeof value === 'number') {
		if (!Number.isFinite(value)) throw new Error(`Column ${column} has the value ${value}`);
		return value;
	}
	if (value === null || typeof value === 'string' || typeof value === 'boolean') return value;
	throw new Error(`Column ${column} has a value of an unknown type`);
}
