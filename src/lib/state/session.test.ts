import { beforeEach, expect, test, vi } from 'vitest';
import { EngineError, type Engine } from '../engine/engine';
import type { Query } from '../sql/query';
import { DataFileError, Session, type Effects } from './session.svelte';

interface Step<T> {
	promise: Promise<T>;
	resolve: (value: T) => void;
	reject: (error: unknown) => void;
}

function step<T>(): Step<T> {
	let resolve: Step<T>['resolve'] = () => undefined;
	let reject: Step<T>['reject'] = () => undefined;
	const promise = new Promise<T>((done, fail) => {
		resolve = done;
		reject = fail;
	});
	return { promise, resolve, reject };
}

const engineOf = (version: string) => {
	const close = vi.fn(() => Promise.resolve());
	const run = vi.fn(() => Promise.resolve([]));
	const end: Step<EngineError> = step();
	const engine = { version, close, run, ended: end.promise } as unknown as Engine;
	return Object.assign(engine, { close, end: end.resolve });
};

/** A session whose outside does nothing until the test says so. */
function stage() {
	const starts: (Step<Engine> & {
		onProgress: (done: number, total: number) => void;
		signal: AbortSignal;
	})[] = [];
	const loads: (Step<undefined> & { engine: Engine })[] = [];
	const marks: string[] = [];
	const underWay: boolean[] = [];
	const effects: Effects = {
		startEngine(onProgress, signal) {
			const one = { ...step<Engine>(), onProgress, signal };
			starts.push(one);
			return one.promise;
		},
		loadData(engine) {
			const one = { ...step<undefined>(), engine };
			loads.push(one);
			return one.promise;
		},
		starting: (now) => underWay.push(now),
		mark: (name) => marks.push(name),
		now: () => new Date('2026-07-01T08:00:00Z')
	};
	return { session: new Session(effects), starts, loads, marks, underWay };
}

type Stage = ReturnType<typeof stage>;

/** Lets the promises that have settled be seen. */
const settle = () => new Promise((done) => setTimeout(done));

async function ready(on: Stage, engine = engineOf('v1')): Promise<void> {
	const started = on.session.start();
	on.starts.at(-1)?.resolve(engine);
	await settle();
	on.loads.at(-1)?.resolve(undefined);
	await started;
}

beforeEach(() => void vi.spyOn(console, 'info').mockImplementation(() => undefined));

test('a start goes from engine to data to ready, and marks each', async () => {
	const on = stage();
	const { session, starts, loads, marks } = on;
	expect([session.state, session.engine]).toEqual(['off', null]);
	const started = session.start();
	expect([session.state, session.phase]).toEqual(['loading', 'engine']);
	starts[0]?.onProgress(3, 8);
	expect(session.progress).toEqual({ done: 3, total: 8 });
	const engine = engineOf('v1');
	starts[0]?.resolve(engine);
	await settle();
	expect([session.state, session.phase, session.engine]).toEqual(['loading', 'data', null]);
	expect(loads[0]?.engine).toBe(engine);
	loads[0]?.resolve(undefined);
	await started;
	expect([session.state, session.engine]).toEqual(['ready', engine]);
	expect(marks).toEqual(['engine-start', 'engine-ready', 'data-loaded']);
	expect(engine.close).not.toHaveBeenCalled();
});

test('a second start while loading, and one when ready, change nothing', async () => {
	const on = stage();
	const first = on.session.start();
	await on.session.start();
	on.starts[0]?.resolve(engineOf('v1'));
	await settle();
	await on.session.start();
	on.loads[0]?.resolve(undefined);
	await first;
	await on.session.start();
	expect([on.starts.length, on.loads.length, on.session.state]).toEqual([1, 1, 'ready']);
});

