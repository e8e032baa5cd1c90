import type { Locale } from '../../domain/locale';

/** What a plot is given by the figure around it. */
export interface PlotFrame {
	locale: Locale;
	/** Ids of the elements that name and describe the plot. */
	labelledby: string;
	describedby: string;
	/** As large as the window allows. */
	full: boolean;
	/** A line above everything inside the picture; null for none. */
	notice: string | null;
}
