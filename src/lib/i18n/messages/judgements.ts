import type { CommonLabel, MethodResult } from '../../domain/targets/methods';
import type { InputName, Reason } from '../../domain/targets/trace';

type NotApplicable = Extract<MethodResult, { applies: false }>['reason'];

const vi = {
	reasons: {
		'period-ahead': 'Kỳ của chỉ tiêu chưa kết thúc và chưa có số liệu.',
		'no-figure': 'Chưa tìm thấy số liệu nào đã công bố cho chỉ tiêu này.',
		'no-figure-for-end': 'Chưa có số liệu của năm phải đạt.',
		'part-of-year-only': 'Mới có số liệu của một phần năm, chưa có số cả năm.',
		'missing-years': 'Thiếu số liệu của một số năm, không nhân hay cộng dồn qua chỗ trống.',
		'one-point': 'Mới có số liệu năm gốc, chưa có số liệu về sau.',
		'no-base': 'Văn bản không nêu mức gốc và năm bắt đầu, nên chưa vạch được đường phải đi.',
		break: 'Cách tính hoặc địa giới đã đổi sau năm gốc, số trước và sau không so được với nhau.',
		dissolved: 'Địa phương đã sắp xếp lại trước khi hết năm, không có số cả năm theo địa giới cũ.',
		'too-old': 'Số liệu mới nhất đã quá hai năm.',
		'comparator-missing': 'Nơi được lấy để so sánh thiếu số liệu của cùng những năm.',
		'comparator-not-positive':
			'Nơi được lấy để so sánh không tăng trưởng, nên không tính được tỷ số.',
		'target-not-positive': 'Mức giao không dương, cách tính nhịp độ không áp dụng được.',
		'no-method': 'Chưa có cách tính cho loại chỉ tiêu này.'
	} satisfies Record<Reason, string>,
	missing: (periods: string) => `Còn thiếu: ${periods}.`,
	missingProvinces: (year: string, places: string) =>
		`Không cơ quan nào công bố con số chung của vùng. Muốn tính năm ${year} còn thiếu số của: ${places}.`,
	closed: (year: string, date: string) =>
		`Tính đến hết năm ${year}, trước khi sắp xếp đơn vị hành chính ngày ${date}.`,
	partial: 'Tạm đánh giá theo số lũy kế từ đầu năm.',
	provisional: 'Dựa trên số sơ bộ hoặc ước tính.',
	unstable: 'Kết luận chưa vững: nếu bỏ năm mới nhất thì kết luận sẽ khác.',
	nearCut: 'Sát ngưỡng: chỉ sai số làm tròn của số mới nhất cũng có thể đổi kết luận.',
	replaced: 'Đã có văn bản sau đặt mức khác.',
	disagree: 'Các cách tính không thống nhất.',
	disagreement: (labels: string) =>
		`Các cách tính không thống nhất: ${labels}. Trang này xét quãng đường đã đi so với quãng phải đi đến nay; hai cách kia kéo dài nhịp hiện nay đến hạn rồi xem còn thiếu bao nhiêu.`,
	agree: 'Các cách tính áp dụng được đều cho cùng kết luận.',
	methods: {
		own: 'Cách của trang này',
		unitedNations: 'Liên hợp quốc, biểu đồ tiến độ 2023',
		federal: 'Cơ quan Thống kê Liên bang Đức'
	},
	labels: {
		'on-track': 'đúng tiến độ',
		close: 'có tiến bộ, cần tăng tốc',
		'off-track': 'chệch tiến độ',
		away: 'đi ngược'
	} satisfies Record<CommonLabel, string>,
	measure: {
		unitedNations: (value: string, extrapolated: string) =>
			`giữ nhịp tăng hiện nay thì đến hạn đạt ${extrapolated}, bằng ${value} quãng đường`,
		federal: (value: string, extrapolated: string) =>
			`giữ mức thay đổi hằng năm hiện nay thì đến hạn đạt ${extrapolated}, còn hụt ${value} phần đang thiếu`
	},
	notApplicable: {
		kind: 'không áp dụng cho loại chỉ tiêu này',
		rate: 'không áp dụng: không lấy tốc độ tăng của một tỷ lệ',
		sign: 'không áp dụng: có số bằng 0 hoặc âm',
		'no-path': 'không áp dụng: chưa có đường từ mức gốc',
		ended: 'không áp dụng: chỉ tiêu đã hết hạn'
	} satisfies Record<NotApplicable, string>,
	inputs: {
		value: 'Số thực hiện',
		'earlier-value': 'Số đã đạt trước đó',
		target: 'Mức giao',
		base: 'Mức gốc',
		rate: 'Tốc độ tăng năm',
		'comparator-rate': 'Tốc độ tăng của nơi so sánh',
		part: 'Số của năm',
		time: 'Cuối kỳ số thực hiện, tính bằng năm',
		'base-time': 'Cuối kỳ gốc, tính bằng năm',
		'target-time': 'Cuối kỳ phải đạt, tính bằng năm',
		'years-done': 'Số năm đã có số liệu',
		'years-all': 'Số năm của giai đoạn',
		'share-of-year': 'Phần của năm đã qua'
	} satisfies Record<InputName, string>,
	steps: {
		A: 'đã đạt (tích các năm)',
		B: 'phải đạt (tích cả giai đoạn)',
		m: 'tăng bình quân một năm',
		c: 'tăng bình quân của nơi so sánh',
		P: 'mức phải có đến kỳ này',
		S: 'tổng đã có',
		p: 'phần đường đã đi',
		e: 'phần đường phải đi đến nay',
		r: 'nhịp độ',
		x: 'tăng bình quân mỗi năm còn lại',
		q: 'tỷ số',
		d: 'khoảng cách đến mép gần nhất'
	} as Record<string, string>,
	rule: (comparison: string, state: string) =>
		`${comparison}, nên kết luận: ${state.toLowerCase()}.`,
	otherwise: (state: string) =>
		`Không điều kiện nào ở trên đúng, nên kết luận: ${state.toLowerCase()}.`
};

