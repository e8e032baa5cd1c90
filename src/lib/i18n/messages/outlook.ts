const vi = {
	title: 'Có làm được không, bao giờ tới nơi',
	place: (name: string, from: string, to: string) =>
		from === to ? `${name}, ${from}` : `${name}, ${from}–${to}`,
	paces: {
		years: (all: string, places: string) => `Trong ${all} số liệu năm đã công bố của ${places} nơi`,
		spans: (all: string, years: string, places: string) =>
			`Trong ${all} giai đoạn ${years} năm (gối lên nhau) quan sát được ở ${places} nơi`,
		change: (all: string, places: string) =>
			`Trong ${all} lần đổi từ năm này sang năm sau quan sát được ở ${places} nơi`
	},
	reached: (count: string, places: string, pace: string) =>
		`có ${count} lần đạt ${pace}, ở ${places} nơi`,
	reachedNone: (pace: string) => `chưa lần nào đạt ${pace}`,
	best: (value: string, where: string) => `cao nhất là ${value} (${where})`,
	bestDown: (value: string, where: string) => `giảm nhanh nhất là ${value} (${where})`,
	aYear: (value: string) => `${value} một năm`,
	atLeast: (value: string) => `từ ${value} trở lên`,
	atMost: (value: string) => `từ ${value} trở xuống`,
	realismNone: 'Chưa đủ số liệu cùng loại để so mức phải đạt với những gì các nơi từng làm được.',
	arrival: {
		between: (best: string, earliest: string, worst: string, latest: string) =>
			`Giữ nhịp tốt nhất từng có (${best}) thì tới nơi vào năm ${earliest}; theo nhịp thấp nhất (${worst}) thì năm ${latest}`,
		same: (best: string, worst: string, year: string) =>
			`Theo nhịp tốt nhất từng có (${best}) hay thấp nhất (${worst}) đều tới nơi vào năm ${year}`,
		from: (best: string, earliest: string, worst: string) =>
			`Giữ nhịp tốt nhất từng có (${best}) thì tới nơi vào năm ${earliest}; theo nhịp thấp nhất (${worst}) thì 50 năm nữa cũng chưa tới`,
		never: (best: string) =>
			`Không tới được với nhịp từng có: giữ nhịp tốt nhất (${best}) thì 50 năm nữa vẫn chưa tới`,
		due: (year: string) => `; hạn là năm ${year}.`,
		tooFew:
			'Chưa nói được bao giờ tới nơi: địa phương này có quá ít số liệu năm để biết nhịp tốt nhất và thấp nhất.',
		growth: 'Tới nơi nghĩa là đạt quy mô mà mức tăng bình quân được giao sẽ đem lại khi hết hạn.',
		note: (span: string) =>
			`Nhịp lấy trong từng ${span} năm liền của chính địa phương, từ lần đổi cách tính gần nhất. Đây là phép tính từ những gì đã có, không phải dự báo.`
	},
	projection: (value: string, year: string, range: string | null) =>
		`Giữ nhịp hiện nay thì năm ${year} đạt ${value}${range ? `, trong khoảng ${range}` : ''}.`,
	range: (low: string, high: string) => `${low} đến ${high}`
};

const en: typeof vi = {
	title: 'Can it be done, and when would we get there',
	place: (name, from, to) => (from === to ? `${name}, ${from}` : `${name}, ${from}–${to}`),
	paces: {
		years: (all, places) => `Of ${all} published yearly figures in ${places} places`,
		spans: (all, years, places) =>
			`Of ${all} (overlapping) spans of ${years} years observed in ${places} places`,
		change: (all, places) =>
			`Of ${all} changes from one year to the next observed in ${places} places`
	},
	reached: (count, places, pace) => `${count} reached ${pace}, in ${places} places`,
	reachedNone: (pace) => `none reached ${pace}`,
	best: (value, where) => `the highest is ${value} (${where})`,
	bestDown: (value, where) => `the fastest fall is ${value} (${where})`,
	aYear: (value) => `${value} a year`,
	atLeast: (value) => `${value} or more`,
	atMost: (value) => `${value} or less`,
	realismNone: 'Too few figures of this kind to hold what is asked against what was ever done.',
	arrival: {
		between: (best, earliest, worst, latest) =>
			`At the best pace ever kept up (${best}) it would be reached in ${earliest}; at the lowest (${worst}) in ${latest}`,
		same: (best, worst, year) =>
			`At the best pace ever kept up (${best}) and at the lowest (${worst}) alike it would be reached in ${year}`,
		from: (best, earliest, worst) =>
			`At the best pace ever kept up (${best}) it would be reached in ${earliest}; at the lowest (${worst}) not within 50 years`,
		never: (best) =>
			`Not at any pace kept up so far: even the best (${best}) does not get there within 50 years`,
		due: (year) => `; it is due in ${year}.`,
		tooFew:
			'When it would be reached cannot be said: the place has too few yearly figures to know its best and its lowest pace.',
		growth:
			'Reached means the size that the average growth asked for would give at the end of the span.',
		note: (span) =>
			`Paces are those of the place itself over any ${span} years in a row since the last change of method. This is arithmetic on what was, not a forecast.`
	},
	projection: (value, year, range) =>
		`At the present pace it comes to ${value} in ${year}${range ? `, between ${range}` : ''}.`,
	range: (low, high) => `${low} and ${high}`
};

export const outlook = { vi, en };
