import type { Finding } from '../../finding';
import { Findings } from '../../read/findings';
import { decide, decideText, type Decisions } from '../../read/decide';
import { createDecoder } from '../../read/decode';
import type { Answers } from '../../read/answers';
import { Recount, type Account, type AccountLine } from '../../read/account';
import type { Proposal } from '../../read/proposal';
import type { Reading } from '../../read/read';
import type { Row } from '../../read/split';
import type { Checked } from '../check-rows';
import { createMender, type Mends } from '../mend';
import type { Published } from '../published';
import { checkTargets, type UploadedTarget } from './check';
import { statesTargets } from './columns';
import { compareTargets, type ComparedTarget } from './compare';
import { proposeTargets } from './propose';
import { targetRows } from './rows';

/** Larger files are never read as targets. */
export const maxTargetBytes = 4e6;

/** A file of targets that has been read. `reading` has its names where figures have theirs, for matching and preview. */
export interface TargetReading {
	reading: Reading;
	proposal: Pick<Proposal, 'account' | 'findings' | 'questions' | 'roles'>;
	checked: Checked;
	rows: UploadedTarget[];
	compared: ComparedTarget[];
}

/** The text of a file with its corrections, and how it is split; null for what is no text or is too large. */
function open(bytes: Uint8Array, answers: Answers, mends: Mends) {
	const decided = decide(bytes, answers);
	if (!decided.ok) return null;
	const { decoding } = decided.decisions;
	const decoder = createDecoder(decoding);
	const mender = createMender(mends);
	const text = mender.push(decoder.push(bytes) + decoder.end()) + mender.end();
	const decisions =
		Object.keys(mends).length > 0 ? decideText(text, decoding, answers) : decided.decisions;
	return { text, decisions };
}

/** Whether a file is to be read as targets: as a person says, else as its headings say. */
const isTargets = ({ content }: Answers, { table }: Decisions) =>
	content === 'targets' || (content !== 'figures' && statesTargets(table.names));

/** Reads a file of targets to the comparison with the published ones; null where it holds figures. */
export async function readTargets(
	blob: Blob,
	file: string,
	{ answers, mends }: { answers: Answers; mends: Mends },
	published: Published
): Promise<TargetReading | null> {
	if (blob.size > maxTargetBytes || answers.content === 'figures') return null;
	const opened = open(new Uint8Array(await blob.arrayBuffer()), answers, mends);
	if (!opened || !isTargets(answers, opened.decisions)) return null;
	const { text, decisions } = opened;
	const { rows, account } = targetRows(text, decisions);
	const proposal = proposeTargets(rows, {
		names: decisions.table.names,
		unit: decisions.table.unit,
		file,
		catalog: published.catalog,
		answers
	});
	const { sound, findings } = checkTargets(proposal.rows, file, published);
	const questions = [...decisions.questions, ...proposal.questions];
	const refused = proposal.conflict || rows.length === 0;
	const nothing = new Findings(file);
	if (rows.length === 0) nothing.add('no-figures', 'error', null, null, null);
	const reading: Reading = {
		file,
		kind: 'text',
		decisions,
		heading: ['region', 'indicator', 'period', 'value', 'flag'],
		rows: [],
		tidy: proposal.named.map(({ place, indicator, period, value, line, lastLine }) => ({
			line,
			lastLine,
			dimensions: [place, indicator],
			period,
			value,
			flag: '',
			percent: false,
			exponent: false
		})),
		outcome: refused ? 'refused' : 'read',
		account,
		findings: nothing.list,
		counts: nothing.counts,
		questions: []
	};
	return {
		reading,
		proposal: {
			account: recounted(account, proposal.outcomes, findings, rows),
			findings: proposal.findings,
			questions: questions,
			roles: { region: 'place', indicator: 'indicator' }
		},
		checked: { findings, counts: countsOf(findings), refused: new Uint8Array() },
		rows: refused ? [] : sound,
		compared: refused ? [] : compareTargets(sound, published)
	};
}

function countsOf(findings: readonly Finding[]): Record<string, number> {
	const counts: Record<string, number> = {};
	for (const { code } of findings) counts[code] = (counts[code] ?? 0) + 1;
	return counts;
}

/** The account after matching and checking: a line whose target is refused is rejected. */
function recounted(
	before: Account,
	outcomes: ReadonlyMap<number, AccountLine>,
	findings: readonly Finding[],
	rows: readonly Row[]
): Account {
	const all = new Map(outcomes);
	for (const { severity, code, line, column, cell } of findings) {
		if (severity !== 'error' || line === null || all.has(line)) continue;
		const lastLine = rows.find((row) => row.line === line)?.lastLine ?? line;
		const reason = code as AccountLine['reason'];
		all.set(line, { line, lastLine, outcome: 'rejected', reason, column, cell });
	}
	const recount = new Recount(before);
	for (const entry of all.values()) recount.move(entry);
	return recount.close();
}
