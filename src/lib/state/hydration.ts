import { atLeisure } from '../charts/figure/at-leisure';
import './early';
import { browserStore } from './local-store';
import { rememberedPlace } from './remembered-place';

/** Whether the reader is to see another page than the one that was served; slides are shown by keys from the first moment. */
function asksForMore({ document, early, location, scrollY }: Window): boolean {
	return (
		early?.acted === true ||
		scrollY > 0 ||
		location.search !== '' ||
		location.hash !== '' ||
		document.querySelector('[data-deck]') !== null
	);
}

/** Whether this browser keeps figures or choices that belong on the pages of the site; never rejects. */
async function keepsSomething(site: string, storage: () => Storage): Promise<boolean> {
	if (rememberedPlace(site, storage) !== null) return true;
	return browserStore(site)
		.names()
		.then(
			(names) => names.length > 0,
			() => false
		);
}

/**
 * Resolves when a page should come alive: at once where the address, the reader or this browser asks for more than was served,
 * else with the reader's first action or when the page has stood for a while.
 *
 * @param site the site's path on its host
 */
export function awaited(window: Window, site: string): Promise<void> {
	if (asksForMore(window)) return Promise.resolve();
	return new Promise((resolve) => {
		void atLeisure().then(resolve);
		void keepsSomething(site, () => window.localStorage).then((kept) => {
			if (kept) resolve();
		});
	});
}
