import type { TargetColumn } from './contract';

/** What a column of a file of targets can be; a unit is converted away. */
export type TargetField = TargetColumn | 'unit';

const words: [TargetField, RegExp][] = [
	['id', /^(id|mã|mã chỉ tiêu|mã mục tiêu)$/iu],
	[
		'indicator',
		/^(indicator|indicators|chỉ tiêu|chỉ số|tên chỉ tiêu|tên chỉ số|measure|series)$/iu
	],
	[
		'region',
		/^(region|place|province|area|địa phương|tên địa phương|tỉnh|thành phố|tỉnh[,/ -]+thành phố|vùng)$/iu
	],
	['kind', /^(kind|type|kind of target|target kind|loại|loại chỉ tiêu|loại mục tiêu)$/iu],
	['operator', /^(operator|comparison|sign|toán tử|dấu|so sánh|phép so sánh|điều kiện)$/iu],
	[
		'value',
		/^(value|target|target value|goal|giá trị|mục tiêu|kế hoạch|chỉ tiêu giao|số giao|mức|mức phấn đấu|giá trị mục tiêu)$/iu
	],
	['value_high', /^(value_high|high|upper|maximum|cận trên|mức cao|đến mức)$/iu],
	['base_period', /^(base_period|base year|năm gốc|kỳ gốc)$/iu],
	['base_value', /^(base_value|base|baseline|giá trị gốc|mức gốc)$/iu],
	['start_period', /^(start_period|start|from|start year|từ năm|năm đầu|bắt đầu)$/iu],
	[
		'end_period',
		/^(end_period|end|by|until|target year|due|deadline|year|period|năm|kỳ|thời gian|năm đích|đến năm|thời hạn|năm kế hoạch)$/iu
	],
	['comparator_region', /^(comparator_region|compared with|so với)$/iu],
	['path', /^(path|lộ trình)$/iu],
	[
		'document',
		/^(document|decision|resolution|plan|văn bản|căn cứ|nghị quyết|quyết định|tài liệu)$/iu
	],
	['clause', /^(clause|article|điều|khoản|điều khoản)$/iu],
	[
		'decided_on',
		/^(decided_on|decided|date of decision|issued|ngày ban hành|ngày quyết định|ban hành)$/iu
	],
	['source', /^(source|nguồn)$/iu],
	['note', /^(note|notes|comment|ghi chú)$/iu],
	['unit', /^(unit|units|đơn vị|đơn vị tính|đvt)$/iu]
];

/** Headings that no table of figures has. */
const telling = new Set<TargetField>(['operator', 'document', 'kind', 'decided_on', 'value_high']);
const namesGoal =
	/^(target|target value|goal|mục tiêu|chỉ tiêu giao|giá trị mục tiêu|mức phấn đấu)$/iu;

/** The column of each field, by its heading; the first that fits. */
export function fieldsOf(names: readonly string[]): Map<TargetField, number> {
	const found = new Map<TargetField, number>();
	names.forEach((name, at) => {
		const field = words.find(([, pattern]) => pattern.test(name.trim()))?.[0];
		if (field && !found.has(field)) found.set(field, at);
	});
	return found;
}

/** Whether a table with these headings states targets: what is to be reached, where, by when, and something that only targets have. */
export function statesTargets(names: readonly string[]): boolean {
	const fields = fieldsOf(names);
	const needed: TargetField[] = ['indicator', 'region', 'value', 'end_period'];
	return (
		needed.every((field) => fields.has(field)) &&
		([...fields.keys()].some((field) => telling.has(field)) ||
			namesGoal.test(names[fields.get('value') ?? 0]?.trim() ?? ''))
	);
}
