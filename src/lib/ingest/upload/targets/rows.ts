import { Accountant, type Account } from '../../read/account';
import type { Decisions } from '../../read/decide';
import { isNote } from '../../read/notes';
import { createSplitter, type Row } from '../../read/split';
import { repeatsHeading } from '../../read/body';
import { filled } from '../../read/row-cells';

/** The rows of a table of targets with every line of the file accounted for; blank cells of merged names are filled. */
export function targetRows(
	text: string,
	{ dialect, width, table, plan, fromLine, toLine }: Decisions
): { rows: Row[]; account: Account } {
	const accountant = new Accountant();
	const splitter = createSplitter(dialect, width);
	const above = new Map(table.above.map(({ row, reason }) => [row.line, reason]));
	const last = new Map<number, string>();
	const rows: Row[] = [];
	splitter.feed(text, true, (row) => {
		const { line, lastLine, cells } = row;
		const first = cells.find((cell) => cell.trim() !== '') ?? '';
		const skip = (reason: Parameters<Accountant['skip']>[2]) =>
			accountant.skip(line, lastLine, reason);
		if (filled(row) === 0) skip('blank');
		else if (line < fromLine || line >= toLine) skip('other-table');
		else if (line < table.bodyLine) skip(above.get(line) ?? 'title');
		else if (repeatsHeading(row, table.headingRows)) skip('repeated-heading');
		else if (filled(row) === 1) skip(isNote(first) ? 'note' : 'group');
		else if (isNote(first)) skip('note');
		else {
			const whole = cells.map((cell, at) => {
				if (!plan.filledDown.includes(at)) return cell;
				if (cell.trim() !== '') last.set(at, cell);
				return last.get(at) ?? cell;
			});
			rows.push({ ...row, cells: whole });
			accountant.accept(line, lastLine);
		}
	});
	return { rows, account: accountant.close(splitter.lines()) };
}
