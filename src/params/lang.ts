import type { ParamMatcher } from '@sveltejs/kit';

/** Vietnamese has no prefix; English is `/en`. */
export const match: ParamMatcher = (param) => param === 'en';
