import { counted } from '../counted';
import { anyValue, type FindingMessage } from './finding-message';

const vi = {
	'file-empty': {
		title: 'Tệp rỗng',
		text: () => 'Tệp không có nội dung.',
		action: 'Kiểm tra lại tệp đã xuất rồi chọn lại.'
	},
	'file-refused': {
		title: 'Không phải bảng dạng văn bản',
		text: (p) => `Nội dung tệp là ${p.kind}, không phải bảng CSV hay TSV.`,
		action: 'Mở tệp bằng phần mềm đã tạo ra nó, lưu lại dưới dạng CSV UTF-8 rồi chọn lại.'
	},
	'archive-unread': {
		title: 'Chưa mở được tệp nén',
		text: (p) => `Không đọc được phần bên trong của tệp ${p.kind}.`,
		action: 'Giải nén hoặc lưu trang tính dưới dạng CSV UTF-8 rồi chọn lại.'
	},
	'no-figures': {
		title: 'Không có cột số liệu',
		text: () => 'Bảng không có cột nào chứa số.',
		action: 'Chỉ ra cột giá trị, hoặc kiểm tra dấu phân cách.'
	},
	'rows-unread': {
		title: 'Phần lớn dòng không đọc được',
		text: (p) =>
			`${p.rejected} trên ${p.total} dòng số liệu không đọc được, nên bảng có thể đã bị hiểu sai.`,
		action: 'Xem lý do ở các dòng đầu; chọn lại dấu phân cách, tiêu đề hoặc vai trò của cột.'
	},
	'columns-repeat': {
		title: 'Nhiều cột cùng tiêu đề',
		text: (p) =>
			`Các cột thứ ${p.columns} có tiêu đề giống nhau, nên không biết số liệu nào là của chỉ tiêu hay địa phương nào.`,
		action: 'Đặt tiêu đề khác nhau cho các cột này, hoặc tách mỗi bảng thành một tệp, rồi chọn lại.'
	},
	'keys-repeat': {
		title: 'Nhiều số liệu cùng tên và kỳ',
		text: (p) =>
			`Dòng ${p.line} có cùng tên và kỳ với dòng ${p.first}; bảng có thể thiếu một cấp phân nhóm.`,
		action: 'Kiểm tra xem các dòng này có thuộc nhóm khác nhau không.'
	},
	'encoding-likely': {
		title: 'Bảng mã là phỏng đoán',
		text: (p) => `Tệp không phải Unicode; nội dung được đọc theo ${p.encoding}.`,
		action: 'Xem chữ có dấu trong phần xem trước; nếu sai, chọn bảng mã khác.'
	},
	'encoding-twice': {
		title: 'Chữ bị lưu sai đã được phục hồi',
		text: () =>
			'Tệp UTF-8 này từng được mở theo Windows-1252 rồi lưu lại; chữ đã được đưa về như ban đầu.',
		action: 'Xem vài tên địa phương trong phần xem trước để chắc rằng chữ đúng.'
	},
	'encoding-converted': {
		title: 'Phông chữ cũ đã chuyển sang Unicode',
		text: (p) => `Tệp dùng bảng mã ${p.encoding}; chữ đã được chuyển sang Unicode.`,
		action: 'Xem vài tên địa phương trong phần xem trước để chắc rằng chữ đúng.'
	},
	'bad-bytes': {
		title: 'Ký tự hỏng',
		text: (p) => `Có ${p.count} ký tự không giải mã được.`,
		action: 'Sửa các dòng này ở tệp gốc, hoặc chọn bảng mã khác.'
	},
	'control-characters': {
		title: 'Ký tự điều khiển trong ô',
		text: (p) => `Có ${p.count} ký tự không in được; chúng được giữ nguyên.`,
		action: 'Xuất lại tệp từ nguồn nếu các ký tự này không có chủ ý.'
	},
	'no-heading': {
		title: 'Bảng không có tiêu đề',
		text: () => 'Dòng đầu đã là số liệu; các cột được đặt tên column1, column2…',
		action: 'Đặt tên cho các cột, hoặc chỉ ra dòng tiêu đề.'
	},
	'other-table': {
		title: 'Tệp có thêm một bảng khác',
		text: (p) => `Một bảng khác bắt đầu ở dòng ${p.line}.`,
		action: 'Chọn bảng cần đọc; mỗi lần chỉ đọc một bảng.'
	},
	'stray-quote': {
		title: 'Dấu nháy thừa',
		text: () => 'Một dấu nháy trong dòng không khép kín; dòng được đọc sao cho đủ số cột.',
		action: 'So dòng này với tệp gốc.'
	},
	'other-delimiter': {
		title: 'Dòng dùng dấu phân cách khác',
		text: () => 'Dòng này chỉ đủ số cột khi tách bằng một dấu khác; dòng được đọc theo dấu đó.',
		action: 'So dòng này với tệp gốc.'
	},
	'unclosed-quote': {
		title: 'Dấu nháy không đóng',
		text: () => 'Một ô mở dấu nháy nhưng không đóng.',
		action: 'Đóng dấu nháy ở tệp gốc rồi chọn lại.'
	},
	'row-too-long': {
		title: 'Dòng thừa ô',
		text: () => 'Dòng có nhiều ô hơn tiêu đề, nên không chắc ô nào thuộc cột nào.',
		action: 'Đặt trong nháy các ô có chứa dấu phân cách, hoặc bỏ dấu phân cách thừa.'
	},
	'row-too-short': {
		title: 'Dòng thiếu ô',
		text: (p) => `Dòng chỉ có ${p.cell ?? ''} ô, nên không chắc ô nào thuộc cột nào.`,
		action: 'Bổ sung dấu phân cách còn thiếu.'
	},
	'number-malformed': {
		title: 'Số viết sai dạng',
		text: (p) => `“${p.cell}” không theo cách viết số nào.`,
		action: 'Sửa ô này theo số liệu gốc.'
	},
	'not-a-number': {
		title: 'Không phải số',
		text: (p) => `“${p.cell}” nằm trong cột số.`,
		action: 'Sửa ô, hoặc đổi vai trò của cột.'
	},
	'number-with-word': {
		title: 'Số kèm chữ hoặc ký hiệu',
		text: (p) => `“${p.cell}” có chữ hoặc ký hiệu đi kèm, có thể làm đổi đơn vị hay độ lớn của số.`,
		action: 'Để riêng con số trong ô, ghi đơn vị ở tiêu đề cột.'
	},
	'number-not-exact': {
		title: 'Không phải một con số xác định',
		text: (p) => `“${p.cell}” là một khoảng hoặc giá trị gần đúng.`,
		action: 'Ghi con số đã công bố, hoặc để trống ô.'
	},
	'number-contradicts': {
		title: 'Số trái với cách viết của cột',
		text: (p) => `“${p.cell}” không theo dấu thập phân của cột.`,
		action: 'Sửa ô, hoặc chọn lại dấu thập phân của cột.'
	},
	'number-conflict': {
		title: 'Cột dùng hai dấu thập phân',
		text: (p) =>
			`Trong cột có số viết với dấu phẩy thập phân (${p.comma}) và số viết với dấu chấm thập phân (${p.point}).`,
		action: 'Sửa cho thống nhất, hoặc chọn một dấu; các ô trái dấu sẽ bị loại.'
	},
	'number-exponent': {
		title: 'Số dạng lũy thừa',
		text: (p) => `“${p.cell}” được đọc đúng như đã viết, nhưng bảng tính có thể đã làm tròn.`,
		action: 'Lấy lại số đầy đủ từ nguồn.'
	},
	'percent-sign': {
		title: 'Giá trị có dấu phần trăm',
		text: (p) => `Cột có ${p.count} giá trị mang dấu %; số được giữ nguyên, không chia 100.`,
		action: 'Kiểm tra đơn vị của chỉ tiêu là phần trăm.'
	},
	'decimal-format': {
		title: 'Dấu thập phân theo định dạng của nơi công bố',
		text: (p) =>
			`Cột chỉ có số dạng 1.234; định dạng ${p.format} quy định dấu chấm là dấu thập phân.`,
		action: 'Không cần làm gì nếu tệp được tải trực tiếp từ nơi công bố.'
	},
	'decimal-neighbours': {
		title: 'Dấu thập phân theo các cột cùng loại',
		text: (p) =>
			`Bản thân cột không chứng minh được; các cột khác của cùng chỉ tiêu dùng dấu “${p.mark}”.`,
		action: 'Kiểm tra một số của cột này trong phần xem trước.'
	},
	'dates-conflict': {
		title: 'Hai cách viết ngày',
		text: () => 'Cột có ngày viết theo ngày/tháng và theo tháng/ngày.',
		action: 'Viết lại ngày theo dạng 2024-04-03.'
	},
	'period-missing': {
		title: 'Thiếu kỳ',
		text: () => 'Dòng không ghi thời gian.',
		action: 'Bổ sung năm, quý hoặc tháng cho dòng này.'
	},
	'period-text': {
		title: 'Kỳ chưa nhận ra',
		text: (p) => `“${p.cell}” không phải dạng thời gian đã biết; giữ nguyên chữ.`,
		action: 'Viết lại kỳ, ví dụ 2024, 2024-Q1 hoặc 2024-01.'
	},
	unanswered: {
		title: 'Chờ trả lời',
		text: () => 'Cách đọc dòng này tùy vào một câu hỏi chưa được trả lời.',
		action: 'Trả lời câu hỏi phía trên bảng.'
	},
	'groups-found': {
		title: 'Dòng tiêu đề nhóm',
		text: (p) => `${p.count} dòng chỉ có tên nhóm; tên được gắn vào các dòng bên dưới.`,
		action: 'Xem cột “group” trong phần xem trước.'
	},
	'filled-down': {
		title: 'Ô gộp được điền xuống',
		text: () => 'Ô trống của cột này lấy giá trị ở dòng trên.',
		action: 'Kiểm tra cột này trong phần xem trước.'
	},
	'numbers-as-names': {
		title: 'Cột số được đọc là tên, mã',
		text: (p) =>
			`Chỉ gồm số nhưng được đọc là tên, mã hoặc thứ tự, không phải số liệu: ${p.columns}.`,
		action: 'Nếu là số liệu, chọn lại vai trò của cột.'
	},
	'year-carried': {
		title: 'Năm chỉ ghi ở dòng đầu',
		text: () => 'Ô chỉ ghi tháng hoặc quý được hiểu là thuộc năm ghi gần nhất ở phía trên.',
		action: 'Kiểm tra cột này trong phần xem trước.'
	},
	'no-period': {
		title: 'Bảng không ghi thời gian',
		text: () => 'Không cột hay tiêu đề nào nói số liệu thuộc kỳ nào.',
		action: 'Cho biết kỳ của số liệu.'
	},
	'column-undated': {
		title: 'Cột không ghi thời gian',
		text: () => 'Các cột khác ghi kỳ trong tiêu đề, cột này thì không; số liệu của cột chưa có kỳ.',
		action: 'Ghi kỳ vào tiêu đề cột rồi đọc lại, hoặc bỏ qua cột này.'
	},
	duplicate: {
		title: 'Trùng số liệu',
		text: (p) => `Cùng khóa với dòng ${p.line}.`,
		action: 'Giữ một trong hai dòng, hoặc ghi rõ nguồn khác nhau.'
	},
	'place-unknown': {
		title: 'Không nhận ra địa phương',
		text: (p) =>
			p.cell
				? `“${p.cell}” không khớp địa phương nào.${p.nearest ? ` Gần nhất: ${p.nearest}.` : ''}`
				: 'Ô tên địa phương để trống.',
		action: 'Chọn địa phương tương ứng, hoặc để dòng này ra ngoài.'
	},
	'indicator-unknown': {
		title: 'Không nhận ra chỉ tiêu',
		text: (p) =>
			p.cell
				? `“${p.cell}” không khớp chỉ tiêu nào.${p.nearest ? ` Gần nhất: ${p.nearest}.` : ''}`
				: 'Ô tên chỉ tiêu để trống.',
		action: 'Chọn chỉ tiêu tương ứng, khai báo chỉ tiêu mới, hoặc để ra ngoài.'
	},
	'place-several': {
		title: 'Tên có thể là nhiều địa phương',
		text: (p) => `“${p.cell}” trong kỳ ${p.period} có thể là: ${p.codes}.`,
		action: 'Chọn địa phương trước hay sau khi thay đổi địa giới.'
	},
	'place-not-valid': {
		title: 'Địa phương không tồn tại trong kỳ này',
		text: (p) => `${p.cell} không tồn tại trong kỳ ${p.period}.`,
		action: 'Kiểm tra năm, hoặc chọn địa phương trước hay sau khi sáp nhập.'
	},
	'unit-differs': {
		title: 'Đơn vị khác với chỉ tiêu',
		text: (p) => `“${p.cell}” không đổi được sang đơn vị của ${p.indicator} (${p.unit}).`,
		action: 'Kiểm tra đơn vị tính, hoặc chọn chỉ tiêu khác.'
	},
	'unit-assumed': {
		title: 'Tệp không ghi đơn vị',
		text: (p) => `Giá trị được hiểu theo đơn vị của ${p.indicator} (${p.unit}, 10^${p.scale}).`,
		action: 'So một giá trị với số đã công bố; nếu lệch 1.000 lần thì ghi rõ đơn vị.'
	},
	'unit-converted': {
		title: 'Đã đổi bội số của đơn vị',
		text: (p) => `“${p.cell}” được đổi từ 10^${p.from} sang 10^${p.to}.`,
		action: 'Kiểm tra một giá trị trong phần xem trước.'
	},
	'target-operator-assumed': {
		title: 'Tệp không ghi dấu so sánh',
		text: (p) =>
			`Mục tiêu của ${p.indicator} được hiểu là ${p.operator}, theo chiều tốt của chỉ số.`,
		action: 'Nếu không đúng, thêm cột “operator” với >=, <= hoặc between.'
	},
	'target-kind-assumed': {
		title: 'Tệp không ghi loại mục tiêu',
		text: (p) =>
			p.kind === 'range'
				? 'Mục tiêu được hiểu là giữ trong khoảng (range).'
				: 'Mục tiêu được hiểu là của riêng năm hoặc kỳ đã ghi (annual): lấy số liệu của kỳ đó so với mức đề ra.',
		action: 'Nếu là bình quân nhiều năm, lũy kế hay mức cuối kỳ, thêm cột “kind”.'
	},
	'period-not-canonical': {
		title: 'Kỳ không dùng được',
		text: (p) => `“${p.cell}” không phải năm, nửa năm, quý, tháng hay lũy kế từ đầu năm.`,
		action: 'Viết lại kỳ, ví dụ 2024, 2024-Q1 hoặc 2024-01.'
	}
} satisfies Record<string, FindingMessage>;

