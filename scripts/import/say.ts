import type { Locale } from '../../src/lib/domain/locale';
import { formatNumber } from '../../src/lib/i18n/format';
import { importFindings } from '../../src/lib/i18n/messages/findings-import';
import { importQuestions } from '../../src/lib/i18n/messages/import-questions';
import type { ImportCode } from '../../src/lib/ingest/read/finding-code';
import type { Reading } from '../../src/lib/ingest/read/read';

export const usage: Record<Locale, string> = {
	vi: 'npm run data:import -- TỆP… [--json] [--table RA.csv] [--tidy RA.csv] [--out THƯ_MỤC] [--answers TRẢ_LỜI.json] [--lang vi|en]\nMã thoát: 0 đã đọc, 2 cần trả lời, 3 từ chối.\n',
	en: 'npm run data:import -- FILE… [--json] [--table OUT.csv] [--tidy OUT.csv] [--out DIR] [--answers FILE.json] [--lang vi|en]\nExit 0 read, 2 needs an answer, 3 refused.\n'
};

const words = {
	vi: {
		counts: 'dòng nhận',
		rejected: 'dòng loại',
		skipped: 'dòng bỏ qua',
		of: 'trên tổng số',
		line: 'dòng',
		answer: 'trả lời bằng',
		more: 'và còn nữa',
		key: 'khóa'
	},
	en: {
		counts: 'lines accepted',
		rejected: 'rejected',
		skipped: 'skipped',
		of: 'of',
		line: 'line',
		answer: 'answer with',
		more: 'and more',
		key: 'key'
	}
};

/** What happened to one file, for people, on standard error. */
export function sayReading(reading: Reading, lang: Locale): string {
	const w = words[lang];
	const n = (value: number) => formatNumber(value, lang);
	const { account } = reading;
	const out = [
		`${reading.file}: ${n(account.accepted)} ${w.counts}, ${n(account.rejected)} ${w.rejected}, ${n(account.skipped)} ${w.skipped}, ${w.of} ${n(account.total)}`
	];
	for (const question of reading.questions) {
		const about = question.column === null ? '' : ` [${question.column}]`;
		out.push(`? ${importQuestions[lang][question.topic]}${about}`);
		for (const { line, text } of question.cells) out.push(`    ${w.line} ${line}: ${text}`);
		out.push(
			`    ${w.answer} ${JSON.stringify({ [question.id]: question.allowed[0] })}; ${question.allowed.join(' | ')}`
		);
	}
	for (const [code, count] of Object.entries(reading.counts)) {
		const wording = importFindings[lang][code as ImportCode];
		const first = reading.findings.find((finding) => finding.code === code);
		if (!first) continue;
		const place = [first.line === null ? '' : `${w.line} ${first.line}`, first.column ?? '']
			.filter(Boolean)
			.join(', ');
		out.push(
			`${first.severity}: ${wording.title}${count > 1 ? ` × ${n(count)}` : ''}${place ? ` (${place})` : ''}. ${wording.text(first.params)} ${wording.action}`
		);
	}
	return out.join('\n') + '\n';
}
