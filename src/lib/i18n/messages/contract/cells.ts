import { formatNumber } from '../../format';
import { anyValue, type FindingMessage } from '../finding-message';

/** What a pattern means for people, by column; the pattern itself for any other. */
const formats: Record<string, { vi: string; en: string }> = {
	id: {
		vi: 'mã gồm chữ thường không dấu và chữ số, ngăn cách bằng dấu nối (riêng mã chỉ tiêu còn có dấu chấm)',
		en: 'lower-case ASCII letters and digits joined by hyphens (in targets by dots too)'
	},
	code: {
		vi: 'mã gồm chữ thường không dấu và chữ số, ngăn cách bằng dấu nối',
		en: 'lower-case ASCII letters and digits joined by hyphens'
	},
	published: {
		vi: 'ngày dạng 2024, 2024-07 hoặc 2024-07-15',
		en: 'a date such as 2024, 2024-07 or 2024-07-15'
	},
	decided_on: {
		vi: 'ngày dạng 2024, 2024-07 hoặc 2024-07-15',
		en: 'a date such as 2024, 2024-07 or 2024-07-15'
	},
	url: {
		vi: 'địa chỉ bắt đầu bằng http:// hoặc https://',
		en: 'an address that begins with http:// or https://'
	},
	iso_3166_2: { vi: 'mã ISO 3166-2 như VN-HN', en: 'an ISO 3166-2 code such as VN-HN' },
	gso_code: { vi: 'mã tỉnh gồm hai chữ số', en: 'a province code of two digits' }
};

const formatOf = (p: Record<string, string | number>, locale: 'vi' | 'en') =>
	formats[p.column ?? '']?.[locale] ?? String(p.pattern);

const limit = (value: string | number | undefined, locale: 'vi' | 'en') =>
	value === anyValue
		? anyValue
		: formatNumber(Number(value), locale, { decimals: 6, minDecimals: 0 });

const vi = {
	'contract-required': {
		title: 'Ô bắt buộc còn trống',
		text: () => 'Cột này không được để trống.',
		action: 'Điền nội dung; nếu chưa có thì bỏ cả hàng.'
	},
	'contract-number': {
		title: 'Không phải là số',
		text: () =>
			'Ô phải là một con số, dấu thập phân là dấu chấm, không có dấu ngăn cách hàng nghìn.',
		action:
			'Viết lại, ví dụ 1234.5 hoặc -0.4; không ghi đơn vị, dấu %, số 0 thừa ở đầu, hay dạng 1E+06.'
	},
	'contract-integer': {
		title: 'Không phải là số nguyên',
		text: () => 'Ô phải là một số nguyên, không có dấu ngăn cách hàng nghìn.',
		action: 'Viết lại bằng các chữ số, ví dụ 6.'
	},
	'contract-date': {
		title: 'Không phải là ngày',
		text: () => 'Ô phải là một ngày có thật, viết dạng năm-tháng-ngày.',
		action: 'Viết lại, ví dụ 2025-07-01.'
	},
	'contract-period': {
		title: 'Không phải là kỳ',
		text: () => 'Ô không đúng cách viết kỳ số liệu.',
		action:
			'Viết năm 2019, nửa năm 2019-S1, quý 2019-Q3, tháng 2019-07, hoặc lũy kế chín tháng 2019-01-01/P9M.'
	},
	'contract-enum': {
		title: 'Giá trị ngoài danh sách',
		text: (p) => `Cột này chỉ nhận: ${p.allowed}.`,
		action: 'Chọn một giá trị trong danh sách, viết đúng từng chữ.'
	},
	'contract-pattern': {
		title: 'Sai cách viết',
		text: (p) => `Ô phải là ${formatOf(p, 'vi')}.`,
		action: 'Viết lại theo đúng dạng này.'
	},
	'contract-minimum': {
		title: 'Số quá nhỏ',
		text: (p) => `Cột này không nhận số nhỏ hơn ${limit(p.minimum, 'vi')}.`,
		action: 'Kiểm tra lại số.'
	},
	'contract-maximum': {
		title: 'Số quá lớn',
		text: (p) => `Cột này không nhận số lớn hơn ${limit(p.maximum, 'vi')}.`,
		action: 'Kiểm tra lại số.'
	},
	'contract-duplicate-key': {
		title: 'Trùng khóa',
		text: (p) => `Đã có một hàng mang khóa này ở dòng ${p.first}.`,
		action: 'Bỏ một trong hai hàng, hoặc sửa khóa của hàng ghi nhầm.'
	},
	'contract-foreign-key': {
		title: 'Mã không có trong bảng được dẫn',
		text: (p) => `Cột ${p.column} của tệp ${p.file} không có mã này.`,
		action: 'Sửa mã viết sai, hoặc thêm hàng còn thiếu vào tệp đó.'
	}
} satisfies Record<string, FindingMessage>;

const en: Record<keyof typeof vi, FindingMessage> = {
	'contract-required': {
		title: 'A cell that must not be empty',
		text: () => 'This column must not be empty.',
		action: 'Fill the cell in, or drop the row until it is known.'
	},
	'contract-number': {
		title: 'Not a number',
		text: () => 'The cell has to be a plain number with a decimal point and no thousands mark.',
		action:
			'Write it like 1234.5 or -0.4, without unit, % sign, leading zeros or an exponent such as 1E+06.'
	},
	'contract-integer': {
		title: 'Not a whole number',
		text: () => 'The cell has to be a whole number without thousands mark.',
		action: 'Write it in digits, such as 6.'
	},
	'contract-date': {
		title: 'Not a date',
		text: () => 'The cell has to be a date that exists, written year-month-day.',
		action: 'Write it like 2025-07-01.'
	},
	'contract-period': {
		title: 'Not a period',
		text: () => 'The cell is not written as a period.',
		action:
			'Write a year 2019, half 2019-S1, quarter 2019-Q3, month 2019-07, or nine months to date 2019-01-01/P9M.'
	},
	'contract-enum': {
		title: 'Not in the list',
		text: (p) => `This column takes only: ${p.allowed}.`,
		action: 'Choose one of these, spelt exactly so.'
	},
	'contract-pattern': {
		title: 'Wrong form',
		text: (p) => `The cell has to be ${formatOf(p, 'en')}.`,
		action: 'Write it in this form.'
	},
	'contract-minimum': {
		title: 'Too small',
		text: (p) => `This column takes no number below ${limit(p.minimum, 'en')}.`,
		action: 'Check the number.'
	},
	'contract-maximum': {
		title: 'Too large',
		text: (p) => `This column takes no number above ${limit(p.maximum, 'en')}.`,
		action: 'Check the number.'
	},
	'contract-duplicate-key': {
		title: 'The same key twice',
		text: (p) => `Line ${p.first} already has this key.`,
		action: 'Drop one of the two rows, or correct the key of the wrong one.'
	},
	'contract-foreign-key': {
		title: 'Refers to nothing',
		text: (p) => `Column ${p.column} of ${p.file} does not have this.`,
		action: 'Correct the spelling, or add the missing row to that file.'
	}
};

export const cellFindings = { vi, en };
