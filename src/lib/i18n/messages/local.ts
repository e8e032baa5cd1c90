import { counted } from '../counted';

/** Figures that a reader keeps in this browser and that nobody has published. */
const vi = {
	kept: {
		title: 'Số liệu riêng đang giữ trong trình duyệt này',
		none: 'Chưa có số liệu riêng nào được áp dụng.',
		intro:
			'Các số liệu và chỉ tiêu này được vẽ cùng phần đã công bố ở trang chỉ số và trang địa phương, luôn có dấu riêng. Trang tổng quan và kết luận về các chỉ tiêu đã công bố chỉ dùng số đã công bố.',
		file: 'Từ tệp',
		figures: 'Số liệu',
		size: 'Dung lượng',
		when: 'Áp dụng lúc',
		goals: 'mục tiêu',
		fileFull:
			'Bộ nhớ của trình duyệt không đủ chỗ cho tệp gốc vừa chọn, nên tải lại trang thì phải chọn lại tệp. Số liệu đã áp dụng vẫn được giữ.',
		answers: {
			title: 'Câu trả lời được dùng lại',
			intro: 'Tệp cùng kiểu (cùng tiêu đề cột) sẽ được đọc theo các câu đã trả lời cho tệp này.',
			file: 'Trả lời cho tệp',
			what: 'Câu trả lời',
			forget: 'Quên',
			forgetOf: (name: string) => `Quên các câu đã trả lời cho ${name}`
		},
		share: 'Tạo đường dẫn',
		shared:
			'Đường dẫn chứa chính các số liệu này, ở phần sau dấu # mà máy chủ không nhận được. Ai có đường dẫn đều đọc được số liệu; người nhận xem trước rồi mới quyết định áp dụng.',
		shareAddress: 'Đường dẫn',
		shareCopy: 'Chép',
		shareCopied: 'Đã chép.',
		shareTooLong: 'Số liệu quá nhiều để đưa vào một đường dẫn. Hãy gửi chính tệp gốc.',
		forget: 'Quên',
		forgetAll: 'Quên tất cả',
		forgotten: 'Đã xóa khỏi trình duyệt.',
		total: (size: string) => `Tổng cộng ${size}.`,
		blocked:
			'Trình duyệt không cho lưu (chế độ riêng tư hoặc bị chặn). Số liệu vẫn dùng được đến khi đóng thẻ này; hãy tải về nếu cần giữ.',
		full: 'Bộ nhớ của trình duyệt đã đầy, nên số liệu vừa áp dụng chỉ dùng được đến khi đóng thẻ này. Hãy quên bớt tệp cũ hoặc tải về.'
	},
	page: {
		title: 'Chỉ số, địa phương và chỉ tiêu riêng',
		description:
			'Các chỉ số, địa phương và chỉ tiêu do người xem đưa vào, chỉ có trong trình duyệt này.',
		intro: 'Chỉ số này do bạn khai báo khi đưa số liệu vào; nó chỉ có trong trình duyệt này.',
		introPlace:
			'Địa phương này do bạn khai báo khi đưa số liệu vào; nó chỉ có trong trình duyệt này.',
		introTargets:
			'Chỉ tiêu này nằm trong tệp bạn đã áp dụng; nó chỉ có trong trình duyệt này, chưa ai công bố.',
		introAll: 'Tất cả những gì riêng của trình duyệt này, chưa ai công bố.',
		indicators: 'Chỉ số riêng',
		places: 'Địa phương riêng',
		all: 'Xem tất cả',
		from: 'Từ tệp',
		none: 'Chưa có chỉ số, địa phương hay chỉ tiêu riêng nào trong trình duyệt này.',
		noScript: 'Trang này cần JavaScript, vì số liệu riêng nằm trong trình duyệt.'
	},
	banner: {
		shown: (figures: number, targets: number, n: (value: number) => string, files: string) => {
			const what = [figures && `${n(figures)} số`, targets && `${n(targets)} chỉ tiêu`];
			return `Trang này có số liệu riêng, chưa công bố: ${what.filter(Boolean).join(' và ')} từ ${files}, chỉ có trong trình duyệt này.`;
		},
		hidden: (files: string) => `Số liệu riêng từ ${files} đang được ẩn.`,
		waiting: (files: string) =>
			`Có số liệu riêng từ ${files}. Cần bộ máy tính toán để vẽ cùng số đã công bố.`,
		start: 'Tải bộ máy tính toán',
		failed: 'Không đưa được số liệu riêng vào trang; trang đang hiện số đã công bố.',
		hide: 'Ẩn',
		show: 'Hiện',
		forget: 'Quên tất cả',
		open: 'Xem ở trang Nhập số liệu'
	}
};

const en: typeof vi = {
	kept: {
		title: 'Your own figures in this browser',
		none: 'No figures of your own have been applied.',
		intro:
			'They are drawn beside the published ones on the pages of indicators and places, always with a mark of their own. The overview and the verdicts on published targets use published figures only.',
		file: 'From the file',
		figures: 'Figures',
		size: 'Size',
		when: 'Applied',
		goals: 'targets',
		fileFull:
			'The browser’s storage has no room for the original file just chosen; after a reload it must be chosen again. Applied figures are kept.',
		answers: {
			title: 'Answers that are used again',
			intro:
				'A file of the same shape (the same headings) is read with the answers given for this one.',
			file: 'Answered for the file',
			what: 'Answers',
			forget: 'Forget',
			forgetOf: (name) => `Forget the answers given for ${name}`
		},
		share: 'Make a link',
		shared:
			'The link holds the figures themselves, after the #, which no server receives. Whoever has the link can read them; the receiver sees them before deciding to apply them.',
		shareAddress: 'Link',
		shareCopy: 'Copy',
		shareCopied: 'Copied.',
		shareTooLong: 'There are too many figures for a link. Send the original file instead.',
		forget: 'Forget',
		forgetAll: 'Forget all',
		forgotten: 'Deleted from this browser.',
		total: (size) => `${size} in all.`,
		blocked:
			'The browser does not allow anything to be kept (private mode, or blocked). The figures can be used until this tab is closed; download them to keep them.',
		full: 'The browser’s storage is full, so the figures just applied can be used only until this tab is closed. Forget older files, or download them.'
	},
	page: {
		title: 'Your own indicators, places and targets',
		description: 'What a reader has added, in this browser only.',
		intro:
			'You described this indicator when you imported figures; it exists in this browser only.',
		introPlace:
			'You described this place when you imported figures; it exists in this browser only.',
		introTargets:
			'This target comes from a file that you applied; it exists in this browser only and nobody has published it.',
		introAll: 'All that is only in this browser and that nobody has published.',
		indicators: 'Your own indicators',
		places: 'Your own places',
		all: 'Show all',
		from: 'From the file',
		none: 'There are no indicators, places or targets of your own in this browser.',
		noScript: 'This page needs JavaScript, as your own figures are kept in the browser.'
	},
	banner: {
		shown: (figures, targets, n, files) => {
			const what = [
				figures && counted(n(figures), 'figure'),
				targets && counted(n(targets), 'target')
			];
			return `This page shows what is local and unpublished: ${what.filter(Boolean).join(' and ')} from ${files}, in this browser only.`;
		},
		hidden: (files) => `Local figures from ${files} are hidden.`,
		waiting: (files) =>
			`There are local figures from ${files}. Drawing them beside the published ones needs the query engine.`,
		start: 'Load the query engine',
		failed: 'The local figures could not be added; the page shows the published ones.',
		hide: 'Hide',
		show: 'Show',
		forget: 'Forget all',
		open: 'Open the import page'
	}
};

export const local = { vi, en };
