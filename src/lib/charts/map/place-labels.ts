import { nameOf } from '../../i18n/format';
import { freeLabel, type Label } from '../core/label';
import { numberText, unitOf } from '../core/measure';
import { isHollow } from '../core/notes';
import type { Size } from '../core/size';
import { fontSize, wrapText } from '../core/text';
import type { MapModel, MapPlace } from './model';
import type { Transform } from './place';

/** Name and value on every place where both find room, else the value alone, else nothing. */
export function placeMapLabels(
	model: MapModel,
	{ scale, x, y }: Transform,
	size: Size,
	taken: readonly Label[]
): Label[] {
	const { width, height, locale } = size;
	const unit = unitOf(model.bars.indicator, model.bars.measure);
	const labels: Label[] = [];
	const byImportance = model.places.toSorted(
		(a, b) => Number(b.role === 'focus') - Number(a.role === 'focus') || areaOf(b) - areaOf(a)
	);
	for (const place of byImportance) {
		const [centreX = 0, centreY = 0] = place.shape.centre;
		const [left = 0, top = 0, right = 0, bottom = 0] = place.shape.box;
		const home = { x: x + centreX * scale, y: y + centreY * scale };
		const room = { across: (right - left) * scale, down: (bottom - top) * scale };
		const value = valueOf(place);
		const name = wrapText(
			plainName(nameOf(place.region, locale)),
			Math.max(room.across, 64),
			fontSize.label,
			2
		);
		const forms = [value ? [...name, value] : name, ...(value ? [[value]] : [])];
		for (const lines of forms) {
			if (lines.some((line) => line.endsWith('…'))) continue;
			const label = freeLabel(
				spots(lines, home, room),
				[...taken, ...labels],
				{ left: 0, top: 0, right: width, bottom: height },
				[],
				home
			);
			if (!label) continue;
			labels.push(label);
			break;
		}
	}
	return labels;

	function valueOf({ bar }: MapPlace): string {
		if (!bar) return '';
		const text = numberText(bar.figure.value, unit, locale);
		return `${text}${isHollow(bar.figure) ? '*' : ''}${bar.figure.local ? ' ◇' : ''}`;
	}

	function spots(
		lines: string[],
		home: { x: number; y: number },
		room: { across: number; down: number }
	): Label[] {
		const shifts = [0, -0.12, 0.12, -0.24, 0.24];
		return shifts.flatMap((down) =>
			shifts.map((across) => ({
				lines,
				x: home.x + across * room.across,
				y: home.y + down * room.down,
				anchor: 'middle',
				size: fontSize.label,
				kind: 'value'
			}))
		);
	}
}

/** Without what tells it from its forerunner: "Hải Phòng (từ 1/7/2025)" is the only one on the map. */
function plainName(name: string): string {
	return name.replace(/ \(.*\)$/, '');
}

function areaOf({ shape: { box } }: MapPlace): number {
	const [left = 0, top = 0, right = 0, bottom = 0] = box;
	return (right - left) * (bottom - top);
}
