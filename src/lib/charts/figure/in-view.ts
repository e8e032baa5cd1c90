/** What is about to come into view counts as seen. */
const margin = '25% 0px';

/** Calls back once, as soon as an element can be seen; at once where a browser cannot tell. Ends with the returned function. */
export function inView(element: Element, callback: () => void): () => void {
	if (!('IntersectionObserver' in window)) {
		callback();
		return () => undefined;
	}
	const observer = new IntersectionObserver(
		(entries) => {
			if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
			observer.disconnect();
			callback();
		},
		{ rootMargin: margin }
	);
	observer.observe(element);
	return () => observer.disconnect();
}