const en: typeof vi = {
	reasons: {
		'period-ahead': 'The period of the target has not ended and nothing has been published for it.',
		'no-figure': 'No published figure has been found for this target.',
		'no-figure-for-end': 'There is no figure for the year of the target.',
		'part-of-year-only': 'There are figures for part of the year only.',
		'missing-years': 'Some years have no figure; a chain or a sum cannot step over a gap.',
		'one-point': 'There is a base but no later figure.',
		'no-base':
			'The document gives neither base nor first year, so there is no path to compare with.',
		break: 'Method or boundaries changed after the base; before and after cannot be compared.',
		dissolved: 'The place was merged before the year ended; there is no figure for the whole year.',
		'too-old': 'The latest figure is more than two years old.',
		'comparator-missing': 'The place to compare with has no figures for the same years.',
		'comparator-not-positive': 'The place to compare with did not grow, so there is no ratio.',
		'target-not-positive': 'The target is not positive, so a pace cannot be worked out.',
		'no-method': 'There is no method for this kind of target.'
	},
	missing: (periods) => `Missing: ${periods}.`,
	missingProvinces: (year, places) =>
		`Nobody publishes the region's own figure. To compute ${year}, figures are missing for: ${places}.`,
	closed: (year, date) => `Up to the end of ${year}, before the merger of ${date}.`,
	partial: 'Judged for now on the figure from January.',
	provisional: 'Rests on a provisional or estimated figure.',
	unstable: 'Not firm: without the latest year the status would be another.',
	nearCut: 'On the edge: rounding of the latest figure alone could change the status.',
	replaced: 'A later document set another level.',
	disagree: 'Methods disagree.',
	disagreement: (labels) =>
		`Methods disagree: ${labels}. This site compares the way gone with the way due by now; the other two carry the present pace on to the end and look at what would be missing.`,
	agree: 'All methods that apply give the same label.',
	methods: {
		own: 'This site',
		unitedNations: 'United Nations, progress chart 2023',
		federal: 'German Federal Statistical Office'
	},
	labels: {
		'on-track': 'on track',
		close: 'fair progress, must speed up',
		'off-track': 'off track',
		away: 'moving away'
	},
	measure: {
		unitedNations: (value, extrapolated) =>
			`at the present growth it comes to ${extrapolated}, which is ${value} of the way`,
		federal: (value, extrapolated) =>
			`at the present yearly change it comes to ${extrapolated}, leaving ${value} of what is missing now`
	},
	notApplicable: {
		kind: 'not applicable to this kind of target',
		rate: 'not applicable: no growth rate of a rate',
		sign: 'not applicable: a value is zero or negative',
		'no-path': 'not applicable: there is no path from a base',
		ended: 'not applicable: the target has ended'
	},
	inputs: {
		value: 'Actual figure',
		'earlier-value': 'Figure reached earlier',
		target: 'Target',
		base: 'Base',
		rate: 'Growth in the year',
		'comparator-rate': 'Growth of the place to compare with',
		part: 'Figure of the year',
		time: 'End of the actual period, in years',
		'base-time': 'End of the base period, in years',
		'target-time': 'End of the target period, in years',
		'years-done': 'Years with a figure',
		'years-all': 'Years of the span',
		'share-of-year': 'Part of the year that has passed'
	},
	steps: {
		A: 'achieved (product of the years)',
		B: 'needed (product of the span)',
		m: 'average growth a year',
		c: 'average growth of the other place',
		P: 'what the path asks for by now',
		S: 'sum so far',
		p: 'part of the way gone',
		e: 'part of the way due by now',
		r: 'pace ratio',
		x: 'average growth needed in each remaining year',
		q: 'ratio',
		d: 'distance to the nearer end'
	},
	rule: (comparison, state) => `${comparison}, hence: ${state.toLowerCase()}.`,
	otherwise: (state) => `None of these holds, hence: ${state.toLowerCase()}.`
};

export const judgements = { vi, en };
