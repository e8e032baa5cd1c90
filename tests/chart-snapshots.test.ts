import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { Component } from 'svelte';
import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import { allCases } from './chart-snapshots/charts';
import { drawingOf, standalone, withoutStyles } from './chart-snapshots/standalone';

/** Cases that are also kept as drawn for a phone. */
const phones = [
	'8-places',
	'local',
	'projection-range',
	'long-names',
	'merged',
	'provisional-break',
	'annual-targets',
	'one-place'
];

/**
 * Every case has a file that can be opened and looked at. A drawing that differs is left beside it as `-changed.svg`:
 * look at both, and if the new one is right, move it over the old one.
 */
describe.each(allCases)('$chart: $name', ({ chart, name, component, props }) => {
	const { body } = render(component as Component, { props });
	const widths = phones.includes(name) ? (['wide', 'narrow'] as const) : (['wide'] as const);

	it.each(widths)('is drawn as in its snapshot, %s', (width) => {
		const suffix = width === 'narrow' ? '-phone' : '';
		const file = `tests/chart-snapshots/${chart}-${name}${suffix}.svg`;
		const changed = file.replace('.svg', '-changed.svg');
		const drawing = drawingOf(body, width);
		expect(drawing).not.toBeNull();
		const svg = standalone(drawing ?? '');
		if (!existsSync(file) && !process.env.CI) writeFileSync(file, svg);
		const same = withoutStyles(readFileSync(file, 'utf8')) === withoutStyles(svg);
		if (same) rmSync(changed, { force: true });
		else writeFileSync(changed, svg);
		expect(same, `${changed} differs from ${file}`).toBe(true);
	});
});
