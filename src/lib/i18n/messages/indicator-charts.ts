import { counted } from '../counted';

const vi = {
	log: 'Trục logarit: khoảng cách bằng nhau là số lần tăng bằng nhau',
	since: (period: string) =>
		`Vẽ từ ${period}, kỳ đầu tiên có số của tỉnh, thành phố; chọn riêng cả nước hoặc vùng ở trên để xem những kỳ trước đó.`,
	time: 'Kỳ so sánh',
	earlier: 'Kỳ trước',
	later: 'Kỳ sau',
	play: 'Chạy theo thời gian',
	pause: 'Dừng',
	together:
		'Chỉ, chạm hoặc dùng phím mũi tên đến một địa phương: bản đồ, thứ hạng và đường diễn biến cùng làm nổi địa phương đó.',
	revised: {
		lead: (figures: number, up: number, down: number) =>
			`${figures} con số được công bố hơn một lần; lần sau cao hơn lần đầu ở ${up} số, thấp hơn ở ${down} số, còn lại không đổi.`,
		first: 'Lần đầu',
		final: 'Số đang dùng',
		difference: 'Chênh lệch',
		largest: (count: number) => `${count} số thay đổi nhiều nhất, tính theo phần của số lần đầu.`,
		all: (count: number) => `Mọi lần công bố (${count} dòng)`
	}
};

const en: typeof vi = {
	log: 'Logarithmic axis: equal distances are equal ratios',
	since: (period) =>
		`Drawn since ${period}, the first period with a figure of a province; choose the country or a region alone above to see what came before.`,
	time: 'Period compared',
	earlier: 'Earlier period',
	later: 'Later period',
	play: 'Play through time',
	pause: 'Pause',
	together:
		'Point at, tap or step with the arrow keys to a place: map, ranking and lines bring it forward together.',
	revised: {
		lead: (figures, up, down) =>
			`${counted(figures, 'figure was', 'figures were')} published more than once; the later figure is higher than the first for ${up}, lower for ${down}, and the same for the rest.`,
		first: 'First',
		final: 'In use',
		difference: 'Difference',
		largest: (count) => `The ${count} that changed most, as a part of the first figure.`,
		all: (count) => `Every publication (${counted(count, 'row')})`
	}
};

export const indicatorCharts = { vi, en };
