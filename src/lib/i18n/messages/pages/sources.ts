import { counted } from '../../counted';

const vi = {
	title: 'Nguồn số liệu',
	count: (count: number) => `${count} tài liệu`,
	tier: { A: 'A', B: 'B', C: 'C, nguồn thứ cấp' },
	tierName: 'Bậc',
	document: 'Tài liệu',
	publisher: 'Nơi công bố',
	published: 'Ngày',
	noAddress: 'không có địa chỉ trên mạng'
};

const en: typeof vi = {
	title: 'Sources',
	count: (count) => counted(count, 'document'),
	tier: { A: 'A', B: 'B', C: 'C, secondary' },
	tierName: 'Tier',
	document: 'Document',
	publisher: 'Publisher',
	published: 'Date',
	noAddress: 'no address on the web'
};

export const sourceWords = { vi, en };
