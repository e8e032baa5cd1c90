import type { Trace } from '$lib/domain/targets/trace';

const functions: Record<string, (...values: number[]) => number> = {
	ln: Math.log,
	max: Math.max,
	round: (value = 0, decimals = 0) => Number(value.toFixed(decimals))
};

/** Plain arithmetic as traces print it, on named numbers; throws on anything else. */
export function evaluate(formula: string, values: Map<string, number>): number {
	const words = formula.match(/\d+(?:\.\d+)?(?:e[+-]?\d+)?|[A-Za-z]\w*|\S/g) ?? [];
	const fail = () => new Error(`Not arithmetic: ${formula}`);
	const take = (...wanted: string[]) =>
		wanted.includes(words[0] ?? '') ? words.shift() : undefined;

	function sum(): number {
		let value = product();
		for (let sign = take('+', '−', '-'); sign; sign = take('+', '−', '-')) {
			value = sign === '+' ? value + product() : value - product();
		}
		return value;
	}
	function product(): number {
		let value = signed();
		for (let sign = take('·', '/'); sign; sign = take('·', '/')) {
			value = sign === '·' ? value * signed() : value / signed();
		}
		return value;
	}
	function signed(): number {
		return take('−', '-') ? -signed() : power();
	}
	function power(): number {
		const base = atom();
		return take('^') ? base ** signed() : base;
	}
	function atom(): number {
		const word = words.shift() ?? '';
		if (/^\d/.test(word)) return Number(word);
		if (word === '(') return closed(sum());
		const call = functions[word];
		if (call && take('(')) {
			const given = [sum()];
			while (take(',')) given.push(sum());
			return closed(call(...given));
		}
		const value = values.get(word);
		if (value === undefined) throw new Error(`${word} is not known in ${formula}`);
		return value;
	}
	function closed(value: number): number {
		if (!take(')')) throw fail();
		return value;
	}

	const value = sum();
	if (words.length > 0) throw fail();
	return value;
}

/**
 * The state that follows from a printed trace alone. Throws if a printed step is not what its formula gives, or a printed
 * comparison does not hold as printed.
 */
export function recompute(trace: Trace): string {
	const values = new Map(trace.inputs.map(({ symbol, value }) => [symbol, value]));
	for (const { symbol, formula, value } of trace.steps) {
		const again = evaluate(formula, values);
		const apart = Math.abs(again - value) / Math.max(1, Math.abs(value));
		if (!(apart < 1e-9)) throw new Error(`${symbol} = ${formula} is ${again}, not ${value}`);
		values.set(symbol, value);
	}
	if (trace.rules.length === 0) return trace.state;
	for (const { left, operator, right, holds, state } of trace.rules) {
		const value = values.get(left);
		if (value === undefined) throw new Error(`${left} is not known`);
		const again = { '>=': value >= right, '<=': value <= right, '<': value < right }[operator];
		if (again !== holds) throw new Error(`${left} ${operator} ${right} does not hold as printed`);
		if (again) return state;
	}
	if (trace.otherwise === null) throw new Error('No rule holds and nothing is said of that');
	return trace.otherwise;
}
