import type { DuckDBConfig } from '@duckdb/duckdb-wasm';

/** Counts and sums come back as plain numbers, dates as `Date`s. */
export const config: DuckDBConfig = {
	query: { castBigIntToDouble: true, castDecimalToDouble: true, castTimestampToDate: true }
};

/** Every registered file lies below this name; nothing else can be read or written. */
export const fileRoot = 'up/';

/**
 * The engine closes itself before any data arrives: no file but the registered ones, no network, no extension, and no
 * way to turn that off again. The order matters: `enable_external_access` freezes the list of allowed directories.
 */
export const lockdown = [
	`SET memory_limit = '1GB'`,
	`SET autoload_known_extensions = false`,
	`SET autoinstall_known_extensions = false`,
	`SET allowed_directories = ['${fileRoot}']`,
	`SET enable_external_access = false`,
	`SET lock_configuration = true`
];
