import type { Period } from '../../domain/period';

const roman = ['I', 'II', 'III', 'IV'];
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const ordinals = [
	'',
	'',
	'second ',
	'third ',
	'fourth ',
	'fifth ',
	'sixth ',
	'seventh ',
	'eighth '
];

/** How many of how many: "cả 5", "2 trong 5". */
const allOrPart = {
	vi: (count: number, total: number) =>
		count === total ? `cả ${total}` : `${count} trong ${total}`,
	en: (count: number, total: number) => (count === total ? `all ${total}` : `${count} of ${total}`)
};

/** What most places did since the period before, and the one that did so the most (null if several did). */
interface Moved {
	name: string;
	when: string;
	before: string;
	up: boolean;
	count: number;
	total: number;
	lead: { place: string; size: string } | null;
}

/** How many places are higher (or lower) than ever before in their own series; `list` names them if they are few. */
interface Records {
	name: string;
	when: string;
	/** Whether places are left out, their series being too short. */
	partial: boolean;
	high: boolean;
	count: number;
	total: number;
	list: string;
}

const vi = {
	/** Periods on an axis, by how many make a year. */
	shortPeriod: (perYear: 1 | 2 | 4 | 12, year: number, part: number) =>
		({
			1: `${year}`,
			2: part === 1 ? `Đầu ${year}` : `Cuối ${year}`,
			4: `${roman[part - 1]}/${year}`,
			12: `T${part}/${year}`
		})[perYear],
	/** A period inside a sentence; `text` is the period as `formatPeriod` writes it. */
	when: (text: string, kind: Period['kind']) =>
		kind === 'year' ? `năm ${text}` : text.charAt(0).toLowerCase() + text.slice(1),
	/** A period in a subtitle. */
	dated: (text: string, kind: Period['kind']) =>
		kind === 'year' ? `năm ${text}` : text.charAt(0).toLowerCase() + text.slice(1),
	monthsOfYear: (count: number) => `${count} tháng đầu năm`,
	percentPoints: (number: string) => `${number}\u00a0điểm\u00a0%`,
	points: (number: string) => `${number}\u00a0điểm`,
	growthUnit: 'tăng so với cùng kỳ năm trước, %',
	indexUnit: (base: string) => `chỉ số, ${base} = 100`,
	perHeadUnit: (unit: string) => `bình quân theo dân số, ${unit}`,

	target: 'Chỉ tiêu',
	targetAt: (label: string, period: string, value: string) => `${label} ${period}: ${value}`,
	band: (low: string, high: string) => `${low}–${high}`,
	projection: 'nếu giữ nhịp hiện nay',
	projectionAt: (period: string, value: string) => `Nếu giữ nhịp hiện nay, ${period}: ${value}`,
	between: (low: string, high: string) => `từ ${low} đến ${high}`,
	projectionNote: (span: number | null) =>
		span === null
			? 'Đường chấm: phép tính nếu giữ nhịp hiện nay, không phải dự báo.'
			: `Đường chấm: phép tính nếu giữ nhịp hiện nay, không phải dự báo. Vùng mờ: từ nhịp thấp nhất đến nhịp cao nhất đã giữ được trong ${span} năm liền.`,
	rangeColumns: ['Theo nhịp thấp nhất', 'Theo nhịp cao nhất'],
	logAxis: 'Trục đứng theo thang logarit: khoảng cách bằng nhau nghĩa là tăng cùng một tỷ lệ.',
	projected: (when: string, value: string) => `Nếu giữ nhịp hiện nay, ${when} sẽ là ${value}`,
	aboveTarget: (size: string) => `cao hơn chỉ tiêu ${size}`,
	belowTarget: (size: string) => `thấp hơn chỉ tiêu ${size}`,
	judged: (text: string, met: boolean) => `${text} (${met ? 'đạt' : 'chưa đạt'})`,
	atTarget: 'đúng bằng chỉ tiêu',
	inRange: 'trong khoảng chỉ tiêu',
	gap: 'khoảng cách đến chỉ tiêu',
	seriesBreak: 'Gián đoạn chuỗi',
	noData: 'chưa có số liệu',
	flags: { P: 'sơ bộ', E: 'ước tính', F: 'dự báo', B: 'gián đoạn chuỗi' },
	at: (period: string, text: string) => `${period}: ${text}`,
	atPeriod: (place: string, period: string, value: string) => `${place}, ${period}: ${value}`,

	measured: {
		growth: (name: string) => `mức tăng của ${name}`,
		index: (name: string) => `chỉ số ${name}`,
		'per-head': (name: string) => `${name} bình quân theo dân số`
	},
	emptyTitle: (name: string) => `Chưa có số liệu về ${name}`,
	emptyPlot: 'Chưa có số liệu đã công bố để vẽ biểu đồ này.',
	place: (place: string, name: string, when: string, value: string, reached: boolean) =>
		`${place}: ${name} ${when} ${reached ? 'đạt' : 'là'} ${value}`,
	extremes: (name: string, when: string, top: string, high: string, bottom: string, low: string) =>
		`${name} ${when}: cao nhất là ${top} (${high}), thấp nhất là ${bottom} (${low})`,
	allEqual: (name: string, when: string, count: number, value: string) =>
		`${name} ${when}: cả ${count} địa phương có số liệu cùng ở mức ${value}`,
	rank: (place: number, from: 'top' | 'bottom', count: number) =>
		from === 'bottom'
			? `thấp nhất trong ${count} tỉnh, thành phố có số liệu`
			: `cao ${place === 1 ? 'nhất' : `thứ ${place}`} trong ${count} tỉnh, thành phố có số liệu`,
	stands: (when: string, name: string, place: string, value: string, reached: boolean) =>
		`${when}, ${name} của ${place} ${reached ? 'đạt' : 'là'} ${value}`,
	moved: (of: Moved) =>
		`${of.name} ${of.when}: ${allOrPart.vi(of.count, of.total)} tỉnh, thành phố có số liệu so sánh ${of.up ? 'cao' : 'thấp'} hơn ${of.before}${of.lead ? `, ${of.up ? 'tăng' : 'giảm'} nhiều nhất là ${of.lead.place} (${of.lead.size})` : ''}`,
	records: (of: Records) =>
		`${of.name} ${of.when}: ${allOrPart.vi(of.count, of.total)} tỉnh, thành phố${of.partial ? ' có chuỗi số liệu đủ dài' : ''} ở mức ${of.high ? 'cao' : 'thấp'} nhất kể từ đầu chuỗi số liệu${of.list ? ` (${of.list})` : ''}`,
	noRecord: (of: Omit<Records, 'high' | 'count' | 'list'>) =>
		`${of.name} ${of.when}: chưa nơi nào trong ${of.total} tỉnh, thành phố${of.partial ? ' có chuỗi số liệu đủ dài' : ''} vượt mức cao nhất đã từng có`,
	higherThan: (when: string, size: string) => `cao hơn ${when} là ${size}`,
	lowerThan: (when: string, size: string) => `thấp hơn ${when} là ${size}`,
	sameAs: (when: string) => `bằng ${when}`,
	ownGoals: (name: string, when: string) => `chỉ tiêu ${name} ${when}`,
	commonGoal: (name: string, when: string, value: string) => `mức ${value} về ${name} ${when}`,
	metNone: (goal: string, count: number) =>
		`Chưa nơi nào trong ${count} tỉnh, thành phố có số liệu đạt ${goal}`,
	metAll: (goal: string, count: number) => `Cả ${count} tỉnh, thành phố có số liệu đều đạt ${goal}`,
	metSome: (goal: string, met: number, count: number) =>
		`${met} trong ${count} tỉnh, thành phố có số liệu đạt ${goal}`,
	bulletEmpty: 'Chưa có số liệu để so với các chỉ tiêu này',
	bulletNone: (count: number) =>
		`Chưa chỉ tiêu nào trong ${count} chỉ tiêu có số liệu đạt mức đề ra`,
	bulletAll: (count: number) => `Cả ${count} chỉ tiêu có số liệu đều đã đạt mức đề ra`,
	bulletSome: (met: number, count: number) =>
		`${met} trong ${count} chỉ tiêu có số liệu đã đạt mức đề ra`,
	bulletSubtitle: 'Số liệu mới nhất so với mức đề ra; mỗi hàng một thang đo',
	bulletRow: (label: string, value: string, period: string, target: string, due: string) =>
		`${label}: ${value} (${period}); mức đề ra ${due}: ${target}`,

	describeLine: (count: number, first: string, last: string) =>
		`Biểu đồ đường, ${count} địa phương, từ ${first} đến ${last}.`,
	describeBars: (count: number) => `Biểu đồ thanh ngang, ${count} địa phương, xếp từ tốt nhất.`,
	describeBullet: (count: number) => `Biểu đồ so với mức đề ra, ${count} chỉ tiêu.`,
	describePanels: (count: number, first: string, last: string) =>
		`${count} biểu đồ đường cùng thang đo, từ ${first} đến ${last}.`,
	keys: 'Dùng các phím mũi tên để xem từng số liệu, Esc để thoát.',
	interactive: 'biểu đồ',

	localFlag: 'số liệu riêng, chưa công bố',
	localNotice: 'Có số liệu riêng chưa công bố',
	localMarks: {
		hollow: 'Hình thoi rỗng: số liệu riêng trên máy này, chưa công bố.',
		pale: 'Gạch chéo: số liệu riêng trên máy này, chưa công bố.',
		star: 'Dấu ◇: số liệu riêng trên máy này, chưa công bố.',
		parts: 'Có phần tính từ số liệu riêng trên máy này, chưa công bố.'
	},
	hollow: 'Dấu rỗng: số sơ bộ, ước tính hoặc dự báo.',
	pale: 'Thanh nhạt có viền: số sơ bộ, ước tính hoặc dự báo.',
	star: 'Dấu *: số sơ bộ, ước tính hoặc dự báo.',
	parts: 'Có phần tính từ số sơ bộ, ước tính hoặc dự báo.',
	breaks: (list: string) => `Chuỗi gián đoạn, không so sánh được với kỳ trước: ${list}.`,
	computed: (list: string) => `Tính từ số liệu các tỉnh, thành phố: ${list}.`,
	perHead:
		'Số tính toán: số liệu công bố chia cho dân số trung bình của cùng nơi, cùng năm; năm chưa có số dân thì để trống.',
	reference: (place: string) => `Đường đứt nét: ${place}.`,
	absent: (list: string) => `Chưa có số liệu: ${list}.`,
	source: 'Nguồn',
	population: (title: string, publisher: string) => `Dân số: ${title} (${publisher})`,
	moreSources: (count: number) => `${count} tài liệu khác`,
	secondary: 'nguồn thứ cấp',
	published: (date: string) => `Công bố mới nhất: ${date}`,
	table: 'Bảng số liệu',
	period: 'Kỳ',
	placeColumn: 'Địa phương',
	targetColumn: 'Chỉ tiêu',
	valueColumn: 'Thực hiện',
	differenceColumn: 'Chênh lệch',
	goalColumn: 'Mức đề ra'
};

