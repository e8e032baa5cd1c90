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