test('an engine that does not start is a failure without a name, and can be tried again', async () => {
	const on = stage();
	const started = on.session.start();
	on.starts[0]?.onProgress(5, 8);
	on.starts[0]?.reject(new Error('no WebAssembly'));
	await started;
	expect([on.session.state, on.session.failure, on.session.engine]).toEqual(['failed', null, null]);
	await ready(on);
	expect([on.starts.length, on.session.state, on.session.failure]).toEqual([2, 'ready', null]);
});

test('a file that cannot be loaded is named, its engine closed, and the next start forgets it', async () => {
	const on = stage();
	const engine = engineOf('v1');
	const started = on.session.start();
	on.starts[0]?.resolve(engine);
	await settle();
	on.loads[0]?.reject(new DataFileError('observations/fdi.csv', 'differs'));
	await started;
	expect([on.session.state, on.session.failure]).toEqual([
		'failed',
		{ what: 'differs', file: 'observations/fdi.csv' }
	]);
	expect(engine.close).toHaveBeenCalledOnce();
	const again = on.session.start();
	expect([on.session.failure, on.session.progress, on.session.phase]).toEqual([
		null,
		null,
		'engine'
	]);
	on.starts[1]?.resolve(engineOf('v1'));
	await settle();
	on.loads[1]?.resolve(undefined);
	await again;
	expect(on.session.state).toBe('ready');
});

test('an engine for which there is no memory says so, at its start and later', async () => {
	const on = stage();
	const started = on.session.start();
	on.starts[0]?.reject(new EngineError('start', new RangeError('could not allocate memory')));
	await started;
	expect([on.session.state, on.session.failure]).toEqual(['failed', { what: 'memory' }]);
	await ready(on);
	on.session.fail(new EngineError('points', new Error('Out of Memory Error: failed to allocate')));
	expect(on.session.failure).toEqual({ what: 'memory' });
	on.session.fail(new EngineError('points', new Error('Binder Error')));
	expect(on.session.failure).toBe(null);
});

test('an engine that ends by itself is known of at once, and only while it is in use', async () => {
	const on = stage();
	const [first, second] = [engineOf('v1'), engineOf('v1')];
	await ready(on, first);
	first.end(new EngineError('ended', new Error('the worker ended')));
	await settle();
	expect([on.session.state, on.session.failure, on.session.engine]).toEqual([
		'failed',
		{ what: 'ended' },
		null
	]);
	await ready(on, second);
	first.end(new EngineError('ended', new Error('the worker ended')));
	await settle();
	expect([on.session.state, on.session.engine]).toEqual(['ready', second]);
});

test('a start is known to be under way until it has ended in whatever way', async () => {
	const on = stage();
	await ready(on);
	expect(on.underWay).toEqual([true, false]);
	on.session.fail(new Error('gone'));
	const failing = on.session.start();
	on.starts.at(-1)?.reject(new Error('no WebAssembly'));
	await failing;
	expect(on.underWay).toEqual([true, false, true, false]);
	const given = on.session.start();
	on.session.stop();
	on.starts.at(-1)?.reject(new Error('given up'));
	await given;
	expect(on.underWay).toEqual([true, false, true, false, true, false]);
});

test('stop while the engine starts: off at once, told to give up, and what still arrives is closed', async () => {
	const on = stage();
	const engine = engineOf('late');
	const started = on.session.start();
	on.starts[0]?.onProgress(5, 8);
	on.session.stop();
	expect([on.session.state, on.session.progress]).toEqual(['off', null]);
	expect(on.starts[0]?.signal.aborted).toBe(true);
	on.starts[0]?.onProgress(6, 8);
	on.starts[0]?.resolve(engine);
	await started;
	expect([on.session.state, on.session.progress, on.session.engine]).toEqual(['off', null, null]);
	expect(engine.close).toHaveBeenCalledOnce();
	expect(on.loads).toEqual([]);
	expect(on.marks).toEqual(['engine-start']);
});

