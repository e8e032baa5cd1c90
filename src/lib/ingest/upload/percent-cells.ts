const text = (bytes: Uint8Array | undefined) => new TextDecoder().decode(bytes ?? new Uint8Array());

/** The attributes of every element of a name. */
function elements(xml: string, name: string): Record<string, string>[] {
	return [...xml.matchAll(new RegExp(`<(?:\\w+:)?${name}(\\s[^>]*)?/?>`, 'g'))].map(([, inside]) =>
		Object.fromEntries(
			[...(inside ?? '').matchAll(/([\w:]+)="([^"]*)"/g)].map(([, key = '', value = '']) => [
				key,
				value
					.replaceAll('&quot;', '"')
					.replaceAll('&lt;', '<')
					.replaceAll('&gt;', '>')
					.replaceAll('&amp;', '&')
			])
		)
	);
}

const builtIn = new Set(['9', '10']);
const isPercent = (format: string) => /%/.test(format.replace(/"[^"]*"|\\./g, ''));

/**
 * Cells that a workbook shows as percent, by sheet: it keeps 7.2 % as 0.072, and only the format tells. From the parts of
 * the workbook (ECMA-376 part 1: 18.8.30 numFmt, 18.8.10 cellXfs, 18.3.1.4 c).
 */
export function percentCells(files: Record<string, Uint8Array>): Map<string, Set<string>> {
	const styles = text(files['xl/styles.xml']);
	const formats = new Set([
		...builtIn,
		...elements(styles, 'numFmt')
			.filter(({ formatCode }) => isPercent(formatCode ?? ''))
			.map(({ numFmtId }) => numFmtId ?? '')
	]);
	const cells = /<(?:\w+:)?cellXfs[^]*?<\/(?:\w+:)?cellXfs>/.exec(styles)?.[0] ?? '';
	const styled = new Set(
		elements(cells, 'xf').flatMap(({ numFmtId }, at) =>
			formats.has(numFmtId ?? '') ? [String(at)] : []
		)
	);
	const found = new Map<string, Set<string>>();
	if (styled.size === 0) return found;
	const targets = new Map(
		elements(text(files['xl/_rels/workbook.xml.rels']), 'Relationship').map(({ Id, Target }) => [
			Id ?? '',
			(Target ?? '').replace(/^\/?(xl\/)?/, 'xl/')
		])
	);
	for (const sheet of elements(text(files['xl/workbook.xml']), 'sheet')) {
		const path = targets.get(sheet['r:id'] ?? '') ?? '';
		const own = elements(text(files[path]), 'c')
			.filter(({ s }) => s !== undefined && styled.has(s))
			.map(({ r }) => r ?? '');
		found.set(sheet.name ?? '', new Set(own));
	}
	return found;
}
