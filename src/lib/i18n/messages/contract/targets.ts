import { formatPeriod } from '../../format';
import { anyValue, type FindingMessage } from '../finding-message';

const period = (value: string | number | undefined, locale: 'vi' | 'en') =>
	value === anyValue ? anyValue : formatPeriod(String(value), locale);

const kinds: Record<string, { vi: string; en: string }> = {
	rate: { vi: 'tốc độ tăng', en: 'a rate' },
	flow: { vi: 'lượng phát sinh trong kỳ', en: 'a flow' },
	stock: { vi: 'lượng có tại một thời điểm', en: 'a stock' },
	share: { vi: 'tỷ trọng', en: 'a share' },
	index: { vi: 'chỉ số tương đối', en: 'an index' }
};

const vi = {
	'contract-target-operator': {
		title: 'Phép so sánh không hợp loại chỉ tiêu',
		text: () => 'Phép between đi với loại range, và loại range chỉ dùng between.',
		action:
			'Kế hoạch ghi khoảng như “8–8,5%” thì dùng >= với value là đầu thấp, value_high là đầu cao.'
	},
	'contract-target-band': {
		title: 'Sai đầu cao của khoảng',
		text: () =>
			'Phép between cần value_high; value_high phải lớn hơn value và không đi với phép <=.',
		action: 'Điền, sửa hoặc xóa value_high theo văn bản.'
	},
	'contract-target-comparator': {
		title: 'Sai nơi so sánh',
		text: (p) =>
			p.kind === 'relative'
				? 'Chỉ tiêu tương đối (relative) cần một nơi khác để so sánh.'
				: 'Chỉ loại relative mới có nơi so sánh.',
		action: 'Điền hoặc xóa comparator_region, hoặc sửa loại chỉ tiêu.'
	},
	'contract-target-start': {
		title: 'Thiếu kỳ bắt đầu',
		text: (p) => `Chỉ tiêu loại ${p.kind} tính trên cả giai đoạn nên phải có kỳ bắt đầu.`,
		action: 'Điền start_period, ví dụ 2021 cho giai đoạn 2021–2025.'
	},
	'contract-target-base': {
		title: 'Mốc gốc không đủ cặp',
		text: () => 'Kỳ gốc và giá trị gốc phải cùng có hoặc cùng trống.',
		action: 'Điền nốt base_period hoặc base_value, hoặc xóa cả hai.'
	},
	'contract-target-path': {
		title: 'Đường đi không dùng được',
		text: () =>
			'Chỉ loại level và share có đường đi, và đường cấp số nhân (geometric) cần các giá trị dương.',
		action: 'Xóa cột path hoặc chọn linear.'
	},
	'contract-target-kind': {
		title: 'Loại chỉ tiêu không hợp với chỉ số',
		text: (p) =>
			`Chỉ tiêu loại ${p.kind} cần chỉ số là ${kinds[p.need ?? '']?.vi ?? anyValue}, nhưng “${p.indicator}” là ${kinds[p.found ?? '']?.vi ?? anyValue}.`,
		action: 'Chọn chỉ số khác, hoặc sửa loại chỉ tiêu.'
	},
	'contract-target-order': {
		title: 'Sai thứ tự các kỳ',
		text: (p) => `Kỳ này phải đứng trước kỳ cuối của chỉ tiêu (${period(p.end, 'vi')}).`,
		action: 'Sửa kỳ theo văn bản.'
	},
	'contract-target-decided-late': {
		title: 'Ban hành sau khi hết hạn',
		text: (p) => `Văn bản ban hành sau kỳ cuối của chỉ tiêu (${period(p.end, 'vi')}).`,
		action: 'Kiểm tra decided_on; chỉ tiêu ban hành muộn không được dùng để đánh giá.'
	}
} satisfies Record<string, FindingMessage>;

const en: Record<keyof typeof vi, FindingMessage> = {
	'contract-target-operator': {
		title: 'The operator does not go with the kind',
		text: () => 'The operator between goes with the kind range, and range only with between.',
		action:
			'Write a planned band such as “8–8.5%” as >=, with value the low end and value_high the high end.'
	},
	'contract-target-band': {
		title: 'Wrong upper end of the band',
		text: () =>
			'The operator between needs value_high; value_high is above value and never goes with <=.',
		action: 'Fill in, correct or clear value_high from the document.'
	},
	'contract-target-comparator': {
		title: 'Wrong place to compare with',
		text: (p) =>
			p.kind === 'relative'
				? 'A relative target needs another place to compare with.'
				: 'Only a relative target has a place to compare with.',
		action: 'Fill in or clear comparator_region, or correct the kind.'
	},
	'contract-target-start': {
		title: 'No start',
		text: (p) =>
			`A target of the kind ${p.kind} is judged over all its years and needs their start.`,
		action: 'Fill in start_period, such as 2021 for 2021–2025.'
	},
	'contract-target-base': {
		title: 'Half a base',
		text: () => 'The period and the value of the base are given together or not at all.',
		action: 'Fill in the other of base_period and base_value, or clear both.'
	},
	'contract-target-path': {
		title: 'A path that cannot be used',
		text: () => 'Only level and share have a path, and a geometric one needs positive values.',
		action: 'Clear the column path, or choose linear.'
	},
	'contract-target-kind': {
		title: 'The kind does not go with the indicator',
		text: (p) =>
			`A target of the kind ${p.kind} needs an indicator that is ${kinds[p.need ?? '']?.en ?? anyValue}; “${p.indicator}” is ${kinds[p.found ?? '']?.en ?? anyValue}.`,
		action: 'Choose another indicator, or correct the kind.'
	},
	'contract-target-order': {
		title: 'Periods in the wrong order',
		text: (p) => `This period has to be before the end of the target (${period(p.end, 'en')}).`,
		action: 'Correct the periods from the document.'
	},
	'contract-target-decided-late': {
		title: 'Decided after its end',
		text: (p) => `The document is later than the end of the target (${period(p.end, 'en')}).`,
		action: 'Check decided_on; a target that was decided too late is not used for judging.'
	}
};

export const targetFindings = { vi, en };
