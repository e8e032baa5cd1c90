const vi = {
	description: (name: string, unit: string) =>
		`${name} (${unit}) của các tỉnh, thành phố Vùng Kinh tế trọng điểm Bắc Bộ và cả nước, so với chỉ tiêu; có bảng số và nguồn.`,
	latest: (period: string) => `Số liệu mới nhất: ${period}`,
	published: (date: string) => `công bố ${date}`,
	noData: 'Chưa tìm được số liệu công bố cho chỉ số này; trang giữ chỗ vì có chỉ tiêu được giao.',
	choose: 'Chọn cách xem',
	places: 'Địa phương',
	allPlaces: 'Tất cả',
	allProvinces: 'Các tỉnh, thành phố',
	shownNow: (what: string) => `Biểu đồ đang thể hiện: ${what}.`,
	period: 'Kỳ',
	groups: {
		year: 'Cả năm',
		quarter: 'Từng quý',
		months: (count: number) =>
			count === 3
				? 'Quý I'
				: count === 6
					? '6 tháng đầu năm'
					: count === 1
						? 'Tháng 1'
						: `${count} tháng đầu năm`
	},
	reset: 'Xem lại như ban đầu',
	overTime: 'Diễn biến',
	compared: 'So sánh giữa các địa phương',
	each: 'Từng địa phương',
	targets: 'Chỉ tiêu',
	noTargets: 'Chưa tìm thấy chỉ tiêu nào được giao cho chỉ số này.',
	revisions: 'Các lần công bố',
	revisionsNote:
		'Cùng một con số được công bố nhiều lần; dòng đậm là số đang dùng. Trang giữ cả số cũ để thấy ước tính ban đầu cách số sau này bao xa.',
	place: 'Địa phương',
	value: 'Giá trị',
	status: 'Tình trạng',
	source: 'Nguồn',
	date: 'Ngày công bố',
	inUse: 'đang dùng',
	computedNote: (parts: number) =>
		`Số của vùng là số tính toán: cộng ${parts} tỉnh, thành phố khi đủ số liệu.`
};

const en: typeof vi = {
	description: (name, unit) =>
		`${name} (${unit}) of the provinces of Vietnam's Northern Key Economic Region and of the country, against targets; with table and sources.`,
	latest: (period) => `Latest figures: ${period}`,
	published: (date) => `published ${date}`,
	noData:
		'No published figure has been found for this indicator; it is listed because a target exists.',
	choose: 'How to look at it',
	places: 'Places',
	allPlaces: 'All',
	allProvinces: 'All provinces',
	shownNow: (what) => `The charts now show: ${what}.`,
	period: 'Period',
	groups: {
		year: 'Whole year',
		quarter: 'Quarters',
		months: (count) =>
			count === 3
				? 'First quarter'
				: count === 6
					? 'First half'
					: count === 1
						? 'January'
						: `First ${count} months`
	},
	reset: 'Back to the first view',
	overTime: 'Over time',
	compared: 'Places compared',
	each: 'Each place',
	targets: 'Targets',
	noTargets: 'No official target has been found for this indicator.',
	revisions: 'Revisions',
	revisionsNote:
		'The same figure was published more than once; bold is the one in use. Earlier ones stay, so that you can see how far the first estimate was from later ones.',
	place: 'Place',
	value: 'Value',
	status: 'Status',
	source: 'Source',
	date: 'Published',
	inUse: 'in use',
	computedNote: (parts) =>
		`The region's figure is computed: the sum of ${parts} provinces where all have one.`
};

export const indicatorPage = { vi, en };
