import type { Indicator } from '../../domain/indicator';
import type { ObservationStatus } from '../../domain/observation';
import type { Region } from '../../domain/region';
import type { Account } from './account';
import type { Question } from './answers';
import type { Findings } from './findings';

/** A row of `data/observations/*.csv` with the line it came from. `value` is exact decimal text. */
export interface ProposedRow {
	line: number;
	indicator: string;
	region: string;
	period: string;
	value: string;
	status: ObservationStatus;
	source: string;
	published: string;
	note: string;
}

export interface Proposal {
	rows: ProposedRow[];
	account: Account;
	findings: Findings;
	questions: Question[];
	/** What each dimension was taken for. */
	roles: Record<
		string,
		'place' | 'indicator' | 'unit' | 'source' | 'published' | 'note' | 'status' | 'other'
	>;
}

export interface Catalog {
	indicators: readonly Indicator[];
	regions: readonly Region[];
}
