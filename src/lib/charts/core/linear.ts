/**
 * A straight scale from values to pixels. D3's own would bring colours, formats and interpolators along, 10 kB on
 * every page, of which charts need nothing.
 */
export function linear(
	[low, high]: readonly [number, number],
	[start, end]: readonly [number, number]
): (value: number) => number {
	const step = (end - start) / (high - low);
	return (value) => start + (value - low) * step;
}
