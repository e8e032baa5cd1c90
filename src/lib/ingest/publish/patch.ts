import type { ChangedFile, Edit } from './merge';

const context = 3;

/** Stretches of edits with the unchanged lines around them, as `[first, end)`. */
function hunks(edits: readonly Edit[]): [number, number][] {
	const found: [number, number][] = [];
	edits.forEach(({ kind }, at) => {
		if (kind === ' ') return;
		const last = found.at(-1);
		const first = Math.max(0, at - context);
		const end = Math.min(edits.length, at + context + 1);
		if (last && first <= last[1]) last[1] = end;
		else found.push([first, end]);
	});
	return found;
}

/** Changed files as a unified diff that `git apply` takes; `folder` is where the data lies in the repository. */
export function patchOf(files: readonly ChangedFile[], folder = 'data'): string {
	return files
		.map(({ path, edits }) => {
			const name = `${folder}/${path}`;
			const lines = [`diff --git a/${name} b/${name}`, `--- a/${name}`, `+++ b/${name}`];
			let before = 1;
			let after = 1;
			let at = 0;
			for (const [first, end] of hunks(edits)) {
				for (; at < first; at++) {
					before++;
					after++;
				}
				const part = edits.slice(first, end);
				const old = part.filter(({ kind }) => kind !== '+').length;
				const now = part.filter(({ kind }) => kind !== '-').length;
				lines.push(`@@ -${before},${old} +${after},${now} @@`);
				for (const { kind, text } of part) lines.push(kind + text);
				before += old;
				after += now;
				at = end;
			}
			return `${lines.join('\n')}\n`;
		})
		.join('');
}
