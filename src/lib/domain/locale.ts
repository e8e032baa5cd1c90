/** The two languages of the site; Vietnamese is the first and has no path prefix. */
export const locales = ['vi', 'en'] as const;

export type Locale = (typeof locales)[number];
