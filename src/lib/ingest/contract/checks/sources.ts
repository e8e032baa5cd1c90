import type { Finding } from '../../finding';
import type { Content } from '../content';
import { errorAt, place, warningAt } from '../located';
import { info } from '../report';

/** A source can be found (address, or a note that says where), stands once, and is used. */
export function checkSources(content: Content): Finding[] {
	const { sources, observations, targets, changes } = content;
	const used = new Set([...observations, ...targets, ...changes].map(({ row }) => row.source));
	const seen = new Map<string, number>();
	const findings: Finding[] = [];
	for (const at of sources) {
		const { id, title, url, note } = at.row;
		if (url === null && note === null) findings.push(errorAt(at, 'contract-source-address', 'url'));
		if (content.complete && !used.has(id)) {
			findings.push(info('contract-source-unused', place(at, 'id')));
		}
		if (url === null) continue;
		const key = JSON.stringify([url, title]);
		const first = seen.get(key);
		if (first === undefined) seen.set(key, at.line);
		else findings.push(warningAt(at, 'contract-source-twice', 'url', { first }));
	}
	return findings;
}
