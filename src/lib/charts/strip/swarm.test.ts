import fc from 'fast-check';
import { expect, it } from 'vitest';
import { swarm } from './swarm';

const dots = fc.array(
	fc.record({ at: fc.integer({ min: 0, max: 60 }), radius: fc.constantFrom(3, 5) })
);

it('no dot touches another, and each keeps its value', () => {
	fc.assert(
		fc.property(dots, (given) => {
			const offs = swarm(given, 1);
			given.forEach((a, i) =>
				given.slice(0, i).forEach((b, j) => {
					const apart = Math.hypot(a.at - b.at, (offs[i] ?? 0) - (offs[j] ?? 0));
					expect(apart).toBeGreaterThan(a.radius + b.radius + 0.99);
				})
			);
		})
	);
});

it('a dot with room stands in the middle', () => {
	expect(
		swarm([
			{ at: 0, radius: 3 },
			{ at: 20, radius: 3 }
		])
	).toEqual([0, 0]);
});
