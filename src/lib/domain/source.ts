/**
 * A row of `data/sources.csv`. `tier`: A official statistics or a government page, B established press quoting them,
 * C other pages (shown as a secondary source).
 */
export interface Source {
	id: string;
	title: string;
	publisher: string;
	url: string | null;
	published: string | null;
	retrieved: string | null;
	licence: string | null;
	tier: 'A' | 'B' | 'C';
	note: string | null;
}
