const vi = {
	explain:
		'Dán đoạn mã này vào trang của bạn. Biểu đồ tự cập nhật khi trang này cập nhật, chỉ gồm số liệu đã công bố và không thu thập gì của người đọc.',
	language: 'Ngôn ngữ',
	languages: { vi: 'Tiếng Việt', en: 'English' },
	theme: 'Màu nền',
	themes: { device: 'Theo thiết bị của người đọc', light: 'Sáng', dark: 'Tối' },
	code: 'Mã nhúng',
	copy: 'Chép mã',
	look: 'Xem thử',
	copied: 'Đã chép mã.',
	copyFailed: 'Trình duyệt không cho chép. Mã đã được chọn sẵn: nhấn Ctrl+C.',
	/** Below the embedded chart: the way to the page it comes from. */
	from: (site: string) => `Xem đầy đủ trên trang “${site}”`,
	description: (indicator: string) => `Biểu đồ để nhúng: ${indicator}.`
};

const en: typeof vi = {
	explain:
		'Paste this code into your page. The chart is updated when this site is, holds published figures only and collects nothing about readers.',
	language: 'Language',
	languages: { vi: 'Tiếng Việt', en: 'English' },
	theme: 'Background',
	themes: { device: 'As the reader’s device is set', light: 'Light', dark: 'Dark' },
	code: 'Code',
	copy: 'Copy the code',
	look: 'Preview',
	copied: 'Code copied.',
	copyFailed: 'The browser does not allow copying. The code is selected: press Ctrl+C.',
	from: (site) => `See the whole page on “${site}”`,
	description: (indicator) => `A chart to embed: ${indicator}.`
};

export const chartEmbed = { vi, en };
