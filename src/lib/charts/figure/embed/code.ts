/** What stands in another page to show a chart: where it is, what it is called, how high it is before it has said so. */
export interface Embedded {
	/** Absolute address of the embedded page, with the view in its query. */
	address: string;
	title: string;
	/** Pixels. */
	height: number;
}

/**
 * The HTML to copy into another page: a frame, and a script that gives the frame the height which the chart tells. The
 * script hears only the frame itself, and takes nothing but a number; without it the frame scrolls.
 */
export function embedCode({ address, title, height }: Embedded): string {
	return [
		`<iframe data-chart-embed src="${escape(address)}" title="${escape(title)}" loading="lazy" referrerpolicy="no-referrer" style="width:100%;height:${height}px;border:0"></iframe>`,
		'<script>',
		'addEventListener("message",function(e){var h=e.data&&e.data.chartHeight;',
		'if(h>0&&h<5000)document.querySelectorAll("iframe[data-chart-embed]").forEach(function(f){',
		'if(f.contentWindow===e.source)f.style.height=h+"px"})})',
		'</script>'
	].join('\n');
}

/** The address with a theme in its query, or without one where the reader's device decides. */
export function withTheme(address: string, theme: 'light' | 'dark' | null): string {
	const url = new URL(address);
	if (theme) url.searchParams.set('theme', theme);
	else url.searchParams.delete('theme');
	return url.href;
}

function escape(text: string): string {
	return text
		.replaceAll('&', '&amp;')
		.replaceAll('"', '&quot;')
		.replaceAll('<', '&lt;')
		.replaceAll('>', '&gt;');
}
