import { counted } from '../counted';

/** The words around findings: their places, their severities, the closing line of a check. */
const vi = {
	severity: { error: 'Lỗi', warning: 'Cảnh báo', info: 'Lưu ý' },
	line: (line: number) => `dòng ${line}`,
	column: (column: string) => `cột ${column}`,
	action: 'Cách sửa',
	summary: (errors: number, warnings: number, infos: number, files: number) =>
		`${errors} lỗi, ${warnings} cảnh báo, ${infos} lưu ý trong ${files} tệp.`,
	passed: 'Số liệu dùng được.',
	failed: 'Số liệu chưa dùng được: hãy sửa các lỗi ở trên.',
	noFolder: (folder: string) => `Không đọc được thư mục ${folder}.`,
	page: {
		title: 'Các thông báo khi đọc và kiểm tra số liệu',
		description:
			'Mọi mã thông báo của phần nhập số liệu và của bộ kiểm tra thư mục data, kèm ý nghĩa và việc cần làm.',
		intro:
			'Trang nhập số liệu, lệnh npm run data:import và npm run data:check dùng chung các mã này, với cùng một câu. Chỗ có dấu … sẽ là tên, số hoặc ô của tệp.',
		back: 'Đưa số liệu của mình vào',
		reading: 'Khi đọc một tệp',
		contract: 'Khi kiểm tra theo quy ước của thư mục data',
		code: 'Mã',
		meaning: 'Ý nghĩa',
		action: 'Việc cần làm'
	}
};

const en: typeof vi = {
	severity: { error: 'Errors', warning: 'Warnings', info: 'Information' },
	line: (line) => `line ${line}`,
	column: (column) => `column ${column}`,
	action: 'To do',
	summary: (errors, warnings, infos, files) =>
		`${counted(errors, 'error')}, ${counted(warnings, 'warning')}, ${infos} for information in ${counted(files, 'file')}.`,
	passed: 'The data can be used.',
	failed: 'The data cannot be used: correct the errors above.',
	noFolder: (folder) => `The folder ${folder} cannot be read.`,
	page: {
		title: 'Notices of reading and checking data',
		description:
			'Every code that importing a file or checking the data folder can give, with its meaning and what to do.',
		intro:
			'The import page, npm run data:import and npm run data:check share these codes and sentences. Where … stands, there will be a name, a number or a cell of the file.',
		back: 'Bring your own data',
		reading: 'When a file is read',
		contract: 'When rows are checked by the rules of the data folder',
		code: 'Code',
		meaning: 'Meaning',
		action: 'What to do'
	}
};

export const findings = { vi, en };
