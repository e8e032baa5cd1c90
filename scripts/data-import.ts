import { readFile as readBytes } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import type { Locale } from '../src/lib/domain/locale';
import type { Answers } from '../src/lib/ingest/read/answers';
import type { Mode, Reading } from '../src/lib/ingest/read/read';
import type { Proposal } from '../src/lib/ingest/read/proposal';
import { propose } from '../src/lib/ingest/read/propose';
import { reportOf } from '../src/lib/ingest/read/report';
import { loadCatalog } from './import/catalog';
import { writeContract } from './import/contract';
import { sayReading, usage } from './import/say';
import { openSource } from './import/source';

/**
 * Reads tables of figures in whatever form they were exported: `npm run data:import -- FILE…`.
 * Exit 0: read; 2: a question is open, printed with real cells and the allowed answers; 3: refused, with the reason.
 */
async function main(): Promise<number> {
	const { values: options, positionals: files } = parseArgs({
		allowPositionals: true,
		options: {
			json: { type: 'boolean' },
			table: { type: 'string' },
			tidy: { type: 'string' },
			out: { type: 'string' },
			data: { type: 'string', default: 'data' },
			answers: { type: 'string' },
			lang: { type: 'string' },
			help: { type: 'boolean' }
		}
	});
	const lang: Locale = (options.lang ?? process.env.LANG ?? '').startsWith('vi') ? 'vi' : 'en';
	if (options.help || !files.length) {
		process.stderr.write(usage[lang]);
		return options.help ? 0 : 3;
	}
	const answers: Answers = options.answers
		? JSON.parse(await readBytes(options.answers, 'utf8'))
		: {};
	const mode: Mode = options.table !== undefined && options.tidy === undefined ? 'table' : 'tidy';
	const readings: Reading[] = [];
	const proposals = new Map<Reading, Proposal>();
	const catalog = options.out === undefined ? null : await loadCatalog(options.data);
	for (const file of files) {
		const source = await openSource(file, answers, catalog !== null);
		let reading = await source.read(mode);
		if (catalog && reading.outcome === 'read') {
			const proposal = propose(reading, catalog, answers);
			reading = withProposal(reading, proposal);
			proposals.set(reading, proposal);
		}
		readings.push(reading);
		process.stderr.write(sayReading(reading, lang));
		if (options.table !== undefined) {
			const table = mode === 'table' ? reading : await source.read('table');
			if (table.outcome === 'read') await source.write(options.table, table, 'table');
		}
		if (options.tidy !== undefined && reading.outcome === 'read')
			await source.write(options.tidy, reading, 'tidy');
	}
	if (options.out !== undefined && catalog)
		await writeContract(options.out, [...proposals.values()], catalog);
	if (options.json) {
		const report = readings.map((reading) => ({
			...reportOf(reading),
			proposal: proposalOf(reading, proposals.get(reading))
		}));
		process.stdout.write(JSON.stringify({ files: report }, null, '\t') + '\n');
	}
	const worst = { read: 0, ask: 2, refused: 3 };
	return Math.max(...readings.map(({ outcome }) => worst[outcome]));
}

/** The reading with what matching added: its findings, its questions and where each line ended. */
function withProposal(reading: Reading, { account, findings, questions }: Proposal): Reading {
	return {
		...reading,
		account,
		questions,
		findings: [...reading.findings, ...findings.list],
		counts: { ...reading.counts, ...findings.counts },
		outcome: questions.length ? 'ask' : reading.outcome
	};
}

/** What the figures would become: rows of the contract where they were matched, else the long table's columns. */
function proposalOf({ decisions, heading }: Reading, proposal: Proposal | undefined) {
	if (proposal) return { dimensions: proposal.roles, rows: proposal.rows };
	return decisions && { layout: decisions.plan.layout, columns: heading };
}

process.exitCode = await main().catch((error: unknown) => {
	process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
	return 3;
});
