import type { Finding } from '../../finding';
import { observationsPrefix } from '../columns';
import type { Content } from '../content';
import { errorAt } from '../located';

/** A figure stands in the file of its indicator's theme. */
export function checkTheme({ observations, indicatorOf, descriptor }: Content): Finding[] {
	const themeOf = new Map(
		descriptor.resources.map(({ path, name }) => [path, name.slice(observationsPrefix.length)])
	);
	return observations.flatMap((at) => {
		const theme = indicatorOf(at.row.indicator)?.theme;
		if (!theme || theme === themeOf.get(at.file)) return [];
		return [errorAt(at, 'contract-theme-file', 'indicator', { theme })];
	});
}
