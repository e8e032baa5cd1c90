/** Ranks as they are said: first, then numbers. */
const ordinal = (rank: number) => (rank === 1 ? 'nhất' : String(rank));

const vi = {
	placeAndPeriod: 'Địa phương, kỳ',
	scatterSubtitle: (vertical: string, across: string, when: string, from: string) =>
		`${vertical} (trục đứng) và ${across} (trục ngang), ${when}${from && `; đường nối từ ${from}`}`,
	scatterEmpty: (vertical: string, across: string, when: string) =>
		`Chưa nơi nào có đủ số liệu ${when} về cả ${vertical} lẫn ${across}`,
	scatterPlace: (place: string, when: string, vertical: string, across: string) =>
		`${place} ${when}: ${vertical}, ${across}`,
	scatterPlain: (vertical: string, across: string, when: string) =>
		`${vertical} và ${across} ${when}`,
	relation: (
		vertical: string,
		across: string,
		when: string,
		strength: 'none' | 'some' | 'strong',
		way: 'together' | 'opposite',
		r: string,
		count: number
	) => {
		const scope = `(hệ số tương quan ${r}, ${count} tỉnh, thành phố)`;
		if (strength === 'none')
			return `${when}, ${vertical} và ${across} không cho thấy liên hệ rõ ${scope}`;
		const often = strength === 'strong' ? 'rõ rệt' : 'phần nào';
		return way === 'together'
			? `${when}, nơi ${across} cao hơn ${often} cũng là nơi ${vertical} cao hơn ${scope}`
			: `${when}, nơi ${across} cao hơn ${often} lại là nơi ${vertical} thấp hơn ${scope}`;
	},
	describeScatter: (count: number) => `Biểu đồ phân tán hai chỉ tiêu, ${count} địa phương.`,
	notCause:
		'Đi cùng nhau không có nghĩa cái này gây ra cái kia; số địa phương ít nên hệ số chỉ để tham khảo.',
	fromTo: (from: string, to: string) => `${from} so với ${to}`,
	slopeEmpty: (name: string, from: string, to: string) =>
		`Chưa nơi nào có số liệu về ${name} ở cả hai kỳ ${from} và ${to}`,
	slopePlace: (place: string, name: string, from: string, to: string, way: number) =>
		`${place}: ${name} từ ${from} ${way > 0 ? 'lên' : way < 0 ? 'xuống' : 'đến'} ${to}`,
	slopeCounts: (
		name: string,
		from: string,
		to: string,
		up: number,
		down: number,
		most: string | null
	) =>
		up + down === 0
			? `${name} ${to} so với ${from}: không nơi nào thay đổi`
			: `${name} ${to} so với ${from}: ${up} nơi tăng, ${down} nơi giảm${most ? `; ${most}` : ''}`,
	moved: (place: string, up: boolean, size: string) =>
		`${up ? 'tăng' : 'giảm'} nhiều nhất là ${place} (${size})`,
	describeSlope: (count: number, from: string, to: string) =>
		`Biểu đồ dốc, ${count} địa phương, ${from} ở bên trái và ${to} ở bên phải.`,
	bumpSubtitle: (name: string, lowest: boolean) =>
		`${name}: thứ hạng từng kỳ, ${lowest ? 'thấp nhất' : 'cao nhất'} xếp thứ nhất`,
	bumpNote:
		'Thứ hạng chỉ tính giữa các nơi có số liệu trong kỳ; số nơi có thể khác nhau giữa các kỳ. Bằng nhau thì cùng hạng.',
	describeBump: (count: number, from: string, to: string) =>
		`Biểu đồ thứ hạng, ${count} địa phương, từ ${from} đến ${to}.`,
	rankNow: (place: string, name: string, when: string, rank: number, of: number) =>
		`${place} đứng thứ ${ordinal(rank)} trong ${of} nơi có số liệu về ${name} ${when}`,
	rankBefore: (when: string, rank: number, of: number) =>
		`${when} đứng thứ ${ordinal(rank)} trong ${of}`,
	leads: (places: string, count: number, name: string, when: string) =>
		count > 3
			? `${count} nơi cùng đứng đầu về ${name} ${when}`
			: `${places} ${count > 1 ? 'cùng ' : ''}đứng đầu về ${name} ${when}`,
	rankMoved: (place: string, from: number, to: number, when: string) =>
		`thay đổi nhiều nhất so với ${when} là ${place}, từ thứ ${ordinal(from)} ${to < from ? 'lên' : 'xuống'} thứ ${ordinal(to)}`,
	rankOf: (rank: number, of: number, value: string) => `thứ ${ordinal(rank)} trong ${of}, ${value}`,
	ranked: (rank: number, value: string) => `thứ ${ordinal(rank)} (${value})`
};

