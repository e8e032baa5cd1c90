import { expect, test } from 'vitest';
import type { Edit } from './merge';
import { patchOf } from './patch';

const kept = (from: number, to: number) =>
	Array.from({ length: to - from + 1 }, (_, i): Edit => ({ kind: ' ', text: `line ${from + i}` }));

test('each stretch says where it stands in the file before and after', () => {
	const edits: Edit[] = [
		...kept(1, 10),
		{ kind: '+', text: 'new a' },
		{ kind: '+', text: 'new b' },
		...kept(11, 20),
		{ kind: '-', text: 'line 21' },
		{ kind: '+', text: 'line 21, corrected' },
		...kept(22, 30)
	];
	const patch = patchOf([{ path: 'observations/fdi.csv', edits }]);
	expect(patch.split('\n').filter((line) => line.startsWith('@@'))).toEqual([
		'@@ -8,6 +8,8 @@',
		'@@ -18,7 +20,7 @@'
	]);
	expect(patch).toContain('diff --git a/data/observations/fdi.csv b/data/observations/fdi.csv\n');
});

test('changes that stand close are one stretch', () => {
	const edits: Edit[] = [
		...kept(1, 2),
		{ kind: '+', text: 'a' },
		...kept(3, 6),
		{ kind: '+', text: 'b' }
	];
	const heads = patchOf([{ path: 'x.csv', edits }]).match(/^@@.*$/gm);
	expect(heads).toEqual(['@@ -1,6 +1,8 @@']);
});
