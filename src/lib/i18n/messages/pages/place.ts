import { counted } from '../../counted';

const vi = {
	description: (name: string) =>
		`${name}: tăng trưởng, đầu tư nước ngoài, nông nghiệp, thương mại và các chỉ tiêu được giao; mỗi con số đều ghi nguồn.`,
	until: (date: string, name: string) => `Địa giới đến ngày ${date}; từ hôm sau thuộc ${name}.`,
	untilOnly: (date: string) => `Địa giới đến ngày ${date}.`,
	since: (date: string) =>
		`Địa giới từ ngày ${date}; số liệu trước đó ở trang của các địa phương cũ:`,
	headline: (name: string, met: number, onTrack: number, behind: number) =>
		`${name}: ${met} chỉ tiêu đạt, ${onTrack} đúng tiến độ, ${behind} chưa đạt hoặc chậm`,
	headlineNone: (name: string) => `${name}: chưa có chỉ tiêu nào đánh giá được`,
	scope: 'Tính các chỉ tiêu đang thực hiện hoặc vừa hết hạn.',
	targets: 'Chỉ tiêu và kết luận',
	noTargets: 'Chưa tìm thấy chỉ tiêu được giao cho địa phương này.',
	indicators: 'Các chỉ số',
	indicator: 'Chỉ số',
	latest: 'Mới nhất',
	period: 'Kỳ',
	change: 'So với cùng kỳ',
	noFigures: 'Chưa có số liệu.'
};

const en: typeof vi = {
	description: (name) =>
		`${name}: growth, foreign investment, agriculture, trade and official targets; every number with its source.`,
	until: (date, name) => `Boundaries up to ${date}; since then part of ${name}.`,
	untilOnly: (date) => `Boundaries up to ${date}.`,
	since: (date) =>
		`Boundaries since ${date}; earlier figures are on the pages of the former places:`,
	headline: (name, met, onTrack, behind) =>
		`${name}: ${counted(met, 'target')} met, ${onTrack} on track, ${behind} missed or behind`,
	headlineNone: (name) => `${name}: no target can be judged yet`,
	scope: 'Counts targets that are running or have just ended.',
	targets: 'Targets and statuses',
	noTargets: 'No official target has been found for this place.',
	indicators: 'Indicators',
	indicator: 'Indicator',
	latest: 'Latest',
	period: 'Period',
	change: 'On a year before',
	noFigures: 'No figures yet.'
};

export const placePage = { vi, en };
