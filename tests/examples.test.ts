import { expect, test } from 'vitest';
import { readPublished } from '$lib/ingest/upload/published';
import { readUpload } from '$lib/ingest/upload/upload';
import { readDataFolder } from '$lib/server/data-files';
import { exampleFiles } from '$lib/server/examples';
import { engineOf } from './engine-of';

const { run } = await engineOf();
const files = await exampleFiles(run);
const published = readPublished(await readDataFolder('data'));

test('there are three examples and three templates', () => {
	expect(files.map(({ kind }) => kind)).toEqual([
		'wide',
		'unicode',
		'estimates',
		'rows',
		'years',
		'targets'
	]);
});

test.each(files.filter(({ indicator }) => indicator !== null))(
	'$file is read without a question, every figure of it is a published one',
	async ({ kind, file, bytes }) => {
		const blob = new Blob([bytes.slice()]);
		const decided = { answers: {}, mends: {} };
		const { summary, figures } = await readUpload(blob, file, decided, published);
		const rows = figures.rows();
		expect(summary.questions).toEqual([]);
		expect(summary.report.counts.rejected).toBe(0);
		expect(rows.length).toBeGreaterThan(7);
		const numbers = new Set(
			published.content.observations.map(
				({ row }) => `${row.indicator} ${row.region} ${row.period} ${row.value}`
			)
		);
		for (const { indicator, region, period, value } of rows)
			expect(numbers).toContain(`${indicator} ${region} ${period} ${Number(value)}`);
		const { equal = 0, changed = 0 } = summary.comparison?.counts ?? {};
		if (kind === 'estimates') expect(changed).toBe(rows.length);
		else expect(equal).toBe(rows.length);
	}
);
