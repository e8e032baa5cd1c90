// Runs in an embedded chart before it is painted: the theme its address asks for, and its height told to the page around.
// It listens to nothing, and says nothing but a number.
{
	const theme = new URLSearchParams(location.search).get('theme');
	if (theme === 'light' || theme === 'dark') {
		document.documentElement.style.colorScheme = theme;
		for (const sheet of document.styleSheets)
			for (const rule of sheet.cssRules)
				if (rule instanceof CSSMediaRule && rule.conditionText.includes('prefers-color-scheme'))
					rule.media.mediaText = theme === 'dark' ? 'screen' : 'not all';
	}

	const root = document.documentElement;
	if (parent !== window)
		new ResizeObserver(() =>
			parent.postMessage({ chartHeight: Math.ceil(root.getBoundingClientRect().height) }, '*')
		).observe(root);
}
