import { textWidth, wrapText } from '../../core/text';

/** What a saved picture says besides its chart. */
export interface PictureText {
	title: string;
	subtitle: string;
	/** How to read it, where it comes from, its address and date: one paragraph each. */
	footer: string[];
}

/** A drawing that needs no style sheet. */
export interface PortableDrawing {
	markup: string;
	viewBox: { x: number; y: number; width: number; height: number };
}

export interface PictureInk {
	paper: string;
	ink: string;
	ink2: string;
	ink3: string;
}

const margin = 24;
const family = "'Be Vietnam Pro', Arial, sans-serif";

/** A whole picture as an SVG file: title, measure, chart, notes, source, date and address. */
export function composePicture(
	{ title, subtitle, footer }: PictureText,
	{ markup, viewBox }: PortableDrawing,
	ink: PictureInk,
	style = ''
): string {
	const inner = viewBox.width;
	const pieces: string[] = [];
	let y = margin;
	write(title, 19, 600, ink.ink, 3);
	write(subtitle, 14, 400, ink.ink2, 2);
	y += 10;
	const { width, height } = viewBox;
	pieces.push(
		`<svg x="${margin}" y="${y}" width="${width}" height="${height}" viewBox="${viewBox.x} ${viewBox.y} ${width} ${height}" overflow="visible" font-family="${family}">${markup}</svg>`
	);
	y += height + 10;
	for (const text of footer) write(text, 12, 400, ink.ink3, 12);
	y += margin - 6;
	const total = inner + 2 * margin;
	return [
		`<svg xmlns="http://www.w3.org/2000/svg" width="${total}" height="${Math.ceil(y)}" viewBox="0 0 ${total} ${Math.ceil(y)}" font-family="${family}">`,
		`<title>${escape(title)}</title>`,
		style && `<style>${style}</style>`,
		`<rect width="${total}" height="${Math.ceil(y)}" fill="${ink.paper}"/>`,
		...pieces,
		'</svg>\n'
	]
		.filter(Boolean)
		.join('\n');

	function write(text: string, size: number, weight: number, colour: string, lines: number): void {
		for (const line of linesOf(text, inner, size, lines)) {
			y += size * 1.35;
			pieces.push(
				`<text x="${margin}" y="${(y - size * 0.3).toFixed(1)}" font-size="${size}" font-weight="${weight}" fill="${colour}">${escape(line)}</text>`
			);
		}
		if (text) y += 4;
	}
}

/** As wrapped; an address has no spaces and may be cut anywhere. */
function linesOf(text: string, width: number, size: number, most: number): string[] {
	if (!text) return [];
	const words = text.split(' ').flatMap((word) => {
		const parts: string[] = [];
		for (let rest = word; rest;) {
			let cut = rest;
			while (cut.length > 1 && textWidth(cut, size) > width) cut = cut.slice(0, -1);
			parts.push(cut);
			rest = rest.slice(cut.length);
		}
		return parts;
	});
	return wrapText(words.join(' '), width, size, most);
}

function escape(text: string): string {
	return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
