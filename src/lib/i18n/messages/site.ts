const vi = {
	title: 'Tăng trưởng Vùng Kinh tế trọng điểm Bắc Bộ',
	shortTitle: 'KTTĐ Bắc Bộ',
	skip: 'Đến nội dung chính',
	menu: 'Trang chính',
	nav: {
		overview: 'Tổng quan',
		indicators: 'Chỉ số',
		places: 'Địa phương',
		targets: 'Chỉ tiêu',
		compare: 'So sánh',
		import: 'Nhập số liệu',
		method: 'Phương pháp',
		about: 'Giới thiệu'
	},
	otherLanguage: 'English',
	search: { open: 'Tìm', failed: 'Chưa mở được ô tìm. Hãy kiểm tra kết nối rồi tải lại trang.' },
	themes: {
		growth: 'Tăng trưởng kinh tế',
		fdi: 'Đầu tư trực tiếp nước ngoài',
		agriculture: 'Nông, lâm nghiệp và thủy sản',
		trade: 'Thương mại',
		enabler: 'Dân số'
	},
	notFound: 'Không có trang này',
	notFoundText:
		'Địa chỉ có thể đã gõ sai hoặc trang đã đổi tên. Mời quay lại trang tổng quan hoặc chọn một mục ở trên.',
	failed: 'Trang chưa tải được',
	failedText: 'Hãy kiểm tra kết nối rồi tải lại trang. Số liệu đã mở trước đó không bị mất.',
	/** Who publishes figures of the reader's own. */
	localPublisher: 'Số liệu riêng, chưa công bố',
	footer: {
		sources:
			'Mọi con số đều lấy từ tài liệu đã công bố, có ghi nguồn; trang không tự ước tính, không nội suy.',
		privacy: 'Trang không thu thập thông tin người đọc và không gửi gì ra ngoài.',
		release: (version: string, date: string) => `Bản số liệu ${version}, ngày ${date}`,
		files: 'Tải tệp số liệu',
		licences: 'Giấy phép của phần mềm'
	},
	engine: {
		off: 'Có thể tính lại mọi con số của trang ngay trong trình duyệt này, từ chính các tệp đã công bố.',
		start: 'Tính lại để kiểm tra',
		cost: (megabytes: string) => `tải khoảng ${megabytes} MB, chỉ một lần`,
		loading: 'Đang khởi động bộ máy tính toán…',
		progress: (done: string, total: string) => `Đang tải bộ máy tính toán: ${done}/${total} MB`,
		data: 'Đang nạp các tệp số liệu…',
		checking: 'Đang tính lại số liệu của trang…',
		cancel: 'Dừng',
		checked: (figures: string) =>
			`Đã kiểm tra trong trình duyệt: ${figures} con số, tất cả đều khớp`,
		checkedAt: (time: string, version: string) => `lúc ${time}, DuckDB ${version}`,
		nothing: 'Trang này không có con số nào cần tính lại.',
		differs: (count: string) =>
			`Có ${count} con số tính lại không khớp với bản đã dựng. Trang đang hiện số đã dựng; xin báo cho nơi phát hành.`,
		failed:
			'Không khởi động được bộ máy tính toán trong trình duyệt này. Mọi con số trên trang vẫn đầy đủ như khi phát hành.',
		retry: 'Thử lại'
	}
};

const en: typeof vi = {
	title: 'Growth of the Northern Key Economic Region',
	shortTitle: 'Northern Key Region',
	skip: 'Skip to content',
	menu: 'Main pages',
	nav: {
		overview: 'Overview',
		indicators: 'Indicators',
		places: 'Places',
		targets: 'Targets',
		compare: 'Compare',
		import: 'Import',
		method: 'Method',
		about: 'About'
	},
	otherLanguage: 'Tiếng Việt',
	search: {
		open: 'Search',
		failed: 'The search did not open. Check the connection and reload the page.'
	},
	themes: {
		growth: 'Economic growth',
		fdi: 'Foreign direct investment',
		agriculture: 'Agriculture, forestry and fishery',
		trade: 'Trade',
		enabler: 'Population'
	},
	notFound: 'There is no such page',
	notFoundText:
		'The address may be mistyped or the page renamed. Go back to the overview or choose from the menu above.',
	failed: 'The page could not be loaded',
	failedText: 'Check the connection and reload. Nothing opened before is lost.',
	localPublisher: 'Local, unpublished',
	footer: {
		sources:
			'Every figure comes from a published document and names it; nothing here is estimated or interpolated.',
		privacy: 'This site collects nothing about its readers and sends nothing anywhere.',
		release: (version, date) => `Data release ${version}, ${date}`,
		files: 'Download the data files',
		licences: 'Software licences'
	},
	engine: {
		off: 'Every number on this page can be computed again in this browser, from the published files themselves.',
		start: 'Compute again and compare',
		cost: (megabytes) => `downloads about ${megabytes} MB, once`,
		loading: 'Starting the query engine…',
		progress: (done, total) => `Downloading the query engine: ${done} of ${total} MB`,
		data: 'Loading the data files…',
		checking: 'Computing the numbers of this page again…',
		cancel: 'Stop',
		checked: (figures) => `Checked in your browser: ${figures} figures, all equal`,
		checkedAt: (time, version) => `at ${time}, DuckDB ${version}`,
		nothing: 'This page has no figure to compute again.',
		differs: (count) =>
			`${count} recomputed figures differ from the published page. The page shows the published ones; please tell the publisher.`,
		failed:
			'The query engine did not start in this browser. Every number on the page is still here, as published.',
		retry: 'Try again'
	}
};

export const site = { vi, en };