test('stop while data loads: the engine is closed and not used', async () => {
	const on = stage();
	const engine = engineOf('late');
	const started = on.session.start();
	on.starts[0]?.resolve(engine);
	await settle();
	on.session.stop();
	on.loads[0]?.resolve(undefined);
	await started;
	expect([on.session.state, on.session.engine]).toEqual(['off', null]);
	expect(engine.close).toHaveBeenCalledOnce();
	expect(on.marks).not.toContain('data-loaded');
});

test('a start that was given up and then fails is no failure', async () => {
	const on = stage();
	const started = on.session.start();
	on.session.stop();
	on.starts[0]?.reject(new Error('given up'));
	await started;
	expect(on.session.state).toBe('off');
});

test('after stop a new start is not disturbed by the old one', async () => {
	const on = stage();
	const [old, fresh] = [engineOf('old'), engineOf('new')];
	const first = on.session.start();
	on.session.stop();
	const second = on.session.start();
	expect(on.starts[1]?.signal.aborted).toBe(false);
	on.starts[1]?.resolve(fresh);
	on.starts[0]?.resolve(old);
	on.starts[0]?.onProgress(1, 8);
	await first;
	expect(on.session.progress).toBe(null);
	on.loads[0]?.resolve(undefined);
	await second;
	expect([on.session.engine, on.session.state]).toEqual([fresh, 'ready']);
	expect(old.close).toHaveBeenCalledOnce();
	expect(fresh.close).not.toHaveBeenCalled();
});

test('stop does nothing when off, ready or failed', async () => {
	const on = stage();
	on.session.stop();
	expect(on.session.state).toBe('off');
	await ready(on);
	on.session.stop();
	expect(on.session.state).toBe('ready');
	on.session.fail(new Error('gone'));
	on.session.stop();
	expect(on.session.state).toBe('failed');
});

const question: Query<object, object> = { name: 'q', sql: '', bind: () => [], columns: {} };

test('verify asks the engine of this tab, counts figures and says when and by what', async () => {
	const on = stage();
	const engine = engineOf('v1.4.3');
	await ready(on, engine);
	const built = { points: [{ value: 7.02, line: 3 }, { value: 8 }] };
	const again = await on.session.verify(built, async (run) => {
		await run(question, {});
		return structuredClone(built);
	});
	expect(engine.run).toHaveBeenCalledOnce();
	expect(again).toEqual(built);
	expect(on.session.check).toEqual({
		figures: 2,
		different: 0,
		at: new Date('2026-07-01T08:00:00Z'),
		version: 'v1.4.3'
	});
	expect(on.marks).toContain('checked');
});

test('verify counts what differs and gives nothing to show in its place', async () => {
	const on = stage();
	await ready(on);
	const built = { points: [{ value: 7.02 }, { value: 8 }] };
	const answer = { points: [{ value: 7.02 }, { value: 8.000001 }] };
	expect(await on.session.verify(built, () => Promise.resolve(answer))).toBe(null);
	expect(on.session.check).toMatchObject({ figures: 2, different: 1 });
});

test('verify without an engine, or for a page that is gone, leaves no check', async () => {
	const on = stage();
	const model = { value: 1 };
	expect(await on.session.verify(model, () => Promise.resolve(model))).toBe(null);
	await ready(on);
	expect(
		await on.session.verify(
			model,
			() => Promise.resolve(model),
			() => false
		)
	).toBe(null);
	expect(on.session.check).toBe(null);
	expect(on.marks).not.toContain('checked');
});

test('an engine that no longer answers is closed, and the next start has a new one', async () => {
	const on = stage();
	const [old, fresh] = [engineOf('old'), engineOf('new')];
	await ready(on, old);
	await expect(
		on.session.verify({}, () => Promise.reject(new Error('memory access out of bounds')))
	).rejects.toThrow('memory access');
	on.session.fail(new Error('memory access out of bounds'));
	expect([on.session.state, on.session.engine]).toEqual(['failed', null]);
	expect(old.close).toHaveBeenCalledOnce();
	await ready(on, fresh);
	expect([on.session.state, on.session.engine]).toEqual(['ready', fresh]);
});
