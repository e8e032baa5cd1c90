import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createSearch, wordsOf, type SearchEntry } from './search';

const entry = (kind: SearchEntry['kind'], name: string, also = '', detail = ''): SearchEntry => ({
	kind,
	name,
	also,
	detail,
	path: `${kind}/${name}/`
});

const entries = [
	entry('place', 'Hà Nội', 'Hanoi Hà Nội Thủ đô Hà Nội'),
	entry('place', 'Hà Tây', 'Hatay'),
	entry('place', 'Hải Dương', 'Haiduong'),
	entry('place', 'Đồng bằng sông Hồng', 'Red River Delta'),
	entry('indicator', 'Tốc độ tăng GRDP', 'Growth of GRDP'),
	entry('indicator', 'GRDP bình quân đầu người', 'GRDP per head'),
	entry('indicator', 'Sản lượng lúa cả năm', 'Paddy output'),
	entry('target', 'Hà Nội: Tốc độ tăng GRDP từ 8 % năm 2025', 'Nghị quyết 25/NQ-CP', 'Đạt'),
	entry('target', 'Hải Dương: Tốc độ tăng GRDP từ 10 % năm 2025', '', 'Không đạt')
];
const find = createSearch(entries);
const names = (query: string) => find(query).map(({ name }) => name);

describe('search', () => {
	test.each([
		['ha noi', 'Hà Nội'],
		['HÀ NỘI', 'Hà Nội'],
		['hà nội'.normalize('NFD'), 'Hà Nội'],
		['hanoi', 'Hà Nội'],
		['thu do', 'Hà Nội'],
		['dong bang', 'Đồng bằng sông Hồng'],
		['red river', 'Đồng bằng sông Hồng'],
		['lua', 'Sản lượng lúa cả năm'],
		['paddy', 'Sản lượng lúa cả năm'],
		['grdp head', 'GRDP bình quân đầu người'],
		['hai duong 2025', 'Hải Dương: Tốc độ tăng GRDP từ 10 % năm 2025'],
		['nghi quyet 25', 'Hà Nội: Tốc độ tăng GRDP từ 8 % năm 2025']
	])('%s finds %s first', (query, first) => {
		expect(names(query)[0]).toBe(first);
	});

	test('a word matches a whole word or its beginning, never its middle', () => {
		expect(names('nghi')).toHaveLength(1);
		expect(names('ghi')).toEqual([]);
	});

	test('every word has to be found', () => {
		expect(names('hà nội lúa')).toEqual([]);
	});

	test('a place comes before the targets that name it', () => {
		expect(find('ha noi').map(({ kind }) => kind)).toEqual(['place', 'target']);
	});

	test('accents as typed come first', () => {
		expect(names('hà')[0]).toBe('Hà Nội');
		expect(names('hải')[0]).toBe('Hải Dương');
	});

	test('nothing asked, nothing found', () => {
		expect(names('  –, ')).toEqual([]);
	});

	test('no more than asked for', () => {
		expect(find('grdp', 2)).toHaveLength(2);
	});

	test('any beginning of any name finds it, with or without accents', () => {
		fc.assert(
			fc.property(fc.constantFrom(...entries), fc.nat(), fc.boolean(), (one, cut, bare) => {
				const text = one.name.slice(0, 1 + (cut % one.name.length));
				const query = bare ? wordsOf(text).join(' ') : text;
				expect(createSearch(entries)(query, entries.length)).toContain(one);
			})
		);
	});
});
