import { drawn, late } from './figure/late';

export const Bars = late(() => import('./bars/Bars.svelte'), 'in view');
export const Bullet = late(() => import('./bullet/Bullet.svelte'), 'in view');
export const Bump = late(() => import('./bump/Bump.svelte'), 'in view');
export const Line = late(() => import('./line/Line.svelte'), 'in view');
export const Map = late(() => import('./map/Map.svelte'), 'in view');
export const Realism = late(() => import('./realism/Realism.svelte'), 'in view');
export const Scatter = late(() => import('./scatter/Scatter.svelte'), 'in view');
export const Slope = late(() => import('./slope/Slope.svelte'), 'in view');
export const SmallMultiples = late(
	() => import('./small-multiples/SmallMultiples.svelte'),
	'in view'
);
export const Sparkline = late(() => import('./sparkline/Sparkline.svelte'), 'in view');
export const Strip = late(() => import('./strip/Strip.svelte'), 'in view');
export const Waterfall = late(() => import('./waterfall/Waterfall.svelte'), 'in view');

if (import.meta.env.SSR) await drawn();
