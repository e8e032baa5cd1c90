import type { Figure } from './figure';
import { visit, withNewProfile, type Marks } from './visit';

/** From one mark to another; from the beginning of the navigation where the first is null. */
const spans: [what: string, from: string | null, to: string][] = [
	['first chart', null, 'first-chart'],
	['engine start', 'engine-start', 'engine-ready'],
	['load of data', 'engine-ready', 'data-loaded'],
	['check of the page', 'data-loaded', 'checked'],
	['from opening to checked', null, 'checked']
];

/** The spans of several visits; a mark that a visit did not set is named. */
export function spansOf(visits: Marks[], kind: string): Figure[] {
	return spans.map(([what, from, to]) => {
		const names = from === null ? [to] : [from, to];
		const values = visits.flatMap((marks) => {
			const end = marks[to];
			const start = from === null ? 0 : marks[from];
			return start === undefined || end === undefined ? [] : [end - start];
		});
		const absent = names.filter((name) => visits.every((marks) => marks[name] === undefined));
		const missing =
			absent.length > 0
				? `the page never set performance.mark("${absent.join('", "')}")`
				: 'no visit set both marks';
		return { what: `${what}, ${kind}`, unit: 'ms', values, missing };
	});
}

/**
 * The overview opened with nothing kept from before (cold) and again in the same browser (warm).
 * @param runs new profiles; each is opened once cold and once warm
 */
export async function measureStart(address: string, runs: number): Promise<Figure[]> {
	const cold: Marks[] = [];
	const warm: Marks[] = [];
	for (let run = 0; run < runs; run++) {
		await withNewProfile(async (context) => {
			cold.push(await visit(context, address));
			warm.push(await visit(context, address));
		});
	}
	return [...spansOf(cold, 'cold'), ...spansOf(warm, 'warm')];
}
