import { readUnit } from './units';

/** Why a line of the file is no figure; each has its wording in `messages/import-reasons`. */
export type SkipReason =
	| 'blank'
	| 'separator'
	| 'rule'
	| 'title'
	| 'unit'
	| 'heading'
	| 'repeated-heading'
	| 'column-numbers'
	| 'column-types'
	| 'group'
	| 'note'
	| 'other-table'
	| 'total'
	| 'left-out';

const note =
	/^\s*((người )?lập biểu|(thủ trưởng|kế toán trưởng|giám đốc sở)(?![\p{L}])|\(ký|(資料|出典|注記?|备注|註|数据来源|資料來源|资料来源|来源|자료|출처|주석?|참고)\s*\d*[)）]?\s*[:：]|["“]?\s*(nguồn|ghi chú|chú thích|chú ý|lưu ý|source|sources|note|notes|footnote|footnotes|quelle|quellen|hinweis|anmerkung|anmerkungen|fuente|nota|notas|fonte|remark|legend|symbols?|zeichenerklärung|lecture|champ|copyright|contact|kontakt|fonti|källa|kilde|bron|źródło|zdroj|kaynak|rodapé|leyenda|legenda|llegenda|last updated?|latest update|cập nhật|stand|stichtag|data from database|downloaded|extracted|generated|accessed|international monetary fund|©)(?![\p{L}\d])\s*(\d*\)?\s*)?([:：.,;—–-]|$|\s\S*[:：]|\s.{20,})|©|_{3,}|-{5,}|={3,}|\*+\s*\S|[¹²³⁴⁵]\s*\S|\d\)\s|\(\d+\)\s|\(\*+\)|\[\d+\]\s|#+\s|\.{2,}\s+\S|…\s+\S|:\s+\S+ )/iu;

const unit =
	/^\s*\(?\s*(đơn vị( tính)?|đvt|unit( of measure)?s?|measure|einheit|unité|unidad|in (?=\d|nghìn|million|billion|thous|mill|mio|mrd|per|%|us|vnd|eur|tonn|units|the unit))\b\s*[:：]?\s*\S.*$|^\s*[(（]?\s*(đơn vị|単位|单位|單位|단위)\s*[:：]\s*\S.*$|^\s*\((1[ .,]?000|triệu|tỷ|nghìn|ngàn|million|billion|thousand|mill?\.?|mio\.?|mrd\.?|%|per ?cent|in )[^)]*\)\s*$/iu;

/** A footnote, a source, an agency's imprint: text about the figures, not a row of them. */
export const isNote = (text: string): boolean => note.test(text);

const source =
	/^[\s"“(*]*(nguồn( số liệu)?|ghi chú|chú thích|sources?|(foot)?notes?|quellen?|anmerkung(en)?|hinweis|fuentes?|notas?|fontes?|fonti|champ|lecture|last updated?|資料|出典|注記?|数据来源|資料來源|资料来源|来源|자료|출처|주)[\s\d)）]*[:：]/iu;

/** A source or a note by its first word, whatever follows it. */
export const isSource = (text: string): boolean => source.test(text);

const ofWhich =
	/^(trong đó|chia ra|bao gồm|gồm|of which|of these|thereof|davon|darunter|dont|de los cuales|dos quais|di cui|в том числе|из них|w tym|z toho)\s*[:：]?$/iu;

/** Words that lead from a figure to its parts: they name no group, and where the parts end nobody says. */
export const isOfWhich = (text: string): boolean => ofWhich.test(text.trim());

/** A line that is only drawn: dashes, equals signs, the frame of a printed table. */
export const isRule = ({ cells }: { cells: string[] }): boolean =>
	cells.some((cell) => /[-=─━═_]{3,}/.test(cell)) &&
	cells.every((cell) => /^[\s\-=+|:_\u2500-\u257f]*$/.test(cell));

/** The unit that a text states ("Đơn vị tính: Triệu USD", "(1000 t)"); null if it states none. */
export function unitOf(text: string): string | null {
	if (text.length > 120 || !unit.test(text)) return null;
	const bare = text
		.trim()
		.replace(/^[(（]|[)）]$/g, '')
		.replace(
			/^\s*(đơn vị( tính)?|đvt|units?( of measure)?|measure|einheit|unité|unidad|in|単位|单位|單位|단위)(?![\p{L}])\s*[:：]?\s*/iu,
			''
		)
		.trim();
	return bare || null;
}

/** The unit that a line states: in words, or as its only cell, right of the labels (`;;;Tỷ đồng`). */
export function unitOfLine({ cells }: { cells: string[] }): string | null {
	const said = cells.map(unitOf).find((unit) => unit !== null);
	if (said) return said;
	const [only = '', ...more] = cells.map((cell) => cell.trim()).filter((cell) => cell !== '');
	if (more.length || only.length > 60 || (cells[0] ?? '').trim() !== '') return null;
	return (
		only
			.split(/\n|\s[-–/]\s|[()]/)
			.find((part) => readUnit(part) !== null)
			?.trim() ?? null
	);
}
