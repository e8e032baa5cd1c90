import { counted } from '../counted';

const vi = {
	title: 'Giả định khác đi thì sao',
	lead: 'Đổi mức giao hoặc ngưỡng; kết luận được tính lại ngay bằng đúng cách tính của trang và nằm trong địa chỉ để gửi đi. Không có gì trong dữ liệu thay đổi.',
	leadCuts:
		'Đổi ngưỡng của nhịp độ; các chỉ tiêu đang thực hiện được xếp lại ngay. Địa chỉ giữ lựa chọn này để gửi đi.',
	value: (unit: string) => `Mức giao (${unit})`,
	onTrack: 'Đúng tiến độ khi nhịp độ từ',
	close: 'Chậm xa khi nhịp độ dưới',
	reset: 'Trở về như văn bản',
	resetCuts: 'Trở về ngưỡng của trang',
	mark: 'Giả định',
	banner: (changes: string) => `Đang xem một giả định, không phải chỉ tiêu được giao: ${changes}.`,
	changedValue: (assumed: string, decided: string) => `mức ${assumed} thay cho ${decided}`,
	changedCuts: (onTrack: string, close: string) =>
		`đúng tiến độ từ ${onTrack}, chậm xa dưới ${close}`,
	and: '; ',
	decided: (state: string) => `Theo văn bản: ${state.toLowerCase()}.`,
	moved: (count: number) =>
		count === 0
			? 'Với ngưỡng này không kết luận nào thay đổi.'
			: `Với ngưỡng này ${count} kết luận thay đổi.`,
	now: (state: string) => `Kết luận: ${state}.`
};

const en: typeof vi = {
	title: 'What if',
	lead: 'Change the target or the cuts: the status is worked out again at once by the same method and stays in the address, to be sent on. Nothing in the data changes.',
	leadCuts:
		'Move the cuts of the pace ratio: running targets are sorted again at once. The address keeps the choice, to be sent on.',
	value: (unit) => `Target (${unit})`,
	onTrack: 'On track from a pace ratio of',
	close: 'Far behind below a pace ratio of',
	reset: 'Back to the document',
	resetCuts: "Back to the site's cuts",
	mark: 'What if',
	banner: (changes) => `This is a supposition, not the official target: ${changes}.`,
	changedValue: (assumed, decided) => `${assumed} instead of ${decided}`,
	changedCuts: (onTrack, close) => `on track from ${onTrack}, far behind below ${close}`,
	and: '; ',
	decided: (state) => `By the document: ${state.toLowerCase()}.`,
	moved: (count) =>
		count === 0
			? 'With these cuts no status changes.'
			: `With these cuts ${counted(count, 'status changes', 'statuses change')}.`,
	now: (state) => `Status: ${state}.`
};

export const whatIfWords = { vi, en };
