import type { Reading } from './read';

/**
 * What a reading decided and found, as plain JSON: the document of `--json`. Stable: keys are added,
 * never renamed.
 */
export function reportOf(reading: Reading) {
	const { decisions, account } = reading;
	const plan = decisions?.plan;
	return {
		file: reading.file,
		kind: reading.kind,
		outcome: reading.outcome,
		encoding: decisions?.decoding.encoding ?? null,
		encodingEvidence: decisions?.decoding.evidence ?? null,
		bom: decisions?.decoding.bom ?? false,
		delimiter: decisions?.delimiter ?? null,
		newline: decisions?.newline ?? null,
		quote: decisions?.dialect.quote ?? null,
		escape: decisions?.dialect.escape ?? null,
		table: decisions && {
			headingLines: decisions.table.headingLines,
			firstLine: Number.isFinite(decisions.table.bodyLine) ? decisions.table.bodyLine : null,
			otherTableLine: decisions.otherLine,
			title: decisions.table.title,
			unit: decisions.table.unit
		},
		header: decisions?.table.names ?? [],
		columns:
			plan?.roles.map(({ name, role, by, shape }, column) => {
				const value = plan.values.find((known) => known.column === column);
				return {
					name,
					role,
					by,
					shape,
					number: value
						? {
								convention: value.convention.kind,
								decimal: value.convention.kind === 'decided' ? value.convention.mark : null,
								by: value.convention.kind === 'decided' ? value.convention.by : null,
								evidence: {
									point: value.evidence.point,
									comma: value.evidence.comma,
									either: value.evidence.either,
									whole: value.evidence.whole,
									missing: value.evidence.missing,
									empty: value.evidence.empty
								}
							}
						: null
				};
			}) ?? [],
		layout: plan?.layout ?? null,
		format: plan?.format ?? null,
		questions: reading.questions,
		findings: reading.findings,
		findingCounts: reading.counts,
		counts: {
			accepted: account.accepted,
			rejected: account.rejected,
			skipped: account.skipped,
			total: account.total
		},
		reasons: account.reasons,
		lines: account.lines
	};
}
