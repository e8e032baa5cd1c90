import { filledLines } from './lines';

/** Strokes of drawn tables, and the letters that are used where there are no such strokes. */
const strokes: [RegExp, string][] = [
	[/[\u2502\u2503\u2506\u2507\u250a\u250b\u2551]/g, '|'],
	[/[\u2500\u2501\u2504\u2505\u2508\u2509\u2550]/g, '-'],
	[/[\u250c-\u254b\u2552-\u2570\u2574-\u257f]/g, '+']
];

const upright = /[\u2502\u2503\u2551]/;
/** A line of strokes alone, some of which cross. */
const ruled = /^[\s\u2500-\u257f]*[\u250c-\u254b\u2552-\u2570][\s\u2500-\u257f]*$/;

/** Whether a text holds a table between strokes: lines that cross, and cells apart by upright ones in most others. */
export function isDrawn(text: string): boolean {
	if (!upright.test(text)) return false;
	const lines = filledLines(text);
	const apart = lines.filter((line) => upright.test(line)).length;
	const rules = lines.filter((line) => ruled.test(line)).length;
	return rules > 0 && apart > (lines.length - rules) / 2;
}

/** The same table with `|`, `-` and `+`, letter by letter, so that a text may be cut anywhere. */
export function redrawn(text: string): string {
	return strokes.reduce((now, [stroke, letter]) => now.replace(stroke, letter), text);
}

const frameRule = /^\s*[|+](?=.*--|.*==)[\s|+:=-]*[|+]\s*$/;
const frame = /^\s*\|(.*)\|\s*$/;

/** Whether a text holds a table in a frame of bars, as in Markdown and as databases print it. */
export function isFramed(text: string): boolean {
	if (!text.includes('|')) return false;
	const lines = filledLines(text);
	const rules = lines.filter((line) => frameRule.test(line)).length;
	const framed = lines.filter((line) => frame.test(line) && !frameRule.test(line)).length;
	return rules > 0 && framed > 1 && framed > (lines.length - rules) / 2;
}

/** A line without the bars at its ends; one that is only drawn stays. */
export const unframed = (line: string): string =>
	frameRule.test(line) ? line : line.replace(frame, '$1');
