import { expect, test } from 'vitest';
import { byLikeness } from './names';

const named = [
	'GRDP theo giá hiện hành',
	'Kim ngạch nhập khẩu hàng hóa',
	'Kim ngạch xuất khẩu hàng hóa',
	'Dân số'
];

test.each([
	['Bảng 12. KIM NGACH XUAT KHAU HANG HOA phân theo địa phương', [2, 1, 0, 3]],
	['', [0, 1, 2, 3]],
	['Dân số trung bình, nghìn người', [3, 0, 1, 2]]
])('names are listed by likeness to "%s"', (text, order) => {
	expect(byLikeness(named, text, (name) => [name])).toEqual(order.map((i) => named[i]));
});
