/**
 * The chart of every page to compare with: one bar a place.
 * @param {[place: string, value: number][]} rows
 * @returns {string} an SVG drawing
 */
export function chart(rows) {
	const widest = Math.max(...rows.map(([, value]) => value));
	const bars = rows.map(([place, value], row) => {
		const width = (value / widest) * 400;
		const y = row * 32;
		return `<text x="0" y="${y + 20}">${place}</text><rect x="160" y="${y + 4}" width="${width}" height="22"/><text x="${width + 168}" y="${y + 20}">${value.toLocaleString('vi')}</text>`;
	});
	return `<svg id="chart" viewBox="0 0 640 ${rows.length * 32}" role="img" aria-label="GRDP 2025">${bars.join('')}</svg>`;
}

/**
 * The figures of the chart from the published file, with no more reading than it needs.
 * @param {string} csv
 * @returns {[place: string, value: number][]}
 */
export function rowsOf(csv) {
	const latest = new Map();
	for (const line of csv.split('\n')) {
		const [indicator, place, period, value] = line.split(',');
		if (indicator === 'grdp-growth' && period === '2025') latest.set(place, Number(value));
	}
	return [...latest].sort((a, b) => b[1] - a[1]);
}
