import type { Component } from 'svelte';
import Late from './figure/Late.svelte';
import type { LateChart } from './figure/late-chart';

const drawing: (() => Promise<void>)[] = [];

/** A chart as pages use it: drawn in the HTML, and without its code until the page is at rest or the reader points at it. */
function late<Props extends object>(load: LateChart<Props>['load']): Component<Props> {
	const chart: LateChart<Props> = { load };
	drawing.push(async () => {
		const [{ render }, { default: Chart }] = await Promise.all([import('svelte/server'), load()]);
		chart.html = (props, idPrefix) => render(Chart, { props, idPrefix }).body;
	});
	return (internals, props) => Late(internals, { chart, props });
}

export const Bars = late(() => import('./bars/Bars.svelte'));
export const Bullet = late(() => import('./bullet/Bullet.svelte'));
export const Bump = late(() => import('./bump/Bump.svelte'));
export const Line = late(() => import('./line/Line.svelte'));
export const Map = late(() => import('./map/Map.svelte'));
export const Realism = late(() => import('./realism/Realism.svelte'));
export const Scatter = late(() => import('./scatter/Scatter.svelte'));
export const Slope = late(() => import('./slope/Slope.svelte'));
export const SmallMultiples = late(() => import('./small-multiples/SmallMultiples.svelte'));
export const Sparkline = late(() => import('./sparkline/Sparkline.svelte'));
export const Strip = late(() => import('./strip/Strip.svelte'));
export const Waterfall = late(() => import('./waterfall/Waterfall.svelte'));

if (import.meta.env.SSR) await Promise.all(drawing.map((prepare) => prepare()));
