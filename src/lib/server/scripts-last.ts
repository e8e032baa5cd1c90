/**
 * The page with what is asked for ahead of its scripts at its very end, so that nothing shares the network with the HTML
 * and the letters that the first chart is drawn with.
 */
export function scriptsLast(html: string): string {
	if (!html.includes('</body>')) return html;
	const links: string[] = [];
	const rest = html.replace(/\s*<link\b[^>]*\brel="modulepreload"[^>]*>/g, (link) => {
		links.push(
			link.trim().replace('rel="modulepreload"', 'rel="modulepreload" fetchpriority="low"')
		);
		return '';
	});
	return rest.replace('</body>', () => `${links.join('\n')}\n</body>`);
}
