import { expect, test } from 'vitest';
import { readData } from '$lib/ingest/contract/data';
import { formatFinding } from '$lib/ingest/format-finding';
import { readDataFolder } from '$lib/server/data-files';

test('the published data keeps the contract', async () => {
	const { findings } = readData(await readDataFolder('data'));
	const errors = findings.filter(({ severity }) => severity === 'error');
	expect(errors.map((finding) => formatFinding(finding, 'en').join('\n'))).toEqual([]);
});
