const vi = {
	total: 'Tổng',
	contribution: 'Đóng góp',
	wholeRegion: 'toàn vùng',
	describeWaterfall: (count: number) =>
		`Biểu đồ thác nước, ${count} địa phương, mỗi thanh nối tiếp thanh trước đến tổng chung.`,
	contributionSubtitle: {
		change: (name: string, when: string, since: string) =>
			`Đóng góp của từng địa phương vào mức thay đổi: ${name}, ${when}${since && ` so với ${since}`}`,
		growth: (name: string, when: string, since: string) =>
			`Đóng góp của từng địa phương vào tốc độ tăng, điểm %: ${name}, ${when}${since && ` so với ${since}`}`,
		gap: (name: string, when: string, _since: string) =>
			`Phần còn thiếu của từng địa phương so với chỉ tiêu: ${name}, ${when}; số âm là vượt`
	},
	contributionTitle: {
		change: (
			name: string,
			whole: string,
			when: string,
			since: string,
			size: string,
			total: number
		) =>
			total === 0
				? `${whole}: ${name} ${when} không đổi${since && ` so với ${since}`}`
				: `${whole}: ${name} ${when} ${total > 0 ? 'tăng' : 'giảm'} ${size}${since && ` so với ${since}`}`,
		growth: (
			name: string,
			whole: string,
			when: string,
			since: string,
			size: string,
			total: number
		) =>
			`${whole}: ${name} ${when} ${total < 0 ? 'giảm' : 'tăng'} ${size}${since && ` so với ${since}`}`,
		gap: (
			name: string,
			whole: string,
			when: string,
			_since: string,
			size: string,
			total: number
		) =>
			total === 0
				? `${whole} đạt đúng chỉ tiêu ${name} ${when}`
				: `${whole} ${total > 0 ? 'còn thiếu' : 'vượt'} ${size} so với chỉ tiêu ${name} ${when}`
	},
	most: (place: string, part: string) => `phần lớn nhất thuộc về ${place} (${part})`,
	own: (place: string, part: string) => `phần của ${place}: ${part}`,
	step: (place: string, part: string, sum: string) => `${place}: ${part}, cộng dồn ${sum}`,
	sums: 'Các phần cộng lại đúng bằng tổng đến chữ số cuối; phần lẻ khi làm tròn dồn cho nơi có phần dư lớn nhất.'
};

const en: typeof vi = {
	total: 'Total',
	contribution: 'Contribution',
	wholeRegion: 'the whole region',
	describeWaterfall: (count) =>
		`Waterfall chart, ${count} places; each bar starts where the one before ended, up to the total.`,
	contributionSubtitle: {
		change: (name, when, since) =>
			`Contribution of each place to the change: ${name}, ${when}${since && ` against ${since}`}`,
		growth: (name, when, since) =>
			`Contribution of each place to growth, percentage points: ${name}, ${when}${since && ` against ${since}`}`,
		gap: (name, when) =>
			`What each place is short of the target: ${name}, ${when}; negative is above it`
	},
	contributionTitle: {
		change: (name, whole, when, since, size, total) =>
			total === 0
				? `${whole}: ${name} ${when} unchanged${since && ` from ${since.replace(/^in /, '')}`}`
				: `${whole}: ${name} ${when} ${total > 0 ? 'up' : 'down'} ${size}${since && ` from ${since.replace(/^in /, '')}`}`,
		growth: (name, whole, when, since, size, total) =>
			`${whole}: ${name} ${when} ${total < 0 ? 'down' : 'up'} ${size}${since && ` from ${since.replace(/^in /, '')}`}`,
		gap: (name, whole, when, _since, size, total) =>
			total === 0
				? `${whole} is exactly at the target for ${name} ${when}`
				: `${whole} is ${size} ${total > 0 ? 'short of' : 'above'} the target for ${name} ${when}`
	},
	most: (place, part) => `the largest part comes from ${place} (${part})`,
	own: (place, part) => `the part of ${place}: ${part}`,
	step: (place, part, sum) => `${place}: ${part}, sum so far ${sum}`,
	sums: 'The parts add up to the total to the last digit; what rounding leaves goes to the largest remainders.'
};

export const chartContribution = { vi, en };
