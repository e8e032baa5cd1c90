export const themes = ['growth', 'fdi', 'agriculture', 'trade', 'enabler'] as const;

export type Theme = (typeof themes)[number];

/** Which way is better: higher, lower, or neither (a value inside a range). */
export type Direction = 'up' | 'down' | 'range';

/** What the number is, which decides how it may be added, averaged, indexed and judged. */
export type IndicatorKind = 'rate' | 'flow' | 'stock' | 'share' | 'index';

/** Whether the number is an amount: of a period or at a time, so that it grows by a rate and differs with the size of a place. */
export function isAmount({ kind }: Pick<Indicator, 'kind'>): boolean {
	return kind === 'flow' || kind === 'stock';
}

/** How figures of several places become one: see `data/README.md`. */
export type Aggregation = 'sum' | 'weighted' | 'mean' | 'none';

/** A row of `data/indicators.csv`. `scale` is a power of ten: unit `usd`, scale 6 is million US dollars. */
export interface Indicator {
	id: string;
	theme: Theme;
	name_vi: string;
	name_en: string;
	definition_vi: string;
	definition_en: string;
	unit: string;
	scale: number;
	decimals: number;
	direction: Direction;
	kind: IndicatorKind;
	frequency: 'A' | 'S' | 'Q' | 'M';
	aggregation: Aggregation;
	weight_indicator: string | null;
	natural_min: number | null;
	natural_max: number | null;
	order: number;
}
