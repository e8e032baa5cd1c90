import { counted } from '../counted';

const vi = {
	kicker: (date: string) => `Tóm tắt một trang, số liệu đến ngày ${date}`,
	title: (name: string) => `${name}: tóm tắt một trang`,
	description: (name: string) =>
		`${name} trên một trang A4: kết luận, chỉ tiêu, diễn biến, con số mới nhất và nguồn.`,
	print: 'In trang này',
	back: (name: string) => `Về trang ${name}`,
	headline: (met: number, onTrack: number, behind: number, none: number) =>
		`${met} chỉ tiêu đạt, ${onTrack} đúng tiến độ, ${behind} chưa đạt hoặc chậm, ${none} chưa đánh giá được`,
	headlineNone: 'Chưa có chỉ tiêu nào đang thực hiện hoặc vừa hết hạn',
	leads: (year: string, place: string, value: string) =>
		`năm ${year}, ${place} dẫn đầu với ${value}`,
	targets: 'Chỉ tiêu đang thực hiện và vừa hết hạn',
	more: (count: number) => `và ${count} chỉ tiêu khác trên trang đầy đủ.`,
	trends: 'Diễn biến theo năm',
	figures: 'Con số mới nhất',
	change: 'so với cùng kỳ',
	rank: (year: string, rank: string, of: string) =>
		`Năm ${year}: thứ ${rank}/${of} nơi có số liệu của vùng.`,
	compared: (year: string) => `Các tỉnh, thành phố năm ${year}`,
	table: (year: string) => `Năm ${year} và mức đổi so với năm trước`,
	place: 'Địa phương',
	value: 'Giá trị',
	before: 'Năm trước',
	sources: 'Nguồn',
	others: (count: number) => `và ${count} nơi công bố khác`,
	full: 'Trang đầy đủ',
	noData: 'Chưa có số liệu năm nào để vẽ.'
};

const en: typeof vi = {
	kicker: (date) => `One-page brief, figures up to ${date}`,
	title: (name) => `${name}: one-page brief`,
	description: (name) =>
		`${name} on one A4 page: statuses, targets, trends, latest figures and sources.`,
	print: 'Print this page',
	back: (name) => `Back to ${name}`,
	headline: (met, onTrack, behind, none) =>
		`${counted(met, 'target')} met, ${onTrack} on track, ${behind} missed or behind, ${none} not judged yet`,
	headlineNone: 'No target is running or has just ended',
	leads: (year, place, value) => `in ${year} ${place} led with ${value}`,
	targets: 'Targets that run or have just ended',
	more: (count) => `and ${count} more on the full page.`,
	trends: 'Year by year',
	figures: 'Latest figures',
	change: 'on a year before',
	rank: (year, rank, of) => `${year}: rank ${rank} of ${of} places of the region with figures.`,
	compared: (year) => `Provinces in ${year}`,
	table: (year) => `${year}, and the change on the year before`,
	place: 'Place',
	value: 'Value',
	before: 'Year before',
	sources: 'Sources',
	others: (count) => `and ${count} other publishers`,
	full: 'Full page',
	noData: 'There is no yearly figure to draw.'
};

export const brief = { vi, en };
