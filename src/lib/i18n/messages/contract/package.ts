import type { FindingMessage } from '../finding-message';

const vi = {
	'contract-descriptor-missing': {
		title: 'Không có tệp mô tả',
		text: () => 'Thư mục số liệu không có tệp datapackage.json.',
		action: 'Kiểm tra lại đường dẫn thư mục, hoặc chép datapackage.json của bản trước vào đó.'
	},
	'contract-descriptor-json': {
		title: 'Tệp mô tả không phải JSON',
		text: () => 'datapackage.json viết sai cú pháp JSON nên không đọc được.',
		action:
			'Xem quanh dòng này có thừa, thiếu dấu phẩy, dấu ngoặc hay dấu nháy kép không rồi sửa lại.'
	},
	'contract-descriptor-invalid': {
		title: 'Mục sai trong tệp mô tả',
		text: (p) => `Mục ${p.at} còn thiếu hoặc có giá trị không dùng được.`,
		action:
			'Sửa mục này theo chuẩn Frictionless Table Schema. Kiểu dùng được: string, integer, number, date; ràng buộc: required, unique, enum, pattern, minimum, maximum.'
	},
	'contract-descriptor-resource': {
		title: 'Tệp mô tả thiếu một bảng',
		text: (p) => `Trang cần bảng “${p.resource}” nhưng datapackage.json không khai báo bảng này.`,
		action: 'Khai báo bảng trong mục resources, gồm tên, đường dẫn và các cột.'
	},
	'contract-descriptor-column': {
		title: 'Tệp mô tả thiếu một cột',
		text: (p) =>
			`Bảng “${p.resource}” chưa khai báo cột này, hoặc khai báo kiểu, tính bắt buộc hay danh sách giá trị khác với điều trang cần.`,
		action: 'Khôi phục khai báo của cột như ở bản trước.'
	},
	'contract-file-missing': {
		title: 'Thiếu tệp',
		text: () => 'datapackage.json có tên tệp này nhưng trong thư mục không có.',
		action: 'Thêm tệp vào thư mục, hoặc bỏ tên tệp khỏi mục resources.'
	},
	'contract-file-unlisted': {
		title: 'Tệp chưa khai báo',
		text: () => 'Tệp CSV này nằm trong thư mục nhưng datapackage.json không nhắc đến.',
		action: 'Khai báo tệp trong mục resources, hoặc chuyển tệp ra khỏi thư mục số liệu.'
	}
} satisfies Record<string, FindingMessage>;

const en: Record<keyof typeof vi, FindingMessage> = {
	'contract-descriptor-missing': {
		title: 'No descriptor',
		text: () => 'The data folder has no datapackage.json.',
		action: 'Check the path of the folder, or copy datapackage.json of the last release into it.'
	},
	'contract-descriptor-json': {
		title: 'The descriptor is not JSON',
		text: () => 'datapackage.json has a JSON syntax error and cannot be read.',
		action: 'Look near this line for a comma, bracket or quote too many or too few, and mend it.'
	},
	'contract-descriptor-invalid': {
		title: 'A wrong entry in the descriptor',
		text: (p) => `The entry ${p.at} is missing or has a value that cannot be used.`,
		action:
			'Write the entry as Frictionless Table Schema says. Types understood: string, integer, number, date; constraints: required, unique, enum, pattern, minimum, maximum.'
	},
	'contract-descriptor-resource': {
		title: 'The descriptor lacks a table',
		text: (p) =>
			`The site needs the table “${p.resource}”, which datapackage.json does not declare.`,
		action: 'Declare the table under resources, with name, path and columns.'
	},
	'contract-descriptor-column': {
		title: 'The descriptor lacks a column',
		text: (p) =>
			`The table “${p.resource}” does not declare this column, or declares a type, obligation or list of values other than the site needs.`,
		action: 'Restore the declaration of the column as in the last release.'
	},
	'contract-file-missing': {
		title: 'A file is missing',
		text: () => 'datapackage.json names this file, but the folder does not hold it.',
		action: 'Put the file into the folder, or take its name out of resources.'
	},
	'contract-file-unlisted': {
		title: 'A file that nobody declared',
		text: () => 'This CSV file lies in the folder, but datapackage.json does not mention it.',
		action: 'Declare the file under resources, or move it out of the data folder.'
	}
};

export const packageFindings = { vi, en };
