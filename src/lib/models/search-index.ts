import type { Locale } from '../domain/locale';
import { formatUnit, nameOf } from '../i18n/format';
import { site } from '../i18n/messages/site';
import { goalText, stateWord } from '../i18n/target-words';
import { indicators as allIndicators } from '../sql/indicators';
import type { Run } from '../sql/query';
import { judgeTargets } from './judged';
import { placesWithFigures } from './lists';
import { indicatorOf, regionOf } from './read';
import type { SearchEntry } from './search';

/** Everything that can be found by name, in one language: places, indicators, then targets from the latest. */
export async function searchIndex(
	run: Run,
	{ asOf, locale }: { asOf: string; locale: Locale }
): Promise<SearchEntry[]> {
	const other = locale === 'vi' ? 'en' : 'vi';
	const places = (await placesWithFigures(run)).map((region): SearchEntry => ({
		kind: 'place',
		name: nameOf(region, locale),
		detail: '',
		path: `places/${region.code}/`,
		also: [nameOf(region, other), region.aliases].filter(Boolean).join(' ')
	}));
	const indicators = (await run(allIndicators, {})).map((indicator): SearchEntry => ({
		kind: 'indicator',
		name: nameOf(indicator, locale),
		detail: `${site[locale].themes[indicator.theme]}, ${formatUnit(indicator, locale)}`,
		path: `indicators/${indicator.id}/`,
		also: `${nameOf(indicator, other)} ${indicator.id}`
	}));
	const scope = await judgeTargets(run, asOf);
	const targets = scope.judged
		.sort((a, b) => b.target.end_period.localeCompare(a.target.end_period))
		.map((judged): SearchEntry => {
			const { target } = judged;
			const indicator = indicatorOf(scope.indicators, target.indicator);
			const region = regionOf(scope.regions, target.region);
			const comparator = scope.regions.find(({ code }) => code === target.comparator_region);
			const goal = goalText(target, { indicator, region, comparator, locale });
			return {
				kind: 'target',
				name: `${nameOf(region, locale)}: ${nameOf(indicator, locale)} ${goal}`,
				detail: stateWord(judged, locale),
				path: `targets/${target.id}/`,
				also: target.document
			};
		});
	return [...places, ...indicators, ...targets];
}
