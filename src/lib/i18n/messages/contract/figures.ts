import { formatDate, formatNumber } from '../../format';
import { anyValue, type FindingMessage } from '../finding-message';

type Param = string | number | undefined;

const day = (value: Param, locale: 'vi' | 'en') =>
	value === anyValue ? anyValue : formatDate(String(value ?? ''), locale);
const number = (value: Param, locale: 'vi' | 'en', decimals = 3) =>
	value === anyValue ? anyValue : formatNumber(Number(value), locale, { decimals, minDecimals: 0 });

const frequencies: Record<string, { vi: string; en: string }> = {
	A: { vi: 'theo năm', en: 'yearly' },
	S: { vi: 'nửa năm một lần', en: 'half-yearly' },
	Q: { vi: 'theo quý', en: 'quarterly' },
	M: { vi: 'theo tháng', en: 'monthly' }
};

const vi = {
	'contract-frequency': {
		title: 'Kỳ ngắn hơn tần suất của chỉ số',
		text: (p) =>
			`Chỉ số “${p.indicator}” công bố ${frequencies[p.frequency ?? '']?.vi ?? anyValue} nên không có kỳ này.`,
		action:
			'Sửa kỳ, hoặc sửa cột frequency của chỉ số. Lũy kế từ tháng 1 thì viết dạng 2019-01-01/P9M.'
	},
	'contract-natural-bounds': {
		title: 'Ngoài giới hạn của chỉ số',
		text: (p) =>
			[
				`Số nằm ngoài giới hạn của chỉ số “${p.indicator}”:`,
				p.minimum === '' ? '' : `từ ${number(p.minimum, 'vi')}`,
				p.maximum === ''
					? 'trở lên.'
					: `${p.minimum === '' ? 'không quá' : 'đến'} ${number(p.maximum, 'vi')}.`
			]
				.filter(Boolean)
				.join(' '),
		action: 'Đối chiếu với nguồn: dấu, dấu thập phân, đơn vị.'
	},
	'contract-missing-status': {
		title: 'Trống mà không ghi là thiếu',
		text: () => 'Giá trị để trống nhưng trạng thái không phải M (chưa có số liệu).',
		action: 'Điền số, hoặc đổi trạng thái thành M và ghi lý do vào note.'
	},
	'contract-missing-value': {
		title: 'Ghi là thiếu mà vẫn có số',
		text: () => 'Trạng thái là M (chưa có số liệu) nhưng giá trị lại có.',
		action: 'Xóa giá trị, hoặc đổi trạng thái.'
	},
	'contract-missing-note': {
		title: 'Thiếu số mà không nói vì sao',
		text: () => 'Số liệu ghi là chưa có nhưng không nêu lý do.',
		action: 'Ghi lý do vào note, ví dụ “niên giám không công bố”.'
	},
	'contract-theme-file': {
		title: 'Số liệu nằm nhầm tệp',
		text: (p) => `Chỉ số này thuộc lĩnh vực “${p.theme}” nên số liệu phải ở tệp của lĩnh vực đó.`,
		action: 'Chuyển hàng này sang đúng tệp, hoặc sửa cột theme của chỉ số.'
	},
	'contract-region-not-valid': {
		title: 'Địa phương không tồn tại trong kỳ',
		text: (p) =>
			p.to === ''
				? `Địa phương “${p.region}” chỉ có từ ngày ${day(p.from, 'vi')}, sau kỳ này.`
				: p.from === ''
					? `Địa phương “${p.region}” chỉ có đến ngày ${day(p.to, 'vi')}, không trùng với kỳ này.`
					: `Địa phương “${p.region}” chỉ có từ ngày ${day(p.from, 'vi')} đến ngày ${day(p.to, 'vi')}, không trùng với kỳ này.`,
		action: 'Dùng mã của địa phương theo địa giới lúc đó, hoặc kiểm tra kỳ.'
	},
	'contract-figure-twice': {
		title: 'Một số liệu ghi hai lần',
		text: (p) =>
			`Cùng chỉ số, địa phương, tháng và nguồn đã có ở ${p.file}, dòng ${p.line} (kỳ ${p.period}).`,
		action: 'Giữ một hàng; nếu hai số khác nhau thì đối chiếu với nguồn.'
	},
	'contract-revision-tie': {
		title: 'Không rõ số nào là số mới',
		text: (p) =>
			p.published === ''
				? `Nguồn “${p.source}” (dòng ${p.line}) cho số khác (${p.value}), cùng trạng thái, và cả hai đều không ghi ngày công bố.`
				: `Nguồn “${p.source}” (dòng ${p.line}) cho số khác (${p.value}), cùng trạng thái và cùng ngày công bố ${day(p.published, 'vi')}.`,
		action: 'Ghi ngày công bố chính xác hơn, hoặc sửa trạng thái của một trong hai số.'
	},
	'contract-period-future': {
		title: 'Kỳ chưa bắt đầu',
		text: (p) =>
			`Kỳ này bắt đầu sau ngày phát hành bản số liệu (${day(p.created, 'vi')}) mà không ghi là dự báo.`,
		action: 'Kiểm tra năm của kỳ; nếu là dự báo thì ghi trạng thái F.'
	},
	'contract-published-early': {
		title: 'Công bố trước khi kỳ bắt đầu',
		text: (p) =>
			`Ngày công bố (${day(p.published, 'vi')}) đứng trước kỳ số liệu mà không ghi là dự báo.`,
		action: 'Kiểm tra kỳ và ngày công bố; nếu là dự báo thì ghi trạng thái F.'
	},
	'contract-implausible': {
		title: 'Số khác hẳn các kỳ lân cận',
		text: (p) =>
			p.larger
				? `Số này gấp ${number(p.ratio, 'vi', 0)} lần số trung vị (${number(p.usual, 'vi')}) của các kỳ liền trước và liền sau.`
				: `Số này chỉ bằng 1/${number(p.ratio, 'vi', 0)} số trung vị (${number(p.usual, 'vi')}) của các kỳ liền trước và liền sau.`,
		action:
			'Đối chiếu với nguồn, nhất là đơn vị (nghìn, triệu, tỷ) và dấu thập phân; đúng thì để nguyên.'
	},
	'contract-part-over-year': {
		title: 'Một phần năm lớn hơn cả năm',
		text: (p) => `Cùng nguồn này, dòng ${p.line} ghi cả năm chỉ có ${number(p.value, 'vi')}.`,
		action: 'Đối chiếu cả hai số với nguồn.'
	}
} satisfies Record<string, FindingMessage>;

