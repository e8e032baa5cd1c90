import { max } from 'd3-array';
import type { Locale } from '../../domain/locale';
import type { Point } from '../../domain/observation';
import type { Source } from '../../domain/source';
import { formatDate } from '../../i18n/format';
import { charts } from '../../i18n/messages/charts';

/** The documents behind a chart: publishers named once, the busiest first; how many more; the latest date. */
export interface Credits {
	named: { publisher: string; url: string | null; secondary: boolean }[];
	more: number;
	published: string | null;
	/** What the figures were divided by. */
	population: Source[];
}

const shown = 3;

export function creditsOf(points: readonly Point[], sources: readonly Source[]): Credits {
	const byId = new Map(sources.map((source) => [source.id, source]));
	const publishers = new Map<string, { sources: Set<Source>; figures: number }>();
	for (const id of points.map(({ source }) => source)) {
		const source = id === null ? undefined : byId.get(id);
		if (!source) continue;
		const entry = publishers.get(source.publisher) ?? { sources: new Set(), figures: 0 };
		entry.sources.add(source);
		entry.figures++;
		publishers.set(source.publisher, entry);
	}
	const busiest = [...publishers].sort(([, a], [, b]) => b.figures - a.figures);
	return {
		named: busiest.slice(0, shown).map(([publisher, { sources }]) => {
			const [only] = sources;
			const url = sources.size === 1 ? (only?.url ?? null) : null;
			return { publisher, url, secondary: [...sources].every(({ tier }) => tier === 'C') };
		}),
		more: busiest.slice(shown).reduce((sum, [, { sources }]) => sum + sources.size, 0),
		published: max(points, ({ published }) => published ?? undefined) ?? null,
		population: [...new Set(points.map(({ divisor }) => divisor?.source ?? null))].flatMap(
			(id) => (id === null ? undefined : byId.get(id)) ?? []
		)
	};
}

/** The same as one line; '' where no document is known. */
export function creditText(
	{ named, more, published, population }: Credits,
	locale: Locale
): string {
	const words = charts[locale];
	if (named.length === 0) return '';
	const list = named.map(({ publisher, secondary }) =>
		secondary ? `${publisher} (${words.secondary})` : publisher
	);
	if (more > 0) list.push(words.moreSources(more));
	const date = published && ` ${words.published(formatDate(published, locale))}.`;
	const people = population.map(
		({ title, publisher }) => ` ${words.population(title, publisher)}.`
	);
	return `${words.source}: ${list.join('; ')}.${date ?? ''}${people.join('')}`;
}
