/** Made by `scripts/vite-engine.ts`. */
declare module 'virtual:duckdb' {
	/** Address of DuckDB's WebAssembly as a gzip file. */
	export const packedUrl: string;
	/** Its size. */
	export const packedBytes: number;
}