const en: Record<keyof typeof vi, FindingMessage> = {
	'file-empty': {
		title: 'The file is empty',
		text: () => 'The file has no content.',
		action: 'Check the exported file and choose it again.'
	},
	'file-refused': {
		title: 'Not a text table',
		text: (p) => `The content is ${p.kind}, not a CSV or TSV table.`,
		action: 'Open it in the program that made it, save it as CSV UTF-8 and choose that file.'
	},
	'archive-unread': {
		title: 'The archive could not be opened',
		text: (p) => `What is inside this ${p.kind} file could not be read.`,
		action: 'Unpack it, or save the sheet as CSV UTF-8, and choose that file.'
	},
	'no-figures': {
		title: 'No column of figures',
		text: () => 'No column of the table holds numbers.',
		action: 'Say which column is the value, or check the delimiter.'
	},
	'rows-unread': {
		title: 'Most rows could not be read',
		text: (p) =>
			`${p.rejected} of ${p.total} rows could not be read, so the table may be misunderstood.`,
		action: 'Look at the reasons of the first; choose delimiter, heading or roles of columns again.'
	},
	'columns-repeat': {
		title: 'Several columns with one heading',
		text: (p) =>
			`Columns ${p.columns} have the same heading, so nothing says which figures are whose.`,
		action:
			'Give these columns different headings, or put each table into a file of its own, and choose the file again.'
	},
	'keys-repeat': {
		title: 'Several figures of the same name and period',
		text: (p) =>
			`Line ${p.line} has the name and period of line ${p.first}; the table may lack a level of groups.`,
		action: 'Check whether these lines belong to different groups.'
	},
	'encoding-likely': {
		title: 'The encoding is a guess',
		text: (p) => `The file is not Unicode; it was read as ${p.encoding}.`,
		action: 'Look at accented letters in the preview; if they are wrong, choose another encoding.'
	},
	'encoding-twice': {
		title: 'Garbled letters restored',
		text: () =>
			'This UTF-8 file was once opened as Windows-1252 and saved again; its letters were put back.',
		action: 'Check a few place names in the preview.'
	},
	'encoding-converted': {
		title: 'Old Vietnamese font converted to Unicode',
		text: (p) => `The file is written in ${p.encoding}; its letters were converted to Unicode.`,
		action: 'Check a few place names in the preview.'
	},
	'bad-bytes': {
		title: 'Broken characters',
		text: (p) => `${counted(p.count ?? anyValue, 'character')} could not be decoded.`,
		action: 'Mend these lines in the original, or choose another encoding.'
	},
	'control-characters': {
		title: 'Control characters in cells',
		text: (p) =>
			`${counted(p.count ?? anyValue, 'character')} that cannot be printed; kept as written.`,
		action: 'Export the file again if they are not meant.'
	},
	'no-heading': {
		title: 'The table has no heading',
		text: () => 'The first line already holds figures; columns are named column1, column2…',
		action: 'Name the columns, or say which line is the heading.'
	},
	'other-table': {
		title: 'The file holds another table',
		text: (p) => `Another table begins at line ${p.line}.`,
		action: 'Choose the table to read; one is read at a time.'
	},
	'stray-quote': {
		title: 'A stray quote',
		text: () =>
			'A quote in this line has no partner; the line was read so that it has all its columns.',
		action: 'Compare this line with the original.'
	},
	'other-delimiter': {
		title: 'A line with another delimiter',
		text: () => 'The line has all its columns only if split by another character, and was.',
		action: 'Compare this line with the original.'
	},
	'unclosed-quote': {
		title: 'A quote that never closes',
		text: () => 'A cell opens a quote and does not close it.',
		action: 'Close the quote in the original and choose the file again.'
	},
	'row-too-long': {
		title: 'Too many cells',
		text: () =>
			'The line has more cells than the heading, so a cell may stand in the wrong column.',
		action: 'Quote cells that contain the delimiter, or remove the extra delimiter.'
	},
	'row-too-short': {
		title: 'Too few cells',
		text: (p) =>
			`The line has only ${counted(p.cell ?? '', 'cell')}, so a cell may stand in the wrong column.`,
		action: 'Add the missing delimiter.'
	},
	'number-malformed': {
		title: 'Not a way to write a number',
		text: (p) => `“${p.cell}” follows no convention.`,
		action: 'Correct the cell from the original figures.'
	},
	'not-a-number': {
		title: 'Not a number',
		text: (p) => `“${p.cell}” stands in a column of numbers.`,
		action: 'Correct the cell, or change what the column is.'
	},
	'number-with-word': {
		title: 'A number with a word or sign',
		text: (p) => `“${p.cell}” has a word or sign beside it that may change its unit or size.`,
		action: 'Leave the number alone in its cell; name the unit in the heading of the column.'
	},
	'number-not-exact': {
		title: 'Not one exact number',
		text: (p) => `“${p.cell}” is a range or an approximation.`,
		action: 'Write the figure as it was published, or leave the cell empty.'
	},
	'number-contradicts': {
		title: 'Against the convention of its column',
		text: (p) => `“${p.cell}” does not use the decimal mark of its column.`,
		action: 'Correct the cell, or choose the decimal mark of the column again.'
	},
	'number-conflict': {
		title: 'Two decimal marks in one column',
		text: (p) =>
			`The column has numbers with a decimal comma (${p.comma}) and numbers with a decimal point (${p.point}).`,
		action: 'Make them alike, or choose one mark; cells against it are then rejected.'
	},
	'number-exponent': {
		title: 'Scientific notation',
		text: (p) => `“${p.cell}” was read as written, but a spreadsheet may have rounded it.`,
		action: 'Take the full number from the source.'
	},
	'percent-sign': {
		title: 'Values with a percent sign',
		text: (p) =>
			`${counted(p.count ?? anyValue, 'value')} with a % sign; the numbers were kept, not divided by 100.`,
		action: 'Check that the unit of the indicator is per cent.'
	},
	'decimal-format': {
		title: 'Decimal mark known from the publisher’s format',
		text: (p) =>
			`The column has only numbers like 1.234; the ${p.format} format has a decimal point.`,
		action: 'Nothing to do if the file came straight from the publisher.'
	},
	'decimal-neighbours': {
		title: 'Decimal mark taken from columns of the same kind',
		text: (p) => `The column alone proves nothing; other columns of the measure use “${p.mark}”.`,
		action: 'Check one number of this column in the preview.'
	},
	'dates-conflict': {
		title: 'Two ways to write dates',
		text: () => 'The column has dates written day first and month first.',
		action: 'Write dates as 2024-04-03.'
	},
	'period-missing': {
		title: 'No period',
		text: () => 'The line does not say which time it is about.',
		action: 'Add the year, quarter or month.'
	},
	'period-text': {
		title: 'Unrecognised period',
		text: (p) => `“${p.cell}” is no known way to write a period; the text was kept.`,
		action: 'Write it as 2024, 2024-Q1 or 2024-01.'
	},
	unanswered: {
		title: 'Waits for an answer',
		text: () => 'How this line is read depends on a question that is still open.',
		action: 'Answer the question above the table.'
	},
	'groups-found': {
		title: 'Group headings',
		text: (p) =>
			`${counted(p.count ?? anyValue, 'line holds', 'lines hold')} only the name of a group, which was given to the lines below.`,
		action: 'Look at the column “group” in the preview.'
	},
	'filled-down': {
		title: 'Merged cells filled down',
		text: () => 'Empty cells of this column take the value above.',
		action: 'Check this column in the preview.'
	},
	'numbers-as-names': {
		title: 'Columns of numbers taken as names',
		text: (p) => `All numbers, but read as names, codes or an order, not as figures: ${p.columns}.`,
		action: 'If they are figures, choose that role for the column.'
	},
	'year-carried': {
		title: 'The year stands only in its first line',
		text: () =>
			'Cells that name only a month or a quarter belong to the last year named above them.',
		action: 'Check this column in the preview.'
	},
	'no-period': {
		title: 'The table states no time',
		text: () => 'No column or heading says which period the figures are of.',
		action: 'Say which period they are of.'
	},
	'column-undated': {
		title: 'A column without a time',
		text: () =>
			'Other columns name their time in the heading, this one does not; its figures have none.',
		action: 'Name the time in the heading and read the file again, or leave the column out.'
	},
	duplicate: {
		title: 'The same figure twice',
		text: (p) => `Same key as line ${p.line}.`,
		action: 'Keep one of the lines, or give them different sources.'
	},
	'place-unknown': {
		title: 'Unknown place',
		text: (p) =>
			p.cell
				? `“${p.cell}” matches no place.${p.nearest ? ` Nearest: ${p.nearest}.` : ''}`
				: 'The cell of the place is empty.',
		action: 'Choose the place, or leave the line out.'
	},
	'indicator-unknown': {
		title: 'Unknown indicator',
		text: (p) =>
			p.cell
				? `“${p.cell}” matches no indicator.${p.nearest ? ` Nearest: ${p.nearest}.` : ''}`
				: 'The cell of the indicator is empty.',
		action: 'Choose the indicator, define a new one, or leave it out.'
	},
	'place-several': {
		title: 'A name of several places',
		text: (p) => `“${p.cell}” in ${p.period} may be: ${p.codes}.`,
		action: 'Choose the place before or after the change of boundaries.'
	},
	'place-not-valid': {
		title: 'The place did not exist then',
		text: (p) => `${p.cell} did not exist in ${p.period}.`,
		action: 'Check the year, or choose the place before or after the merger.'
	},
	'unit-differs': {
		title: 'Unit of another kind',
		text: (p) => `“${p.cell}” cannot be converted to the unit of ${p.indicator} (${p.unit}).`,
		action: 'Check the unit, or choose another indicator.'
	},
	'unit-assumed': {
		title: 'The file states no unit',
		text: (p) => `Values are taken in the unit of ${p.indicator} (${p.unit}, 10^${p.scale}).`,
		action: 'Compare a value with a published one; if it is 1,000 times off, state the unit.'
	},
	'unit-converted': {
		title: 'Scale of the unit converted',
		text: (p) => `“${p.cell}” was converted from 10^${p.from} to 10^${p.to}.`,
		action: 'Check one value in the preview.'
	},
	'target-operator-assumed': {
		title: 'The file states no operator',
		text: (p) => `The targets of ${p.indicator} are taken as ${p.operator}, the good direction.`,
		action: 'If that is wrong, add a column “operator” with >=, <= or between.'
	},
	'target-kind-assumed': {
		title: 'The file states no kind of target',
		text: (p) =>
			p.kind === 'range'
				? 'The targets are taken as a range to stay in.'
				: 'The targets are taken as those of the one year or period stated (annual): its figure is compared with the value.',
		action: 'For an average over years, a total, or a level at the end, add a column “kind”.'
	},
	'period-not-canonical': {
		title: 'Period that cannot be used',
		text: (p) => `“${p.cell}” is no year, half, quarter, month or year to date.`,
		action: 'Write it as 2024, 2024-Q1 or 2024-01.'
	}
};

export const importFindings = { vi, en };
