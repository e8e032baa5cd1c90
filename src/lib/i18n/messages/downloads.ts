import { counted } from '../counted';

const vi = {
	title: 'Tải số liệu',
	shown: 'Đang xem trên trang',
	all: 'Mọi kỳ, mọi nơi của chỉ số này',
	plain: (rows: string) => `CSV (${rows} dòng)`,
	sheet: (rows: string) => `CSV cho Excel tiếng Việt (${rows} dòng)`,
	sheetHint: 'dấu chấm phẩy, dấu phẩy thập phân',
	note: 'Mỗi dòng một con số đang dùng, với đơn vị, tình trạng và nguồn.',
	saved: (name: string) => `Đã tạo tệp ${name}.`,
	failed: 'Không tạo được tệp; số liệu trên trang không thay đổi. Hãy kiểm tra kết nối rồi thử lại.'
};

const en: typeof vi = {
	title: 'Download the figures',
	shown: 'As shown on the page',
	all: 'Every period and place of this indicator',
	plain: (rows) => `CSV (${counted(rows, 'row')})`,
	sheet: (rows) => `CSV for Vietnamese Excel (${counted(rows, 'row')})`,
	sheetHint: 'semicolons, decimal comma',
	note: 'A row for each figure in use, with its unit, status and source.',
	saved: (name) => `Made ${name}.`,
	failed:
		'The file could not be made; nothing on the page has changed. Check the connection and try again.'
};

export const downloads = { vi, en };
