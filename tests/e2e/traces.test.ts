import { describe, expect, test } from 'vitest';
import type { Trace } from '$lib/domain/targets/trace';
import { recompute } from '../trace-recompute';
import { htmlOf, tagsWith } from './pages';
import type { Base } from './setup';
import { bases, url } from './site';

/** The states that the list of targets shows, by target. */
const shown = new Map(
	tagsWith(htmlOf('targets/'), 'data-status').map(({ attributes }) => [
		attributes['data-target'] ?? '',
		attributes['data-status'] ?? ''
	])
);

async function traceOf(target: string, base: Base = '/'): Promise<Trace> {
	const response = await fetch(url(`targets/${target}/trace.json`, base));
	return ((await response.json()) as { trace: Trace }).trace;
}

describe.each(bases)('served from %s', (base) => {
	test('every status on the targets page follows from its printed trace', async () => {
		expect(shown.size).toBeGreaterThan(150);
		const wrong: string[] = [];
		for (const [target, status] of shown) {
			const trace = await traceOf(target, base);
			const again = recompute(trace);
			if (trace.target !== target || again !== status) wrong.push(`${target}: ${status}, ${again}`);
		}
		expect(wrong).toEqual([]);
	});
});

test('the page of a target prints the numbers of its trace, in both languages', async () => {
	for (const [target, status] of shown) {
		for (const language of ['', 'en/']) {
			const html = htmlOf(`${language}targets/${target}/`);
			const own = tagsWith(html, 'data-status').find(
				({ attributes }) => attributes['data-target'] === target
			);
			expect(own?.attributes['data-status'], target).toBe(status);
			const trace = await traceOf(target);
			for (const { symbol } of [...trace.inputs, ...trace.steps]) {
				expect(html, `${target} prints ${symbol}`).toContain(`<var>${symbol}</var>`);
			}
		}
	}
});