const en: typeof vi = {
	placeAndPeriod: 'Place, period',
	scatterSubtitle: (vertical, across, when, from) =>
		`${vertical} (vertical) and ${across} (horizontal), ${when}${from && `; trails from ${from}`}`,
	scatterEmpty: (vertical, across, when) =>
		`No place has figures ${when} on both ${vertical} and ${across} yet`,
	scatterPlace: (place, when, vertical, across) => `${place} ${when}: ${vertical}, ${across}`,
	scatterPlain: (vertical, across, when) => `${vertical} and ${across} ${when}`,
	relation: (vertical, across, when, strength, way, r, count) => {
		const scope = `(correlation ${r}, ${count} provinces)`;
		if (strength === 'none')
			return `${when}, ${vertical} and ${across} show no clear relation ${scope}`;
		const often = strength === 'strong' ? 'clearly' : 'somewhat';
		return `${when}, ${vertical} was ${often} ${way === 'together' ? 'higher' : 'lower'} where ${across} was higher ${scope}`;
	},
	describeScatter: (count) => `Scatter plot of two indicators, ${count} places.`,
	notCause:
		'Going together does not mean that one causes the other; with so few places the coefficient is only a hint.',
	fromTo: (from, to) => `${from} and ${to}`,
	slopeEmpty: (name, from, to) => `No place has data on ${name} for both ${from} and ${to} yet`,
	slopePlace: (place, name, from, to, way) =>
		`${place}: ${name} ${way > 0 ? 'up' : way < 0 ? 'down' : 'moved'} from ${from} to ${to}`,
	slopeCounts: (name, from, to, up, down, most) =>
		up + down === 0
			? `${name}, ${to} against ${from}: unchanged everywhere`
			: `${name}, ${to} against ${from}: ${up} up, ${down} down${most ? `; ${most}` : ''}`,
	moved: (place, up, size) => `the largest ${up ? 'rise' : 'fall'} in ${place} (${size})`,
	describeSlope: (count, from, to) =>
		`Slope chart, ${count} places, ${from} at the left and ${to} at the right.`,
	bumpSubtitle: (name, lowest) =>
		`${name}: rank in each period, the ${lowest ? 'lowest' : 'highest'} first`,
	bumpNote:
		'Ranks count only places with data in the period, and their number may differ between periods. Equal figures share a rank.',
	describeBump: (count, from, to) => `Chart of ranks, ${count} places, ${from} to ${to}.`,
	rankNow: (place, name, when, rank, of) =>
		`${place} ranks ${rank} of ${of} places with data on ${name} ${when}`,
	rankBefore: (when, rank, of) => `${when} it was ${rank} of ${of}`,
	leads: (places, count, name, when) =>
		count > 3
			? `${count} places share the first rank for ${name} ${when}`
			: `${places} ${count > 1 ? 'share the first rank' : 'ranks first'} for ${name} ${when}`,
	rankMoved: (place, from, to, when) =>
		`the largest move since ${when.replace(/^in /, '')} is ${place}, from ${from} ${to < from ? 'up' : 'down'} to ${to}`,
	rankOf: (rank, of, value) => `rank ${rank} of ${of}, ${value}`,
	ranked: (rank, value) => `${rank} (${value})`
};

export const chartComparison = { vi, en };
