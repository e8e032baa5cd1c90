import { test } from 'vitest';
import { createNodeEngine } from '$lib/engine/node';
import { readDataFolder } from '$lib/server/data-files';
import { engineContract } from './engine-contract';

const files = [...(await readDataFolder('data'))].map(([path, bytes]) => ({ path, bytes }));

for (const { name, run } of engineContract(createNodeEngine, files)) test(name, run, 30_000);
