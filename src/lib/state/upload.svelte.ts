import type { Indicator } from '../domain/indicator';
import type { Region } from '../domain/region';
import type { Staging, UploadTexts } from '../engine/staging';
import type { Answers } from '../ingest/read/answers';
import type { Files } from '../ingest/contract/package';
import type { Mends } from '../ingest/upload/mend';
import type { Publication } from '../ingest/publish/publication';
import type { Requests } from '../ingest/upload/requests';
import type { ReadProgress } from '../ingest/upload/stream';
import type { AskedQuestion, Summary } from '../ingest/upload/summary';
import type { UploadContent } from '../sql/upload-contents';
import { UploadStopped, type UploadWorker } from './upload-worker';

export type UploadState = 'waiting' | 'reading' | 'ready' | 'stopped' | 'failed';

/** What an upload needs from outside. */
export interface UploadEffects {
	startWorker: () => UploadWorker;
	/** The published files, fetched once. */
	published: () => Promise<Files>;
	/** Where the engine takes in figures, as soon as there is an engine. */
	stage: (texts: UploadTexts) => Promise<Staging>;
	/** What the engine says of the figures that it took in last. */
	contents: () => Promise<UploadContent[]>;
	mark: (name: string) => void;
}

/** One file on the workbench: what was read of it so far, and what a person has answered. */
export class Upload {
	state = $state<UploadState>('waiting');
	progress = $state.raw<ReadProgress | null>(null);
	summary = $state.raw<Summary | null>(null);
	/** Every question that was asked and still matters, the answered ones too, so that an answer can be changed. */
	asked = $state.raw<AskedQuestion[]>([]);
	answers = $state.raw<Answers>({});
	mends = $state.raw<Mends>({});
	definitions = $state.raw<readonly Indicator[]>([]);
	places = $state.raw<readonly Region[]>([]);
	/** Why the reader ended, where it did. */
	failure = $state<string | null>(null);
	/** What the engine says of its figures; null until it has them. */
	contents = $state.raw<UploadContent[] | null>(null);
	/** It came in a link that somebody else made. */
	fromLink = $state(false);
	/** The page was left while it was being read; it waits to be read again. */
	interrupted = $state(false);
	/** What has been filled in about the document, for publishing. */
	draft = $state.raw<Readonly<Record<string, string>>>({});
	/** The answers are those given for an earlier file of the same shape. */
	remembered = $state(false);

	readonly #effects: UploadEffects;
	#worker: UploadWorker | null = null;
	#turn = 0;

	constructor(
		readonly id: string,
		readonly file: string,
		readonly blob: Blob,
		effects: UploadEffects
	) {
		this.#effects = effects;
	}

	/** Reads the file with these answers and corrections; the newest call wins. Stopping leaves everything as it was. */
	async read(
		answers: Answers = this.answers,
		mends: Mends = this.mends,
		definitions: readonly Indicator[] = this.definitions,
		places: readonly Region[] = this.places
	): Promise<void> {
		const turn = ++this.#turn;
		const current = () => turn === this.#turn;
		this.state = 'reading';
		this.interrupted = false;
		this.progress = null;
		this.failure = null;
		try {
			const worker = await this.#open();
			const summary = await worker.ask(
				'read',
				{ answers, mends, definitions, places },
				(progress) => {
					if (current()) this.progress = progress;
				}
			);
			if (!current()) return;
			this.answers = answers;
			this.mends = mends;
			this.definitions = definitions;
			this.places = places;
			this.asked = stillAsked(this.asked, summary, answers);
			this.summary = summary;
			this.state = 'ready';
			this.contents = null;
			this.#stage(worker, current).catch((error: unknown) => console.info(error));
		} catch (error) {
			if (!current()) return;
			this.#worker = null;
			if (error instanceof UploadStopped) this.state = 'stopped';
			else {
				this.failure = error instanceof Error ? error.message : String(error);
				this.state = 'failed';
			}
		}
	}

	/** Gives or, with null, takes back an answer. */
	async answer(id: string, value: string | null): Promise<void> {
		const rest = Object.fromEntries(Object.entries(this.answers).filter(([known]) => known !== id));
		await this.read(value === null ? rest : { ...rest, [id]: value });
	}