const en: Record<keyof typeof vi, FindingMessage> = {
	'contract-frequency': {
		title: 'A period finer than the indicator',
		text: (p) =>
			`The indicator “${p.indicator}” is ${frequencies[p.frequency ?? '']?.en ?? anyValue} and has no such period.`,
		action:
			'Correct the period, or the frequency of the indicator. Write figures since January like 2019-01-01/P9M.'
	},
	'contract-natural-bounds': {
		title: 'Outside the bounds of the indicator',
		text: (p) =>
			[
				`The number is outside the bounds of the indicator “${p.indicator}”:`,
				p.minimum === ''
					? ''
					: `${p.maximum === '' ? 'at least' : 'from'} ${number(p.minimum, 'en')}`,
				p.maximum === '' ? '' : `${p.minimum === '' ? 'at most' : 'to'} ${number(p.maximum, 'en')}`
			]
				.filter(Boolean)
				.join(' ') + '.',
		action: 'Compare with the source: sign, decimal mark, unit.'
	},
	'contract-missing-status': {
		title: 'Empty, but not marked missing',
		text: () => 'The value is empty, but the status is not M (missing).',
		action: 'Fill the value in, or set the status to M and give the reason in note.'
	},
	'contract-missing-value': {
		title: 'Marked missing, but given',
		text: () => 'The status is M (missing), but there is a value.',
		action: 'Clear the value, or change the status.'
	},
	'contract-missing-note': {
		title: 'Missing without a reason',
		text: () => 'The figure is marked missing, but nothing says why.',
		action: 'Give the reason in note, such as “not in the yearbook”.'
	},
	'contract-theme-file': {
		title: 'A figure in the wrong file',
		text: (p) =>
			`This indicator belongs to the theme “${p.theme}”, so its figures stand in the file of that theme.`,
		action: 'Move the row to that file, or correct the theme of the indicator.'
	},
	'contract-region-not-valid': {
		title: 'The place did not exist in the period',
		text: (p) =>
			p.to === ''
				? `The place “${p.region}” exists only since ${day(p.from, 'en')}, after this period.`
				: p.from === ''
					? `The place “${p.region}” existed only until ${day(p.to, 'en')}, not in this period.`
					: `The place “${p.region}” existed only from ${day(p.from, 'en')} to ${day(p.to, 'en')}, not in this period.`,
		action: 'Use the code of the place within the boundaries of that time, or check the period.'
	},
	'contract-figure-twice': {
		title: 'The same figure twice',
		text: (p) =>
			`The same indicator, place, months and source stand in ${p.file}, line ${p.line} (period ${p.period}).`,
		action: 'Keep one of the rows; if the numbers differ, compare with the source.'
	},
	'contract-revision-tie': {
		title: 'Which number is current?',
		text: (p) =>
			p.published === ''
				? `The source “${p.source}” (line ${p.line}) gives another number (${p.value}) with the same status, and neither has a date of publication.`
				: `The source “${p.source}” (line ${p.line}) gives another number (${p.value}) with the same status and date of publication (${day(p.published, 'en')}).`,
		action: 'Give a more exact date of publication, or correct the status of one of the two.'
	},
	'contract-period-future': {
		title: 'A period that has not begun',
		text: (p) =>
			`This period begins after the data release (${day(p.created, 'en')}) and is not marked as a forecast.`,
		action: 'Check the year of the period; give a forecast the status F.'
	},
	'contract-published-early': {
		title: 'Published before the period began',
		text: (p) =>
			`The date of publication (${day(p.published, 'en')}) is before the period, and the figure is not marked as a forecast.`,
		action: 'Check the period and the date; give a forecast the status F.'
	},
	'contract-implausible': {
		title: 'Far from the periods around it',
		text: (p) =>
			p.larger
				? `This number is ${number(p.ratio, 'en', 0)} times the median (${number(p.usual, 'en')}) of the periods just before and after.`
				: `This number is 1/${number(p.ratio, 'en', 0)} of the median (${number(p.usual, 'en')}) of the periods just before and after.`,
		action:
			'Compare with the source, above all unit (thousand, million, billion) and decimal mark; leave it if right.'
	},
	'contract-part-over-year': {
		title: 'A part of the year above the whole',
		text: (p) =>
			`In the same source, line ${p.line} gives only ${number(p.value, 'en')} for the whole year.`,
		action: 'Compare both numbers with the source.'
	}
};

export const figureFindings = { vi, en };
