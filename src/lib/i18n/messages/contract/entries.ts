import { formatDate, formatNumber } from '../../format';
import { anyValue, type FindingMessage } from '../finding-message';

const day = (value: string | number | undefined, locale: 'vi' | 'en') =>
	value === anyValue ? anyValue : formatDate(String(value), locale);
const share = (value: string | number | undefined, locale: 'vi' | 'en') =>
	value === anyValue
		? anyValue
		: formatNumber(Number(value), locale, { decimals: 3, minDecimals: 0 });

const vi = {
	'contract-name': {
		title: 'Tên chỉ số chỉ là mã',
		text: () => 'Tên chỉ số lặp lại nguyên mã, người đọc sẽ không hiểu.',
		action: 'Viết tên đầy đủ bằng ngôn ngữ của cột.'
	},
	'contract-unit': {
		title: 'Đơn vị chưa khai báo',
		text: (p) => `Đơn vị này không có trong mục units của datapackage.json (${p.units}).`,
		action: 'Dùng một đơn vị đã có, hoặc thêm đơn vị mới kèm tên tiếng Việt và tiếng Anh.'
	},
	'contract-scale': {
		title: 'Sai bậc của đơn vị',
		text: (p) => `Với đơn vị ${p.unit}, bậc lũy thừa của 10 phải là: ${p.allowed}.`,
		action: 'Sửa bậc, ví dụ 6 cho triệu, 9 cho tỷ; phần trăm và chỉ số dùng 0.'
	},
	'contract-bounds-order': {
		title: 'Hai giới hạn ngược nhau',
		text: () => 'Giới hạn trên không lớn hơn giới hạn dưới.',
		action: 'Sửa natural_min hoặc natural_max.'
	},
	'contract-aggregation': {
		title: 'Không thể cộng chỉ số này',
		text: () => 'Tốc độ tăng và chỉ số tương đối của các địa phương không cộng lại với nhau được.',
		action: 'Chọn weighted kèm chỉ số làm quyền số, hoặc none.'
	},
	'contract-weight': {
		title: 'Sai quyền số',
		text: (p) =>
			p.aggregation === 'weighted'
				? 'Bình quân gia quyền cần một chỉ số khác làm quyền số.'
				: 'Chỉ bình quân gia quyền (weighted) mới có quyền số.',
		action: 'Điền hoặc xóa weight_indicator cho khớp với cột aggregation.'
	},
	'contract-parent-cycle': {
		title: 'Địa phương thuộc chính nó',
		text: () => 'Đi theo cột parent từ địa phương này lại quay về chính nó.',
		action: 'Sửa cột parent: tỉnh thuộc vùng, vùng thuộc cả nước.'
	},
	'contract-validity-order': {
		title: 'Hết hiệu lực trước khi có',
		text: () => 'Ngày cuối của địa phương đứng trước ngày đầu.',
		action: 'Sửa valid_from hoặc valid_to theo văn bản về địa giới.'
	},
	'contract-change-self': {
		title: 'Địa phương nhập vào chính nó',
		text: () => 'Nơi đi và nơi đến của thay đổi địa giới là một.',
		action: 'Sửa from_code hoặc to_code; đơn vị mới sau sáp nhập có mã riêng dù giữ tên cũ.'
	},
	'contract-change-region': {
		title: 'Địa phương không tồn tại lúc thay đổi địa giới',
		text: (p) => `Theo regions.csv, địa phương này không tồn tại vào ngày ${day(p.day, 'vi')}.`,
		action: 'Kiểm tra ngày thay đổi, và valid_from, valid_to của địa phương.'
	},
	'contract-change-share': {
		title: 'Chia quá một phần',
		text: (p) =>
			`Các phần chia từ “${p.region}” trong ngày này cộng lại là ${share(p.sum, 'vi')}, lớn hơn 1.`,
		action: 'Sửa cột share; để trống nếu văn bản không cho biết tỷ lệ.'
	},
	'contract-source-address': {
		title: 'Không biết tìm nguồn ở đâu',
		text: () => 'Nguồn không có địa chỉ mà cũng không có ghi chú.',
		action: 'Điền url, hoặc ghi trong note nơi có thể xem tài liệu (số hiệu, trang, nơi lưu).'
	},
	'contract-source-unused': {
		title: 'Nguồn không dùng đến',
		text: () => 'Không có số liệu, chỉ tiêu hay thay đổi địa giới nào dẫn nguồn này.',
		action: 'Bỏ hàng này nếu không còn cần.'
	},
	'contract-source-twice': {
		title: 'Nguồn ghi hai lần',
		text: (p) => `Dòng ${p.first} đã có tài liệu cùng tên và cùng địa chỉ.`,
		action: 'Gộp hai hàng làm một và sửa mã nguồn ở những nơi đang dẫn.'
	},
	'contract-date-future': {
		title: 'Ngày sau ngày phát hành',
		text: (p) => `Ngày này đứng sau ngày phát hành bản số liệu (${day(p.created, 'vi')}).`,
		action: 'Kiểm tra ngày, hoặc cập nhật mục created của datapackage.json.'
	}
} satisfies Record<string, FindingMessage>;

