const vi = {
	describeMap: (count: number) =>
		`Bản đồ tô màu, ${count} tỉnh, thành phố; màu đậm hơn là trị số lớn hơn.`,
	unmapped: (list: string) => `Không có hình trên bản đồ: ${list}.`,
	drawnSince: (place: string, date: string) => `${place} vẽ theo địa giới từ ${date}.`,
	mapCredit:
		'Hình bản đồ: Stephen Truong, svg-maps (CC BY 4.0), đã giản lược và ghép; không phải bản đồ địa giới chính thức.',
	aboveCountry: (count: number, total: number, name: string, when: string, value: string) =>
		count === 0
			? `Không tỉnh, thành phố nào trong ${total} nơi có số liệu có ${name} ${when} cao hơn cả nước (${value})`
			: `${count === total ? `Cả ${total}` : `${count} trong ${total}`} tỉnh, thành phố có ${name} ${when} cao hơn cả nước (${value})`,
	fromCountry: (place: string, name: string, when: string, sign: number, size: string) =>
		`${place}: ${name} ${when} ${sign === 0 ? 'bằng cả nước' : `${sign > 0 ? 'cao' : 'thấp'} hơn cả nước ${size}`}`,
	share: (place: string, name: string, when: string, part: string, count: number) =>
		`${place} chiếm ${part} tổng của ${count} tỉnh, thành phố có số liệu về ${name} ${when}`,
	describeStrip: (count: number) =>
		`Biểu đồ chấm, ${count} địa phương trên cùng một thang đo, từ thấp đến cao.`,
	spread: (name: string, when: string, low: string, high: string, median: string) =>
		`${name} ${when}: từ ${low} đến ${high}, trung vị ${median}`,
	fromMedian: (place: string, above: boolean, size: string) =>
		`${place} ${above ? 'cao' : 'thấp'} hơn trung vị các tỉnh, thành phố là ${size}.`,
	atMedian: (place: string) => `${place} đúng bằng trung vị các tỉnh, thành phố.`
};

const en: typeof vi = {
	describeMap: (count) => `Shaded map, ${count} provinces; darker means a higher value.`,
	unmapped: (list) => `No shape on the map for: ${list}.`,
	drawnSince: (place, date) => `${place} is drawn within its boundaries since ${date}.`,
	mapCredit:
		'Shapes: Stephen Truong, svg-maps (CC BY 4.0), simplified and joined; not an official map of boundaries.',
	aboveCountry: (count, total, name, when, value) =>
		count === 0
			? `In none of the ${total} provinces with data was ${name} ${when} above the national figure (${value})`
			: `In ${count === total ? `all ${total}` : `${count} of ${total}`} provinces ${name} ${when} was above the national figure (${value})`,
	fromCountry: (place, name, when, sign, size) =>
		`${place}: ${name} ${when} ${sign === 0 ? 'equal to the national figure' : `${size} ${sign > 0 ? 'above' : 'below'} the national figure`}`,
	share: (place, name, when, part, count) =>
		`${place} makes up ${part} of the sum of the ${count} provinces with data on ${name} ${when}`,
	describeStrip: (count) => `Dot plot, ${count} places on one scale, from low to high.`,
	spread: (name, when, low, high, median) =>
		`${name} ${when}: from ${low} to ${high}, median ${median}`,
	fromMedian: (place, above, size) =>
		`${place} is ${size} ${above ? 'above' : 'below'} the median of the provinces.`,
	atMedian: (place) => `${place} is exactly at the median of the provinces.`
};

export const chartPlaces = { vi, en };
