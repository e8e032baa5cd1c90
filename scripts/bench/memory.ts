import { readdirSync, readFileSync } from 'node:fs';
import process from 'node:process';

/** A process as Linux describes it. */
interface Process {
	parent: number;
	command: string;
}

function processes(): Map<number, Process> {
	const found = new Map<number, Process>();
	for (const name of readdirSync('/proc').filter((entry) => /^\d+$/.test(entry)))
		try {
			const stat = readFileSync(`/proc/${name}/stat`, 'utf8');
			const parent = Number(/.*\) \S (\d+)/s.exec(stat)?.[1]);
			const command = readFileSync(`/proc/${name}/cmdline`, 'utf8');
			found.set(Number(name), { parent, command });
		} catch {
			// It has ended meanwhile.
		}
	return found;
}

/** The processes for pages of the browsers that this program has started. */
function rendererIds(): number[] {
	const all = processes();
	const isOwn = (id: number): boolean => {
		const parent = all.get(id)?.parent;
		return parent !== undefined && (parent === process.pid || isOwn(parent));
	};
	return [...all]
		.filter(([id, { command }]) => command.includes('--type=renderer') && isOwn(id))
		.map(([id]) => id);
}

/**
 * Bytes of memory that the browser's processes for pages take, with their workers and the WebAssembly in them; what
 * several share counts in parts (Pss). Null where the system is not Linux or names no such process.
 */
export function pageMemory(): number | null {
	try {
		const sizes = rendererIds().flatMap((id) => {
			const rollup = readFileSync(`/proc/${id}/smaps_rollup`, 'utf8');
			return Number(/^Pss:\s+(\d+)/m.exec(rollup)?.[1] ?? 0) * 1024;
		});
		return sizes.length > 0 ? sizes.reduce((sum, size) => sum + size, 0) : null;
	} catch {
		return null;
	}
}
