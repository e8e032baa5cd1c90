import type { ObservationStatus } from '../../domain/observation';
import { Decimals, Integers, TextColumn } from './long-table';
import type { ProposedRow } from './proposal';

const texts = [
	'indicators',
	'regions',
	'periods',
	'statuses',
	'sources',
	'published',
	'notes'
] as const;

/** Rows of `data/observations/*.csv` by column, with the line that each came from. */
export class FigureTable {
	readonly lines: Integers;
	readonly indicators: TextColumn;
	readonly regions: TextColumn;
	readonly periods: TextColumn;
	readonly values: Decimals;
	readonly statuses: TextColumn;
	readonly sources: TextColumn;
	readonly published: TextColumn;
	readonly notes: TextColumn;

	/** @param expected how many rows will come, where that is known */
	constructor(expected?: number) {
		this.lines = new Integers(expected);
		this.indicators = new TextColumn(expected);
		this.regions = new TextColumn(expected);
		this.periods = new TextColumn(expected);
		this.values = new Decimals(expected);
		this.statuses = new TextColumn(expected);
		this.sources = new TextColumn(expected);
		this.published = new TextColumn(expected);
		this.notes = new TextColumn(expected);
	}

	get length(): number {
		return this.lines.length;
	}

	row(index: number): ProposedRow {
		return {
			line: this.lines.at(index),
			indicator: this.indicators.at(index),
			region: this.regions.at(index),
			period: this.periods.at(index),
			value: this.values.text(index),
			status: this.statuses.at(index) as ObservationStatus,
			source: this.sources.at(index),
			published: this.published.at(index),
			note: this.notes.at(index)
		};
	}

	/** The rows of which a condition holds, in order. */
	rows(holds: (index: number) => boolean = () => true): ProposedRow[] {
		const rows: ProposedRow[] = [];
		for (let index = 0; index < this.length; index++) if (holds(index)) rows.push(this.row(index));
		return rows;
	}

	/** Forgets everything from a row on. */
	cut(length: number): void {
		if (length === this.length) return;
		this.lines.cut(length);
		this.values.cut(length);
		for (const name of texts) this[name].codes.cut(length);
	}

	/** Keeps the rows of which a condition holds; the table itself where it holds of all. */
	filter(holds: (index: number) => boolean): FigureTable {
		const kept = new Integers();
		for (let index = 0; index < this.length; index++) if (holds(index)) kept.push(index);
		if (kept.length === this.length) return this;
		const next = new FigureTable(kept.length);
		for (let at = 0; at < kept.length; at++) {
			const index = kept.at(at);
			next.lines.push(this.lines.at(index));
			next.values.pushFrom(this.values, index);
		}
		for (const name of texts) {
			const codes = this[name].texts.list.map((text) => next[name].texts.code(text));
			for (let at = 0; at < kept.length; at++)
				next[name].codes.push(codes[this[name].codes.at(kept.at(at))] ?? 0);
		}
		return next;
	}
}
