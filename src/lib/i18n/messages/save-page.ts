const vi = {
	offer: 'Lưu trang này thành một tệp',
	hint: 'đủ biểu đồ, số liệu và nguồn; mở được không cần mạng',
	failed: 'Chưa lưu được trang. Trang đang mở không thay đổi; mời thử lại, hoặc in ra PDF.',
	note: (address: string, date: string, release: string) =>
		`Lưu từ ${address} ngày ${date}, bản số liệu ${release}.`
};

const en: typeof vi = {
	offer: 'Save this page as one file',
	hint: 'with its charts, numbers and sources; opens without a network',
	failed: 'The page could not be saved. Nothing here has changed; try again, or print it to PDF.',
	note: (address, date, release) => `Saved from ${address} on ${date}, data release ${release}.`
};

export const savePage = { vi, en };
