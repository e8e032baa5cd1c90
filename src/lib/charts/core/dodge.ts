import { sum } from 'd3-array';

/** An interval that would like its centre at `at`; a heavier one moves less. */
export interface Span {
	at: number;
	size: number;
	weight?: number;
}

interface Block {
	members: { size: number; index: number }[];
	size: number;
	weight: number;
	/** Where the block would like to start. */
	wanted: number;
}

/**
 * Centres of intervals moved as little as possible so that none overlap and all lie between `from` and `to`.
 * Keeps the order of `at`; the input order decides between equals. Null if they do not fit.
 */
export function dodge(items: readonly Span[], from: number, to: number): number[] | null {
	if (sum(items, ({ size }) => size) > to - from) return null;
	const start = ({ wanted, size }: Block) => Math.min(Math.max(wanted, from), to - size);
	const ordered = items.map((item, index) => ({ ...item, index })).sort((a, b) => a.at - b.at);

	const blocks: Block[] = [];
	for (const { at, size, weight = 1, index } of ordered) {
		let block: Block = { members: [{ size, index }], size, weight, wanted: at - size / 2 };
		for (let last = blocks.at(-1); last && start(last) + last.size > start(block);) {
			blocks.pop();
			block = join(last, block);
			last = blocks.at(-1);
		}
		blocks.push(block);
	}

	const centres = new Array<number>(items.length);
	for (const block of blocks) {
		let top = start(block);
		for (const { size, index } of block.members) {
			centres[index] = top + size / 2;
			top += size;
		}
	}
	return centres;
}

function join(a: Block, b: Block): Block {
	const weight = a.weight + b.weight;
	return {
		members: [...a.members, ...b.members],
		size: a.size + b.size,
		weight,
		wanted: (a.wanted * a.weight + (b.wanted - a.size) * b.weight) / weight
	};
}
