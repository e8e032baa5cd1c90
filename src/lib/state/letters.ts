import { atRest } from '../charts/figure/at-rest';

/** Of each file of the fonts a letter, so that all are fetched. */
const faces = ["400 1em 'Be Vietnam Pro'", "600 1em 'Be Vietnam Pro'"];
const sample = 'aạ';

/** Elements down the middle of what the reader sees. */
function elementsSeen(page: Document): Element[] {
	const found = new Set<Element>();
	for (let y = 0; y < innerHeight; y += 32)
		for (const part of [0.1, 0.3, 0.6])
			for (const element of page.elementsFromPoint(innerWidth * part, y).slice(0, 3))
				found.add(element);
	return [...found].filter((element) => element !== page.documentElement);
}

const placeOf = (element: Element) => element.getBoundingClientRect().top;

/**
 * Fetches the site's own letters when the page is at rest and puts them in place of those that every system has: all of
 * them or none, and only where nothing before the reader's eyes moves by it. What is out of sight follows part by part, so
 * that the page is never busy for long. The rule that hides them until then is in `tokens.css`.
 */
export async function fetchLetters(page: Document): Promise<void> {
	const { dataset } = page.documentElement;
	const awaited = () => dataset.letters === 'awaited';
	if (!awaited()) return;
	await atRest();
	await Promise.all(faces.map((face) => page.fonts.load(face, sample)));
	if (!awaited()) return;

	const parts = [...page.querySelectorAll<HTMLElement>('main > *, :has(> main) > :not(main)')];
	const seen = parts.filter((part) => {
		const { top, bottom } = part.getBoundingClientRect();
		return bottom > 0 && top < innerHeight;
	});
	const before = elementsSeen(page).map((element) => ({ element, top: placeOf(element) }));
	for (const part of seen) part.dataset.letters = 'here';
	const moves = before.some(({ element, top }) => Math.abs(placeOf(element) - top) > 1);
	if (!moves) {
		for (const part of parts) {
			if (seen.includes(part)) continue;
			await atRest();
			part.dataset.letters = 'here';
		}
		delete dataset.letters;
	}
	for (const part of parts) delete part.dataset.letters;
}
