/** A dot that wants to stand at `at`; it may only move across. */
export interface Dot {
	at: number;
	radius: number;
}

/**
 * How far from the middle each dot stands so that none touches another: each is put as near to the middle as those before
 * it allow. Dots given first stand nearest to the middle.
 */
export function swarm(dots: readonly Dot[], gap = 1): number[] {
	const placed: { at: number; off: number; radius: number }[] = [];
	return dots.map(({ at, radius }) => {
		const near = placed.filter((other) => Math.abs(other.at - at) < other.radius + radius + gap);
		const candidates = near
			.flatMap((other) => {
				const reach = other.radius + radius + gap;
				const away = Math.sqrt(reach ** 2 - (other.at - at) ** 2);
				return [other.off + away, other.off - away];
			})
			.concat(0)
			.sort((a, b) => Math.abs(a) - Math.abs(b) || b - a);
		const free = (off: number) =>
			near.every(
				(other) => Math.hypot(other.at - at, other.off - off) > other.radius + radius + gap - 1e-6
			);
		const off = candidates.find(free) ?? 0;
		placed.push({ at, off, radius });
		return off;
	});
}
