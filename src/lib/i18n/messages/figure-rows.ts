const vi = {
	columns: {
		indicator: 'Chỉ số',
		place: 'Địa phương',
		period: 'Kỳ',
		value: 'Giá trị',
		unit: 'Đơn vị',
		status: 'Tình trạng',
		sources: 'Nguồn',
		published: 'Công bố'
	},
	computed: 'số tính toán',
	local: 'số liệu riêng, chưa công bố'
};

const en: typeof vi = {
	columns: {
		indicator: 'Indicator',
		place: 'Place',
		period: 'Period',
		value: 'Value',
		unit: 'Unit',
		status: 'Status',
		sources: 'Sources',
		published: 'Published'
	},
	computed: 'computed',
	local: 'your own figure, not published'
};

/** What stands in a file of figures. */
export const figureRows = { vi, en };
