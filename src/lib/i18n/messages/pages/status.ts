const vi = {
	A: 'chính thức',
	P: 'sơ bộ',
	E: 'ước tính',
	F: 'dự báo',
	B: 'đổi cách tính hoặc địa giới',
	M: 'chưa có số liệu'
};

const en: typeof vi = {
	A: 'official',
	P: 'provisional',
	E: 'estimated',
	F: 'forecast',
	B: 'change of method or boundary',
	M: 'no figure'
};

export const statusWords = { vi, en };
