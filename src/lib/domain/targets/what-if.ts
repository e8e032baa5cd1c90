import { cuts, type Cuts } from './cuts';
import type { Target } from './target';

/** What a reader supposes: another number for the target, other cuts, or both; kept in the query string. */
export interface WhatIf {
	/** Null: as the document has it. */
	value: number | null;
	cuts: Cuts;
}

export const asDecided: WhatIf = { value: null, cuts };

/** Reads `?value=9&on-track=0.9&close=0.5`; what makes no sense is left as it was decided. */
export function readWhatIf(query: URLSearchParams): WhatIf {
	const number = (name: string) => {
		const text = query.get(name);
		const value = text === null || text.trim() === '' ? NaN : Number(text);
		return Number.isFinite(value) && Math.abs(value) < 1e12 ? value : null;
	};
	const onTrack = number('on-track') ?? cuts.onTrack;
	const close = number('close') ?? cuts.close;
	const sensible = onTrack > 0 && onTrack <= 2 && close > 0 && close < onTrack;
	const same = onTrack === cuts.onTrack && close === cuts.close;
	return { value: number('value'), cuts: sensible && !same ? { onTrack, close } : cuts };
}

/** The query string that `readWhatIf` reads, without what is as decided; '' where nothing is supposed. */
export function writeWhatIf({ value, cuts: moved }: WhatIf): string {
	const parts = [
		value !== null && `value=${value}`,
		moved.onTrack !== cuts.onTrack && `on-track=${moved.onTrack}`,
		moved.close !== cuts.close && `close=${moved.close}`
	].filter(Boolean);
	return parts.length > 0 ? `?${parts.join('&')}` : '';
}

export function isSupposed(whatIf: WhatIf): boolean {
	return writeWhatIf(whatIf) !== '';
}

/** The target with another number. The upper end of a band stays as long as it is above; a range keeps its order. */
export function supposedTarget(target: Target, { value }: WhatIf): Target {
	if (value === null || value === target.value) return target;
	const { value_high: high } = target;
	if (high === null || high >= value) return { ...target, value };
	return { ...target, value, value_high: target.operator === 'between' ? value : null };
}