const en: Record<keyof typeof vi, FindingMessage> = {
	'contract-name': {
		title: 'A name that is only the code',
		text: () => 'The name repeats the identifier, which tells readers nothing.',
		action: 'Write a full name in the language of the column.'
	},
	'contract-unit': {
		title: 'An undeclared unit',
		text: (p) => `This unit is not among the units of datapackage.json (${p.units}).`,
		action: 'Use one of them, or add the unit there with its Vietnamese and English name.'
	},
	'contract-scale': {
		title: 'Wrong scale of the unit',
		text: (p) => `For the unit ${p.unit} the power of ten has to be one of: ${p.allowed}.`,
		action: 'Correct the scale: 6 for millions, 9 for billions; percentages and indices take 0.'
	},
	'contract-bounds-order': {
		title: 'Bounds the wrong way round',
		text: () => 'The upper bound is not above the lower one.',
		action: 'Correct natural_min or natural_max.'
	},
	'contract-aggregation': {
		title: 'Cannot be added up',
		text: () => 'Rates and indices of places do not add up.',
		action: 'Choose weighted with an indicator as weight, or none.'
	},
	'contract-weight': {
		title: 'Wrong weight',
		text: (p) =>
			p.aggregation === 'weighted'
				? 'A weighted mean needs another indicator as its weight.'
				: 'Only a weighted mean (weighted) has a weight.',
		action: 'Fill in or clear weight_indicator so that it goes with the column aggregation.'
	},
	'contract-parent-cycle': {
		title: 'A place inside itself',
		text: () => 'Following the column parent from this place leads back to it.',
		action: 'Correct the column parent: provinces belong to a region, regions to the country.'
	},
	'contract-validity-order': {
		title: 'Ends before it begins',
		text: () => 'The last day of the place is before its first.',
		action: 'Correct valid_from or valid_to from the document on the boundaries.'
	},
	'contract-change-self': {
		title: 'A place merged into itself',
		text: () => 'The boundary change leads from a place to the same place.',
		action:
			'Correct from_code or to_code; what a merger forms has a code of its own even where the name stays.'
	},
	'contract-change-region': {
		title: 'A place that did not exist at the change',
		text: (p) => `By regions.csv this place did not exist on ${day(p.day, 'en')}.`,
		action: 'Check the date of the change, and valid_from and valid_to of the place.'
	},
	'contract-change-share': {
		title: 'More than the whole given away',
		text: (p) =>
			`The shares taken from “${p.region}” on this day add up to ${share(p.sum, 'en')}, more than 1.`,
		action: 'Correct the column share; leave it empty where the document does not say.'
	},
	'contract-source-address': {
		title: 'A source that cannot be found',
		text: () => 'The source has neither an address nor a note.',
		action: 'Fill in url, or say in note where the document can be seen (number, page, archive).'
	},
	'contract-source-unused': {
		title: 'A source that is not used',
		text: () => 'No figure, target or boundary change cites this source.',
		action: 'Drop the row if it is no longer needed.'
	},
	'contract-source-twice': {
		title: 'The same source twice',
		text: (p) => `Line ${p.first} has a document of the same title and address.`,
		action: 'Make one row of the two and correct the source where it is cited.'
	},
	'contract-date-future': {
		title: 'A date after the release',
		text: (p) => `This date is after that of the data release (${day(p.created, 'en')}).`,
		action: 'Check the date, or bring created in datapackage.json up to date.'
	}
};

export const entryFindings = { vi, en };
