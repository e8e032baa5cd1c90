const vi = {
	data: 'Tệp số liệu',
	dataNote: 'Tệp CSV đúng như trang đang dùng; mở bằng bảng tính hay phần mềm thống kê bất kỳ.'
};

const en: typeof vi = {
	data: 'Data files',
	dataNote:
		'The CSV files exactly as this site uses them; open them in any spreadsheet or statistical program.'
};

export const aboutPage = { vi, en };
