import { counted, nounFor } from '../counted';

/** The import workbench: one page from the file to the charts. */
const vi = {
	title: 'Đưa số liệu của mình vào',
	description:
		'Mở tệp CSV hoặc dán bảng từ bảng tính, xem tệp được đọc thế nào, so với số đã công bố và đưa lên biểu đồ. Số liệu không rời khỏi trình duyệt.',
	lead: 'Thả tệp đúng như đã xuất ra từ phần mềm. Trang cho biết đã đọc những gì, dòng nào không đọc được và vì sao, rồi so với số đã công bố. Chưa bấm “Áp dụng” thì chưa có gì thay đổi.',
	privacy:
		'Tệp được đọc ngay trong trình duyệt này và không gửi đi đâu. Bấm “Quên” là xóa hết, không còn bản nào khác.',
	noScript:
		'Trang này cần JavaScript để đọc tệp trong trình duyệt. Không dùng JavaScript thì có thể đọc tệp bằng lệnh “npm run data:import -- TỆP” trong bộ mã nguồn; các trang số liệu khác vẫn xem được đầy đủ.',
	open: {
		title: 'Chọn tệp',
		drop: 'Thả tệp vào đây',
		pick: 'Chọn tệp trên máy…',
		hint: 'CSV, TSV, văn bản, bảng tính .xlsx, tệp nén .zip; mọi bảng mã tiếng Việt thường gặp, mọi dấu phân cách. Có thể chọn nhiều tệp.',
		paste: 'Hoặc dán bảng chép từ bảng tính',
		pasteAction: 'Đọc phần đã dán',
		pasteName: 'bảng đã dán',
		examples: 'Chưa có tệp? Thử với một tệp mẫu, dựng từ số đã công bố:',
		templates: 'Mẫu để điền:',
		exampleMissing: (name: string) =>
			`Không tải được tệp mẫu “${name}”. Các phần khác của trang vẫn dùng được; hãy thử lại khi có mạng.`,
		tooLarge: (name: string, size: string, limit: string) =>
			`Tệp “${name}” có ${size} MB, quá giới hạn ${limit} MB nên chưa được đọc. Hãy tách tệp hoặc bớt cột rồi chọn lại.`
	},
	files: {
		title: 'Các tệp đã chọn',
		show: 'Xem',
		remove: 'Bỏ tệp này',
		waiting: 'chờ đến lượt',
		reading: 'đang đọc',
		stopped: 'đã dừng, không có gì thay đổi',
		failed: 'không đọc được',
		refused: 'bị từ chối',
		ask: 'cần trả lời',
		read: 'đã đọc',
		applied: 'đã áp dụng',
		fromLink:
			'Các số liệu này nằm trong đường dẫn bạn vừa mở, do người khác gửi; trang không biết là ai. Chưa có gì được áp dụng.',
		brokenLink:
			'Đường dẫn có số liệu nhưng bị cắt hoặc hỏng, nên không đọc được. Hãy xin lại đường dẫn hoặc tệp gốc.',
		remembered: (answers: string) =>
			`Đã dùng lại các câu trả lời của lần trước cho tệp cùng kiểu: ${answers}.`,
		forgetAnswers: 'Quên các câu trả lời này và hỏi lại'
	},
	contents: {
		title: (indicators: string) => `Trong tệp có ${indicators} chỉ tiêu`,
		caption: 'Số liệu của tệp theo từng chỉ tiêu',
		indicator: 'Chỉ tiêu',
		figures: 'Số liệu',
		different: 'Khác với bản đã công bố',
		places: 'Địa phương',
		years: 'Năm'
	},
	progress: {
		reading: (name: string) => `Đang đọc ${name}`,
		of: (done: string, total: string, rows: string) =>
			`${done}/${total} MB, ${rows} giá trị đã đọc`,
		matching: 'Đã đọc xong, đang đối chiếu và kiểm tra…',
		stop: 'Dừng',
		stopped: 'Đã dừng. Không có gì thay đổi.',
		interrupted: (name: string) =>
			`Trang bị tải lại khi đang đọc ${name}, nên tệp chưa được đọc xong. Số liệu đã áp dụng vẫn nguyên.`,
		again: 'Đọc lại',
		failed: (reason: string) =>
			`Bộ đọc tệp dừng giữa chừng (${reason}). Số liệu đã áp dụng trước đó vẫn còn nguyên; hãy đọc lại, hoặc tách tệp nhỏ hơn.`
	},
	read: {
		title: 'Tệp được đọc thế nào',
		answered: {
			content: 'tệp chứa',
			encoding: 'bảng mã',
			delimiter: 'dấu phân cách',
			heading: 'tiêu đề bảng',
			table: 'bảng thứ',
			decimal: 'dấu thập phân',
			dates: 'thứ tự ngày, tháng',
			place: 'địa phương',
			indicator: 'chỉ số',
			role: 'vai trò của cột'
		} as Record<string, string>,
		encoding: 'Bảng mã',
		delimiter: 'Dấu phân cách',
		heading: 'Tiêu đề bảng',
		headingLine: (lines: string) => `dòng ${lines}`,
		noHeading: 'không có',
		table: 'Tên bảng',
		unit: 'Đơn vị ghi trong tệp',
		layout: 'Cách xếp',
		layouts: {
			long: 'mỗi dòng một số liệu',
			wide: 'các kỳ xếp ngang',
			across: 'nhiều cột số liệu'
		},
		content: 'Tệp chứa',
		contents: { figures: 'số liệu', targets: 'mục tiêu, chỉ tiêu phải đạt' },
		newline: 'Xuống dòng',
		newlines: { lf: 'LF', crlf: 'CR LF', cr: 'CR', mixed: 'lẫn nhiều kiểu', none: 'một dòng' },
		evidence: {
			proof: 'nội dung tệp chứng minh',
			likely: 'phỏng đoán, hãy nhìn chữ có dấu bên dưới',
			open: 'chưa rõ',
			answer: 'do bạn chọn'
		},
		change: 'đổi',
		detected: 'theo tệp',
		delimiters: {
			',': 'dấu phẩy ,',
			';': 'dấu chấm phẩy ;',
			tab: 'tab',
			'|': 'gạch đứng |',
			space: 'dấu cách',
			none: 'không tách cột'
		} as Record<string, string>,
		columns: 'Các cột',
		column: 'Cột',
		role: 'Vai trò',
		roles: {
			dimension: 'tên, mã, mô tả',
			period: 'thời gian',
			part: 'tháng hoặc quý',
			value: 'số liệu',
			flag: 'trạng thái, ký hiệu',
			ignore: 'bỏ qua'
		},
		dimensions: {
			place: 'địa phương',
			indicator: 'chỉ số',
			unit: 'đơn vị',
			source: 'nguồn',
			published: 'ngày công bố',
			note: 'ghi chú',
			status: 'trạng thái',
			other: ''
		},
		decimal: 'Dấu thập phân',
		decimals: { '.': 'chấm (1.5)', ',': 'phẩy (1,5)' } as Record<string, string>,
		whole: 'chỉ có số nguyên',
		asked: 'chờ trả lời',
		conflict: 'mâu thuẫn',
		by: {
			proof: 'các ô trong cột chứng minh',
			neighbours: 'theo các cột cùng loại',
			format: 'theo định dạng của nơi công bố',
			answer: 'do bạn chọn'
		},
		cells: (counts: { point: string; comma: string; either: string; whole: string }) =>
			`${counts.comma} ô chứng minh dấu phẩy, ${counts.point} ô chứng minh dấu chấm, ${counts.either} ô hiểu được cả hai cách, ${counts.whole} ô số nguyên`
	},
	questions: {
		title: 'Tệp chưa nói rõ',
		intro:
			'Những điều dưới đây tệp không chứng minh được, nên trang hỏi chứ không đoán. Bên cạnh mỗi cách trả lời là các ô của tệp sẽ được hiểu thành gì.',
		column: (name: string) => `Cột “${name}”`,
		line: (line: string) => `dòng ${line}`,
		leaveOut: 'để ra ngoài',
		choose: 'chọn…',
		more: (count: string) => `Còn ${count} câu hỏi nữa, hiện ra sau khi trả lời các câu trên.`,
		answers: {
			day: 'ngày trước, tháng sau',
			month: 'tháng',
			quarter: 'quý',
			fiscal: 'niên độ',
			none: 'không tách cột',
			tab: 'tab',
			space: 'dấu cách',
			'.': 'dấu chấm',
			',': 'dấu phẩy'
		} as Record<string, string>,
		dates: { day: 'ngày trước, tháng sau', month: 'tháng trước, ngày sau' } as Record<
			string,
			string
		>,
		table: (number: string) => `bảng thứ ${number}`
	},
	preview: {
		title: 'Xem trước',
		file: 'Các dòng đầu của tệp',
		rows: 'Được đọc thành',
		line: 'Dòng',
		taken: 'Được coi là',
		content: 'Nội dung ô',
		accepted: 'số liệu',
		rejected: 'bị loại',
		names: {
			period: 'kỳ',
			value: 'giá trị',
			flag: 'ký hiệu',
			group: 'nhóm',
			series: 'cột'
		} as Record<string, string>
	},
	findings: {
		title: 'Những điều cần biết',
		none: 'Không có gì bất thường.',
		count: (count: string) => `${count} lần`,
		where: 'Ở đâu',
		line: (line: string) => `dòng ${line}`,
		column: (name: string) => `cột “${name}”`,
		whole: 'cả tệp',
		action: 'Cần làm',
		more: (count: string) => `và ${count} chỗ nữa`,
		mend: 'Sửa ô',
		mendLabel: (line: string, column: string) => `Nội dung mới của dòng ${line}, cột ${column}`,
		mendSave: 'Kiểm tra lại',
		mendCancel: 'Thôi',
		mendImpossible:
			'Ô này không sửa riêng được, vì dòng chứa dấu xuống hàng hoặc dấu nháy hỏng. Hãy sửa ở tệp gốc.',
		mended: (count: string) => `${count} dòng đã được sửa trong trình duyệt; tệp gốc giữ nguyên.`,
		mendedUndo: 'Bỏ các sửa đổi'
	},
	account: {
		title: 'Từng dòng đi đâu',
		accepted: 'dòng được nhận',
		rejected: 'dòng bị loại',
		skipped: 'dòng bỏ qua',
		sum: (a: string, r: string, s: string, total: string) =>
			`${a} + ${r} + ${s} = ${total} dòng của tệp.`,
		reasons: 'Lý do',
		lines: 'Từng dòng bị loại hoặc bỏ qua',
		download: 'Tải danh sách (CSV)',
		formulas:
			'Danh sách này để mở bằng bảng tính: ô bắt đầu bằng =, +, - hoặc @ có thêm dấu nháy đơn để không chạy thành công thức. Số liệu được công bố thì giữ nguyên từng ô.',
		downloadCounts: 'Tải ba con số này (CSV)'
	},
	match: {
		title: 'Địa phương và chỉ số',
		intro:
			'Tên được so theo mã, tên và tên gọi khác, không phân biệt dấu, chữ hoa và tiền tố. Chỉ nhận khi trùng đúng một nơi.',
		places: 'Địa phương',
		indicators: 'Chỉ số',
		all: (count: string) => `${count} tên đều khớp.`,
		unmatched: (count: string) => `${count} tên chưa khớp: hãy chọn, hoặc để ra ngoài.`,
		inFile: 'Trong tệp',
		takenFor: 'Được hiểu là',
		figures: 'Số giá trị',
		nearest: 'gần nhất',
		others: 'tất cả',
		outside: 'để ra ngoài',
		show: 'Các tên đã khớp',
		define: { indicator: 'Khai báo chỉ số mới…', place: 'Khai báo địa phương mới…' }
	},
	goals: {
		title: 'Các mục tiêu trong tệp',
		none: 'Tệp không có mục tiêu nào dùng được.',
		added: 'mục tiêu mới',
		changed: 'mục tiêu khác với đã công bố',
		equal: 'mục tiêu trùng',
		indicator: 'Chỉ số',
		place: 'Địa phương',
		goal: 'Phải đạt',
		before: 'Đã công bố',
		document: 'Văn bản',
		line: 'Dòng',
		intro: (count: string) =>
			`${count} mục tiêu mới hoặc khác sẽ được đánh giá và vẽ như mọi mục tiêu, chỉ trong trình duyệt này, và luôn có dấu “riêng, chưa công bố”.`,
		nothing: 'Không có mục tiêu nào mới hoặc khác để áp dụng.',
		applied: (count: string) => `Đã áp dụng ${count} mục tiêu.`,
		see: 'Xem kết quả:'
	},
	compare: {
		title: 'So với số đã công bố',
		added: 'số liệu mới',
		changed: 'số liệu khác với đã công bố',
		equal: 'số liệu trùng',
		absent: (count: string) =>
			`${count} số đã công bố của các chỉ số và địa phương này không có trong tệp; chúng được giữ nguyên.`,
		missing: (count: string) => `${count} ô không có giá trị, không dùng đến.`,
		none: 'Tệp không có số liệu nào khớp với các chỉ số và địa phương của trang.',
		indicator: 'Chỉ số',
		place: 'Địa phương',
		period: 'Kỳ',
		before: 'Đã công bố',
		now: 'Trong tệp',
		line: 'Dòng',
		first: (shown: string, all: string) => `${shown} trong ${all} dòng đầu`
	},
	apply: {
		title: 'Áp dụng',
		intro: (count: string) =>
			`${count} số liệu mới hoặc khác sẽ được vẽ cùng số đã công bố, chỉ trong trình duyệt này, và luôn có dấu “số liệu riêng, chưa công bố”.`,
		nothing: 'Không có số liệu nào mới hoặc khác để áp dụng.',
		questions: 'Hãy trả lời các câu hỏi ở trên trước.',
		button: 'Áp dụng',
		undo: 'Hoàn tác',
		applied: (count: string) => `Đã áp dụng ${count} số liệu.`,
		undone: 'Đã hoàn tác. Số liệu trên trang lại như đã công bố.',
		see: 'Xem trên biểu đồ:',
		targets: 'Các mục tiêu riêng và kết quả đánh giá',
		without: 'Các dòng còn chờ trả lời chưa được tính vào đây.'
	},
	codes: 'Danh mục mọi thông báo khi đọc và kiểm tra số liệu',
	said: {
		read: (name: string, a: string, r: string, s: string) =>
			`Đã đọc ${name}: ${a} dòng nhận, ${r} dòng loại, ${s} dòng bỏ qua.`,
		ask: (name: string, count: string) => `${name}: có ${count} câu hỏi cần trả lời.`,
		refused: (name: string) => `Không đọc được ${name}. Lý do ở phần “Những điều cần biết”.`
	}
};

