import type { Locale } from '../../domain/locale';
import { formatPeriod, nameOf } from '../../i18n/format';
import { charts } from '../../i18n/messages/charts';
import { extremesFinding } from '../core/finding';
import type { Said } from '../core/say';
import { factsOf, sayLine } from '../line/say';
import { recordFinding } from '../line/say-over-time';
import type { SmallMultiplesModel } from './model';

/**
 * What small multiples say: which places are at a height or a low of their own history, or where it is too short who is
 * ahead. Paths of several years are drawn, not counted: a point on the way is not a target that was met or missed.
 */
export function saySmallMultiples(model: SmallMultiplesModel, locale: Locale): Said {
	const words = charts[locale];
	const { all, panels, reference } = model;
	const said = sayLine(all, locale);
	const period = all.shared ?? all.periods.at(-1);
	const [first] = all.periods;
	if (!period || !first) return said;
	const facts = factsOf(all, period, locale);
	const last = all.periods.at(-1) ?? period;
	const span: [string, string] = [formatPeriod(first, locale), formatPeriod(last, locale)];
	return {
		...said,
		title: recordFinding(all, locale) ?? extremesFinding(facts) ?? said.title,
		sentence: '',
		description: words.describePanels(panels.length, ...span),
		notes: reference
			? [words.reference(nameOf(reference.region, locale)), ...said.notes]
			: said.notes
	};
}
