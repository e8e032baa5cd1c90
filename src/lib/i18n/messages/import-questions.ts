/** Questions that a file leaves open; each is shown with real cells and the allowed answers. */
const vi = {
	encoding: 'Tệp được lưu theo bảng mã nào?',
	delimiter: 'Dấu nào phân cách các cột?',
	table: 'Tệp có nhiều bảng. Đọc bảng thứ mấy?',
	heading: 'Dòng nào là tiêu đề cột?',
	names:
		'Tiêu đề ngắn hơn các dòng số liệu. Tên cột bắt đầu từ cột đầu (left) hay kết thúc ở cột cuối (right)?',
	decimal: 'Dấu nào là dấu thập phân: chấm hay phẩy?',
	dates: 'Ngày viết theo thứ tự nào: ngày trước (day) hay tháng trước (month)?',
	't-number': 'T1…T4 là quý (quarter) hay tháng (month)?',
	'year-pair': '2010-11 là tháng 11 năm 2010 (month) hay niên độ 2010–2011 (fiscal)?',
	part: 'Các số đứng cạnh năm là tháng (month), quý (quarter) hay nửa năm (half)?',
	role: 'Cột này là gì?',
	place: 'Đây là địa phương nào?',
	indicator: 'Đây là chỉ tiêu nào?'
};

const en: typeof vi = {
	encoding: 'In which encoding was the file saved?',
	delimiter: 'Which character separates the columns?',
	table: 'The file holds several tables. Which one is to be read?',
	heading: 'Which line holds the names of the columns?',
	names:
		'The heading is shorter than the rows. Do the names begin at the first column (left) or end at the last (right)?',
	decimal: 'Which is the decimal mark: point or comma?',
	dates: 'Is the day or the month written first in dates?',
	't-number': 'Are T1…T4 quarters or months?',
	'year-pair': 'Is 2010-11 November 2010 (month) or the fiscal year 2010–2011 (fiscal)?',
	part: 'Do the numbers beside the year count months, quarters or halves of it?',
	role: 'What is this column?',
	place: 'Which place is this?',
	indicator: 'Which indicator is this?'
};

export const importQuestions = { vi, en };
