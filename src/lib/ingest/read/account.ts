import type { ImportCode } from './finding-code';
import type { SkipReason } from './notes';

/** Every line of a file, in exactly one of three. The sums are always equal to `total`. */
export interface Account {
	total: number;
	accepted: number;
	rejected: number;
	skipped: number;
	/** How many lines for each reason. */
	reasons: Record<string, number>;
	/** The first lines that were not accepted, in order of the file. */
	lines: AccountLine[];
}

export interface AccountLine {
	line: number;
	lastLine: number;
	outcome: 'rejected' | 'skipped';
	reason: SkipReason | ImportCode;
	column: string | null;
	cell: string | null;
}

/** How many lines are listed one by one; beyond them only the counts go on. */
export const listedLines = 10000;

/** Counts lines as they are decided. A row that goes over several lines counts as all of them. */
export class Accountant {
	readonly account: Account = {
		total: 0,
		accepted: 0,
		rejected: 0,
		skipped: 0,
		reasons: {},
		lines: []
	};

	accept(line: number, lastLine: number): void {
		this.account.accepted += lastLine - line + 1;
	}

	skip(line: number, lastLine: number, reason: SkipReason): void {
		this.note({ line, lastLine, outcome: 'skipped', reason, column: null, cell: null });
	}

	reject(
		line: number,
		lastLine: number,
		reason: ImportCode,
		column: string | null = null,
		cell: string | null = null
	): void {
		this.note({
			line,
			lastLine,
			outcome: 'rejected',
			reason,
			column,
			cell: cell === null ? null : cell.slice(0, 200)
		});
	}

	private note(entry: AccountLine): void {
		const count = entry.lastLine - entry.line + 1;
		this.account[entry.outcome] += count;
		this.account.reasons[entry.reason] = (this.account.reasons[entry.reason] ?? 0) + count;
		if (this.account.lines.length < listedLines) this.account.lines.push(entry);
	}

	/** Ends the count: `total` is what the splitter counted. */
	close(total: number): Account {
		this.account.total = total;
		this.account.lines.sort((a, b) => a.line - b.line);
		return this.account;
	}
}

/** An account in which lines that were accepted get another end after all. Each line is given at most once. */
export class Recount {
	readonly account: Account;

	constructor(before: Account) {
		this.account = { ...before, reasons: { ...before.reasons }, lines: [...before.lines] };
	}

	move(entry: AccountLine): void {
		const { account } = this;
		const count = entry.lastLine - entry.line + 1;
		account.accepted -= count;
		account[entry.outcome] += count;
		account.reasons[entry.reason] = (account.reasons[entry.reason] ?? 0) + count;
		if (account.lines.length < listedLines) account.lines.push(entry);
	}

	close(): Account {
		this.account.lines.sort((a, b) => a.line - b.line);
		return this.account;
	}
}
