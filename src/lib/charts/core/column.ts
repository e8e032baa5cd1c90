import { dodge } from './dodge';
import type { Label } from './label';
import { fontSize, lineHeight } from './text';

/** Something at a height that wants a text at its side. */
export interface Beside {
	lines: string[];
	y: number;
	focus: boolean;
}

/** Texts in a column, each as near to its height as the others allow; where not all fit, those given last stay out. */
export function columnLabels(
	items: readonly Beside[],
	{ x, anchor }: Pick<Label, 'x' | 'anchor'>,
	[top, bottom]: [number, number]
): Label[] {
	const size = fontSize.label;
	const shown = [...items];
	const spans = () =>
		shown.map(({ lines, y, focus }) => ({
			at: y,
			size: lines.length * size * lineHeight,
			weight: focus ? 4 : 1
		}));
	let centres = dodge(spans(), top, bottom);
	while (!centres) {
		shown.pop();
		centres = dodge(spans(), top, bottom);
	}
	return shown.map(({ lines, focus, y }, i): Label => ({
		lines,
		x,
		y: centres[i] ?? y,
		anchor,
		size,
		kind: 'name',
		focus
	}));
}
