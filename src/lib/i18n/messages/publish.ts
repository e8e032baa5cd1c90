import { counted } from '../counted';

/** Publishing figures of an upload: what the data folder needs, and how the change gets there. */
const vi = {
	title: 'Công bố',
	intro:
		'Muốn số liệu này lên trang chung thì cần nguồn: tài liệu nào, của ai, ngày nào. Trang lập sẵn phần thay đổi của thư mục data, kiểm tra bằng đúng bộ kiểm tra của dự án; việc gửi đi do bạn tự làm.',
	fields: {
		title: 'Tên tài liệu',
		publisher: 'Cơ quan công bố',
		published: 'Ngày công bố (2026, 2026-01 hoặc 2026-01-15)',
		url: 'Địa chỉ trên mạng, nếu có',
		note: 'Nếu không có địa chỉ: tìm tài liệu ở đâu',
		tier: 'Loại nguồn',
		method: 'Cách tính, phạm vi (ví dụ: giá so sánh 2010, không gồm dầu thô)',
		licence: 'Giấy phép sử dụng (không ghi thì điền “không nêu”)'
	},
	tiers: {
		A: 'cơ quan thống kê hoặc nhà nước',
		B: 'báo chí dẫn lại',
		C: 'nguồn thứ cấp khác'
	},
	check: 'Lập và kiểm tra',
	checking: 'Đang kiểm tra…',
	unit: (units: string) => `Tệp không ghi đơn vị. Tôi đã kiểm tra: đơn vị đúng là ${units}.`,
	unitShort: 'xác nhận đơn vị',
	needed: (fields: string) => `Chưa công bố được khi còn thiếu: ${fields}.`,
	ok: (files: string) => `Kiểm tra đạt. Thay đổi ở: ${files}.`,
	refused: (count: string) => `Chưa công bố được: ${count} lỗi dưới đây.`,
	nothing: 'Không có gì thay đổi so với số đã công bố.',
	downloads: 'Tải về',
	csv: 'Số liệu dạng chuẩn (CSV)',
	zip: 'Gói dữ liệu đầy đủ (zip)',
	patch: 'Bản vá cho thư mục data (.patch)',
	steps: [
		'Mở bản sao của kho mã nguồn, tạo nhánh mới.',
		'Chạy: git apply change.patch',
		'Chạy: npm run data:check',
		'Ghi nhận thay đổi, đẩy nhánh lên và mở yêu cầu hợp nhất (pull request).'
	],
	readme: (file: string, source: string) =>
		`Số liệu từ tệp ${file}, nguồn: ${source}.\n\ndata/ là toàn bộ thư mục số liệu sau thay đổi (Frictionless Data Package).\nchange.patch là riêng phần thay đổi.\nlines.csv ghi các dòng của tệp gốc bị loại hoặc bỏ qua và lý do (để mở bằng bảng tính: ô giống công thức có thêm dấu nháy đơn); counts.csv là số dòng.\n\n1. git apply change.patch\n2. npm run data:check\n3. Mở yêu cầu hợp nhất.\n`
};

const en: typeof vi = {
	title: 'Publish',
	intro:
		'To bring these figures to the common site, name their source: which document, whose, of what date. The page prepares the change of the data folder and checks it with the project’s own check; sending it is up to you.',
	fields: {
		title: 'Title of the document',
		publisher: 'Who published it',
		published: 'When (2026, 2026-01 or 2026-01-15)',
		url: 'Address on the web, if any',
		note: 'Without an address: where it can be found',
		tier: 'Kind of source',
		method: 'Method and scope (such as: constant 2010 prices, without crude oil)',
		licence: 'Licence (“not stated” where the document has none)'
	},
	tiers: {
		A: 'statistics office or government',
		B: 'press quoting them',
		C: 'other secondary source'
	},
	check: 'Prepare and check',
	checking: 'Checking…',
	unit: (units) => `The file states no unit. I have checked that it is ${units}.`,
	unitShort: 'confirmation of the unit',
	needed: (fields) => `This cannot be published while these are missing: ${fields}.`,
	ok: (files) => `The check passed. Changed: ${files}.`,
	refused: (count) => `This cannot be published yet: ${counted(count, 'error')} below.`,
	nothing: 'Nothing differs from the published figures.',
	downloads: 'Downloads',
	csv: 'Figures in canonical form (CSV)',
	zip: 'Whole data package (zip)',
	patch: 'Patch for the data folder (.patch)',
	steps: [
		'In a clone of the repository, make a branch.',
		'Run: git apply change.patch',
		'Run: npm run data:check',
		'Commit, push the branch and open a pull request.'
	],
	readme: (file, source) =>
		`Figures from the file ${file}, source: ${source}.\n\ndata/ is the whole data folder after the change (a Frictionless Data Package).\nchange.patch is the change alone.\nlines.csv lists the lines of the original that were rejected or skipped, and why (made for spreadsheets: cells like formulas have an apostrophe before them); counts.csv counts them.\n\n1. git apply change.patch\n2. npm run data:check\n3. Open a pull request.\n`
};

export const publish = { vi, en };
