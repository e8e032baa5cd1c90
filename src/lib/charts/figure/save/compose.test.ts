import { describe, expect, it } from 'vitest';
import { composePicture } from './compose';

const drawing = { markup: '<path d="M0 0"/>', viewBox: { x: 0, y: -22, width: 300, height: 322 } };
const ink = { paper: '#fff', ink: '#000', ink2: '#222', ink3: '#444' };
const text = {
	title: 'Hà Nội: A & B < C',
	subtitle: 'Tăng trưởng, %',
	footer: ['Nguồn: Cục Thống kê.', `https://example.org/${'a'.repeat(120)}, xem ngày 1/1/2026`]
};

describe('a saved picture', () => {
	const picture = composePicture(text, drawing, ink);
	const [, total = ''] = /height="(\d+)" viewBox="0 0 348/.exec(picture) ?? [];

	it('says title, measure, source, address and date', () => {
		const said = [...picture.matchAll(/<text[^>]*>([^<]*)</g)].map(([, line]) => line).join(' ');
		expect(said).toContain('Hà Nội: A &amp; B &lt; C');
		expect(said).toContain('Tăng trưởng, %');
		expect(said).toContain('Nguồn: Cục Thống kê.');
		expect(said.replaceAll(' ', '')).toContain(`https://example.org/${'a'.repeat(120)},`);
		expect(said).toContain('xem ngày 1/1/2026');
	});

	it('keeps the whole drawing, with the notice above it', () => {
		expect(picture).toContain('width="300" height="322" viewBox="0 -22 300 322"');
		expect(picture).toContain(drawing.markup);
	});

	it('has room for every line', () => {
		const lines = [...picture.matchAll(/<text x="24" y="([\d.]+)"/g)].map(([, y]) => Number(y));
		expect(lines.length).toBeGreaterThanOrEqual(6);
		expect(lines).toEqual([...lines].sort((a, b) => a - b));
		expect(Math.max(...lines)).toBeLessThan(Number(total) - 10);
	});
});
