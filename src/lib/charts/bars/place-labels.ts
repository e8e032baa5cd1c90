import { charts } from '../../i18n/messages/charts';
import type { Label } from '../core/label';
import { unitOf } from '../core/measure';
import { askedText } from '../core/say';
import type { Size } from '../core/size';
import { fontSize, textWidth } from '../core/text';
import { hasTargets, row, type BarsFrame } from './frame';
import type { BarsModel } from './model';

/** Name, value and target of every bar, and what stands above them. */
export function placeLabels(model: BarsModel, frame: BarsFrame, { width, locale }: Size): Label[] {
	const { plot, at, names, values, asked, targetRoom } = frame;
	const headed = hasTargets(model);
	const tick = { size: fontSize.tick, kind: 'target' } as const;
	const labels = model.bars.flatMap(({ role, figure: { value } }, i): Label[] => {
		const y = plot.top + (i + 0.5) * row;
		const beyond: Pick<Label, 'x' | 'anchor'> = headed
			? { x: width - targetRoom, anchor: 'end' }
			: { x: at(value) + (value < 0 ? -6 : 6), anchor: value < 0 ? 'end' : 'start' };
		const strong = { size: fontSize.label, focus: role === 'focus' };
		const name: Label = {
			...strong,
			lines: names[i] ?? [],
			x: 0,
			y,
			anchor: 'start',
			kind: 'name'
		};
		const number: Label = { ...strong, ...beyond, lines: [values[i] ?? ''], y, kind: 'value' };
		const target = asked[i];
		if (!target) return [name, number];
		return [name, number, { ...tick, lines: [target], x: width, y, anchor: 'end' }];
	});
	if (targetRoom > 0) {
		const lines = [charts[locale].targetColumn];
		labels.push({ ...tick, kind: 'heading', lines, x: width, y: 10, anchor: 'end' });
	}
	const { common } = model;
	if (common) {
		const unit = unitOf(model.indicator, model.measure);
		const label = common.label || charts[locale].target;
		const text = charts[locale].at(label, askedText(common, unit, locale));
		const half = textWidth(text, fontSize.tick) / 2;
		const x = Math.max(half, Math.min(at(common.value), width - targetRoom - half - 6));
		labels.push({ ...tick, lines: [text], x, y: 10, anchor: 'middle' });
	}
	return labels;
}
