import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { expand } from '$lib/ingest/upload/expand';
import { word, workbook } from './workbook';

async function only(bytes: Uint8Array, name = 'a.xlsx') {
	const expanded = await expand(name, new Blob([bytes.slice()]));
	if (!expanded.ok) throw new Error(expanded.fault);
	const [part] = expanded.parts;
	return { ...part, parts: expanded.parts.length, text: (await part?.blob.text()) ?? '' };
}

test('a sheet comes out as CSV with the numbers as the spreadsheet means them', async () => {
	const { text, answers } = await only(
		workbook(
			`<row r="1">${word('A1', 'Địa phương')}${word('B1', '2023')}</row>
			<row r="2">${word('A2', 'Hà Nội')}<c r="B2"><v>15500.200000000001</v></c></row>
			<row r="3">${word('A3', 'Bắc Ninh')}<c r="B3"><v>1.234</v></c></row>
			<row r="4">${word('A4', 'Hải Phòng')}<c r="B4"><v>1E-3</v></c></row>`
		)
	);
	expect(text).toBe('Địa phương,2023\nHà Nội,15500.2\nBắc Ninh,1.234\nHải Phòng,0.001\n');
	expect(answers).toEqual({ encoding: 'utf-8', delimiter: ',' });
});

test('where every number of a sheet is one, its decimal mark is known', async () => {
	const { answers } = await only(
		workbook(`<row r="1">${word('A1', 'x')}</row><row r="2"><c r="A2"><v>1.234</v></c></row>`)
	);
	expect(answers).toMatchObject({ decimal: '.' });
});

test('a cell that is shown as percent stays percent, not a hundredth', async () => {
	const { text } = await only(
		workbook(
			`<row r="1">${word('A1', 'x')}</row><row r="2"><c r="A2" s="1"><v>0.072</v></c></row><row r="3"><c r="A3" s="0"><v>0.072</v></c></row>`
		)
	);
	expect(text).toBe('x\n7.2%\n0.072\n');
});

test('a zip gives its tables by name and leaves out the rest', async () => {
	const zip = zipSync({
		'a/so-lieu.csv': strToU8('x;y\n1;2\n'),
		'doc.pdf': strToU8('%PDF'),
		'__MACOSX/a/._so-lieu.csv': strToU8('x')
	});
	expect(await only(zip, 'gop.zip')).toMatchObject({
		parts: 1,
		name: 'gop.zip: a/so-lieu.csv',
		text: 'x;y\n1;2\n'
	});
});

test('what is no container stays as it is', async () => {
	expect(await only(strToU8('x,y\n'), 'a.csv')).toMatchObject({ name: 'a.csv', text: 'x,y\n' });
});

test('a broken archive is an answer, not an exception', async () => {
	const broken = new Blob([zipSync({ 'a.csv': strToU8('x') }).slice(0, 20)]);
	expect(await expand('a.zip', broken)).toEqual({ ok: false, fault: 'broken' });
});

test('an archive whose directory says more than the limit is not unpacked', async () => {
	const zip = zipSync({ 'a.csv': strToU8('x,y\n') });
	const entry = zip.findLastIndex(
		(byte, at) => byte === 0x50 && zip[at + 1] === 0x4b && zip[at + 2] === 1
	);
	new DataView(zip.buffer).setUint32(entry + 24, 2e9, true);
	expect(await expand('a.zip', new Blob([zip.slice()]))).toEqual({ ok: false, fault: 'too-large' });
});
