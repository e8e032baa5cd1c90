import { counted } from '../counted';
import { inSentence } from '../sentence';

const vi = {
	link: 'Có gì mới',
	title: 'Số liệu có gì mới',
	description:
		'Bản số liệu đang dùng và những con số các cơ quan công bố trong hai năm trước đó, từng tháng: số mới, số công bố lại, số đã sửa.',
	headline: (version: string, date: string) => `Bản số liệu ${version}, ngày ${date}`,
	only: 'Trang mới có một bản số liệu, nên chưa có bản trước để so. Những gì đã đổi đọc được từ ngày công bố của từng tài liệu: dưới đây là các con số công bố trong hai năm gần nhất, tháng mới nhất đứng trước.',
	latest: (month: string, figures: string, indicators: number) =>
		`Mới nhất là ${inSentence(month)}: ${figures} con số của ${indicators} chỉ số.`,
	none: 'Trong hai năm gần nhất không có con số nào ghi ngày công bố.',
	indicator: 'Chỉ số',
	figures: 'Số con số',
	again: 'Công bố lại',
	changed: 'Khác lần trước',
	places: 'Số địa phương',
	period: 'Kỳ mới nhất',
	month: (month: string, figures: string, changed: string) =>
		`${month}: ${figures} con số, ${changed} số khác lần công bố trước`,
	note: 'Công bố lại là khi một tài liệu trước đó đã có số cho cùng chỉ số, địa phương và kỳ. Trang của từng chỉ số cho thấy số ban đầu và số đang dùng.'
};

const en: typeof vi = {
	link: 'What is new',
	title: 'What is new in the figures',
	description:
		'The release in use and the figures that offices published in the two years before it, month by month: new, published again, revised.',
	headline: (version, date) => `Release ${version} of the figures, ${date}`,
	only: 'This is the only release so far, so there is no earlier one to compare with. What has changed can be read from the date of each document: below are the figures published in the last two years, the latest month first.',
	latest: (month, figures, indicators) =>
		`The latest is ${month}: ${figures} figures of ${counted(indicators, 'indicator')}.`,
	none: 'No figure of the last two years says when it was published.',
	indicator: 'Indicator',
	figures: 'Figures',
	again: 'Published again',
	changed: 'Differ from before',
	places: 'Places',
	period: 'Latest period',
	month: (month, figures, changed) =>
		`${month}: ${figures} figures, ${changed} of them differ from what was published before`,
	note: 'Published again means that an earlier document had a figure for the same indicator, place and period. The page of each indicator shows the first figure and the one in use.'
};

export const releases = { vi, en };
