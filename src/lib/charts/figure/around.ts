import type { Snippet } from 'svelte';
import type { Locale } from '../../domain/locale';
import type { Source } from '../../domain/source';

export type ChartName =
	| 'line'
	| 'bars'
	| 'bullet'
	| 'sparkline'
	| 'small-multiples'
	| 'map'
	| 'strip'
	| 'waterfall'
	| 'scatter'
	| 'slope'
	| 'bump'
	| 'realism';

/** What every chart takes besides its figures. */
export interface Around {
	locale: Locale;
	/** The documents that the figures may come from. */
	sources: Source[];
	/** Level of the heading that holds the finding. */
	level?: 1 | 2 | 3 | 4;
	/** Full screen and downloads below the chart; on unless said otherwise. */
	tools?: boolean;
	/** Drawn as large as the window allows, as on a full screen. */
	full?: boolean;
	/** Anything to stand between the sentence and the notes. */
	extra?: Snippet;
}

/** What charts take that have a page of their own to be shown in other pages. */
export interface Embeddable {
	/** Links to that page in both languages, in the view shown here; without them there is no code to copy. */
	embed?: Record<Locale, string>;
}

/** What charts take that light up together. */
export interface Lit {
	/** Code of a place to bring forward. */
	highlight?: string | null;
	/** Told the place that the reader points at or has stepped to. */
	onhighlight?: (region: string | null) => void;
}
