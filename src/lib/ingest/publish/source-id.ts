import { slug } from '../../domain/new-indicator';

/** An id for a document as `data/sources.csv` has them: small letters, digits, hyphens; from who, what and when. */
export function sourceId(publisher: string, title: string, published: string): string {
	const short = (text: string, words: number) => slug(text).split('-').slice(0, words).join('-');
	return (
		[short(publisher, 4), short(title, 5), slug(published)].filter(Boolean).join('-') || 'source'
	);
}
