import { isEmbeddedChart } from '$lib/components/embedded';
import type { ParamMatcher } from '@sveltejs/kit';

/** The charts that have a page of their own. */
export const match: ParamMatcher = isEmbeddedChart;
