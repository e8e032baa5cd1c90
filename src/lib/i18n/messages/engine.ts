/** What is rarely said of the engine, and so fetched when it is. */
const vi = {
	reserve: {
		saving:
			'Trình duyệt đang tiết kiệm dữ liệu nên bộ máy tính toán chỉ được tải khi người đọc yêu cầu.',
		slow: 'Mạng đang chậm nên bộ máy tính toán chỉ được tải khi người đọc yêu cầu.',
		small:
			'Máy này ít bộ nhớ nên bộ máy tính toán không tự khởi động; mọi con số trên trang vẫn đầy đủ như khi phát hành.',
		crashed:
			'Lần trước trình duyệt đã phải đóng trang này khi đang khởi động bộ máy tính toán, thường là do thiếu bộ nhớ, nên lần này bộ máy không tự khởi động. Mọi con số trên trang vẫn đầy đủ như khi phát hành.'
	},
	failure: {
		unreadable: (file: string) =>
			`Không nạp được tệp ${file}. Mọi con số trên trang vẫn đầy đủ như khi phát hành.`,
		differs: (file: string) =>
			`Tệp ${file} nhận được khác với tệp đã dùng để dựng trang này nên bị từ chối: có thể trang vừa được cập nhật, hoặc tệp bị hỏng khi truyền. Mọi con số trên trang vẫn đầy đủ như khi phát hành; hãy tải lại trang.`,
		memory: () =>
			'Máy này không đủ bộ nhớ cho bộ máy tính toán. Mọi con số trên trang vẫn đầy đủ như khi phát hành.',
		ended: () =>
			'Trình duyệt đã dừng bộ máy tính toán giữa chừng. Mọi con số trên trang vẫn đầy đủ như khi phát hành.'
	}
};

const en: typeof vi = {
	reserve: {
		saving: 'This browser saves data, so the query engine is downloaded only on request.',
		slow: 'The network is slow, so the query engine is downloaded only on request.',
		small:
			'This device has little memory, so the query engine does not start by itself; every number on the page is here, as published.',
		crashed:
			'The browser had to close this page while the query engine was starting, usually for want of memory, so this time the engine does not start by itself. Every number on the page is here, as published.'
	},
	failure: {
		unreadable: (file) =>
			`The file ${file} could not be loaded. Every number on the page is still here, as published.`,
		differs: (file) =>
			`The file ${file} that arrived is not the one this page was made from and was refused: the site may just have been updated, or the file was damaged on its way. Every number on the page is still here, as published; reload the page.`,
		memory: () =>
			'This device has too little memory for the query engine. Every number on the page is still here, as published.',
		ended: () =>
			'The browser stopped the query engine half-way. Every number on the page is still here, as published.'
	}
};

export const engine = { vi, en };
