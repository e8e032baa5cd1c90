/** Corners of a closed outline, in tenths of the unit of the source map; the first is not repeated. */
export type Ring = [number, number][];

/** The rings of a path of straight relative strokes (`m`, `z`); throws at any other command. */
export function ringsOf(path: string): Ring[] {
	const rings: Ring[] = [];
	let [x, y] = [0, 0];
	for (const stroke of path.match(/[a-z][^a-z]*/gi) ?? []) {
		const command = stroke.charAt(0);
		if (command === 'z') {
			const [first] = rings.at(-1)?.slice(0, 1) ?? [];
			if (first) [x, y] = [first[0], first[1]];
			continue;
		}
		if (command !== 'm') throw new Error(`A path with the command ${command} cannot be read.`);
		const numbers = (stroke.match(/-?[\d.]+/g) ?? []).map(Number);
		const ring: Ring = [];
		for (let i = 0; i + 1 < numbers.length; i += 2) {
			[x, y] = [x + (numbers[i] ?? 0), y + (numbers[i + 1] ?? 0)];
			ring.push([x, y]);
		}
		rings.push(ring);
	}
	return rings.map(snapped).filter((ring) => Math.abs(areaOf(ring)) >= smallest);
}

/** Islands and slivers below this many square tenths are left out. */
const smallest = 30;

/** Corners on the grid of tenths, none twice in a row, clockwise on the screen. */
function snapped(ring: Ring): Ring {
	const grid = ring.map(([x, y]): [number, number] => [Math.round(x * 10), Math.round(y * 10)]);
	const kept = grid.filter((corner, i) => key(corner) !== key(grid.at(i - 1) ?? corner) || i === 0);
	while (kept.length > 1 && key(kept[0] ?? [0, 0]) === key(kept.at(-1) ?? [0, 0])) kept.pop();
	return areaOf(kept) < 0 ? kept.reverse() : kept;
}

/** The outline around several neighbours: borders that two of them share fall away. */
export function union(parts: Ring[]): Ring[] {
	const edges = new Map<string, [[number, number], [number, number]]>();
	for (const ring of parts)
		ring.forEach((from, i) => {
			const to = ring[(i + 1) % ring.length] ?? from;
			const back = `${key(to)} ${key(from)}`;
			if (!edges.delete(back)) edges.set(`${key(from)} ${key(to)}`, [from, to]);
		});
	const next = new Map<string, [number, number][]>();
	for (const [from, to] of edges.values())
		next.set(key(from), [...(next.get(key(from)) ?? []), to]);
	const rings: Ring[] = [];
	for (const [from] of edges.values()) {
		const ring: Ring = [];
		for (let at = next.get(key(from))?.pop(); at; at = next.get(key(at))?.pop()) ring.push(at);
		if (Math.abs(areaOf(ring)) >= smallest) rings.push(ring);
	}
	return rings;
}

function key([x, y]: [number, number]): string {
	return `${x},${y}`;
}

/** Signed: positive is clockwise on the screen. */
export function areaOf(ring: Ring): number {
	return (
		ring.reduce((sum, [x, y], i) => {
			const [nextX, nextY] = ring[(i + 1) % ring.length] ?? [x, y];
			return sum + x * nextY - nextX * y;
		}, 0) / 2
	);
}
