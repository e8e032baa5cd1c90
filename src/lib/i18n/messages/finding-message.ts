/** Stands for a name, a number or a cell where a message is shown without a finding. */
export const anyValue = '…';

/** The wording of one finding code: what it is, what happened here, and what to do about it. */
export interface FindingMessage {
	title: string;
	text: (params: Record<string, string | number>) => string;
	action: string;
}
