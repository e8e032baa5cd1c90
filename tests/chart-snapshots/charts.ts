import type { Component } from 'svelte';
import Bars from '../../src/lib/charts/bars/Bars.svelte';
import { barsHeights } from '../../src/lib/charts/bars/frame';
import { barsModel } from '../../src/lib/charts/bars/model';
import { placeBars } from '../../src/lib/charts/bars/place';
import Bullet from '../../src/lib/charts/bullet/Bullet.svelte';
import { bulletModel } from '../../src/lib/charts/bullet/model';
import { bulletHeights, placeBullet } from '../../src/lib/charts/bullet/place';
import Bump from '../../src/lib/charts/bump/Bump.svelte';
import { bumpModel } from '../../src/lib/charts/bump/model';
import { bumpHeights, placeBump } from '../../src/lib/charts/bump/place';
import type { Label } from '../../src/lib/charts/core/label';
import { heightOf, type Size } from '../../src/lib/charts/core/size';
import Line from '../../src/lib/charts/line/Line.svelte';
import { lineModel } from '../../src/lib/charts/line/model';
import { lineHeights, placeLine } from '../../src/lib/charts/line/place';
import MapChart from '../../src/lib/charts/map/Map.svelte';
import { mapModel } from '../../src/lib/charts/map/model';
import { mapHeights, placeMap } from '../../src/lib/charts/map/place';
import { smallMultiplesHeights } from '../../src/lib/charts/small-multiples/frame';
import { smallMultiplesModel } from '../../src/lib/charts/small-multiples/model';
import { placeSmallMultiples } from '../../src/lib/charts/small-multiples/place';
import SmallMultiples from '../../src/lib/charts/small-multiples/SmallMultiples.svelte';
import Strip from '../../src/lib/charts/strip/Strip.svelte';
import { scatterModel } from '../../src/lib/charts/scatter/model';
import { placeScatter, scatterHeights } from '../../src/lib/charts/scatter/place';
import Scatter from '../../src/lib/charts/scatter/Scatter.svelte';
import { realismModel } from '../../src/lib/charts/realism/model';
import { placeRealism, realismHeights } from '../../src/lib/charts/realism/place';
import Realism from '../../src/lib/charts/realism/Realism.svelte';
import Slope from '../../src/lib/charts/slope/Slope.svelte';
import { slopeModel } from '../../src/lib/charts/slope/model';
import { placeSlope, slopeHeights } from '../../src/lib/charts/slope/place';
import { stripModel } from '../../src/lib/charts/strip/model';
import { placeStrip, stripHeights } from '../../src/lib/charts/strip/place';
import { sparklineModel } from '../../src/lib/charts/sparkline/model';
import { placeSparkline, sparklineHeights } from '../../src/lib/charts/sparkline/place';
import Sparkline from '../../src/lib/charts/sparkline/Sparkline.svelte';
import { waterfallModel } from '../../src/lib/charts/waterfall/model';
import { placeWaterfall, waterfallHeights } from '../../src/lib/charts/waterfall/place';
import Waterfall from '../../src/lib/charts/waterfall/Waterfall.svelte';
import type { Locale } from '../../src/lib/domain/locale';
import { barsCases } from './bars-cases';
import { bulletCases } from './bullet-cases';
import { bumpCases } from './bump-cases';
import { lineCases } from './line-cases';
import { mapCases } from './map-cases';
import { smallMultiplesCases } from './small-multiples-cases';
import { realismCases } from './realism-cases';
import { scatterCases } from './scatter-cases';
import { slopeCases } from './slope-cases';
import { stripCases } from './strip-cases';
import { waterfallCases } from './waterfall-cases';
import { sparklineCases } from './sparkline-cases';

export interface Case {
	chart: string;
	name: string;
	component: Component<never>;
	props: object;
	/** The labels of the chart at a width; null where there is nothing to place. */
	labels: (width: number, locale: Locale) => { labels: Label[]; size: Size } | null;
}

interface Placed {
	labels: Label[];
}

function casesOf<Props extends object>(
	chart: string,
	component: unknown,
	cases: Record<string, Props>,
	place: (props: Props, width: number, locale: Locale) => [(size: Size) => Placed, number] | null
): Case[] {
	return Object.entries(cases).map(([name, props]) => ({
		chart,
		name,
		component: component as Component<never>,
		props,
		labels: (width, locale) => {
			const placed = place(props, width, locale);
			if (!placed) return null;
			const size = { width, height: placed[1], locale };
			return { labels: placed[0](size).labels, size };
		}
	}));
}

export const allCases: Case[] = [
	...casesOf('line', Line, lineCases, (props, width) => {
		const model = lineModel(props);
		if (model.lines.length === 0) return null;
		return [(size) => placeLine(model, size), heightOf(lineHeights, width)];
	}),
	...casesOf('bars', Bars, barsCases, (props, width) => {
		const model = barsModel(props);
		return [(size) => placeBars(model, size), heightOf(barsHeights(model), width)];
	}),
	...casesOf('bullet', Bullet, bulletCases, ({ rows }, width, locale) => {
		const model = bulletModel(rows);
		return [(size) => placeBullet(model, size), heightOf(bulletHeights(model, locale), width)];
	}),
	...casesOf('sparkline', Sparkline, sparklineCases, (props, width) => {
		const model = sparklineModel(props);
		if (model.lines.length === 0) return null;
		return [(size) => placeSparkline(model, size), heightOf(sparklineHeights, width)];
	}),
	...casesOf('small-multiples', SmallMultiples, smallMultiplesCases, (props, width) => {
		const model = smallMultiplesModel(props);
		if (model.all.lines.length === 0) return null;
		const heights = smallMultiplesHeights(model);
		return [(size) => placeSmallMultiples(model, size), heightOf(heights, width)];
	}),
	...casesOf('map', MapChart, mapCases, (props, width) => {
		const model = mapModel(props);
		if (!model.places.some(({ bar }) => bar)) return null;
		return [(size) => placeMap(model, size), heightOf(mapHeights(model), width)];
	}),
	...casesOf('strip', Strip, stripCases, (props, width) => {
		const model = stripModel(props);
		return [(size) => placeStrip(model, size), heightOf(stripHeights, width)];
	}),
	...casesOf('waterfall', Waterfall, waterfallCases, (props, width) => {
		const model = waterfallModel(props);
		return [(size) => placeWaterfall(model, size), heightOf(waterfallHeights(model), width)];
	}),
	...casesOf('scatter', Scatter, scatterCases, (props, width) => {
		const model = scatterModel(props);
		if (model.places.length === 0) return null;
		return [(size) => placeScatter(model, size), heightOf(scatterHeights, width)];
	}),
	...casesOf('slope', Slope, slopeCases, (props, width) => {
		const model = slopeModel(props);
		if (model.lines.length === 0) return null;
		return [(size) => placeSlope(model, size), heightOf(slopeHeights(model), width)];
	}),
	...casesOf('bump', Bump, bumpCases, (props, width) => {
		const model = bumpModel(props);
		if (model.lines.length === 0) return null;
		return [(size) => placeBump(model, size), heightOf(bumpHeights(model), width)];
	}),
	...casesOf('realism', Realism, realismCases, (props, width) => {
		const model = realismModel(props);
		return [(size) => placeRealism(model, size), heightOf(realismHeights, width)];
	})
];
