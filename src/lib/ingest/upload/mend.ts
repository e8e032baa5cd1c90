import { csvLine } from '../read/write';
import { splitText, type Dialect } from '../read/split';

/** Lines of a file that a person has corrected: physical line, from 1, to its whole new text. */
export type Mends = Readonly<Record<number, string>>;

/** Puts corrected lines in place of those of the file, whatever the chunks in which its text comes. */
export function createMender(mends: Mends): {
	push: (text: string) => string;
	end: () => string;
} {
	if (Object.keys(mends).length === 0) return { push: (text) => text, end: () => '' };
	let line = 0;
	let rest = '';

	function take(text: string): string {
		line++;
		const [ending = ''] = /(\r\n|\n|\r)?$/.exec(text) ?? [];
		const mended = mends[line];
		return mended === undefined ? text : mended + ending;
	}

	return {
		push(text) {
			const lines = (rest + text).split(/(?<=\n)|(?<=\r)(?!\n|$)/);
			rest = lines.pop() ?? '';
			if (rest.endsWith('\n')) {
				lines.push(rest);
				rest = '';
			}
			return lines.map(take).join('');
		},
		end() {
			const last = rest === '' ? '' : take(rest);
			rest = '';
			return last;
		}
	};
}

/** A line with one cell changed, written as the file writes its cells; null where the line is not one whole row. */
export function mendCell(
	line: string,
	column: number,
	text: string,
	dialect: Dialect
): string | null {
	const rows = splitText(line, dialect);
	const cells = rows[0]?.cells;
	if (rows.length !== 1 || !cells || rows[0]?.repair || column >= cells.length) return null;
	const next = cells.map((cell, at) => (at === column ? text : cell));
	const { delimiter, quote } = dialect;
	if (delimiter === ',' && quote === '"') return csvLine(next);
	const written = next.map((cell) => {
		if (quote === '' || !(cell.includes(delimiter) || cell.includes(quote))) return cell;
		const escape = dialect.escape || quote;
		return quote + cell.replaceAll(quote, escape + quote) + quote;
	});
	if (dialect.framed) return `| ${written.join(' | ')} |`;
	return written.join(dialect.padded ? `${delimiter} ` : delimiter);
}
