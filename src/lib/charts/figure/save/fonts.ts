/** The site's fonts as style rules that hold their files, so that a saved picture has its letters anywhere. */
export async function embeddedFonts(): Promise<string> {
	const rules = [...document.styleSheets]
		.flatMap((sheet) => [...sheet.cssRules].map((rule) => ({ rule, base: sheet.href })))
		.filter(({ rule }) => rule instanceof CSSFontFaceRule);
	const faces = await Promise.all(
		rules.map(async ({ rule, base }) => {
			const [, address] = /url\(["']?([^"')]+)["']?\)/.exec(rule.cssText) ?? [];
			if (!address) return '';
			const response = await fetch(new URL(address, base ?? document.baseURI));
			if (!response.ok) return '';
			const file = await dataAddress(await response.blob());
			return rule.cssText.replace(/url\([^)]*\)/, `url("${file}")`);
		})
	);
	return faces.join('\n');
}

function dataAddress(blob: Blob): Promise<string> {
	return new Promise((resolve, reject) => {
		const reader = new FileReader();
		reader.onload = () => resolve(String(reader.result));
		reader.onerror = () => reject(reader.error ?? new Error('The font could not be read.'));
		reader.readAsDataURL(blob);
	});
}
