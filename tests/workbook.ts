import { strToU8, zipSync } from 'fflate';

const xml = (body: string) => strToU8(`<?xml version="1.0" encoding="UTF-8"?>${body}`);
const main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** A workbook with one sheet, as small as the format allows; style 1 is percent. */
export function workbook(rows: string): Uint8Array {
	return zipSync({
		'[Content_Types].xml': xml(
			'<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>'
		),
		'xl/workbook.xml': xml(
			`<workbook ${main} xmlns:r="${office}"><sheets><sheet name="Biểu 1" sheetId="1" r:id="rId1"/></sheets></workbook>`
		),
		'xl/_rels/workbook.xml.rels': xml(
			`<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${office}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`
		),
		'xl/styles.xml': xml(
			`<styleSheet ${main}><numFmts count="1"><numFmt numFmtId="164" formatCode="0.0%"/></numFmts><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="164"/></cellXfs></styleSheet>`
		),
		'xl/worksheets/sheet1.xml': xml(`<worksheet ${main}><sheetData>${rows}</sheetData></worksheet>`)
	});
}

/** A cell with text. */
export const word = (r: string, text: string) =>
	`<c r="${r}" t="inlineStr"><is><t>${text}</t></is></c>`;
