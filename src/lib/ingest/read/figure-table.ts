import type { ObservationStatus } from '../../domain/observation';
import { Decimals, integers, TextColumn } from './long-table';
import type { ProposedRow } from './propose';

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
	readonly lines = integers();
	readonly indicators = new TextColumn();
	readonly regions = new TextColumn();
	readonly periods = new TextColumn();
	readonly values = new Decimals();
	readonly statuses = new TextColumn();
	readonly sources = new TextColumn();
	readonly published = new TextColumn();
	readonly notes = new TextColumn();

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
		const kept = integers();
		for (let index = 0; index < this.length; index++) if (holds(index)) kept.push(index);
		if (kept.length === this.length) return this;
		const next = new FigureTable();
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