const en: typeof vi = {
	title: 'Bring your own data',
	description:
		'Open a CSV file or paste a table from a spreadsheet, see how it is read, compare it with the published figures and put it on the charts. Nothing leaves the browser.',
	lead: 'Drop the file exactly as it was exported. The page says what was read, which lines were not and why, and compares them with the published figures. Nothing changes before you press “Apply”.',
	privacy:
		'The file is read in this browser and sent nowhere. “Forget” deletes it; there is no other copy.',
	noScript:
		'This page needs JavaScript to read files in the browser. Without it, “npm run data:import -- FILE” in the source code reads them; all other pages are complete as they are.',
	open: {
		title: 'Choose a file',
		drop: 'Drop files here',
		pick: 'Choose files…',
		hint: 'CSV, TSV or text in any usual encoding and with any delimiter, .xlsx workbooks, .zip archives. Several at once if you like.',
		paste: 'Or paste cells copied from a spreadsheet',
		pasteAction: 'Read what was pasted',
		pasteName: 'pasted table',
		examples: 'No file at hand? Try an example, made from published figures:',
		templates: 'Templates to fill in:',
		exampleMissing: (name) =>
			`The example “${name}” could not be loaded. Everything else on the page works; try again when there is a connection.`,
		tooLarge: (name, size, limit) =>
			`“${name}” has ${size} MB; the limit is ${limit} MB, so it was not read. Split it or drop columns and choose it again.`
	},
	files: {
		title: 'Chosen files',
		show: 'Show',
		remove: 'Remove',
		waiting: 'waiting',
		reading: 'being read',
		stopped: 'stopped, nothing changed',
		failed: 'could not be read',
		refused: 'refused',
		ask: 'needs an answer',
		read: 'read',
		applied: 'applied',
		fromLink:
			'These figures came in the link that you opened; the page does not know who made it. Nothing has been applied.',
		brokenLink:
			'The link holds figures but is cut or broken, so they cannot be read. Ask for the link again, or for the file.',
		remembered: (answers) =>
			`The answers given last time for a file of this shape were used again: ${answers}.`,
		forgetAnswers: 'Forget these answers and ask again'
	},
	contents: {
		title: (indicators) => `The file has ${counted(indicators, 'indicator')}`,
		caption: 'Figures of the file by indicator',
		indicator: 'Indicator',
		figures: 'Figures',
		different: 'Not published as they stand',
		places: 'Places',
		years: 'Years'
	},
	progress: {
		reading: (name) => `Reading ${name}`,
		of: (done, total, rows) => `${done} of ${total} MB, ${rows} values read`,
		matching: 'All read; matching and checking…',
		stop: 'Stop',
		stopped: 'Stopped. Nothing has changed.',
		interrupted: (name) =>
			`The page was left while ${name} was being read, so it was not read to its end. Applied figures are untouched.`,
		again: 'Read again',
		failed: (reason) =>
			`The reader stopped half-way (${reason}). Figures applied before are untouched; read again, or split the file.`
	},
	read: {
		title: 'How the file is read',
		answered: {
			content: 'the file holds',
			encoding: 'encoding',
			delimiter: 'delimiter',
			heading: 'heading',
			table: 'table',
			decimal: 'decimal mark',
			dates: 'order of day and month',
			place: 'place',
			indicator: 'indicator',
			role: 'what the column is'
		},
		encoding: 'Encoding',
		delimiter: 'Delimiter',
		heading: 'Heading',
		headingLine: (lines) => `line ${lines}`,
		noHeading: 'none',
		table: 'Title',
		unit: 'Unit stated in the file',
		layout: 'Layout',
		layouts: {
			long: 'one figure a line',
			wide: 'periods across',
			across: 'several columns of figures'
		},
		content: 'The file holds',
		contents: { figures: 'figures', targets: 'targets to be reached' },
		newline: 'Line ends',
		newlines: { lf: 'LF', crlf: 'CR LF', cr: 'CR', mixed: 'mixed', none: 'one line' },
		evidence: {
			proof: 'proved by the file',
			likely: 'a guess: look at accented letters below',
			open: 'open',
			answer: 'your choice'
		},
		change: 'change',
		detected: 'as detected',
		delimiters: {
			',': 'comma ,',
			';': 'semicolon ;',
			tab: 'tab',
			'|': 'bar |',
			space: 'blank',
			none: 'no columns'
		},
		columns: 'Columns',
		column: 'Column',
		role: 'What it is',
		roles: {
			dimension: 'name, code, description',
			period: 'time',
			part: 'month or quarter',
			value: 'figures',
			flag: 'status, mark',
			ignore: 'left out'
		},
		dimensions: {
			place: 'place',
			indicator: 'indicator',
			unit: 'unit',
			source: 'source',
			published: 'date of publication',
			note: 'note',
			status: 'status',
			other: ''
		},
		decimal: 'Decimal mark',
		decimals: { '.': 'point (1.5)', ',': 'comma (1,5)' },
		whole: 'whole numbers only',
		asked: 'waits for an answer',
		conflict: 'contradiction',
		by: {
			proof: 'proved by cells of the column',
			neighbours: 'from columns of the same kind',
			format: 'from the publisher’s format',
			answer: 'your choice'
		},
		cells: ({ point, comma, either, whole }) =>
			`${comma} cells prove a comma, ${point} prove a point, ${either} could be either, ${whole} are whole numbers`
	},
	questions: {
		title: 'What the file does not say',
		intro:
			'The file does not prove the following, so the page asks instead of guessing. Beside each answer stands what the cells would become.',
		column: (name) => `Column “${name}”`,
		line: (line) => `line ${line}`,
		leaveOut: 'leave out',
		choose: 'choose…',
		more: (count) => `${count} more questions follow once these are answered.`,
		answers: {
			day: 'day first, then month',
			month: 'month',
			quarter: 'quarter',
			fiscal: 'fiscal year',
			none: 'no columns',
			tab: 'tab',
			space: 'blank',
			'.': 'point',
			',': 'comma'
		},
		dates: { day: 'day first, then month', month: 'month first, then day' },
		table: (number) => `table ${number}`
	},
	preview: {
		title: 'Preview',
		file: 'First lines of the file',
		rows: 'Read as',
		line: 'Line',
		taken: 'Taken for',
		content: 'Cell',
		accepted: 'figures',
		rejected: 'rejected',
		names: { period: 'period', value: 'value', flag: 'mark', group: 'group', series: 'column' }
	},
	findings: {
		title: 'What to know',
		none: 'Nothing out of the ordinary.',
		count: (count) => counted(count, 'time'),
		where: 'Where',
		line: (line) => `line ${line}`,
		column: (name) => `column “${name}”`,
		whole: 'the whole file',
		action: 'To do',
		more: (count) => `and ${count} more`,
		mend: 'Correct the cell',
		mendLabel: (line, column) => `New content of line ${line}, column ${column}`,
		mendSave: 'Check again',
		mendCancel: 'Cancel',
		mendImpossible:
			'This cell cannot be corrected by itself, because its line holds a line break or a broken quote. Correct it in the original.',
		mended: (count) =>
			`${counted(count, 'line')} corrected in the browser; the original is untouched.`,
		mendedUndo: 'Drop the corrections'
	},
	account: {
		title: 'Where each line went',
		accepted: 'accepted',
		rejected: 'rejected',
		skipped: 'skipped',
		sum: (a, r, s, total) => `${a} + ${r} + ${s} = ${total} ${nounFor(total, 'line')} of the file.`,
		reasons: 'Reasons',
		lines: 'Every rejected or skipped line',
		download: 'Download the list (CSV)',
		formulas:
			'The list is made for spreadsheets: a cell that begins with =, +, - or @ has an apostrophe before it, so that it does not run as a formula. Published data keeps every cell as it is.',
		downloadCounts: 'Download these counts (CSV)'
	},
	match: {
		title: 'Places and indicators',
		intro:
			'Names are compared by code, name and other names, whatever the accents, capitals and prefixes. Only what fits exactly one is taken.',
		places: 'Places',
		indicators: 'Indicators',
		all: (count) => (count === '1' ? 'The name fits.' : `All ${count} names fit.`),
		unmatched: (count) =>
			`${counted(count, 'name fits', 'names fit')} nothing: choose, or leave out.`,
		inFile: 'In the file',
		takenFor: 'Taken for',
		figures: 'Values',
		nearest: 'nearest',
		others: 'all',
		outside: 'leave out',
		show: 'Names that fit',
		define: { indicator: 'Define a new indicator…', place: 'Define a new place…' }
	},
	goals: {
		title: 'Targets in the file',
		none: 'The file has no target that can be used.',
		added: 'new',
		changed: 'different',
		equal: 'equal',
		indicator: 'Indicator',
		place: 'Place',
		goal: 'To be reached',
		before: 'Published',
		document: 'Document',
		line: 'Line',
		intro: (count) =>
			`${counted(count, 'new or different target')} will be judged and drawn like any other, in this browser only, and always marked “local, unpublished”.`,
		nothing: 'There is no new or different target to apply.',
		applied: (count) => `${counted(count, 'target')} applied.`,
		see: 'See the results:'
	},
	compare: {
		title: 'Beside the published figures',
		added: 'new',
		changed: 'different',
		equal: 'equal',
		absent: (count) =>
			`${counted(count, 'published figure')} of these indicators and places ${nounFor(count, 'is', 'are')} not in the file; nothing is taken away.`,
		missing: (count) =>
			`${counted(count, 'cell without a value is', 'cells without a value are')} not used.`,
		none: 'No figure of the file fits an indicator and a place of this site.',
		indicator: 'Indicator',
		place: 'Place',
		period: 'Period',
		before: 'Published',
		now: 'In the file',
		line: 'Line',
		first: (shown, all) => `the first ${shown} of ${all}`
	},
	apply: {
		title: 'Apply',
		intro: (count) =>
			`${counted(count, 'new or different figure')} will be drawn beside the published ones, in this browser only, and always marked “local, unpublished”.`,
		nothing: 'There is no new or different figure to apply.',
		questions: 'Answer the questions above first.',
		button: 'Apply',
		undo: 'Undo',
		applied: (count) => `${counted(count, 'figure')} applied.`,
		undone: 'Undone. The site shows the published figures again.',
		see: 'See them on a chart:',
		targets: 'Your own targets and how they are judged',
		without: 'Lines that wait for an answer are not among them.'
	},
	codes: 'All notices that reading and checking data can give',
	said: {
		read: (name, a, r, s) =>
			`${name} was read: ${counted(a, 'line')} accepted, ${r} rejected, ${s} skipped.`,
		ask: (name, count) =>
			`${name}: ${counted(count, 'question needs', 'questions need')} an answer.`,
		refused: (name) => `${name} could not be read. The reason stands under “What to know”.`
	}
};

export const workbench = { vi, en };
