import type { Region } from '../../domain/region';

/** How a place is drawn: the one looked at, another province, the country or a region of several provinces. */
export type Role = 'focus' | 'peer' | 'country' | 'region';

export function roleOf(region: Region, focus: string | null): Role {
	if (region.code === focus) return 'focus';
	return region.level === 'province' ? 'peer' : region.level;
}

/** The colour of a place: the accent for the focus, else its own, which the site's style sheet defines. */
export function colourOf(region: string, role: Role): string {
	return role === 'focus' ? 'var(--accent)' : `var(--place-${region}, var(--ink-3))`;
}

const order: Role[] = ['focus', 'region', 'country', 'peer'];

/** Sorts places by importance: focus, region, country, provinces. */
export function compareRoles(a: Role, b: Role): number {
	return order.indexOf(a) - order.indexOf(b);
}
