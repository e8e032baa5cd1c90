const vi = {
	missing: {
		title: 'Chưa có trang này trong máy',
		text: 'Máy đang không có mạng, và trang này chưa được lưu để đọc khi không có mạng. Các trang đã mở vẫn đọc được.',
		overview: 'Về trang tổng quan',
		retry: 'Thử lại'
	},
	keep: {
		offer: 'Lưu cả trang tin để đọc khi không có mạng',
		cost: 'tải mọi trang, số liệu và bộ máy tính toán; nên dùng Wi-Fi',
		progress: (done: string, total: string) => `Đang lưu: ${done}/${total} tệp`,
		kept: 'Đã lưu: mọi trang và số liệu đọc được khi không có mạng.',
		failed: (done: string, total: string) =>
			`Chưa lưu được hết: ${done}/${total} tệp đã lưu và vẫn dùng được. Kiểm tra kết nối hoặc chỗ trống rồi thử lại.`,
		retry: 'Thử lại',
		remove: 'Xóa khỏi máy',
		removed: 'Đã xóa khỏi máy những gì đã lưu.',
		stop: 'Dừng'
	},
	update: {
		ready: 'Đã có bản mới của trang. Trang đang mở vẫn là bản cũ, số liệu không bị trộn lẫn.',
		load: 'Mở bản mới'
	}
};

const en: typeof vi = {
	missing: {
		title: 'This page is not on this device yet',
		text: 'There is no network, and this page was not kept for reading without one. Pages opened before can still be read.',
		overview: 'To the overview',
		retry: 'Try again'
	},
	keep: {
		offer: 'Keep the whole site for reading without a network',
		cost: 'downloads every page, the data and the query engine; best on Wi-Fi',
		progress: (done, total) => `Keeping: ${done} of ${total} files`,
		kept: 'Kept: every page and all data can be read without a network.',
		failed: (done, total) =>
			`Not everything could be kept: ${done} of ${total} files are, and can be used. Check the connection or free space, then try again.`,
		retry: 'Try again',
		remove: 'Remove from this device',
		removed: 'What was kept has been removed from this device.',
		stop: 'Stop'
	},
	update: {
		ready:
			'A new version of this site is out. The page open here is still the old one; no figures are mixed.',
		load: 'Open the new version'
	}
};

export const offline = { vi, en };
