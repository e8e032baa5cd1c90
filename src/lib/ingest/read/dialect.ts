import type { Answers, Question } from './answers';
import { isDrawn, isFramed, redrawn, unframed } from './drawn';
import { filledLines, linesOf } from './lines';
import type { Dialect, Row } from './split';
import { cellInSigns, straightener } from './mend';
import { longDelimiters, tryDelimiter, type Trial } from './trial';

const usual = [',', ';', '\t', '|'];
const rare = [' ', ':', '~', '^', '§', '¦', '#', '\u0001', '\u001c', '\u001d', '\u001e', '\u001f'];
/** Marks that part cells only where every row has as many of them, beside text and figures. */
const strange = ['!', '@', '&', '$', '*', '%', '/', '=', '+', '·', '¬'];
/** Signs that stand around cells where quotes would. */
const signs = ['“”', '„“', '„”', '‘’', '«»', '‹›', '「」', '``', '**', '$$'];
/** What ends lines where neither LF nor CR does. */
const lineEnds = ['\u2028', '\u2029', '\u0085', '\u000b', '\f', '\u001e'];
const names: Record<string, string> = { tab: '\t', space: ' ', none: '' };

/** The name of a delimiter in answers and reports. */
export function delimiterName(delimiter: string): string {
	return Object.entries(names).find(([, text]) => text === delimiter)?.[0] ?? delimiter;
}

/** Lines enough to decide by, never cut in the middle. */
function sampleOf(text: string): string {
	if (text.length < 262144) return text;
	return text.slice(0, text.lastIndexOf('\n', 262144) + 1) || text.slice(0, 262144);
}

/** Whether every delimiter is followed by a blank: then the blank belongs to the layout. */
function paddedBlanks(text: string, { delimiter, quote }: Dialect): boolean {
	if (delimiter.trim() === '') return false;
	const bare = quote
		? text.replace(new RegExp(`${quote}(?:[^${quote}]|${quote}${quote})*${quote}`, 'g'), quote)
		: text;
	let blanks = 0;
	for (let at = bare.indexOf(delimiter); at >= 0; at = bare.indexOf(delimiter, at + 1)) {
		const next = bare[at + 1];
		if (next === ' ') blanks++;
		else if (next !== undefined && next !== '\n' && next !== '\r') return false;
	}
	return blanks > 0;
}

/** The character that ends the lines of a text without LF and CR; null where there is none or they do. */
function strangeLineEnd(text: string): string | null {
	if (/[\n\r]/.test(text.trimEnd())) return null;
	return lineEnds.find((end) => text.trim().includes(end)) ?? null;
}

/** Whether a cell between two signs holds the delimiter itself, so that they are its quotes. */
function holds(lines: string[], pair: string, delimiter: string): boolean {
	const cell = cellInSigns(pair, delimiter);
	return lines.some((line) =>
		[...line.matchAll(cell)].some(([, , inner]) => inner?.includes(delimiter))
	);
}

/**
 * The delimiter, quote and escape of a text, by how evenly and cleanly each splits the whole sample.
 * A question instead of a guess where two delimiters split it equally well, or where the only
 * delimiter could as well be a decimal comma.
 */
