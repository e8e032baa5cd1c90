import { counted } from '../counted';

const vi = {
	pace: {
		percent: (required: string, years: string, goal: string) =>
			`Để đạt ${goal}, mỗi năm trong ${years} năm còn lại phải tăng bình quân ${required}`,
		amount: (required: string, years: string, goal: string) =>
			`Để đạt ${goal}, mỗi năm trong ${years} năm còn lại phải thêm bình quân ${required}`,
		less: (required: string, years: string, goal: string) =>
			`Để đạt ${goal}, mỗi năm trong ${years} năm còn lại phải giảm bình quân ${required}`,
		sum: (required: string, years: string, goal: string) =>
			`Để đạt ${goal}, mỗi năm trong ${years} năm còn lại phải có bình quân ${required}`,
		soFar: (value: string) => `; từ đầu kỳ đến nay bình quân ${value} một năm.`,
		noneSoFar: '.'
	},
	need: {
		percent: (required: string, years: string) =>
			`cần tăng bình quân ${required} một năm trong ${years} năm còn lại`,
		amount: (required: string, years: string) =>
			`cần thêm bình quân ${required} một năm trong ${years} năm còn lại`,
		less: (required: string, years: string) =>
			`cần giảm bình quân ${required} một năm trong ${years} năm còn lại`,
		sum: (required: string, years: string) =>
			`cần có bình quân ${required} một năm trong ${years} năm còn lại`
	}
};

const en: typeof vi = {
	pace: {
		percent: (required, years, goal) =>
			`To reach ${goal}, each of the ${years} remaining years needs growth of ${required} on average`,
		amount: (required, years, goal) =>
			`To reach ${goal}, each of the ${years} remaining years needs another ${required} on average`,
		less: (required, years, goal) =>
			`To reach ${goal}, each of the ${years} remaining years needs a fall of ${required} on average`,
		sum: (required, years, goal) =>
			`To reach ${goal}, each of the ${years} remaining years needs ${required} on average`,
		soFar: (value) => `; so far it has been ${value} a year.`,
		noneSoFar: '.'
	},
	need: {
		percent: (required, years) =>
			`needs growth of ${required} a year in the remaining ${counted(years, 'year')}`,
		amount: (required, years) =>
			`needs ${required} more a year in the remaining ${counted(years, 'year')}`,
		less: (required, years) =>
			`needs ${required} less a year in the remaining ${counted(years, 'year')}`,
		sum: (required, years) => `needs ${required} a year in the remaining ${counted(years, 'year')}`
	}
};

export const paces = { vi, en };
