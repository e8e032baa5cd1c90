import { counted } from '../../counted';

const vi = {
	title: 'Các địa phương',
	description:
		'Các tỉnh, thành phố của Vùng Kinh tế trọng điểm Bắc Bộ, trước và sau khi sắp xếp đơn vị hành chính ngày 1/7/2025.',
	lead: 'Mỗi địa phương một trang: các chỉ số, chỉ tiêu và kết luận. Địa phương mới thành lập ngày 1/7/2025 có trang riêng, không nối số với địa phương cũ.',
	region: 'Vùng và cả nước',
	members: 'Bảy tỉnh, thành phố trong vùng',
	successors: 'Sau khi sắp xếp ngày 1/7/2025',
	former: 'Trước ngày 1/8/2008',
	figures: (count: string) => `${count} con số`,
	targets: (count: string) => `${count} chỉ tiêu`
};

const en: typeof vi = {
	title: 'Places',
	description:
		'Provinces of the Northern Key Economic Region before and after the mergers of 1 July 2025.',
	lead: 'A page for each place: its indicators, targets and statuses. Provinces formed on 1 July 2025 have their own pages and are never joined to the former ones.',
	region: 'Region and country',
	members: 'The seven provinces of the region',
	successors: 'After the mergers of 1 July 2025',
	former: 'Before 1 August 2008',
	figures: (count) => counted(count, 'figure'),
	targets: (count) => counted(count, 'target')
};

export const placesPage = { vi, en };
