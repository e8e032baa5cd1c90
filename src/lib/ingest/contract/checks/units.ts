import type { Finding } from '../../finding';
import type { Content } from '../content';
import { errorAt } from '../located';

/** Powers of ten that have a name: one, thousand, million, billion, trillion. */
const scales = [0, 3, 6, 9, 12];

/** Units are named in the package; scales have a name, and a percentage or an index has none. */
export function checkUnits({ indicators, descriptor }: Content): Finding[] {
	const units = Object.keys(descriptor.units);
	return indicators.flatMap((at) => {
		const { unit, scale } = at.row;
		const allowed = unit === 'percent' || unit === 'index' ? [0] : scales;
		return [
			...(units.includes(unit)
				? []
				: [errorAt(at, 'contract-unit', 'unit', { units: units.join(', ') })]),
			...(allowed.includes(scale)
				? []
				: [errorAt(at, 'contract-scale', 'scale', { allowed: allowed.join(', '), unit })])
		];
	});
}
