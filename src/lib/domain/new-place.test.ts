import { expect, test } from 'vitest';
import { newPlace } from './new-place';

const names = { name_vi: 'Khu kinh tế Vân Đồn', name_en: 'Van Don Economic Zone' };

test('a new place has a code of its own and belongs to nothing that sums', () => {
	expect(newPlace(names, [])).toMatchObject({ code: 'khu-kinh-te-van-don', parent: null });
	const known = [{ code: 'khu-kinh-te-van-don' }, { code: 'khu-kinh-te-van-don-2' }];
	expect(newPlace(names, known).code).toBe('khu-kinh-te-van-don-3');
});
