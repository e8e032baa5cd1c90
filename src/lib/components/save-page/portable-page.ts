import { embeddedFonts } from '../../charts/figure/save/fonts';

/** What a page on its own can neither use nor show: scripts, controls, hints to the browser, what is for the screen only. */
const left = [
	'script',
	'noscript',
	'dialog',
	'link',
	'meta[http-equiv]',
	'meta[property]',
	'button',
	'input',
	'select',
	'textarea',
	'form',
	'.screen',
	'#svelte-announcer'
].join(',');

const policy =
	"default-src 'none'; style-src 'unsafe-inline'; font-src data:; img-src data:; base-uri 'none'; form-action 'none'";

/**
 * Every style sheet as it is written, in order, without its fonts. The rules that the browser holds would not do: it forgets
 * what a shorthand with a variable in it was.
 */
async function stylesOf(page: Document): Promise<string> {
	const texts = await Promise.all(
		[...page.styleSheets].map(async ({ href, ownerNode }) =>
			href === null ? (ownerNode?.textContent ?? '') : (await fetch(href)).text()
		)
	);
	return texts.join('\n').replace(/@font-face\s*\{[^}]*\}/g, '');
}

/** Links lead to the published site, wherever the file lies; those within the page stay so. */
function settleLinks(root: Element, address: URL): void {
	for (const link of root.querySelectorAll<Element>('a[href]')) {
		const target = new URL(link.getAttribute('href') ?? '', address);
		const within = target.pathname === address.pathname && target.hash !== '';
		link.setAttribute('href', within ? target.hash : target.href);
		link.removeAttribute('target');
	}
}

/** Pictures as data, since a file on a disk brings nothing else along. */
async function settlePictures(root: Element, page: Document): Promise<void> {
	const originals = [...page.querySelectorAll('img')];
	for (const [index, picture] of [...root.querySelectorAll('img')].entries()) {
		const source = originals[index]?.currentSrc ?? '';
		if (source === '' || source.startsWith('data:')) continue;
		const blob = await (await fetch(source)).blob();
		const reader = new FileReader();
		const read = new Promise((done) => (reader.onload = done));
		reader.readAsDataURL(blob);
		await read;
		picture.setAttribute('src', String(reader.result));
		picture.removeAttribute('srcset');
	}
}

/** Drawings were measured for the screen they are saved from; on a smaller one they keep their size and are moved sideways. */
const drawnStyle = `
.chart-plot[style*='--drawn'] { height: auto; aspect-ratio: var(--drawn-shape) }
@media screen and (max-width: 60rem) {
	.chart-frame:has(> [style*='--drawn']) { overflow: auto hidden }
	.chart-plot[style*='--drawn'] { min-width: var(--drawn) }
}`;

function settleDrawings(root: Element): void {
	for (const drawing of root.querySelectorAll('.chart-plot > .chart-drawn-exact')) {
		const [, , width = '', height = ''] = (drawing.getAttribute('viewBox') ?? '').split(' ');
		const shape = `--drawn:${width}px;--drawn-shape:${width} / ${height}`;
		drawing.parentElement?.setAttribute('style', shape);
	}
}

/**
 * The page as the reader has it before them, as one file that needs neither network nor script.
 * @param note a line that says where it comes from
 */
export async function portablePage(page: Document, note: string): Promise<string> {
	const root = page.documentElement.cloneNode(true) as HTMLElement;
	await settlePictures(root, page);
	for (const element of root.querySelectorAll(left)) element.remove();
	settleDrawings(root);
	settleLinks(root, new URL(page.location.href));
	for (const name of ['data-engine', 'data-checked', 'data-build', 'data-letters'])
		root.removeAttribute(name);

	const head = root.querySelector('head');
	const body = root.querySelector('body');
	if (!head || !body) throw new Error('The page has no head or body.');
	const secured = page.createElement('meta');
	secured.setAttribute('http-equiv', 'content-security-policy');
	secured.setAttribute('content', policy);
	const style = page.createElement('style');
	style.textContent = `${await embeddedFonts()}\n${await stylesOf(page)}\n${drawnStyle}`;
	head.querySelectorAll('style').forEach((other) => other.remove());
	head.append(secured, style);
	const line = page.createElement('p');
	line.textContent = note;
	(body.querySelector('footer') ?? body).append(line);
	return `<!doctype html>\n${root.outerHTML}\n`;
}
