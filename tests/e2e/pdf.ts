import { inflateSync } from 'node:zlib';
import type { Page } from 'playwright-core';

/** A page as the browser prints it, once the site's letters are there. */
export async function printed(page: Page): Promise<Buffer> {
	await page.evaluate(() =>
		Promise.all(
			[400, 600].map((weight) => document.fonts.load(`${weight} 1em Be Vietnam Pro`, 'aạ'))
		)
	);
	return page.pdf({ preferCSSPageSize: true });
}

/** The size of every page of a PDF as Chromium writes it: `210 × 297 mm`. */
export function pagesOf(pdf: Buffer): string[] {
	const text = pdf.toString('latin1');
	const pages = text.match(/<<\s*\/Type\s*\/Page\b[\s\S]*?\/MediaBox\s*\[[^\]]*\]/g) ?? [];
	return pages.map((page) => {
		const [, , width = 0, height = 0] = (/\/MediaBox\s*\[([^\]]*)\]/.exec(page)?.[1] ?? '')
			.trim()
			.split(/\s+/)
			.map(Number);
		const millimetres = (points: number) => Math.round((points / 72) * 25.4);
		return `${millimetres(width)} × ${millimetres(height)} mm`;
	});
}

/**
 * The scale of every page of a PDF as Chromium writes it: 1 where a CSS pixel is 1/96 inch, less where something wider
 * than the paper made it shrink the whole page.
 */
export function scalesOf(pdf: Buffer): number[] {
	const text = pdf.toString('latin1');
	return [...text.matchAll(/\/Filter\s*\/FlateDecode[^>]*>>\s*stream\r?\n/g)].flatMap((head) => {
		const start = head.index + head[0].length;
		const content = inflateSync(pdf.subarray(start, text.indexOf('endstream', start)));
		const matrices = /^(\S+) 0 0 -\1 0 \S+ cm\nq\n[^a-z]*re\nW\* n\nq\n(\S+) 0 0 \2 /.exec(
			content.toString('latin1', 0, 300)
		);
		return matrices ? [(Number(matrices[1]) * Number(matrices[2]) * 96) / 72] : [];
	});
}
