import type { Locale } from '../../domain/locale';

/** What a placement needs besides its model: pixels, and the reader's notation. */
export interface Size {
	width: number;
	height: number;
	locale: Locale;
}

/** Containers below this width get the narrow drawing; `chart.css` has the same number. */
export const narrowBelow = 480;

/** The widths drawn before the real one is known; the style sheet shows one of them. The last is that of a page at its widest. */
export const drawnWidths = { narrow: 340, wide: 680, full: 1120 };

/** Pixels for the name of a place beside a narrow chart: in two lines each has room, in both languages. */
export const narrowNames = 136;

export interface Heights {
	narrow: number;
	wide: number;
}

export function isNarrow(width: number): boolean {
	return width < narrowBelow;
}

/** Depends on the class of width alone, so that measuring the container moves nothing below the chart. */
export function heightOf(heights: Heights, width: number): number {
	return isNarrow(width) ? heights.narrow : heights.wide;
}

/** How much larger a wide chart of a height is drawn to fill most of a window; never smaller, never narrow. */
export function scaleToFill(height: number, width: number, windowHeight: number): number {
	return Math.max(1, Math.min((windowHeight * 0.7) / height, width / drawnWidths.wide, 3));
}
