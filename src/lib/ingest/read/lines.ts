/** The lines of a text, whichever of LF, CR LF and CR ends them. */
export const linesOf = (text: string): string[] => text.split(/\r\n|\n|\r/);

/** Those that hold more than blanks. */
export const filledLines = (text: string): string[] =>
	linesOf(text).filter((line) => line.trim() !== '');
