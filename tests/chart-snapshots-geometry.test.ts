import { describe, expect, it } from 'vitest';
import { boxOf, overlaps } from '../src/lib/charts/core/label';
import { locales } from '../src/lib/domain/locale';
import { allCases } from './chart-snapshots/charts';

const widths = [300, 340, 680, 1000];

describe.each(allCases)('$chart: $name', ({ labels: labelsAt }) => {
	const sizes = widths.flatMap((width) => locales.map((locale) => ({ width, locale })));

	it.each(sizes)('no label covers another at $width px, $locale', ({ width, locale }) => {
		const { labels } = labelsAt(width, locale) ?? { labels: [] };
		const clashes = labels.flatMap((a, i) =>
			labels
				.slice(i + 1)
				.filter((b) => overlaps(boxOf(a), boxOf(b)))
				.map((b) => [a.lines.join(' '), b.lines.join(' ')])
		);
		expect(clashes).toEqual([]);
	});

	it.each(sizes)('no label leaves the chart at $width px, $locale', ({ width, locale }) => {
		const placed = labelsAt(width, locale);
		if (!placed) return;
		const outside = placed.labels.filter((label) => {
			const { left, top, right, bottom } = boxOf(label);
			return left < -0.01 || top < -2 || right > width + 0.01 || bottom > placed.size.height + 2;
		});
		expect(outside).toEqual([]);
	});
});
