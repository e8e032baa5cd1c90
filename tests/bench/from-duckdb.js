import { AsyncDuckDB, VoidLogger } from '@duckdb/duckdb-wasm';
import wasm from '@duckdb/duckdb-wasm/dist/duckdb-eh.wasm?url';
import worker from '@duckdb/duckdb-wasm/dist/duckdb-browser-eh.worker.js?url';
import { chart } from './chart.js';

/** As most dashboards with DuckDB-WASM do: nothing is drawn before the engine is there. */
const db = new AsyncDuckDB(new VoidLogger(), new Worker(worker));
await db.instantiate(new URL(wasm, document.baseURI).href);
const connection = await db.connect();
const csv = await (await fetch('./growth.csv')).text();
await db.registerFileText('growth.csv', csv);
const table = await connection.query(
	`select region, arg_max(value::double, published) as value from read_csv('growth.csv', header = true, all_varchar = true)
	where indicator = 'grdp-growth' and period = '2025' group by region order by value desc`
);
const rows = table
	.toArray()
	.map((row) => /** @type {[string, number]} */ ([row.region, row.value]));
const main = document.querySelector('main');
if (main) main.innerHTML = chart(rows);
