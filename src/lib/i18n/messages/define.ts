/** Describing an indicator that is not published. */
const vi = {
	title: (name: string) => `Khai báo chỉ số mới cho “${name}”`,
	intro: 'Chỉ số này chỉ có trong trình duyệt này, cho đến khi được công bố.',
	name_vi: 'Tên tiếng Việt',
	name_en: 'Tên tiếng Anh',
	definition_vi: 'Định nghĩa tiếng Việt (cần khi công bố)',
	definition_en: 'Định nghĩa tiếng Anh (cần khi công bố)',
	theme: 'Lĩnh vực',
	unit: 'Đơn vị',
	scale: 'Bội số',
	scales: { 0: 'không', 3: 'nghìn', 6: 'triệu', 9: 'tỷ', 12: 'nghìn tỷ' } as Record<number, string>,
	decimals: 'Số chữ số thập phân',
	direction: 'Chiều tốt lên',
	directions: { up: 'càng cao càng tốt', down: 'càng thấp càng tốt', range: 'không có chiều' },
	kind: 'Loại số',
	kinds: {
		flow: 'phát sinh trong kỳ',
		stock: 'số cuối kỳ',
		rate: 'tốc độ, tỷ lệ tăng',
		share: 'tỷ trọng',
		index: 'chỉ số (gốc so sánh)'
	},
	frequency: 'Kỳ ngắn nhất',
	frequencies: { A: 'năm', S: 'nửa năm', Q: 'quý', M: 'tháng' },
	needed: 'Cần điền tên bằng cả hai ngôn ngữ.',
	save: 'Khai báo',
	cancel: 'Thôi',
	place: {
		title: (name: string) => `Khai báo địa phương mới cho “${name}”`,
		intro:
			'Địa phương này chỉ có trong trình duyệt này, cho đến khi được công bố. Số liệu của nó được vẽ riêng, không cộng vào vùng.'
	}
};

const en: typeof vi = {
	title: (name) => `Define a new indicator for “${name}”`,
	intro: 'It exists in this browser only, until it is published.',
	name_vi: 'Name in Vietnamese',
	name_en: 'Name in English',
	definition_vi: 'Definition in Vietnamese (needed to publish)',
	definition_en: 'Definition in English (needed to publish)',
	theme: 'Theme',
	unit: 'Unit',
	scale: 'Multiple',
	scales: { 0: 'none', 3: 'thousand', 6: 'million', 9: 'billion', 12: 'trillion' },
	decimals: 'Decimals',
	direction: 'Which way is better',
	directions: { up: 'higher is better', down: 'lower is better', range: 'neither' },
	kind: 'Kind of number',
	kinds: {
		flow: 'what happened in the period',
		stock: 'what there was at its end',
		rate: 'growth or rate',
		share: 'share',
		index: 'index (with a base)'
	},
	frequency: 'Shortest period',
	frequencies: { A: 'year', S: 'half year', Q: 'quarter', M: 'month' },
	needed: 'Give the name in both languages.',
	save: 'Define',
	cancel: 'Cancel',
	place: {
		title: (name) => `Define a new place for “${name}”`,
		intro:
			'It exists in this browser only, until it is published. Its figures are drawn by themselves and never added to the region.'
	}
};

export const define = { vi, en };
