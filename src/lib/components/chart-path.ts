import type { TargetPath } from '../charts/core/target-path';
import type { Locale } from '../domain/locale';
import { isLocalId } from '../domain/local';
import type { Target } from '../domain/targets/target';
import type { PathPoint } from '../domain/targets/path';
import { targetsPage } from '../i18n/messages/pages/targets';

/** What a target asks for as the charts take it, named as unpublished where it is; null for targets that are not in the unit of the indicator. */
export function chartPath(
	{ target, path }: { target: Pick<Target, 'id' | 'region'>; path: PathPoint[] },
	locale: Locale
): TargetPath | null {
	const words = targetsPage[locale];
	const label = isLocalId(target.id) ? words.own : words.target;
	const end = path.at(-1);
	if (!end) return null;
	return { targetId: target.id, region: target.region, label, points: path.slice(0, -1), end };
}
