/** What begins 543 years before the common era. */
const ahead = 543;
const year = /^2[45]\d\d$/;
const besideThai = /(?<=\p{Script=Thai}.{0,12})(?<!\d)2[45]\d\d(?!\d)/u;
const thaiName = /ปี|พ\.?\s?ศ/u;

/** Whether a text could be a year of the Buddhist era, and nothing else. */
export const isBuddhistYear = (text: string): boolean => year.test(text);

/** A year of the Buddhist era as one of the common era; any other text as it is. */
export const commonYear = (text: string): string =>
	year.test(text) ? String(Number(text) - ahead) : text;

/** A text in which the first year of the Buddhist era behind Thai letters is one of the common era. */
export const withCommonYear = (text: string): string => text.replace(besideThai, commonYear);

/** Whether a name is Thai for years of any kind. */
export const namesThaiYears = (name: string): boolean => thaiName.test(name);

/**
 * The texts of a heading line in which years of the Buddhist era stand side by side, as those of the common era, where there
 * are Thai letters around.
 */
export function commonYears(texts: readonly string[], around: readonly string[]): string[] {
	const several = texts.filter(isBuddhistYear).length > 1;
	return several && around.some((text) => /\p{Script=Thai}/u.test(text))
		? texts.map(commonYear)
		: [...texts];
}
