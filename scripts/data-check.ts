import { join } from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { locales, type Locale } from '../src/lib/domain/locale';
import { findings as words } from '../src/lib/i18n/messages/findings';
import { readData } from '../src/lib/ingest/contract/data';
import type { Finding, Severity } from '../src/lib/ingest/finding';
import { formatFinding } from '../src/lib/ingest/format-finding';
import { readDataFolder } from '../src/lib/server/data-files';

const usage = 'Use: npm run data:check -- [DIR] [--lang vi|en] [--json]';
const severities: Severity[] = ['error', 'warning', 'info'];

interface Options {
	folder: string;
	locale: Locale;
	json: boolean;
}

function readOptions(): Options | null {
	try {
		const { values, positionals } = parseArgs({
			allowPositionals: true,
			options: { lang: { type: 'string' }, json: { type: 'boolean', default: false } }
		});
		const { LC_ALL, LC_MESSAGES, LANG } = process.env;
		const system = (LC_ALL || LC_MESSAGES || LANG || '').startsWith('vi') ? 'vi' : 'en';
		const locale = locales.find((known) => known === (values.lang ?? system));
		if (!locale || positionals.length > 1) return null;
		return { folder: positionals[0] ?? 'data', locale, json: values.json };
	} catch {
		return null;
	}
}

function print(findings: Finding[], files: number, locale: Locale): void {
	const text = words[locale];
	const counts = severities.map((severity) => {
		const group = findings.filter((finding) => finding.severity === severity);
		if (group.length > 0) console.log(`${text.severity[severity]} (${group.length})\n`);
		for (const finding of group) console.log(`${formatFinding(finding, locale).join('\n')}\n`);
		return group.length;
	});
	const [errors = 0, warnings = 0, infos = 0] = counts;
	console.log(text.summary(errors, warnings, infos, files));
	console.log(errors > 0 ? text.failed : text.passed);
}

/** Exit code: 0 without errors, 1 with errors, 2 where there is nothing to check. */
async function main(): Promise<number> {
	const options = readOptions();
	if (!options) {
		console.error(usage);
		return 2;
	}
	const { folder, locale, json } = options;
	const files = await readDataFolder(folder).catch(() => null);
	if (!files) {
		console.error(words[locale].noFolder(folder));
		return 2;
	}
	const { ok, findings } = readData(files);
	if (json) console.log(JSON.stringify({ ok, files: files.size, findings }, null, '\t'));
	else {
		// The path as seen from here, so that a terminal can open it.
		const seen = findings.map((finding) => ({ ...finding, file: join(folder, finding.file) }));
		print(seen, files.size, locale);
	}
	return ok ? 0 : 1;
}

process.exitCode = await main();
