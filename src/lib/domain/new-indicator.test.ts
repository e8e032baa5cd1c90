import { expect, test } from 'vitest';
import { newIndicator, slug, type Described } from './new-indicator';

const described: Described = {
	name_vi: 'Số doanh nghiệp mới',
	name_en: 'New firms',
	definition_vi: '',
	definition_en: '',
	theme: 'growth',
	unit: 'project',
	scale: 0,
	decimals: 0,
	direction: 'up',
	kind: 'flow',
	frequency: 'A'
};

test('an id has no accents and is that of no known indicator', () => {
	expect(slug('Đầu tư – (mới) 2024')).toBe('dau-tu-moi-2024');
	expect(newIndicator(described, []).id).toBe('new-firms');
	expect(newIndicator(described, [{ id: 'new-firms' }, { id: 'new-firms-2' }]).id).toBe(
		'new-firms-3'
	);
	expect(newIndicator({ ...described, name_en: '–' }, []).id).toBe('so-doanh-nghiep-moi');
});

test('nobody has said that it may be summed, so it is not', () => {
	expect(newIndicator(described, []).aggregation).toBe('none');
});
