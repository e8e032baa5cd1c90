const vi = {
	title: 'Giấy phép',
	description: 'Phần mềm và phông chữ có trong trang, phiên bản, giấy phép và nơi công bố.',
	lead: 'Trang này dùng các phần mềm và phông chữ tự do dưới đây. Danh sách do máy lập khi dựng trang, từ đúng những gì được gửi tới người đọc.',
	text: 'Toàn văn các giấy phép',
	packages: 'Gói phần mềm và phông chữ',
	engine: 'Bên trong bộ máy tính toán',
	engineLead:
		'Tệp WebAssembly của DuckDB-Wasm còn chứa các phần sau, nhận ra từ tên còn lại trong chính tệp đó.',
	name: 'Tên',
	version: 'Phiên bản',
	licence: 'Giấy phép'
};

const en: typeof vi = {
	title: 'Licences',
	description:
		'Software and typefaces in this site, with version, licence and where they are published.',
	lead: 'This site is made with the free software and typefaces below. The list is written by the build, from exactly what is sent to the reader.',
	text: 'Full texts of the licences',
	packages: 'Packages and typefaces',
	engine: 'Inside the query engine',
	engineLead:
		"DuckDB-Wasm's WebAssembly file also contains these works, known by the names that the file still carries.",
	name: 'Name',
	version: 'Version',
	licence: 'Licence'
};

export const licences = { vi, en };
