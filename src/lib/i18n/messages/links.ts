const vi = {
	brief: 'Tóm tắt một trang để in',
	meeting: 'Chế độ họp',
	more: (name: string) => `Xem chi tiết: ${name}`
};

const en: typeof vi = {
	brief: 'One-page brief to print',
	meeting: 'Meeting mode',
	more: (name) => `More on: ${name}`
};

/** Links that pages of several kinds have to pages of another. */
export const links = { vi, en };
