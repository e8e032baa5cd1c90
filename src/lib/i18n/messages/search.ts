import { counted } from '../counted';

const vi = {
	title: 'Tìm địa phương, chỉ số, chỉ tiêu',
	label: 'Gõ tên, có dấu hay không dấu đều được',
	hint: 'Phím mũi tên để chọn, Enter để mở, Esc để đóng.',
	close: 'Đóng',
	slash: 'Mở ô tìm bằng phím /',
	kinds: { place: 'Địa phương', indicator: 'Chỉ số', target: 'Chỉ tiêu' },
	loading: 'Đang tải danh mục…',
	failed: 'Chưa tải được danh mục tìm kiếm. Hãy kiểm tra kết nối rồi thử lại, hoặc xem danh sách:',
	retry: 'Thử lại',
	found: (count: number, more: boolean) =>
		more ? `${count} kết quả đầu; gõ thêm để thu hẹp.` : `${count} kết quả.`,
	none: (query: string) =>
		`Không có địa phương, chỉ số hay chỉ tiêu nào khớp với “${query}”. Thử từ khác, hoặc xem danh sách:`
};

const en: typeof vi = {
	title: 'Search places, indicators and targets',
	label: 'Type a name, with or without accents',
	hint: 'Arrow keys to choose, Enter to open, Esc to close.',
	close: 'Close',
	slash: 'Open the search with the / key',
	kinds: { place: 'Place', indicator: 'Indicator', target: 'Target' },
	loading: 'Loading the index…',
	failed:
		'The search index could not be loaded. Check the connection and try again, or see the lists:',
	retry: 'Try again',
	found: (count, more) =>
		more
			? `First ${count} results; type more to narrow them down.`
			: `${counted(count, 'result')}.`,
	none: (query) =>
		`No place, indicator or target matches “${query}”. Try another word, or see the lists:`
};

export const search = { vi, en };
