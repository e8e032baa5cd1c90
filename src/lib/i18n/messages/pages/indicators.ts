const vi = {
	title: 'Các chỉ số',
	description:
		'Danh mục chỉ số theo lĩnh vực: định nghĩa, đơn vị, kỳ mới nhất, số địa phương có số liệu.',
	lead: (count: number, figures: string) =>
		`${count} chỉ số, ${figures} con số đang có hiệu lực, mỗi số một nguồn.`,
	name: 'Chỉ số',
	unit: 'Đơn vị',
	latest: 'Kỳ mới nhất',
	places: 'Nơi có số liệu',
	figures: 'Số con số',
	none: 'chưa có số liệu'
};

const en: typeof vi = {
	title: 'Indicators',
	description: 'Indicators by theme: definition, unit, latest period, places with figures.',
	lead: (count, figures) =>
		`${count} indicators, ${figures} figures in force, each with its source.`,
	name: 'Indicator',
	unit: 'Unit',
	latest: 'Latest period',
	places: 'Places with figures',
	figures: 'Figures',
	none: 'no figure yet'
};

export const indicatorsPage = { vi, en };
