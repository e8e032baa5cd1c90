/** Why a line of an uploaded file is no row of its table. */
const vi = {
	blank: 'Dòng trống',
	separator: 'Khai báo dấu phân cách',
	rule: 'Đường kẻ của bảng',
	title: 'Tiêu đề bảng',
	unit: 'Đơn vị tính',
	heading: 'Tiêu đề cột',
	'repeated-heading': 'Tiêu đề cột lặp lại',
	'column-numbers': 'Số thứ tự cột',
	'column-types': 'Kiểu dữ liệu của cột',
	group: 'Tên nhóm, gắn vào các dòng bên dưới',
	note: 'Ghi chú hoặc nguồn',
	'other-table': 'Thuộc một bảng khác trong tệp',
	total: 'Dòng tổng',
	'left-out': 'Được chọn để ra ngoài'
};

const en: typeof vi = {
	blank: 'Blank line',
	separator: 'Says which delimiter is used',
	rule: 'Rule drawn in the table',
	title: 'Title of the table',
	unit: 'Unit of measure',
	heading: 'Column heading',
	'repeated-heading': 'Repeated column heading',
	'column-numbers': 'Column numbers',
	'column-types': 'Data types of the columns',
	group: 'Name of a group, given to the lines below',
	note: 'Note or source',
	'other-table': 'Part of another table in the file',
	total: 'Total line',
	'left-out': 'Left out by choice'
};

export const importReasons = { vi, en };
