import { harmless } from '../../domain/spreadsheet';
import { importReasons } from '../../i18n/messages/import-reasons';
import type { Account } from '../read/account';
import { csvText } from '../read/write';

/** Where every line that was not accepted ended, and why. It is made for spreadsheets: formulas in it are kept texts. */
export function linesCsv({ lines }: Account): string {
	return csvText(
		['line', 'last_line', 'outcome', 'reason', 'column', 'cell'],
		lines.map(({ line, lastLine, outcome, reason, column, cell }) => [
			String(line),
			String(lastLine),
			outcome,
			reason,
			harmless(column ?? ''),
			harmless(cell ?? '')
		])
	);
}

/** How many lines ended where: the three counts, of rejected and skipped ones by reason, and their sum. */
export function countsCsv({ accepted, rejected, skipped, total, reasons }: Account): string {
	const skips = Object.keys(importReasons.vi);
	const of = (outcome: string, isOurs: (reason: string) => boolean) =>
		Object.entries(reasons)
			.filter(([reason]) => isOurs(reason))
			.map(([reason, count]) => [outcome, reason, String(count)]);
	return csvText(
		['outcome', 'reason', 'lines'],
		[
			['accepted', '', String(accepted)],
			['rejected', '', String(rejected)],
			...of('rejected', (reason) => !skips.includes(reason)),
			['skipped', '', String(skipped)],
			...of('skipped', (reason) => skips.includes(reason)),
			['total', '', String(total)]
		]
	);
}
