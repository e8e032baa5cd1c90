import { fold } from './names';

/** A unit of the package and a power of ten: `usd`, 6 is million US dollars. */
export interface Unit {
	unit: string;
	scale: number;
}

const scales: [RegExp, number][] = [
	[/^(nghinty|ngànty|trillion)/, 12],
	[/^(ty|billion|bn|mrd|milliard)/, 9],
	[/^(trieu|million|mill|mio|mln|mn)/, 6],
	[/^(nghin|ngan|thousand|thous|1000|k)(?!ilo|g)/, 3],
	[/^(tram|hundred)/, 2]
];

const units: [RegExp, string][] = [
	[/^(phantram|percent|percentage|%)?$/, 'percent'],
	[/^(usd|us|dola|dolamy|dolars?|dollars?|usdollars?|dolarmy)$/, 'usd'],
	[/^(dong|vnd|vietnamdong|d)$/, 'vnd'],
	[/^(tan|tons?|tonnes?|metrictons?|t)$/, 'tonne'],
	[/^(ha|hec?ta|hectares?)$/, 'hectare'],
	[/^(kg|kilograms?|kilogam)$/, 'kilogram'],
	[/^(taha|taperha|quintalsha|quintalsperhectare|quintalperhectare)$/, 'quintal-per-hectare'],
	[/^(duan|projects?)$/, 'project'],
	[/^(nguoi|persons?|people|inhabitants)$/, 'person'],
	[/^(con|heads?)$/, 'head'],
	[/^(trangtrai|farms?)$/, 'farm'],
	[/^(chiso|index)$/, 'index']
];

/** Reads a unit as people write it ("Triệu USD", "nghìn tấn", "1000 ha", "%"); null if it is none of ours. */
export function readUnit(text: string): Unit | null {
	if (/^\s*%\s*$/.test(text)) return { unit: 'percent', scale: 0 };
	let key = fold(text);
	let scale = 0;
	const found = scales.find(([pattern]) => pattern.test(key));
	if (found && !units.some(([pattern]) => key !== '' && pattern.test(key))) {
		scale = found[1];
		key = key.replace(found[0], '');
	}
	if (key === '') return null;
	const unit = units.find(([pattern]) => pattern.test(key))?.[1];
	return unit ? { unit, scale } : null;
}

/** Moves the decimal point of exact decimal text by a power of ten, without any floating point. */
export function shiftDecimal(text: string, by: number): string {
	if (by === 0 || text === '') return text;
	const negative = text.startsWith('-');
	const [whole = '', fraction = ''] = text.replace('-', '').split('.');
	const digits = whole + fraction;
	const point = whole.length + by;
	const left = point > 0 ? digits.slice(0, point).padEnd(point, '0') : '0';
	const right = (
		point > 0 ? digits.slice(point) : digits.padStart(digits.length - point, '0')
	).replace(/0+$/, '');
	const plain = left.replace(/^0+(?=\d)/, '');
	return (negative ? '-' : '') + (right ? `${plain}.${right}` : plain);
}
