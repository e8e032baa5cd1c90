import type { PictureInk, PortableDrawing } from './compose';

/** Presentation attributes that the style sheet may set, and the value that needs no attribute. */
const attributes: Record<string, string> = {
	fill: 'rgb(0, 0, 0)',
	'fill-opacity': '1',
	stroke: 'none',
	'stroke-width': '1px',
	'stroke-opacity': '1',
	'stroke-dasharray': 'none',
	'stroke-linecap': 'butt',
	'stroke-linejoin': 'miter',
	opacity: '1',
	'vector-effect': 'none',
	'font-weight': '400'
};

const shapes = 'path, line, rect, circle, text, polygon, g';

/**
 * A copy of a chart's drawing with every style written out in attributes, in the light colours of the site, so that it
 * looks the same in any program.
 */
export function portable(svg: SVGSVGElement): { drawing: PortableDrawing; ink: PictureInk } {
	const host = document.createElement('div');
	host.style.cssText = 'position:absolute;left:-9999px;top:0;visibility:hidden';
	for (const [name, value] of lightTokens()) host.style.setProperty(name, value);
	const copy = svg.cloneNode(true) as SVGSVGElement;
	for (const own of copy.querySelectorAll('.chart-stop')) own.remove();
	host.append(copy);
	(svg.parentElement ?? document.body).append(host);

	for (const element of copy.querySelectorAll<SVGElement>(shapes)) writeOut(element);
	const style = getComputedStyle(host);
	const ink = {
		paper: style.getPropertyValue('--paper'),
		ink: style.getPropertyValue('--ink'),
		ink2: style.getPropertyValue('--ink-2'),
		ink3: style.getPropertyValue('--ink-3')
	};
	host.remove();
	for (const element of copy.querySelectorAll('*')) strip(element);
	for (const text of copy.querySelectorAll('text[stroke]')) underlay(text);
	const { x, y, width, height } = svg.viewBox.baseVal;
	const markup = new XMLSerializer()
		.serializeToString(copy)
		.replace(/^<svg[^>]*>|<\/svg>$|<!--.*?-->/g, '');
	return { drawing: { markup, viewBox: { x, y, width, height } }, ink };
}

function writeOut(element: SVGElement): void {
	const style = getComputedStyle(element);
	for (const [name, plain] of Object.entries(attributes)) {
		const value = style.getPropertyValue(name);
		if (value === plain || (element.tagName === 'g' && name !== 'opacity'))
			element.removeAttribute(name);
		else element.setAttribute(name, value.replace(/px$/, '').replaceAll('"', ''));
	}
}

/** Takes away what only the page needs. */
function strip(element: Element): void {
	for (const { name } of [...element.attributes])
		if (/^(class|style|role|color)$|^(data|aria)-/.test(name)) element.removeAttribute(name);
}

/** Many programs draw a stroke above the letters: the halo becomes a text of its own below. */
function underlay(text: Element): void {
	const halo = text.cloneNode(true) as Element;
	halo.setAttribute('aria-hidden', 'true');
	for (const name of ['stroke', 'stroke-width', 'stroke-linejoin']) text.removeAttribute(name);
	text.before(halo);
}

/** The custom properties that the site sets on its root whatever the theme is. */
function lightTokens(): Map<string, string> {
	const tokens = new Map<string, string>();
	for (const sheet of document.styleSheets)
		for (const rule of sheet.cssRules)
			if (rule instanceof CSSStyleRule && rule.selectorText === ':root')
				for (const name of rule.style)
					if (name.startsWith('--')) tokens.set(name, rule.style.getPropertyValue(name));
	return tokens;
}
