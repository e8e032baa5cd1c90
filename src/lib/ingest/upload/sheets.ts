import { readNumber } from '../read/numbers';
import { shiftDecimal } from '../read/units';
import { csvText } from '../read/write';
import type { Part } from './expand';
import { percentCells } from './percent-cells';

/** A number of a sheet as exact text; a spreadsheet keeps fifteen digits. */
class SheetNumber {
	constructor(readonly text: string) {}
}

function toText(stored: string): string {
	const value = Number(stored);
	if (!Number.isFinite(value)) return stored;
	const short = Number(value.toPrecision(15));
	const plain = String(short);
	if (!plain.includes('e')) return plain;
	return short.toLocaleString('en-US', { useGrouping: false, maximumFractionDigits: 20 });
}

const columnName = (at: number): string =>
	at < 26
		? String.fromCharCode(65 + at)
		: columnName(Math.floor(at / 26) - 1) + String.fromCharCode(65 + (at % 26));

function cellText(cell: unknown, percent: boolean): string {
	if (cell instanceof SheetNumber)
		return percent ? `${shiftDecimal(toText(cell.text), 2)}%` : toText(cell.text);
	if (cell instanceof Date) return cell.toISOString().slice(0, 10);
	if (typeof cell === 'boolean') return cell ? 'TRUE' : 'FALSE';
	return typeof cell === 'string' ? cell : '';
}

/**
 * The sheets of an unpacked workbook as CSV, those without cells left out. Numbers are exact, so where no text cell looks
 * like one, the decimal mark is known; cells shown as percent come out as percent.
 */
export async function sheetsOf(name: string, files: Record<string, Uint8Array>): Promise<Part[]> {
	const [{ zipSync }, { default: readXlsxFile }] = await Promise.all([
		import('fflate'),
		import('read-excel-file/universal')
	]);
	// Stored, not packed: what is packed the library unpacks in workers of its own, which the page's policy forbids.
	const stored = zipSync(files, { level: 0 });
	const sheets = await readXlsxFile<SheetNumber>(stored.slice().buffer, {
		parseNumber: (text) => new SheetNumber(text)
	});
	const percents = percentCells(files);
	return sheets
		.filter(({ data }) => data.some((row) => row.some((cell) => cell !== null)))
		.map(({ sheet, data }) => {
			const percent = percents.get(sheet);
			const width = Math.max(...data.map((row) => row.length));
			const rows = data.map((row, line) =>
				Array.from({ length: width }, (_, at) =>
					cellText(row[at] ?? null, percent?.has(`${columnName(at)}${line + 1}`) ?? false)
				)
			);
			const numbersAsText = data.some((row) =>
				row.some((cell) => typeof cell === 'string' && readNumber(cell).kind === 'number')
			);
			const text = csvText(rows[0] ?? [], rows.slice(1));
			return {
				name: sheets.length > 1 ? `${name}: ${sheet}` : name,
				blob: new Blob([text]),
				answers: {
					encoding: 'utf-8',
					delimiter: ',',
					...(numbersAsText ? {} : { decimal: '.' })
				}
			};
		});
}
