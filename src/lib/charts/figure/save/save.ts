import { composePicture, type PictureText } from './compose';
import { embeddedFonts } from './fonts';
import { portable } from './portable';

export { plainCsv, vietnameseCsv } from './rows';

/** The chart of a figure as a whole SVG file with its fonts inside. */
export async function svgOf(figure: HTMLElement, text: PictureText): Promise<string> {
	const svg = [...figure.querySelectorAll<SVGSVGElement>('svg.chart-svg')].find(
		(candidate) => candidate.getClientRects().length > 0
	);
	if (!svg) throw new Error('The figure has no drawing.');
	const { drawing, ink } = portable(svg);
	return composePicture(text, drawing, ink, await embeddedFonts());
}

/** A picture twice as fine as the screen's pixels. */
export async function pngOf(svg: string): Promise<Blob> {
	const image = new Image();
	image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
	await image.decode();
	const canvas = document.createElement('canvas');
	[canvas.width, canvas.height] = [image.width * 2, image.height * 2];
	canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
	return new Promise((resolve, reject) =>
		canvas.toBlob(
			(blob) => (blob ? resolve(blob) : reject(new Error('The picture could not be drawn.'))),
			'image/png'
		)
	);
}

/** Puts a picture on the clipboard; fails where the browser does not allow it. */
export async function copyPicture(picture: Promise<Blob>): Promise<void> {
	await navigator.clipboard.write([new ClipboardItem({ 'image/png': picture })]);
}

/** Hands a file to the reader. */
export function download(content: Blob | string, name: string, type: string): void {
	const address = URL.createObjectURL(new Blob([content], { type }));
	const link = document.createElement('a');
	[link.href, link.download] = [address, name];
	link.click();
	setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
