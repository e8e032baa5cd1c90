import { counted, nounFor } from '../../counted';

const vi = {
	pastTargets: (count: number) => `Chỉ tiêu của những kỳ trước (${count})`,
	title: 'Mọi chỉ tiêu và kết luận',
	description:
		'Từng chỉ tiêu của vùng, của từng địa phương và cả nước: văn bản, mức giao, số thực hiện, kết luận và cách tính.',
	lead: (count: number) =>
		`Tính các chỉ tiêu đang thực hiện hoặc vừa hết hạn. Danh sách dưới đây gồm cả ${count} chỉ tiêu lấy từ văn bản, chỉ tiêu phải tăng tốc đứng trước; mỗi chỉ tiêu có trang riêng ghi đủ các bước tính.`,
	running: 'Đang thực hiện',
	recent: 'Vừa hết hạn',
	past: 'Những kỳ trước',
	conclusion: 'Kết luận',
	place: 'Địa phương',
	indicator: 'Chỉ số',
	target: 'Chỉ tiêu',
	own: 'Chỉ tiêu riêng, chưa công bố',
	ownNote:
		'Các chỉ tiêu này nằm trong tệp bạn đã áp dụng ở trình duyệt này, và được đánh giá theo cùng quy tắc, với cả số liệu riêng nếu có.',
	actual: 'Thực hiện',
	document: 'Văn bản',
	filter: 'Lọc',
	allPlaces: 'Mọi địa phương',
	allThemes: 'Mọi lĩnh vực',
	allStates: 'Tất cả',
	sort: 'Xếp theo',
	orders: {
		severity: 'mức độ, chậm nhất trước',
		place: 'địa phương',
		indicator: 'chỉ số',
		end: 'thời hạn'
	},
	reset: 'Bỏ lọc',
	headline: (behind: number, judged: number, place: string | null) =>
		`${place === null ? '' : `${place}: `}${
			judged === 0
				? 'chưa có chỉ tiêu nào đánh giá được'
				: behind === 0
					? `không có chỉ tiêu nào chưa đạt hoặc chậm trong ${judged} chỉ tiêu đã đánh giá được`
					: `${behind} trong ${judged} chỉ tiêu đã đánh giá được là chưa đạt hoặc chậm`
		}`.replace(/^./, (first) => first.toUpperCase()),
	theme: 'Lĩnh vực',
	shown: (shown: number, all: number) => `Đang hiện ${shown} trong ${all} chỉ tiêu.`,
	none: 'Không có chỉ tiêu nào khớp với lựa chọn.',
	replaced: 'đã có mức mới hơn'
};

const en: typeof vi = {
	pastTargets: (count) => `Targets of earlier periods (${count})`,
	title: 'All targets and statuses',
	description:
		'Every target of the region, its provinces and the country: document, level, actual figure, status and calculation.',
	lead: (count) =>
		`Counts targets that are running or have just ended. The list below holds all ${count} targets taken from documents, those that must speed up first; each has a page with its whole calculation.`,
	running: 'Running',
	recent: 'Just ended',
	past: 'Earlier periods',
	conclusion: 'Status',
	place: 'Place',
	indicator: 'Indicator',
	target: 'Target',
	own: 'Own target, unpublished',
	ownNote:
		'They come from a file that you applied in this browser, and are judged by the same rules, with your own figures where there are some.',
	actual: 'Actual',
	document: 'Document',
	filter: 'Filter',
	allPlaces: 'All places',
	allThemes: 'All themes',
	allStates: 'All',
	sort: 'Sort by',
	orders: {
		severity: 'severity, worst first',
		place: 'place',
		indicator: 'indicator',
		end: 'due date'
	},
	reset: 'Clear filters',
	headline: (behind, judged, place) =>
		`${place === null ? '' : `${place}: `}${
			judged === 0
				? 'no target can be judged yet'
				: behind === 0
					? `none of the ${judged} targets that can be judged is missed or behind`
					: `${behind} of ${counted(judged, 'target')} that can be judged ${nounFor(behind, 'is', 'are')} missed or behind`
		}`.replace(/^./, (first) => first.toUpperCase()),
	theme: 'Theme',
	shown: (shown, all) => `Showing ${shown} of ${all} targets.`,
	none: 'No target matches this choice.',
	replaced: 'replaced by a later one'
};

export const targetsPage = { vi, en };
