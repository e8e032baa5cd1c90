import { counted } from '../counted';

const vi = {
	save: 'Tải biểu đồ',
	svg: 'Hình SVG',
	png: 'Hình PNG',
	copy: 'Chép hình',
	csv: (count: number) => `CSV (${count} số liệu)`,
	csvSheet: (count: number) => `CSV cho Excel tiếng Việt (${count} dòng)`,
	csvSheetHint: 'dấu chấm phẩy, dấu phẩy thập phân',
	remark: 'ghi chú',
	embed: 'Nhúng biểu đồ',
	embedFailed: 'Chưa tải được phần này. Hãy kiểm tra kết nối rồi mở lại.',
	full: 'Toàn màn hình',
	leave: 'Thu nhỏ (Esc)',
	working: 'Đang tạo tệp…',
	saved: (name: string) => `Đã tạo tệp ${name}.`,
	copied: 'Đã chép hình.',
	copyFailed: 'Trình duyệt không cho chép hình. Hãy tải hình PNG.',
	failed:
		'Không tạo được tệp; số liệu trên trang không thay đổi. Hãy thử lại hoặc dùng bảng số liệu.',
	retrieved: (address: string, date: string) => `${address}, xem ngày ${date}`
};

const en: typeof vi = {
	save: 'Download',
	svg: 'Picture, SVG',
	png: 'Picture, PNG',
	copy: 'Copy picture',
	csv: (count) => `CSV (${counted(count, 'figure')})`,
	csvSheet: (count) => `CSV for Vietnamese Excel (${counted(count, 'row')})`,
	csvSheetHint: 'semicolons, decimal comma',
	remark: 'remark',
	embed: 'Embed',
	embedFailed: 'This part could not be loaded. Check the connection and open it again.',
	full: 'Full screen',
	leave: 'Leave full screen (Esc)',
	working: 'Making the file…',
	saved: (name) => `Made ${name}.`,
	copied: 'Picture copied.',
	copyFailed: 'The browser does not allow copying. Download the PNG picture instead.',
	failed:
		'The file could not be made; nothing on the page has changed. Try again or use the table.',
	retrieved: (address, date) => `${address}, viewed ${date}`
};

export const chartTools = { vi, en };
