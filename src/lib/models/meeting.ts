import type { Arrival, Remaining } from '../domain/arrival';
import { isAmount, type Indicator } from '../domain/indicator';
import type { Series } from '../domain/observation';
import { countsOf, type RealismCounts } from '../domain/pace';
import { seriesOf } from '../domain/period-group';
import type { Region } from '../domain/region';
import type { Source } from '../domain/source';
import { targetPath } from '../domain/targets/path';
import type { RequiredPace } from '../domain/targets/required-pace';
import { currentOf } from '../domain/targets/horizon';
import type { Verdict } from '../domain/targets/state';
import type { Run } from '../sql/query';
import { bySeverity, placeBrief, type BriefChart } from './brief';
import type { RegionContributions } from './contribution';
import type { TargetOnChart } from './indicator';
import { judgeTargets, listed } from './judged';
import { observedPaces, outlookOf } from './outlook';
import { indicatorOf, regionOf } from './read';

/** A target with what one screen says of it. */
export interface MeetingTarget {
	judged: TargetOnChart;
	/** Yearly figures of the place, and of the country for rates and shares. */
	series: Series[];
	required: RequiredPace | null;
	realism: RealismCounts | null;
	remaining: Remaining | null;
	arrival: Arrival | 'too-few' | null;
}

/** What a meeting about a place looks at, a message a screen. */
export interface MeetingModel {
	asOf: string;
	region: Region;
	regions: Region[];
	indicators: Indicator[];
	counts: Record<Verdict, number>;
	targets: MeetingTarget[];
	/** Main indicators that no target's screen has shown. */
	charts: BriefChart[];
	contributions: RegionContributions[];
	sources: Source[];
}

const targetsShown = 6;

export async function meetingModel(
	run: Run,
	{ code, asOf }: { code: string; asOf: string }
): Promise<MeetingModel> {
	const brief = await placeBrief(run, { code, asOf });
	const { judged, series, indicators, regions } = await judgeTargets(run, asOf, { region: code });
	const targets = currentOf(judged, asOf)
		.filter(({ verdict }) => verdict !== 'not-judged')
		.map((one): MeetingTarget => {
			const indicator = indicatorOf(indicators, one.target.indicator);
			const own = series.filter((line) => line.indicator === indicator.id);
			const points = own.find(({ region }) => region === code)?.points ?? [];
			const ground = { judged: one, indicator, points, asOf };
			const outlook = outlookOf(ground, observedPaces(ground, series, regions));
			const additive = isAmount(indicator);
			const lines = own
				.filter(({ region }) => region === code || (region === 'vn' && !additive))
				.map((line) => seriesOf(line, 'year'));
			const first = lines.find(({ region }) => region === code)?.points[0]?.period ?? '';
			return {
				judged: { ...listed(one), path: targetPath(one, indicator) },
				series: lines.map((line) => ({
					...line,
					points: line.points.filter(({ period }) => period >= first)
				})),
				required: outlook.required,
				realism: outlook.realism && countsOf(outlook.realism),
				remaining: outlook.remaining,
				arrival: outlook.arrival
			};
		})
		.sort((a, b) => bySeverity(a.judged, b.judged))
		.slice(0, targetsShown);
	const shown = new Set(targets.map(({ judged: { target } }) => target.indicator));
	const charts = brief.charts.filter(({ indicator }) => !shown.has(indicator.id));
	const named = new Set([
		...shown,
		...charts.map(({ indicator }) => indicator.id),
		...brief.contributions.map(({ indicator }) => indicator)
	]);
	const places = new Set([
		code,
		'vn',
		...targets.flatMap(({ judged: { target } }) => target.comparator_region ?? []),
		...targets.flatMap(({ realism, arrival }) => [
			realism?.best.region ?? '',
			arrival === null || arrival === 'too-few' ? '' : arrival.best.region
		]),
		...charts.flatMap((chart) => chart.series.map(({ region }) => region)),
		...brief.contributions.flatMap(({ region, parts }) => [
			region,
			...parts.map((part) => part.region)
		])
	]);
	return {
		asOf,
		region: regionOf(regions, code),
		regions: regions.filter((one) => places.has(one.code)),
		indicators: indicators.filter(({ id }) => named.has(id)),
		counts: brief.counts,
		targets,
		charts,
		contributions: brief.contributions,
		sources: brief.sources
	};
}