export function guessDialect(
	text: string,
	answers: Answers
): { dialect: Dialect; width: number; question: Question | null } {
	const lineEnd = strangeLineEnd(text);
	if (lineEnd !== null) {
		const guess = guessDialect(text.replaceAll(lineEnd, '\n'), answers);
		return { ...guess, dialect: { ...guess.dialect, lineEnd } };
	}
	const sample = sampleOf(text);
	if (isDrawn(sample)) {
		const guess = guessDialect(redrawn(text), answers);
		return { ...guess, dialect: { ...guess.dialect, drawn: true } };
	}
	if (isFramed(sample)) {
		const guess = guessDialect(linesOf(text).map(unframed).join('\n'), answers);
		if (guess.dialect.delimiter === '|')
			return { ...guess, dialect: { ...guess.dialect, framed: true, padded: true } };
	}
	const chosen = answers.delimiter ?? /^\uFEFF?"?sep=(.)"?\r?\n/i.exec(text)?.[1];
	const finish = (trial: Trial, question: Question | null = null) => ({
		dialect: { ...trial.dialect, padded: paddedBlanks(sample, trial.dialect) },
		width: trial.width,
		question
	});
	if (chosen === undefined) {
		const inner = unwrapped(sample);
		const guess = inner === null ? null : guessDialect(inner, answers);
		const { delimiter = '' } = guess?.dialect ?? {};
		const even = inner?.split('\n').every((line) => line.includes(delimiter));
		if (guess && delimiter !== '' && even && !guess.dialect.padded && !guess.question)
			return { ...guess, dialect: { ...guess.dialect, wrapped: true } };
	}
	const present = signs.filter((pair) => sample.includes(pair.slice(0, 1)));
	const lines = present.length > 0 ? linesOf(sample) : [];
	for (const delimiter of chosen === undefined ? usual : [names[chosen] ?? chosen]) {
		const pair = delimiter === '' ? undefined : present.find((two) => holds(lines, two, delimiter));
		if (pair === undefined) continue;
		const straight = lines.map(straightener({ delimiter, signs: pair }));
		const guess = guessDialect(straight.join('\n'), answers);
		if (guess.dialect.delimiter === delimiter && !guess.question)
			return { ...guess, dialect: { ...guess.dialect, signs: pair } };
	}
	if (chosen !== undefined)
		return finish(tryDelimiter(sample, names[chosen] ?? chosen, answers.quote));
	const [, , between = ','] =
		/^\uFEFF?(["'])(?:(?!\1).|\1\1)*\1([^\p{L}\p{N}\s"'])\1/u.exec(sample) ?? [];
	const tried = [...new Set([...usual, between])]
		.map((delimiter) => tryDelimiter(sample, delimiter, answers.quote))
		.sort((a, b) => b.score - a.score);
	const proved = tried.filter(
		({ dialect, score }) => score > 0 && quotedBy(sample, dialect.delimiter)
	);
	if (proved[0] && proved.length === 1) return finish(proved[0]);
	let best = tried[0];
	const second = tried[1];
	const none = () => tryDelimiter(sample, '', answers.quote);
	const ask = (allowed: string[], rows: Row[]): Question => ({
		id: 'delimiter',
		topic: 'delimiter',
		column: null,
		cells: rows
			.slice(0, 3)
			.map((row) => ({ line: row.line, text: row.cells.join(best?.dialect.delimiter ?? '') })),
		allowed
	});
	for (const delimiter of longDelimiters(sample)) {
		const long = tryDelimiter(sample, delimiter, answers.quote);
		if (best && long.score > 0.5 && belongs(long, best)) best = long;
	}
	if (!best || best.score < 0.35) {
		const even = ({ rows, width }: Trial) =>
			width > 1 && rows.length > 1 && rows.every((row) => row.cells.length > 1);
		const other = [...rare, ...strange]
			.filter((delimiter) => sample.includes(delimiter))
			.map((delimiter) => tryDelimiter(sample, delimiter, answers.quote))
			.filter((trial) => even(trial) && trial.score > (best?.score ?? 0))
			.filter((trial) => rare.includes(trial.dialect.delimiter) || isStrict(trial))
			.sort((a, b) => b.score - a.score)[0];
		const figures = other?.rows.some((row) =>
			row.cells.some((cell) => /^-?\d+([.,]\d+)?$/.test(cell))
		);
		const aligned =
			other?.dialect.delimiter === ' ' &&
			other.rows.some(({ cells }) => cells.slice(1, -1).includes(''));
		if (other && other.score > 0.6 && figures && !aligned) return finish(other);
		if (other) {
			best = other;
			return finish(none(), ask(['none', delimiterName(other.dialect.delimiter)], other.rows));
		}
	}
	if (!best || best.score === 0) return finish(none());
	const rivals = tried.filter(({ score }) => score > 0);
	if (rivals.length === 1 && hasCore(best)) return finish(best);
	if (best.score < 0.25 || (best.share < 0.5 && best.rows.length > 4))
		return finish(
			none(),
			ask(
				['none', ...rivals.map(({ dialect }) => delimiterName(dialect.delimiter)), 'space'],
				best.rows
			)
		);
	if (decimalOnly(best))
		return finish(none(), ask(['none', delimiterName(best.dialect.delimiter)], best.rows));
	if (second && second.score > 0.35 && second.score > best.score * 0.93)
		return finish(
			best,
			ask(
				[best, second].map((trial) => delimiterName(trial.dialect.delimiter)),
				best.rows
			)
		);
	return finish(best);
}

/** Whether some rows, among lines of text, have figures in several cells and only labels in the others. */
function hasCore({ rows, width }: Trial): boolean {
	const figure = /^[-+]?(\d+|\d{1,3}(,\d{3})+)(\.\d+)?$/;
	const core = rows.filter(({ cells }) => {
		const labels = cells.filter((cell) => !figure.test(cell.trim()));
		return (
			cells.length === width &&
			cells.length - labels.length > 1 &&
			labels.every((cell) => !/\d\s*$/.test(cell))
		);
	});
	return width > 2 && core.length > 1;
}

/** Whether all rows have as many cells, at least three, and words in the same one of them. */
const isStrict = ({ rows, width }: Trial): boolean =>
	width > 2 &&
	rows.length > 2 &&
	rows.every(({ cells }) => cells.length === width) &&
	Array.from({ length: width }, (_, column) => column).some((column) =>
		rows.every(({ cells }) => /\p{L}{2}/u.test(cells[column] ?? ''))
	);

/** The text in lines that are each one quoted cell; null where lines are not. */
function unwrapped(text: string): string | null {
	const lines = filledLines(text);
	const whole = lines.filter((line) => /^"(?:[^"]|"")*"\s*$/.test(line));
	if (lines.length < 2 || whole.length < lines.length - 1) return null;
	if (!whole.every((line) => /[,;\t|]/.test(line))) return null;
	return lines
		.map((line) => (whole.includes(line) ? line.trim().slice(1, -1).replaceAll('""', '"') : line))
		.join('\n');
}

/** Whether quotes on both sides of a delimiter prove it, in lines that are quoted from end to end. */
function quotedBy(text: string, delimiter: string): boolean {
	const all = linesOf(text);
	return ['"', "'"].some((quote) => {
		const lines = all.filter((line) => line.includes(quote + delimiter + quote));
		const cell = new RegExp(`${quote}(?:[^${quote}]|${quote}${quote})*${quote}`, 'g');
		const whole = lines.filter((line) => {
			const bare = line.replace(cell, '""').trim();
			return bare.split(delimiter).every((part) => part.trim() === '""' || part.trim() === '');
		});
		return whole.length > 2 && whole.length >= lines.length * 0.9;
	});
}

/** Whether the delimiter of the shorter trial only ever stands inside the longer delimiter. */
function belongs(long: Trial, short: Trial): boolean {
	const inside = short.dialect.delimiter;
	const delimiter = long.dialect.delimiter;
	if (short.score === 0) return true;
	if (!delimiter.includes(inside)) return long.score > short.score;
	const each = delimiter.split(inside).length - 1;
	return short.rows.every((row) => {
		const line = row.cells.join(inside);
		return line.split(inside).length - 1 === (line.split(delimiter).length - 1) * each;
	});
}

/** A heading of one cell over lines like `1,5`: one column of decimals, or two of whole numbers. */
function decimalOnly({ dialect, width, rows }: Trial): boolean {
	if (dialect.delimiter !== ',' || width !== 2) return false;
	const body = rows.filter((row) => row.cells.length > 1);
	const heading = rows[0];
	return (
		body.every(
			(row) =>
				row.cells.length === 2 &&
				/^[-+]?\d+$/.test(row.cells[0] ?? '') &&
				/^\d+$/.test(row.cells[1] ?? '')
		) &&
		(heading === undefined || heading.cells.length === 1)
	);
}
