import { getContext, setContext, untrack } from 'svelte';
import type { Run } from '../sql/query';
import { getLocalFigures, type LocalFigures } from './local.svelte';
import { checkPage, getSession, type Session } from './session.svelte';

/** `off`: no local figure is drawn; `on`: the engine answers with them; `failed`: it refused them. */
export type LiveState = 'off' | 'on' | 'failed';

/** Carries local figures into the engine of this tab, and says when its answers change. */
export class Live {
	state = $state<LiveState>('off');
	/** Grows with every change of what the engine holds. */
	revision = $state(0);

	readonly #session: Session;
	readonly #local: LocalFigures;

	constructor(session: Session, local: LocalFigures) {
		this.#session = session;
		this.#local = local;
	}

	/** To be called while the layout is set up; `publisher` names the local figures in the page's language. */
	follow(publisher: () => string, mark: (name: string) => void): void {
		$effect(() => {
			const engine = this.#session.engine;
			const sets = this.#local.shown;
			const name = publisher();
			if (!engine || (sets.length === 0 && untrack(() => this.state) === 'off')) return;
			const current = () => this.#session.engine === engine && this.#local.shown === sets;
			const give = async () => {
				const { localData } = await import('./local-rows');
				if (current()) await engine.setLocal(localData(sets, name));
			};
			give().then(
				() => {
					if (!current()) return;
					this.state = sets.length > 0 ? 'on' : 'off';
					this.revision++;
					if (sets.length > 0) mark('import-queryable');
				},
				(error: unknown) => {
					console.info(error);
					if (current()) this.state = 'failed';
				}
			);
		});
	}
}

const key = Symbol('live');

export function setLive(live: Live): Live {
	return setContext(key, live);
}

export function getLive(): Live {
	return getContext<Live>(key);
}

/**
 * A page's model: as it was built, and with the reader's own figures once the engine holds some. Also repeats the
 * question over the published figures, as `checkPage` does. To be called while a page component is set up.
 */
export function liveModel<Model extends object>(
	built: () => Model,
	question: (run: Run) => Promise<Model>
): { readonly current: Model } {
	checkPage(built, question);
	const session = getSession();
	const local = getLocalFigures();
	const live = getLive();
	let answer = $state.raw<{ built: Model; model: Model } | null>(null);

	$effect(() => {
		const of = built();
		const revision = live.revision;
		const engine = session.engine;
		if (!engine || live.state !== 'on') {
			answer = null;
			return;
		}
		question(engine.runWithLocal).then(
			(model) => {
				if (built() === of && live.revision === revision) answer = { built: of, model };
			},
			(error: unknown) => console.info(error)
		);
	});

	return {
		get current() {
			const of = built();
			return answer?.built === of && local.shown.length > 0 ? answer.model : of;
		}
	};
}
