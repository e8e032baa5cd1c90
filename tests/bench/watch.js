/**
 * Runs in a page from its very beginning; `seen` then tells the first frame that has a chart in it, in milliseconds since
 * the navigation began, and how much the layout has moved.
 */
window.seen = { chart: 0, shift: 0 };

new PerformanceObserver((list) => {
	for (const { value, hadRecentInput } of list.getEntries()) {
		if (!hadRecentInput) window.seen.shift += value;
	}
}).observe({ type: 'layout-shift', buffered: true });

function look() {
	const charts = document.querySelectorAll('figure[data-chart] svg, #chart');
	const drawn = [...charts].some((chart) => chart.getBoundingClientRect().height > 0);
	requestAnimationFrame(drawn ? () => (window.seen.chart = performance.now()) : look);
}
requestAnimationFrame(look);
