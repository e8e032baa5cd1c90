import type { State } from '../../domain/targets/state';
import { inSentence } from '../sentence';

const vi = {
	states: {
		'no-target': 'Chưa giao chỉ tiêu',
		'not-yet-due': 'Chưa đến hạn',
		'no-data': 'Chưa có số liệu',
		'too-few-points': 'Chưa đủ số liệu',
		'not-comparable': 'Không so sánh được',
		stale: 'Số liệu đã cũ',
		achieved: 'Đạt',
		'achieved-not-held': 'Đạt nhưng chưa giữ được',
		missed: 'Không đạt',
		'on-track': 'Đúng tiến độ',
		close: 'Gần đạt tiến độ, cần tăng tốc',
		far: 'Chậm xa',
		away: 'Đi ngược'
	} satisfies Record<State, string>,
	exceeded: 'Vượt',
	atLeast: (value: string) => `từ ${value} trở lên`,
	atMost: (value: string) => `không quá ${value}`,
	between: (low: string, high: string) => `${low} đến ${high}`,
	goals: {
		annual: (amount: string, year: string) => `${amount} năm ${year}`,
		span: (amount: string, start: string, end: string) =>
			`bình quân ${amount} một năm, giai đoạn ${start}–${end}`,
		by: (amount: string, year: string) => `${amount} vào năm ${year}`,
		sum: (amount: string, start: string, end: string) =>
			`tổng ${amount} trong giai đoạn ${start}–${end}`,
		ratio: (amount: string, place: string, span: string) =>
			`gấp ${amount} lần ${place}, giai đoạn ${span}`,
		held: (amount: string, span: string) => `${amount} trong mọi năm, giai đoạn ${span}`
	},
	reached: {
		annual: (value: string, period: string) => `thực hiện ${value} (${period})`,
		average: (value: string, start: string, end: string) =>
			`bình quân ${value} một năm, ${start}–${end}`,
		sum: (value: string, end: string) => `cộng đến ${end}: ${value}`,
		ratio: (value: string, end: string) => `gấp ${value} lần, tính đến ${end}`
	},
	expected: (value: string) => `theo kế hoạch đến nay phải là ${value}`,
	short: (distance: string) => `còn thiếu ${distance}`,
	over: (distance: string) => `vượt ${distance}`,
	exact: 'vừa đúng mức giao',
	points: (value: string) => `${value} điểm phần trăm`,
	times: (value: string) => `${value} lần`,
	sentence: (place: string, indicator: string, goal: string) =>
		`${place}, ${inSentence(indicator)}: ${goal}`
};

const en: typeof vi = {
	states: {
		'no-target': 'No target',
		'not-yet-due': 'Not yet due',
		'no-data': 'No figures yet',
		'too-few-points': 'Too few figures',
		'not-comparable': 'Not comparable',
		stale: 'Figures too old',
		achieved: 'Met',
		'achieved-not-held': 'Met but not held',
		missed: 'Missed',
		'on-track': 'On track',
		close: 'Close, must speed up',
		far: 'Far behind',
		away: 'Moving away'
	},
	exceeded: 'Exceeded',
	atLeast: (value) => `at least ${value}`,
	atMost: (value) => `at most ${value}`,
	between: (low, high) => `${low} to ${high}`,
	goals: {
		annual: (amount, year) => `${amount} in ${year}`,
		span: (amount, start, end) => `${amount} a year on average, ${start}–${end}`,
		by: (amount, year) => `${amount} by ${year}`,
		sum: (amount, start, end) => `${amount} in total, ${start}–${end}`,
		ratio: (amount, place, span) => `${amount} times ${place}, ${span}`,
		held: (amount, span) => `${amount} in every year, ${span}`
	},
	reached: {
		annual: (value, period) => `actual ${value} (${period})`,
		average: (value, start, end) => `${value} a year on average, ${start}–${end}`,
		sum: (value, end) => `${value} up to ${end}`,
		ratio: (value, end) => `${value} times, up to ${end}`
	},
	expected: (value) => `the path asks for ${value} by then`,
	short: (distance) => `${distance} short`,
	over: (distance) => `${distance} above`,
	exact: 'exactly as set',
	points: (value) => `${value} percentage points`,
	times: (value) => `${value} times`,
	sentence: (place, indicator, goal) => `${place}, ${inSentence(indicator)}: ${goal}`
};

export const targets = { vi, en };
