import type { ClientInit } from '@sveltejs/kit';
import { awaited } from '$lib/state/hydration';
import { sitePath } from '$lib/state/links';

/** The whole page stands in the HTML: it comes alive when there is somebody to answer. */
export const init: ClientInit = () => awaited(window, sitePath());
