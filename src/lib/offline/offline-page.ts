import { offline } from '../i18n/messages/offline';
import type { Build } from './policy';

/** What a reader sees who goes without a network to a page that is not kept. */
export function offlinePage(url: string, { base }: Build): Response {
	const locale = new URL(url).pathname.startsWith(`${base}/en/`) ? 'en' : 'vi';
	const t = offline[locale].missing;
	const home = `${base}/${locale === 'en' ? 'en/' : ''}`;
	const html = `<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="content-security-policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:">
<link rel="icon" href="data:,">
<title>${t.title}</title>
<style>body { font: 1.05rem/1.6 system-ui, sans-serif; max-width: 40rem; margin: 15vh auto 0; padding: 0 1rem; color-scheme: light dark }</style>
</head>
<body>
<h1>${t.title}</h1>
<p>${t.text}</p>
<p><a href="">${t.retry}</a> · <a href="${home}">${t.overview}</a></p>
</body>
</html>
`;
	return new Response(html, {
		status: 503,
		headers: { 'content-type': 'text/html; charset=utf-8' }
	});
}
