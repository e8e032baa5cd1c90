import type { Figure } from './figure';
import { waitUntilChecked, withNewProfile } from './visit';

/** How many times slower the processor is made, as for a phone of the middle class. */
const slowdown = 4;

interface Task {
	start: number;
	duration: number;
}

declare global {
	interface Window {
		longTasks?: Task[];
	}
}

/** Everything beyond 50 ms of each task keeps a reader's tap waiting. */
function blocking(tasks: Task[]): number {
	return tasks.reduce((sum, { duration }) => sum + Math.max(0, duration - 50), 0);
}

/**
 * The tasks of more than 50 ms on the main thread of pages, until their figures are checked, on a slow processor.
 * @param address of the site's root
 * @param paths of the pages below it
 */
export async function measureLongTasks(
	address: string,
	paths: string[],
	runs: number
): Promise<Figure[]> {
	const figures: Figure[] = [];
	for (const path of paths) {
		const found: { until: number; tasks: Task[] }[] = [];
		for (let run = 0; run < runs; run++) {
			await withNewProfile(async (context) => {
				const page = await context.newPage();
				const session = await context.newCDPSession(page);
				await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
				await page.addInitScript(() => {
					const tasks: Task[] = (window.longTasks = []);
					new PerformanceObserver((list) => {
						for (const { startTime, duration } of list.getEntries())
							tasks.push({ start: startTime, duration });
					}).observe({ type: 'longtask', buffered: true });
				});
				await page.goto(address + path, { waitUntil: 'load' });
				await waitUntilChecked(page);
				found.push(
					await page.evaluate(() => ({
						until: performance.getEntriesByName('hydrated', 'mark')[0]?.startTime ?? NaN,
						tasks: window.longTasks ?? []
					}))
				);
			});
		}
		const name = `/${path}, ${slowdown} × slower processor`;
		const before = found.map(({ until, tasks }) => tasks.filter(({ start }) => start < until));
		const after = found.map(({ until, tasks }) => tasks.filter(({ start }) => start >= until));
		const longest = (tasks: Task[]) => Math.max(0, ...tasks.map(({ duration }) => duration));
		figures.push(
			{ what: `longest task until ${name} answers`, unit: 'ms', values: before.map(longest) },
			{ what: `blocking until ${name} answers`, unit: 'ms', values: before.map(blocking) },
			{ what: `longest task after that, ${name}`, unit: 'ms', values: after.map(longest) },
			{ what: `blocking after that, ${name}`, unit: 'ms', values: after.map(blocking) }
		);
	}
	return figures;
}
