import { counted } from '../counted';

const vi = {
	choose: 'So với địa phương khác',
	chooseNote: 'Chọn nơi để vẽ cùng; lựa chọn nằm trong địa chỉ và theo sang trang chỉ số.',
	rank: (year: string, rank: string, of: string) =>
		`Năm ${year}: thứ ${rank} trong ${of} tỉnh, thành phố của vùng có số liệu.`,
	similar: 'Những nơi giống nhất',
	similarLead: (name: string, first: string, compared: string) =>
		`Xét các chỉ số dưới đây, trong ${compared} tỉnh, thành phố so được, ${first} giống ${name} nhất.`,
	similarFar: 'Khoảng cách ấy vẫn lớn: không nơi nào thật giống.',
	similarNone: (name: string) =>
		`Chưa đủ số liệu cùng năm để nói nơi nào giống ${name} (cần ít nhất ba chỉ số chung, mỗi chỉ số ít nhất bốn nơi).`,
	similarMethod:
		'Khoảng cách là căn của trung bình bình phương chênh lệch, mỗi chỉ số tính bằng độ lệch chuẩn giữa các tỉnh, thành phố; càng nhỏ càng giống. Chỉ số nào một nơi thiếu thì bỏ ra khỏi cặp đó, không đoán thay.',
	similarUnused: (names: string) => `Không dùng vì thiếu số liệu: ${names}.`,
	indicator: 'Chỉ số',
	year: 'Năm',
	distance: 'Khoảng cách',
	common: (count: string) => `${count} chỉ số chung`,
	contribution: 'Đóng góp vào vùng',
	change: (
		indicator: string,
		from: string,
		to: string,
		region: string,
		total: string,
		name: string,
		part: string
	) => `${indicator}: năm ${to} so với ${from}, ${region} ${total}; riêng ${name} ${part}.`,
	more: (value: string) => `thêm ${value}`,
	less: (value: string) => `bớt ${value}`,
	same: 'không đổi',
	contributionNote:
		'Phần của các tỉnh, thành phố cộng lại đúng bằng con số của vùng, đến chữ số cuối.',
	province: 'Tỉnh, thành phố',
	part: 'Đóng góp',
	total: 'Cả vùng'
};

const en: typeof vi = {
	choose: 'Beside other places',
	chooseNote:
		'Choose places to draw as well; the choice stays in the address and goes along to the indicators.',
	rank: (year, rank, of) =>
		`${year}: rank ${rank} of the ${of} provinces of the region with figures.`,
	similar: 'Places like this one',
	similarLead: (name, first, compared) =>
		`By the indicators below, of ${compared} provinces that can be compared, ${first} is the one most like ${name}.`,
	similarFar: 'That distance is still large: no place is really like it.',
	similarNone: (name) =>
		`Too few figures of the same year to say which places are like ${name} (at least three indicators in common are needed, each with at least four places).`,
	similarMethod:
		'The distance is the root of the mean squared difference, each indicator counted in standard deviations between provinces; smaller is more alike. An indicator that one of two places lacks is left out of that pair; nothing is guessed.',
	similarUnused: (names) => `Not used for want of figures: ${names}.`,
	indicator: 'Indicator',
	year: 'Year',
	distance: 'Distance',
	common: (count) => `${counted(count, 'indicator')} in common`,
	contribution: 'Part in the region',
	change: (indicator, from, to, region, total, name, part) =>
		`${indicator}: from ${from} to ${to}, ${region} ${total}; ${name} alone ${part}.`,
	more: (value) => `gained ${value}`,
	less: (value) => `lost ${value}`,
	same: 'stayed the same',
	contributionNote: "The parts of the provinces add up to the region's figure, to the last digit.",
	province: 'Province',
	part: 'Contribution',
	total: 'Region'
};

export const peers = { vi, en };
