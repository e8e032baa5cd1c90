/** What a mark stands for, as anybody who drives the site finds it in the page. */
export interface MarkOf {
	region: string;
	period: string;
	value: number;
	targetId?: string;
	/** The value on the other axis. */
	across?: number;
}

/**
 * The `data-*` attributes of a mark (`point`, `bar`, `target`, `projection`): full precision, decimal point. Nothing
 * for the copy of a chart that is drawn for another width (`live` false), so that no figure is counted twice.
 */
export function markAttributes(mark: string, of: MarkOf, live: boolean): Record<string, string> {
	if (!live) return {};
	return {
		'data-mark': mark,
		'data-region': of.region,
		'data-period': of.period,
		'data-value': String(of.value),
		...(of.across !== undefined && { 'data-across': String(of.across) }),
		...(of.targetId !== undefined && { 'data-target': of.targetId })
	};
}
