import { nounFor } from '../../counted';
import { anyValue, type FindingMessage } from '../finding-message';

const vi = {
	'contract-encoding': {
		title: 'Tệp không phải UTF-8',
		text: (p) => `Byte thứ ${p.byte} của tệp không thuộc bảng mã UTF-8 nên cả tệp chưa được đọc.`,
		action: 'Mở tệp bằng phần mềm đã tạo ra nó rồi lưu lại dưới dạng CSV UTF-8.'
	},
	'contract-bom': {
		title: 'Dấu BOM ở đầu tệp',
		text: () => 'Đầu tệp có ba byte ẩn (BOM), thường do Excel thêm vào.',
		action: 'Lưu lại tệp dưới dạng UTF-8 không có BOM.'
	},
	'contract-empty-file': {
		title: 'Tệp rỗng',
		text: () => 'Tệp không có nội dung, kể cả dòng tiêu đề.',
		action: 'Khôi phục nội dung của tệp; bảng chưa có số liệu vẫn phải có dòng tiêu đề.'
	},
	'contract-line-ending': {
		title: 'Dấu xuống dòng kiểu khác',
		text: () => 'Từ dòng này, tệp xuống dòng bằng CR hoặc CRLF, không phải LF.',
		action: 'Lưu lại tệp với dấu xuống dòng LF (kiểu Unix).'
	},
	'contract-final-newline': {
		title: 'Thiếu dấu xuống dòng ở cuối tệp',
		text: () => 'Dòng cuối cùng không kết thúc bằng dấu xuống dòng.',
		action: 'Thêm một dấu xuống dòng vào cuối tệp.'
	},
	'contract-delimiter': {
		title: 'Sai dấu phân cách',
		text: (p) =>
			`Các cột cách nhau bằng ${p.found === 'tab' ? 'phím Tab' : `dấu “${p.found}”`}, không phải dấu phẩy, nên tệp chưa được đọc.`,
		action: 'Lưu lại tệp với dấu phẩy giữa các cột và dấu chấm thập phân.'
	},
	'contract-column-missing': {
		title: 'Thiếu cột',
		text: () => 'Dòng tiêu đề không có cột này nên tệp chưa được đọc.',
		action: 'Thêm cột với đúng tên như trong datapackage.json; ô chưa có nội dung thì để trống.'
	},
	'contract-column-unknown': {
		title: 'Cột lạ',
		text: () =>
			'Dòng tiêu đề có một cột không khai báo, hoặc viết hai lần một tên cột, nên tệp chưa được đọc.',
		action: 'Sửa tên cột, bỏ cột, hoặc khai báo cột trong datapackage.json.'
	},
	'contract-column-order': {
		title: 'Sai thứ tự cột',
		text: (p) => `Các cột đủ nhưng không đúng thứ tự. Thứ tự phải là: ${p.expected}.`,
		action: 'Xếp lại các cột theo thứ tự này.'
	},
	'contract-blank-line': {
		title: 'Dòng trống',
		text: () => 'Giữa các hàng có một dòng trống.',
		action: 'Xóa dòng này.'
	},
	'contract-quote': {
		title: 'Sai dấu nháy kép',
		text: () =>
			'Dấu nháy kép mở mà không đóng, hoặc có chữ, khoảng trắng ngay sát bên ngoài. Từ dòng này trở đi tệp chưa được đọc.',
		action:
			'Ô có dấu phẩy hoặc dấu nháy kép thì đặt cả ô trong một cặp nháy kép, dấu nháy kép bên trong viết hai lần ("").'
	},
	'contract-cell-count': {
		title: 'Sai số ô trong dòng',
		text: (p) => `Dòng có ${p.found} ô, trong khi bảng có ${p.expected} cột.`,
		action: 'Xem dòng có thừa, thiếu dấu phẩy không; ô chứa dấu phẩy phải đặt trong dấu nháy kép.'
	},
	'contract-line-break': {
		title: 'Xuống dòng trong ô',
		text: () => 'Nội dung ô bị ngắt thành nhiều dòng.',
		action: 'Nối lại thành một dòng; mỗi hàng của bảng là đúng một dòng của tệp.'
	},
	'contract-hidden-character': {
		title: 'Ký tự ẩn',
		text: (p) => `Ô có ký tự không nhìn thấy hoặc đã hỏng (${p.character}).`,
		action: 'Xóa nội dung ô rồi gõ lại, không dán nguyên từ trang web hay tệp khác.'
	},
	'contract-space': {
		title: 'Thừa khoảng trắng',
		text: () => 'Ô có khoảng trắng ở đầu hoặc ở cuối.',
		action: 'Xóa khoảng trắng thừa.'
	},
	'contract-not-nfc': {
		title: 'Chữ có dấu viết rời',
		text: () =>
			'Dấu tiếng Việt được lưu rời khỏi chữ (Unicode tổ hợp), nên tìm kiếm và so tên sẽ sai.',
		action: 'Chuyển văn bản sang Unicode dựng sẵn (NFC).'
	},
	'contract-formula': {
		title: 'Giống công thức bảng tính',
		text: () => 'Ô bắt đầu bằng =, +, - hoặc @; bảng tính có thể hiểu là công thức khi mở tệp.',
		action: 'Nếu là chữ, nên viết lại để không bắt đầu bằng ký tự này.'
	},
	'contract-order': {
		title: 'Chưa xếp theo khóa',
		text: (p) =>
			`Hàng này phải đứng trước hàng liền trên theo thứ tự của ${p.columns}; cả tệp có ${p.count} chỗ như vậy.`,
		action: 'Sắp xếp lại các hàng theo các cột này, so từng ký tự, để mỗi lần sửa chỉ đổi ít dòng.'
	}
} satisfies Record<string, FindingMessage>;

