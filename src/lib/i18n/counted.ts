/**
 * The English noun that goes with a count: singular for one, plural for any other.
 * @param count as a number or as written for the reader
 */
export function nounFor(count: string | number, one: string, many = `${one}s`): string {
	return String(count) === '1' ? one : many;
}

/** A count with its English noun: "1 line", "2 lines", "1,000 lines". */
export function counted(count: string | number, one: string, many?: string): string {
	return `${count} ${nounFor(count, one, many)}`;
}
