import { expect, test } from 'vitest';
import { rememberedPlace, rememberPlace } from './remembered-place';

function kept(): () => Storage {
	const rows = new Map<string, string>();
	const storage = {
		getItem: (name: string) => rows.get(name) ?? null,
		setItem: (name: string, value: string) => void rows.set(name, value),
		removeItem: (name: string) => void rows.delete(name)
	};
	return () => storage as unknown as Storage;
}

const refused = (): Storage => {
	throw new DOMException('refused', 'SecurityError');
};

test('a place is remembered until it is forgotten', () => {
	const storage = kept();
	expect(rememberedPlace('/', storage)).toBeNull();
	expect(rememberPlace('/', 'ha-noi', storage)).toBe(true);
	expect(rememberedPlace('/', storage)).toBe('ha-noi');
	rememberPlace('/', null, storage);
	expect(rememberedPlace('/', storage)).toBeNull();
});

test('two sites on one host do not share the place they remember', () => {
	const storage = kept();
	rememberPlace('/a/', 'ha-noi', storage);
	expect(rememberedPlace('/b/', storage)).toBeNull();
});

test('a device that keeps nothing is said not to remember, and breaks nothing', () => {
	expect(rememberedPlace('/', refused)).toBeNull();
	expect(rememberPlace('/', 'ha-noi', refused)).toBe(false);
});