const en: Record<keyof typeof vi, FindingMessage> = {
	'contract-encoding': {
		title: 'Not UTF-8',
		text: (p) => `Byte ${p.byte} of the file is not UTF-8, so none of the file was read.`,
		action: 'Open the file in the program that made it and save it again as CSV UTF-8.'
	},
	'contract-bom': {
		title: 'Byte-order mark',
		text: () => 'The file begins with three hidden bytes (BOM), as Excel writes them.',
		action: 'Save the file as UTF-8 without BOM.'
	},
	'contract-empty-file': {
		title: 'Empty file',
		text: () => 'The file is empty, even of a header line.',
		action: 'Restore the content; a table without rows still has its header line.'
	},
	'contract-line-ending': {
		title: 'Foreign line ends',
		text: () => 'From this line on, lines end with CR or CRLF instead of LF.',
		action: 'Save the file with LF (Unix) line ends.'
	},
	'contract-final-newline': {
		title: 'No line end at the close',
		text: () => 'The last line does not end with a line break.',
		action: 'Add a line break at the end of the file.'
	},
	'contract-delimiter': {
		title: 'Wrong delimiter',
		text: (p) =>
			`Columns are separated by ${p.found === 'tab' ? 'tabs' : `“${p.found}”`} instead of commas, so the file was not read.`,
		action: 'Save the file with commas between columns and a decimal point.'
	},
	'contract-column-missing': {
		title: 'A column is missing',
		text: () => 'The header line lacks this column, so the file was not read.',
		action:
			'Add the column under its name in datapackage.json; leave cells empty where nothing is known.'
	},
	'contract-column-unknown': {
		title: 'An unknown column',
		text: () =>
			'The header line has a column that is not declared, or the same name twice, so the file was not read.',
		action: 'Correct the name, drop the column, or declare it in datapackage.json.'
	},
	'contract-column-order': {
		title: 'Columns in another order',
		text: (p) => `All columns are there, in another order. It has to be: ${p.expected}.`,
		action: 'Put the columns into this order.'
	},
	'contract-blank-line': {
		title: 'Blank line',
		text: () => 'There is a blank line among the rows.',
		action: 'Delete it.'
	},
	'contract-quote': {
		title: 'A wrong double quote',
		text: () =>
			'A double quote is not closed, or has text or a space right outside it. From this line on the file was not read.',
		action:
			'Put a cell that holds a comma or a double quote into double quotes as a whole, and write a quote inside it twice ("").'
	},
	'contract-cell-count': {
		title: 'Wrong number of cells',
		text: (p) => `The line has ${p.found} cells; the table has ${p.expected} columns.`,
		action: 'Look for a comma too many or too few; a cell that holds a comma needs double quotes.'
	},
	'contract-line-break': {
		title: 'Line break in a cell',
		text: () => 'The content of the cell runs over several lines.',
		action: 'Join it into one line; each row of the table is exactly one line of the file.'
	},
	'contract-hidden-character': {
		title: 'Hidden character',
		text: (p) => `The cell has a character that is invisible or broken (${p.character}).`,
		action: 'Clear the cell and type it again instead of pasting it from a page or another file.'
	},
	'contract-space': {
		title: 'Needless space',
		text: () => 'The cell begins or ends with a space.',
		action: 'Delete the space.'
	},
	'contract-not-nfc': {
		title: 'Letters apart from their marks',
		text: () =>
			'Vietnamese marks are stored apart from their letters (decomposed Unicode), so names do not match.',
		action: 'Convert the text to composed Unicode (NFC).'
	},
	'contract-formula': {
		title: 'Looks like a formula',
		text: () => 'The cell begins with =, +, - or @; a spreadsheet may take it for a formula.',
		action: 'If it is text, better write it so that it does not begin with this character.'
	},
	'contract-order': {
		title: 'Not sorted by key',
		text: (p) =>
			`This row belongs before the one above it, by ${p.columns}; the file has ${p.count} such ${nounFor(p.count ?? anyValue, 'place')}.`,
		action:
			'Sort the rows by these columns, character by character, so that an edit changes few lines.'
	}
};

export const formFindings = { vi, en };
