import { counted } from '../counted';

const vi = {
	title: 'So sánh',
	description:
		'Hai chỉ số cạnh nhau, hai năm cạnh nhau, thứ hạng qua các năm của các tỉnh, thành phố; lựa chọn nằm trong địa chỉ.',
	lead: 'Chọn hai chỉ số, hai năm và các địa phương; chọn một lần, giữ cho cả trang và nằm trong địa chỉ để gửi đi.',
	choose: 'Chọn để so sánh',
	x: 'Chỉ số thứ nhất',
	y: 'Chỉ số thứ hai',
	from: 'Từ năm',
	to: 'Đến năm',
	best: (year: string) => `${year} (nhiều nơi có số liệu nhất)`,
	option: (year: string, places: number) => `${year} (${places} nơi)`,
	places: 'Địa phương (không chọn là tất cả)',
	reset: 'Xem lại như ban đầu',
	two: 'Hai chỉ số',
	years: (name: string) => `Hai năm: ${name}`,
	ranks: (name: string) => `Thứ hạng qua các năm: ${name}`,
	place: 'Địa phương',
	change: 'Thay đổi',
	rank: 'Thứ hạng',
	moved: (from: string, to: string) => `${from} → ${to}`,
	of: (rank: string, of: string) => `${rank}/${of}`,
	noCommon: 'Hai chỉ số này không có năm nào mà cùng một nơi có cả hai số liệu.',
	noYears: 'Chỉ số này chưa có hai năm để so.',
	showing: (places: number, year: string) => `Đang so ${places} nơi, năm ${year}.`,
	loading: 'Đang tải số liệu…',
	failed: 'Chưa tải được số liệu của chỉ số vừa chọn; trang giữ chỉ số trước. Hãy thử chọn lại.',
	rankNote:
		'Thứ hạng tính trong các nơi có số liệu của năm đó; số nơi thay đổi theo năm. Ô trống là chưa có số liệu.'
};

const en: typeof vi = {
	title: 'Compare',
	description:
		'Two indicators, two years, and ranks over the years of the provinces, side by side; the choice stays in the address.',
	lead: 'Choose two indicators, two years and the places; chosen once, it holds for the whole page and stays in the address to be sent on.',
	choose: 'Choose what to compare',
	x: 'First indicator',
	y: 'Second indicator',
	from: 'From',
	to: 'To',
	best: (year) => `${year} (most places)`,
	option: (year, places) => `${year} (${counted(places, 'place')})`,
	places: 'Places (none chosen means all)',
	reset: 'Back to the first view',
	two: 'Two indicators',
	years: (name) => `Two years: ${name}`,
	ranks: (name) => `Ranks over the years: ${name}`,
	place: 'Place',
	change: 'Change',
	rank: 'Rank',
	moved: (from, to) => `${from} → ${to}`,
	of: (rank, of) => `${rank}/${of}`,
	noCommon: 'There is no year in which a place has figures of both indicators.',
	noYears: 'This indicator has no two years to compare.',
	showing: (places, year) => `Comparing ${counted(places, 'place')} in ${year}.`,
	loading: 'Loading figures…',
	failed:
		'The figures of the indicator just chosen could not be loaded; the page keeps the one before. Try choosing it again.',
	rankNote:
		'Ranks are among the places with a figure in that year, whose number changes. An empty cell has no figure.'
};

export const compare = { vi, en };
