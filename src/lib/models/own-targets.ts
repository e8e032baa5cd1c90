import { isLocalId } from '../domain/local';
import type { Judged } from './judged';

/**
 * Published targets as they were judged when the site was built, and a reader's own, which no published one replaces.
 */
export function withOwnTargets<Row extends Pick<Judged, 'target' | 'replacedBy'>>(
	published: readonly Row[],
	live: readonly Row[]
): Row[] {
	const own = live.filter(({ target }) => isLocalId(target.id));
	return [...published, ...own.map((row) => ({ ...row, replacedBy: null }))];
}
