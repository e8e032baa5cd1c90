import type { Indicator } from '../../domain/indicator';
import type { Region } from '../../domain/region';
import type { Finding } from '../finding';
import { Recount, type Account, type AccountLine } from '../read/account';
import type { Answers } from '../read/answers';
import { FigureTable } from '../read/figure-table';
import type { TextColumn } from '../read/long-table';
import { proposeTable, type TableProposal } from '../read/propose';
import type { Reading } from '../read/read';
import { reportOf } from '../read/report';
import { readingsOf } from './answer-preview';
import { checkRows, faults, type Checked } from './check-rows';
import { compare, kinds } from './compare';
import { distinctOf } from './distinct';
import { matchesOf } from './matches';
import type { Mends } from './mend';
import { previewOf } from './preview';
import { withDefinitions, type Published } from './published';
import { sampleOf } from './sample';
import { readBlob, type ReadProgress } from './stream';
import type { Summary } from './summary';
import type { ComparedTarget } from './targets/compare';
import { readTargets } from './targets/read';

/** What a person has said about an upload. */
export interface Decided {
	answers: Answers;
	mends: Mends;
	/** Indicators that are not published and that a person has described. */
	definitions?: readonly Indicator[];
	/** Places that are not published and that a person has described. */
	places?: readonly Region[];
}

/** An upload that has been read: what is shown of it, and its figures with what each would change. */
export interface ReadUpload {
	summary: Summary;
	reading: Reading;
	account: Account;
	figures: FigureTable;
	/** Of each figure the number of its kind of change, a place in `kinds`. */
	changes: Uint8Array;
	/** The targets, where the file holds some instead of figures. */
	targets: ComparedTarget[];
}

/** What matching found, of figures or of targets. */
type Matched = Omit<TableProposal, 'figures'>;

const listedFindings = 2000;
const shownLines = 500;
const shownTargets = 500;

/**
 * Reads an upload from its bytes to the comparison with the published figures. It throws for nothing that a file can
 * contain; what is wrong with it is in the summary.
 */
export async function readUpload(
	blob: Blob,
	file: string,
	{ answers, mends, definitions = [], places = [] }: Decided,
	data: Published,
	onProgress: (progress: ReadProgress) => void = () => undefined
): Promise<ReadUpload> {
	const published = withDefinitions(data, definitions, places);
	const stated = await readTargets(blob, file, { answers, mends }, published);
	const reading = stated?.reading ?? (await readBlob(blob, { file, answers, mends, onProgress }));
	const sample = await sampleOf(blob);
	const table =
		!stated && reading.outcome === 'read'
			? proposeTable(reading, published.catalog, answers)
			: null;
	const proposal: Matched | null = stated?.proposal ?? table;
	const proposed = table?.figures ?? new FigureTable();
	const known = proposed.values.missing
		? proposed.filter((row) => proposed.values.has(row))
		: proposed;
	const distinct = distinctOf(known);
	const checked = stated?.checked ?? checkRows(known, distinct, file, published);
	const { figures, account } = rejectFaulty(known, proposal?.account ?? reading.account, checked);
	const own = figures === known ? distinct : distinctOf(figures);
	const { comparison, changes } = compare(figures, own, published);
	const targets = stated?.compared ?? [];
	const goals = targets.filter(({ change }) => change !== 'equal').map(({ target }) => target);
	const findings = [...reading.findings, ...matching(proposal), ...checked.findings];
	const questions = proposal ? proposal.questions : reading.questions;
	return {
		reading,
		account,
		figures,
		changes,
		targets,
		summary: {
			file,
			size: blob.size,
			content: stated ? 'targets' : 'figures',
			outcome: questions.length ? 'ask' : reading.outcome,
			report: {
				...reportOf({
					...reading,
					account: { ...account, lines: [] },
					findings: [],
					questions: []
				}),
				findingCounts: countsOf(reading, proposal, checked)
			},
			findings: bySeverity(findings).slice(0, listedFindings),
			lines: account.lines.slice(0, shownLines),
			questions: questions
				.slice(0, 50)
				.map((question) => ({ ...question, readings: readingsOf(question, sample) })),
			preview: previewOf(stated ? { ...reading, tidy: [] } : reading, account, sample, mends),
			matches: proposal && matchesOf(reading, proposal, published.catalog, answers),
			roles: proposal?.roles ?? {},
			comparison: table && comparison,
			targets: targets.slice(0, shownTargets),
			different: comparison.counts.added + comparison.counts.changed + goals.length,
			indicators: [
				...differentOf(figures.indicators, changes),
				...new Set(goals.map(({ indicator }) => indicator))
			],
			regions: [
				...differentOf(figures.regions, changes),
				...new Set(goals.map(({ region }) => region))
			],
			missing: proposed.length - known.length
		}
	};
}

