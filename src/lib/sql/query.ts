type TypeName<Value> = [Value] extends [number]
	? 'INTEGER' | 'DOUBLE'
	: [Value] extends [boolean]
		? 'BOOLEAN'
		: 'VARCHAR';

/** The DuckDB type that gives values of a TypeScript type, with `?` where a value may be missing: `DOUBLE?`. */
export type ColumnType<Value> = null extends Value
	? `${TypeName<NonNullable<Value>>}?`
	: TypeName<NonNullable<Value>>;

/**
 * One question to the database: every line of SQL of the project is the `sql` of one of these.
 * `columns` names the columns in order. The compiler holds it to the row type, and a test holds it to what a real engine
 * says of the text, so the two cannot drift apart.
 */
export interface Query<Params extends object, Row> {
	name: string;
	sql: string;
	/** The values of `?` in order. */
	bind: (params: Params) => (string | number | boolean | null)[];
	columns: { [Column in keyof Row]: ColumnType<Row[Column]> };
}

/** What models ask with; the engine's `run`, at build or in the browser. */
export type Run = <Params extends object, Row>(
	query: Query<Params, Row>,
	params: Params
) => Promise<Row[]>;
