const vi = {
	title: (name: string) => `${name}: trình chiếu trong cuộc họp`,
	description: (name: string) =>
		`${name}: mỗi màn hình một thông điệp, chữ lớn, phím mũi tên, mã QR; in được thành tập 16:9 hoặc A4.`,
	deck: 'Các màn hình',
	slide: (at: number, all: number) => `Màn hình ${at} trên ${all}`,
	previous: 'Trước',
	next: 'Sau',
	full: 'Toàn màn hình',
	exitFull: 'Thoát toàn màn hình',
	printWide: 'In 16:9',
	printA4: 'In A4 ngang',
	leave: 'Rời chế độ họp',
	keys: 'Phím ← → hoặc Page Up, Page Down để chuyển; Home, End về đầu, cuối.',
	asOf: (date: string) => `Số liệu đến ngày ${date}`,
	scan: 'Quét để mở đúng màn hình này',
	qr: (address: string) => `Mã QR mở địa chỉ ${address}`,
	contribution: (indicator: string) => `${indicator}: ai góp bao nhiêu`,
	sources: 'Nguồn số liệu',
	sourcesMore: (count: number) => `và ${count} nơi công bố khác, ghi đủ ở trang đầy đủ.`,
	noTargets: 'Chưa có chỉ tiêu nào đánh giá được.'
};

const en: typeof vi = {
	title: (name) => `${name}: for a meeting`,
	description: (name) =>
		`${name}: one message a screen, large type, arrow keys, QR code; prints as a pack in 16:9 or A4.`,
	deck: 'Screens',
	slide: (at, all) => `Screen ${at} of ${all}`,
	previous: 'Back',
	next: 'Next',
	full: 'Full screen',
	exitFull: 'Leave full screen',
	printWide: 'Print 16:9',
	printA4: 'Print A4 landscape',
	leave: 'Leave meeting mode',
	keys: 'Keys ← → or Page Up, Page Down to move; Home, End for the first and last.',
	asOf: (date) => `Figures up to ${date}`,
	scan: 'Scan to open this very screen',
	qr: (address) => `QR code that opens ${address}`,
	contribution: (indicator) => `${indicator}: who added how much`,
	sources: 'Sources',
	sourcesMore: (count) => `and ${count} more publishers, all named on the full page.`,
	noTargets: 'No target can be judged yet.'
};

export const meeting = { vi, en };
