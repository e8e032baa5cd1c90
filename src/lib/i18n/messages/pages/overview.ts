import { nounFor } from '../../counted';

const vi = {
	title: 'Tăng trưởng Vùng Kinh tế trọng điểm Bắc Bộ so với chỉ tiêu',
	description:
		'Hà Nội, Hải Phòng, Quảng Ninh, Hải Dương, Hưng Yên, Bắc Ninh, Vĩnh Phúc: tăng trưởng, đầu tư nước ngoài, nông nghiệp, thương mại so với chỉ tiêu được giao; mỗi con số đều ghi nguồn.',
	kicker: 'Vùng Kinh tế trọng điểm Bắc Bộ',
	headline: (year: string, met: number, judged: number) =>
		met === 0
			? `Năm ${year}, chưa địa phương nào trong ${judged} nơi có số liệu đạt chỉ tiêu tăng trưởng được giao`
			: met === judged
				? `Năm ${year}, cả ${judged} địa phương có số liệu đều đạt chỉ tiêu tăng trưởng được giao`
				: `Năm ${year}, ${met} trong ${judged} địa phương có số liệu đạt chỉ tiêu tăng trưởng được giao`,
	headlineNone: 'Chưa đủ số liệu để đánh giá tăng trưởng của vùng',
	country: (value: string) => `Cả nước tăng ${value}.`,
	counts: (judged: number, met: number, onTrack: number, behind: number, none: number) =>
		`Xét các chỉ tiêu đang thực hiện hoặc vừa hết hạn, ${judged} chỉ tiêu đã đánh giá được: ${met} đạt, ${onTrack} đúng tiến độ, ${behind} chưa đạt hoặc chậm. Còn ${none} chỉ tiêu chưa đánh giá được, phần lớn vì chưa đến hạn hoặc chưa có số liệu.`,
	table: 'Số chỉ tiêu theo lĩnh vực',
	theme: 'Lĩnh vực',
	verdicts: {
		met: 'Đạt',
		'on-track': 'Đúng tiến độ',
		behind: 'Chưa đạt, chậm',
		'not-judged': 'Chưa đánh giá được'
	},
	total: 'Cộng',
	attention: 'Cần chú ý trước',
	attentionNote:
		'Xếp theo mức độ: đi ngược, chậm xa, không đạt, cần tăng tốc; trong mỗi mức, nơi cách chỉ tiêu xa nhất đứng trước. Chỉ gồm các địa phương hiện nay; chỉ tiêu của các tỉnh trước sáp nhập vẫn được đếm ở bảng trên.',
	attentionNone: 'Không có chỉ tiêu nào chậm hoặc không đạt.',
	all: 'Xem toàn bộ chỉ tiêu',
	allBehind: 'Mọi chỉ tiêu chưa đạt hoặc chậm',
	choosePlace: 'Xem cho cả vùng hoặc một địa phương',
	wholeRegion: 'Toàn vùng',
	remember: 'Lần sau mở thẳng địa phương này (chỉ nhớ trên máy này)',
	forget: 'Quên địa phương đã nhớ trên máy này',
	placeFailed: 'Chưa tải được phần của địa phương này; đang hiện cả vùng.',
	placePage: 'Trang đầy đủ của địa phương',
	placeTargets: 'Mọi chỉ tiêu của địa phương',
	placeNote:
		'Xếp theo mức độ: đi ngược, chậm xa, không đạt, cần tăng tốc; trong mỗi mức, chỉ tiêu còn cách xa nhất đứng trước.',
	placeNone: 'Không có chỉ tiêu nào của địa phương này bị kết luận là chậm hoặc không đạt.'
};

const en: typeof vi = {
	title: 'Growth of the Northern Key Economic Region against its targets',
	description:
		'Hà Nội, Hải Phòng, Quảng Ninh, Hải Dương, Hưng Yên, Bắc Ninh, Vĩnh Phúc: growth, foreign investment, agriculture and trade against official targets; every number with its source.',
	kicker: "Vietnam's Northern Key Economic Region",
	headline: (year, met, judged) =>
		met === 0
			? `In ${year} none of the ${judged} provinces with figures met its growth target`
			: met === judged
				? `In ${year} all ${judged} provinces with figures met their growth targets`
				: `In ${year}, ${met} of the ${judged} provinces with figures met ${nounFor(met, 'its', 'their')} growth ${nounFor(met, 'target')}`,
	headlineNone: 'Too few figures to judge the growth of the region',
	country: (value) => `The country grew by ${value}.`,
	counts: (judged, met, onTrack, behind, none) =>
		`Of the targets that are running or have just ended, ${judged} can be judged: ${met} met, ${onTrack} on track, ${behind} missed or behind. Another ${none} cannot be judged, mostly because they are not yet due or nothing has been published.`,
	table: 'Number of targets by theme',
	theme: 'Theme',
	verdicts: {
		met: 'Met',
		'on-track': 'On track',
		behind: 'Missed, behind',
		'not-judged': 'Not judged'
	},
	total: 'Total',
	attention: 'Needs attention first',
	attentionNote:
		'Ordered by severity: moving away, far behind, missed, must speed up; within each, the one farthest from its target first. Only of the provinces of today; targets of those since merged are still counted in the table above.',
	attentionNone: 'No target is behind or missed.',
	all: 'All targets',
	allBehind: 'All targets missed or behind',
	choosePlace: 'The whole region or one place',
	wholeRegion: 'Whole region',
	remember: 'Open this place next time (remembered on this device only)',
	forget: 'Forget the place remembered on this device',
	placeFailed: 'The part on this place could not be loaded; the whole region is shown.',
	placePage: 'The full page of this place',
	placeTargets: 'All targets of this place',
	placeNote:
		'Ordered by severity: moving away, far behind, missed, must speed up; within each, the one farthest from its goal first.',
	placeNone: 'No target of this place is judged missed or behind.'
};

export const overviewPage = { vi, en };
