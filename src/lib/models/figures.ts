/** Numbers that say where or how something is written, not how much of something there is. */
const notFigures = new Set([
	'line',
	'order',
	'decimals',
	'scale',
	'vintages',
	'natural_min',
	'natural_max'
]);

/**
 * Compares a page's model as it was built with the same model computed again: `figures` counts the numbers in it,
 * `different` every number, text or shape that is not the same; `first` says where the first one is.
 */
export function compareFigures(
	built: unknown,
	again: unknown
): { figures: number; different: number; first: string | null } {
	let figures = 0;
	let different = 0;
	let first: string | null = null;
	walk(built, again, '', '');
	return { figures, different, first };

	function differ(where: string): void {
		different++;
		first ??= where;
	}

	function walk(a: unknown, b: unknown, key: string, where: string): void {
		if (typeof a === 'number' && !notFigures.has(key)) figures++;
		if (a === null || b === null || typeof a !== 'object' || typeof b !== 'object') {
			if (!same(a, b)) differ(`${where}: ${String(a)}, ${String(b)}`);
			return;
		}
		const left = new Map(Object.entries(a).filter(([, value]) => value !== undefined));
		const right = new Map(Object.entries(b).filter(([, value]) => value !== undefined));
		for (const [name, value] of left) {
			walk(value, right.get(name), Array.isArray(a) ? key : name, `${where}.${name}`);
		}
		for (const name of right.keys()) if (!left.has(name)) differ(`${where}.${name}`);
	}
}

/**
 * Numbers are the same to twelve digits: what powers and logarithms have beyond the fifteenth is left to each
 * JavaScript engine (ECMA-262, Math.pow), and no page shows more than eight.
 */
function same(a: unknown, b: unknown): boolean {
	if (typeof a !== 'number' || typeof b !== 'number') return Object.is(a, b);
	return Math.abs(a - b) <= 1e-12 * Math.max(Math.abs(a), Math.abs(b));
}