const en: typeof vi = {
	shortPeriod: (perYear, year, part) =>
		({
			1: `${year}`,
			2: `H${part} ${year}`,
			4: `Q${part} ${year}`,
			12: `${months[part - 1]} ${year}`
		})[perYear],
	when: (text) => `in ${text}`,
	dated: (text) => text,
	monthsOfYear: (count) => (count === 1 ? 'January' : `January to ${months[count - 1]}`),
	percentPoints: (number) => `${number} percentage\u00a0points`,
	points: (number) => `${number}\u00a0points`,
	growthUnit: 'change on the same period a year earlier, %',
	indexUnit: (base) => `index, ${base} = 100`,
	perHeadUnit: (unit) => `relative to population, ${unit}`,

	target: 'Target',
	targetAt: (label, period, value) => `${label} ${period}: ${value}`,
	band: (low, high) => `${low}–${high}`,
	projection: 'at the current pace',
	projectionAt: (period, value) => `At the current pace, ${period}: ${value}`,
	between: (low, high) => `${low} to ${high}`,
	projectionNote: (span) =>
		span === null
			? 'Dotted line: arithmetic at the current pace, not a forecast.'
			: `Dotted line: arithmetic at the current pace, not a forecast. Shaded: from the lowest to the highest pace kept up over ${span} years in a row.`,
	rangeColumns: ['At the lowest pace', 'At the highest pace'],
	logAxis: 'The vertical axis is logarithmic: equal distances mean equal rates of change.',
	projected: (when, value) => `At the current pace it would be ${value} ${when}`,
	aboveTarget: (size) => `${size} above the target`,
	belowTarget: (size) => `${size} below the target`,
	judged: (text, met) => `${text} (${met ? 'met' : 'not met'})`,
	atTarget: 'exactly at the target',
	inRange: 'within the target range',
	gap: 'distance to the target',
	seriesBreak: 'Break in series',
	noData: 'no data yet',
	flags: { P: 'provisional', E: 'estimated', F: 'forecast', B: 'break in series' },
	at: (period, text) => `${period}: ${text}`,
	atPeriod: (place, period, value) => `${place}, ${period}: ${value}`,

	measured: {
		growth: (name) => `growth of ${name}`,
		index: (name) => `the index of ${name}`,
		'per-head': (name) => `${name} relative to population`
	},
	emptyTitle: (name) => `No data yet on ${name}`,
	emptyPlot: 'No figures have been published yet for this chart.',
	place: (place, name, when, value) => `${place}: ${name} of ${value} ${when}`,
	extremes: (name, when, top, high, bottom, low) =>
		`${name} ${when}: highest in ${top} (${high}), lowest in ${bottom} (${low})`,
	allEqual: (name, when, count, value) =>
		`${name} ${when}: the same, ${value}, in all ${count} places with data`,
	rank: (place, from, count) =>
		from === 'bottom'
			? `the lowest of ${count} provinces with data`
			: `the ${ordinals[place] ?? `no. ${place} `}highest of ${count} provinces with data`,
	stands: (when, name, place, value) => `${when}, ${name} in ${place} stood at ${value}`,
	moved: (of) =>
		`${of.name} ${of.when}: ${allOrPart.en(of.count, of.total)} provinces with comparable figures were ${of.up ? 'higher' : 'lower'} than ${of.before}${of.lead ? `, most of all ${of.lead.place} (by ${of.lead.size})` : ''}`,
	records: (of) =>
		`${of.name} ${of.when}: ${allOrPart.en(of.count, of.total)} provinces${of.partial ? ' with a long enough series' : ''} at the ${of.high ? 'highest' : 'lowest'} level of their series${of.list ? ` (${of.list})` : ''}`,
	noRecord: (of) =>
		`${of.name} ${of.when}: none of the ${of.total} provinces${of.partial ? ' with a long enough series' : ''} passed its own earlier peak`,
	higherThan: (when, size) => `${size} higher than ${when}`,
	lowerThan: (when, size) => `${size} lower than ${when}`,
	sameAs: (when) => `the same as ${when}`,
	ownGoals: (name, when) => `the target for ${name} ${when}`,
	commonGoal: (name, when, value) => `the level of ${value} for ${name} ${when}`,
	metNone: (goal, count) => `None of the ${count} provinces with data met ${goal}`,
	metAll: (goal, count) => `All ${count} provinces with data met ${goal}`,
	metSome: (goal, met, count) => `${met} of ${count} provinces with data met ${goal}`,
	bulletEmpty: 'No data yet to compare with these targets',
	bulletNone: (count) => `None of the ${count} targets with data has reached its goal yet`,
	bulletAll: (count) => `All ${count} targets with data have reached their goals`,
	bulletSome: (met, count) => `${met} of ${count} targets with data have reached their goals`,
	bulletSubtitle: 'Latest figure against the goal; each row has its own scale',
	bulletRow: (label, value, period, target, due) =>
		`${label}: ${value} (${period}); goal for ${due}: ${target}`,

	describeLine: (count, first, last) => `Line chart, ${count} places, ${first} to ${last}.`,
	describeBars: (count) => `Bar chart, ${count} places, best first.`,
	describeBullet: (count) => `Chart of figures against goals, ${count} targets.`,
	describePanels: (count, first, last) => `${count} line charts on one scale, ${first} to ${last}.`,
	keys: 'Use the arrow keys to step through the figures, Esc to leave.',
	interactive: 'chart',

	localFlag: 'your own figure, not published',
	localNotice: 'Contains figures that are not published',
	localMarks: {
		hollow: 'Hollow diamonds: your own figures on this device, not published.',
		pale: 'Hatched: your own figures on this device, not published.',
		star: '◇: your own figures on this device, not published.',
		parts: 'Some parts come from your own figures on this device, not published.'
	},
	hollow: 'Hollow marks: provisional, estimated or forecast figures.',
	pale: 'Pale outlined bars: provisional, estimated or forecast figures.',
	star: '*: provisional, estimated or forecast figures.',
	parts: 'Some parts come from provisional, estimated or forecast figures.',
	breaks: (list) => `Break in series, not comparable with the period before: ${list}.`,
	computed: (list) => `Computed from the provinces: ${list}.`,
	perHead:
		'Computed: published figures divided by the average population of the same place and year; years without a population are left out.',
	reference: (place) => `Dashed line: ${place}.`,
	absent: (list) => `No data yet: ${list}.`,
	source: 'Source',
	population: (title, publisher) => `Population: ${title} (${publisher})`,
	moreSources: (count) => `${count} more`,
	secondary: 'secondary source',
	published: (date) => `Last published: ${date}`,
	table: 'Table of figures',
	period: 'Period',
	placeColumn: 'Place',
	targetColumn: 'Target',
	valueColumn: 'Actual',
	differenceColumn: 'Difference',
	goalColumn: 'Goal'
};

export const charts = { vi, en };
