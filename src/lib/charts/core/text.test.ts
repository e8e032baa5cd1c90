import { describe, expect, it } from 'vitest';
import { wrapText } from './text';

describe('a name that is broken into lines', () => {
	it('keeps what stands in brackets together where it fits on a line', () => {
		expect(wrapText('Hải Phòng (từ 1/7/2025)', 108, 13, 2)).toEqual(['Hải Phòng', '(từ 1/7/2025)']);
		expect(wrapText('Phú Thọ (từ 1/7/2025)', 108, 13, 2)).toEqual(['Phú Thọ', '(từ 1/7/2025)']);
	});

	it('breaks brackets that are too long, and shortens the last line alone', () => {
		const lines = wrapText('Vùng (gồm bảy tỉnh và thành phố ở miền Bắc)', 90, 13, 2);
		expect(lines).toHaveLength(2);
		expect(lines[0]).not.toContain('…');
		expect(lines[1]).toMatch(/…$/);
	});
});

it('keeps a figure and the name of a province on one line of a slope on a phone', () => {
	expect(wrapText('11,03 Quảng Ninh', 130, 13, 2)).toEqual(['11,03 Quảng Ninh']);
});
