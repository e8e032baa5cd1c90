import { packedBytes } from 'virtual:duckdb';

/** Bytes of the engine's download, said to the reader before it starts. */
export const engineBytes = packedBytes;