const equal = kinds.indexOf('equal');

/** The texts of a column in the rows that differ from the published ones, each once. */
function differentOf({ texts, codes }: TextColumn, changes: Uint8Array): string[] {
	const found = new Uint8Array(texts.list.length);
	for (let row = 0; row < changes.length; row++)
		if (changes[row] !== equal) found[codes.at(row)] = 1;
	return texts.list.filter((_, code) => found[code] === 1);
}

/** Names that no column holds are asked for once; their lines only wait for the answer. */
function asks({ code, cell }: Finding): boolean {
	return cell === '' && (code === 'place-unknown' || code === 'indicator-unknown');
}

function matching(proposal: Matched | null): Finding[] {
	return (proposal?.findings.list ?? []).map((finding) =>
		asks(finding) ? { ...finding, code: 'unanswered', cell: null, params: {} } : finding
	);
}

const severities = ['error', 'warning', 'info'];

function bySeverity(findings: Finding[]): Finding[] {
	return [...findings].sort(
		(a, b) => severities.indexOf(a.severity) - severities.indexOf(b.severity)
	);
}

function countsOf(reading: Reading, proposal: Matched | null, checked: Checked) {
	const counts: Record<string, number> = { ...reading.counts };
	for (const [known, count] of Object.entries(proposal?.findings.counts ?? {})) {
		const waits = proposal?.findings.list.some(
			(finding) => finding.code === known && asks(finding)
		);
		const code = waits ? 'unanswered' : known;
		counts[code] = (counts[code] ?? 0) + count;
	}
	for (const [code, count] of Object.entries(checked.counts))
		counts[code] = (counts[code] ?? 0) + count;
	return counts;
}

/** A line with a figure that the checks refuse is rejected as a whole, and counted so. */
function rejectFaulty(
	figures: FigureTable,
	account: Account,
	{ refused }: Checked
): { figures: FigureTable; account: Account } {
	if (refused.every((fault) => fault === 0)) return { figures, account };
	const { lines, length } = figures;
	const recount = new Recount(account);
	const sound = new Uint8Array(length);
	for (let from = 0, to = 0; from < length; from = to) {
		const line = lines.at(from);
		let worst = -1;
		for (; to < length && lines.at(to) === line; to++)
			if (refused[to] && (worst < 0 || (refused[to] ?? 0) < (refused[worst] ?? 0))) worst = to;
		if (worst < 0) sound.fill(1, from, to);
		else recount.move(rejection(figures, worst, refused[worst] ?? 0));
	}
	return { figures: figures.filter((row) => sound[row] === 1), account: recount.close() };
}

function rejection(
	{ lines, values, periods }: FigureTable,
	row: number,
	fault: number
): AccountLine {
	const { code, column } = faults[fault - 1] ?? faults[0];
	return {
		line: lines.at(row),
		lastLine: lines.at(row),
		outcome: 'rejected',
		reason: code as AccountLine['reason'],
		column,
		cell: column === 'value' ? values.text(row) : periods.at(row)
	};
}
