/** The example files of the import page; their figures and sources are published ones. */
const vi = {
	examples: {
		wide: {
			name: 'Biểu xếp ngang',
			what: (indicator: string) =>
				`${indicator}: tên bảng, đơn vị, các năm xếp ngang, dấu phẩy thập phân, dòng nguồn ở cuối.`
		},
		unicode: {
			name: 'Bảng tiếng Anh, UTF-16',
			what: (indicator: string) =>
				`${indicator}: tệp “Unicode Text” của bảng tính, cột cách nhau bằng tab, dấu chấm thập phân.`
		},
		estimates: {
			name: 'Số ước lần đầu, phông chữ cũ',
			what: (indicator: string) =>
				`${indicator}: phông TCVN3, các con số công bố lần đầu; so với số đang dùng thì khác, nên có thể áp dụng và hoàn tác thử.`
		}
	},
	templates: {
		rows: 'mỗi dòng một số liệu (CSV)',
		years: 'các năm xếp ngang (CSV)',
		targets: 'mục tiêu phải đạt (CSV)'
	}
};

const en: typeof vi = {
	examples: {
		wide: {
			name: 'Years across',
			what: (indicator) =>
				`${indicator}: a title, a unit, years across, decimal commas, a source line at the end.`
		},
		unicode: {
			name: 'English table, UTF-16',
			what: (indicator) =>
				`${indicator}: a spreadsheet’s “Unicode Text”, tabs between columns, decimal points.`
		},
		estimates: {
			name: 'First estimates, old font',
			what: (indicator) =>
				`${indicator}: TCVN3 font, figures as first published; they differ from those in force, so applying and undoing can be tried.`
		}
	},
	templates: {
		rows: 'one figure a line (CSV)',
		years: 'years across (CSV)',
		targets: 'targets to be reached (CSV)'
	}
};

export const examples = { vi, en };
