import { describe, expect, it } from 'vitest';
import { embedCode, withTheme } from './code';

const address = 'https://example.org/embed/indicators/exports/line/?places=ha-noi&measure=index';

describe('the code to embed a chart', () => {
	it('lets no title or address break out of its attribute', () => {
		const code = embedCode({ address, title: '"><script>alert(1)</script>', height: 500 });
		expect(code).toContain('?places=ha-noi&amp;measure=index"');
		expect(code).toContain('title="&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;"');
		expect(code.match(/<script>/g)).toHaveLength(1);
	});

	it('keeps the view and adds the theme, or leaves it to the device', () => {
		expect(withTheme(address, 'dark')).toBe(`${address}&theme=dark`);
		expect(withTheme(`${address}&theme=dark`, 'light')).toBe(`${address}&theme=light`);
		expect(withTheme(`${address}&theme=dark`, null)).toBe(address);
	});
});
