import { afterEach, expect, test, vi } from 'vitest';
import { rememberStart, reserveOf, startNeverEnded } from './device';

test.each([
	['a browser that tells nothing', {}, null],
	['a laptop on a fast network', { connection: { effectiveType: '4g' }, deviceMemory: 8 }, null],
	['a reader who saves data', { connection: { saveData: true, effectiveType: '4g' } }, 'saving'],
	['a slow network', { connection: { effectiveType: '3g' }, deviceMemory: 8 }, 'slow'],
	['a small phone', { connection: { effectiveType: '4g' }, deviceMemory: 2 }, 'small']
])('%s: what holds the engine back is %s', (_, device, expected) => {
	expect(reserveOf(device, false)).toBe(expected);
	expect(reserveOf(device, true)).toBe('crashed');
});

afterEach(() => void vi.unstubAllGlobals());

/** A tab's own storage, and the event of leaving a page. */
function tab() {
	const kept = new Map<string, string>();
	const page = new EventTarget();
	vi.stubGlobal('sessionStorage', {
		getItem: (key: string) => kept.get(key) ?? null,
		setItem: (key: string, value: string) => void kept.set(key, value),
		removeItem: (key: string) => void kept.delete(key)
	});
	vi.stubGlobal('addEventListener', page.addEventListener.bind(page));
	return page;
}

test('a start that neither ended nor was left is known of when the tab opens again', () => {
	tab();
	expect(startNeverEnded()).toBe(false);
	rememberStart(true);
	expect(startNeverEnded()).toBe(true);
	rememberStart(false);
	expect(startNeverEnded()).toBe(false);
});

test('a page that is left while the engine starts leaves nothing behind', () => {
	const page = tab();
	rememberStart(true);
	page.dispatchEvent(new Event('pagehide'));
	expect(startNeverEnded()).toBe(false);
});

test('where storage is blocked nothing is remembered and nothing fails', () => {
	const refuse = () => {
		throw new DOMException('blocked', 'SecurityError');
	};
	vi.stubGlobal('sessionStorage', { getItem: refuse, setItem: refuse, removeItem: refuse });
	rememberStart(true);
	rememberStart(false);
	expect(startNeverEnded()).toBe(false);
});
