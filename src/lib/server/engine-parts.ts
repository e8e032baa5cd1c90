/** A work inside the engine's WebAssembly file, which no package of its own brings. */
export interface EnginePart {
	name: string;
	licence: string;
	home: string;
	/** A text that the file contains only with this part in it. */
	trace: string;
}

/** What DuckDB-Wasm is made of, by the names that its WebAssembly file still carries. */
export const engineParts: EnginePart[] = [
	['DuckDB', 'MIT', 'https://duckdb.org', '6duckdb'],
	['Apache Arrow C++', 'Apache-2.0', 'https://arrow.apache.org', '5arrow'],
	[
		'concurrentqueue',
		'BSD-2-Clause',
		'https://github.com/cameron314/concurrentqueue',
		'moodycamel'
	],
	[
		'double-conversion',
		'BSD-3-Clause',
		'https://github.com/google/double-conversion',
		'double_conversion'
	],
	['Emscripten', 'MIT', 'https://emscripten.org', 'emscripten'],
	['fast_float', 'MIT', 'https://github.com/fastfloat/fast_float', 'duckdb_fast_float'],
	['FastPFor', 'Apache-2.0', 'https://github.com/fast-pack/FastPFor', 'duckdb_fastpforlib'],
	['FlatBuffers', 'Apache-2.0', 'https://flatbuffers.dev', 'flatbuffers'],
	['{fmt}', 'MIT', 'https://fmt.dev', 'duckdb_fmt'],
	['FSST', 'MIT', 'https://github.com/cwida/fsst', 'fsst'],
	['cpp-httplib', 'MIT', 'https://github.com/yhirose/cpp-httplib', 'duckdb_httplib'],
	['HyperLogLog of Redis', 'BSD-3-Clause', 'https://redis.io', 'duckdb_hll'],
	[
		'Jaro-Winkler of RapidFuzz',
		'MIT',
		'https://github.com/rapidfuzz/jarowinkler-cpp',
		'duckdb_jaro_winkler'
	],
	['libpg_query', 'BSD-3-Clause', 'https://github.com/pganalyze/libpg_query', 'duckdb_libpgquery'],
	['Mbed TLS', 'Apache-2.0', 'https://www.trustedfirmware.org/projects/mbed-tls', 'mbedtls'],
	['miniz', 'MIT', 'https://github.com/richgel999/miniz', 'miniz'],
	['pdqsort', 'Zlib', 'https://github.com/orlp/pdqsort', 'duckdb_pdqsort'],
	['RapidJSON', 'MIT', 'https://rapidjson.org', 'rapidjson'],
	['RE2', 'BSD-3-Clause', 'https://github.com/google/re2', 'duckdb_re2'],
	['ska_sort', 'BSL-1.0', 'https://github.com/skarupke/ska_sort', 'duckdb_ska_sort'],
	['t-digest', 'Apache-2.0', 'https://github.com/derrickburns/tdigest', 'duckdb_tdigest'],
	['utf8proc', 'MIT', 'https://juliastrings.github.io/utf8proc', 'utf8proc'],
	['vergesort', 'MIT', 'https://github.com/Morwenn/vergesort', 'duckdb_vergesort'],
	['yyjson', 'MIT', 'https://github.com/ibireme/yyjson', 'duckdb_yyjson'],
	['Zstandard', 'BSD-3-Clause', 'https://facebook.github.io/zstd', 'duckdb_zstd']
].map(([name = '', licence = '', home = '', trace = '']) => ({ name, licence, home, trace }));