	/** Describes a new indicator and takes a name of the file for it; `id` is that of the question. */
	async define(id: string, definition: Indicator): Promise<void> {
		const others = this.definitions.filter((known) => known.id !== definition.id);
		await this.read({ ...this.answers, [id]: definition.id }, this.mends, [...others, definition]);
	}

	/** Describes a new place and takes a name of the file for it; `id` is that of the question. */
	async definePlace(id: string, place: Region): Promise<void> {
		const others = this.places.filter(({ code }) => code !== place.code);
		const answers = { ...this.answers, [id]: place.code };
		await this.read(answers, this.mends, this.definitions, [...others, place]);
	}

	/** Puts new text into a cell and reads again; false where the cell cannot be changed by itself. */
	async mend(line: number, column: string, text: string): Promise<boolean> {
		const worker = await this.#open();
		const decided = { answers: this.answers, mends: this.mends };
		const whole = await worker.ask('mend', { line, column, text, decided });
		if (whole === null) return false;
		await this.read(this.answers, { ...this.mends, [line]: whole });
		return true;
	}

	/** The figures that differ from the published ones, as a file of observations; and such targets. */
	async rows(source: string): Promise<Requests['rows']['answer']> {
		return (await this.#open()).ask('rows', { source });
	}

	/** The figures that differ, in the form of the data folder. */
	async canonical(publication: Publication): Promise<Uint8Array> {
		return (await this.#open()).ask('canonical', publication);
	}

	/** The change of the data folder that would publish them, and what its check says. */
	async publish(publication: Publication): Promise<Requests['publish']['answer']> {
		return (await this.#open()).ask('publish', publication);
	}

	/** The whole data folder after that change, as a zip. */
	async pack(publication: Publication, readme: string): Promise<Uint8Array> {
		return (await this.#open()).ask('pack', { ...publication, readme });
	}

	/** Where every line ended, as a table. */
	async account(): Promise<Uint8Array> {
		return (await this.#open()).ask('account', null);
	}

	/** The three counts with their reasons, as a table. */
	async counts(): Promise<Uint8Array> {
		return (await this.#open()).ask('counts', null);
	}

	/** Leaves it to a person to have it read: the page was left while it was being read. */
	wait(): void {
		this.state = 'stopped';
	}

	/** Ends the reading at once; what was read before stays. */
	stop(): void {
		this.#worker?.stop();
		this.#worker = null;
	}

	/** Hands the figures to the engine, a batch at a time, while the page goes on; without an engine nothing is missing. */
	async #stage(worker: UploadWorker, current: () => boolean): Promise<void> {
		const texts = await worker.ask('texts', null);
		const staging = await this.#effects.stage(texts);
		try {
			let next = worker.ask('batch', { from: 0 });
			for (let batch = await next; batch && current(); batch = await next) {
				next = worker.ask('batch', { from: batch.next });
				next.catch(() => undefined);
				await staging.add(batch.bytes);
			}
			if (!current()) throw new UploadStopped();
			await staging.finish();
			this.#effects.mark('import-queryable');
			const contents = await this.#effects.contents();
			if (current()) this.contents = contents;
		} catch (error) {
			if (!(error instanceof UploadStopped)) console.info(error);
			await staging.giveUp().catch(() => undefined);
		}
	}

	async #open(): Promise<UploadWorker> {
		if (this.#worker) return this.#worker;
		const worker = this.#effects.startWorker();
		this.#worker = worker;
		const published = await this.#effects.published();
		await worker.ask('open', { blob: this.blob, file: this.file, published });
		return worker;
	}
}

function stillAsked(
	before: readonly AskedQuestion[],
	{ questions }: Summary,
	answers: Answers
): AskedQuestion[] {
	const kept = before.flatMap((question) => {
		const again = questions.find(({ id }) => id === question.id);
		if (again) return [again];
		return answers[question.id] === undefined ? [] : [question];
	});
	return [...kept, ...questions.filter(({ id }) => !before.some((known) => known.id === id))];
}
