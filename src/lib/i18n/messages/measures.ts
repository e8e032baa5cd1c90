const vi = {
	measure: 'Cách tính',
	absolute: 'Giá trị',
	growth: 'Tăng so với cùng kỳ',
	index: (base: string) => `Chỉ số, ${base} = 100`,
	firstYear: 'năm đầu chung',
	'per-head': 'Bình quân theo dân số (số tính toán)',
	failed:
		'Chưa tải được phần tính toán; biểu đồ giữ nguyên giá trị đã công bố. Hãy kiểm tra kết nối rồi chọn lại.'
};

const en: typeof vi = {
	measure: 'Measure',
	absolute: 'Value',
	growth: 'Change on a year before',
	index: (base) => `Index, ${base} = 100`,
	firstYear: 'first common year',
	'per-head': 'Relative to population (computed)',
	failed:
		'The code that computes this could not be loaded; the charts keep the published values. Check the connection and choose again.'
};

/** The measures that figures are shown in, as a reader chooses them. */
export const measureWords = { vi, en };
