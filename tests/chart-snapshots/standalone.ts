import { readFileSync } from 'node:fs';

const styles = ['src/lib/components/style/tokens.css', 'src/lib/charts/core/chart.css'];

/** The drawing for a class of width out of a rendered figure, one element a line; null if there is none. */
export function drawingOf(html: string, width: 'wide' | 'narrow'): string | null {
	const svg = new RegExp(`<svg class="chart-svg chart-drawn-${width}"[\\s\\S]*?</svg>`).exec(html);
	if (!svg) return null;
	const lines = svg[0]
		.replace(/<!--[\s\S]*?-->/g, '')
		.replace(/\s+>/g, '>')
		.replace(/><\/(circle|line|path|rect)>/g, '/>')
		.replace(/>\s*<(?!tspan|\/text|\/tspan)/g, '>\n<');
	return `${lines}\n`;
}

/** A drawing that opens on its own, in light and dark. */
export function standalone(drawing: string): string {
	const [, width = '', height = ''] = /viewBox="0 \S+ (\S+) (\S+)"/.exec(drawing) ?? [];
	const css = styles.map((file) => readFileSync(file, 'utf8')).join('\n');
	const attributes = `xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"`;
	const page = 'svg { display: block; background: var(--paper); }';
	return drawing
		.replace(/^<svg/, `<svg ${attributes}`)
		.replace('>', `>\n<style>${css}\n${page}</style>`);
}

/** A file without its styles, which belong to the site and may change without any chart changing. */
export function withoutStyles(svg: string): string {
	return svg.replace(/<style>[\s\S]*?<\/style>\n?/, '');
}
