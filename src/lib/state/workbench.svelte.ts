import { localSource } from '../domain/local';
import type { Shared } from '../ingest/publish/share';
import type { Part } from '../ingest/upload/expand';
import { maxBytes } from '../ingest/upload/limits';
import type { KeptFile, LocalFigures } from './local.svelte';
import { shapeOf } from './shape';
import { Upload, type UploadEffects } from './upload.svelte';

export interface WorkbenchEffects extends UploadEffects {
	/** A text that no other upload has: small letters and digits. */
	newId: () => string;
	now: () => Date;
}

/** Larger files are not kept over a reload; their applied figures are. */
const keptBytes = 50e6;

/** The files on the import page, in the order in which they came; they are read one after the other. */
export class Workbench {
	uploads = $state.raw<Upload[]>([]);
	shown = $state.raw<Upload | null>(null);
	/** Files that were refused before reading. */
	tooLarge = $state.raw<{ name: string; size: number }[]>([]);

	readonly #effects: WorkbenchEffects;
	readonly #local: LocalFigures;
	#queue = Promise.resolve();

	constructor(effects: WorkbenchEffects, local: LocalFigures) {
		this.#effects = effects;
		this.#local = local;
	}

	/** Takes files in and reads them; the first of them is shown. Zips and workbooks give a file for each table inside. */
	async add(files: readonly { name: string; blob: Blob }[]): Promise<void> {
		this.#effects.mark('import-start');
		this.tooLarge = files
			.filter(({ blob }) => blob.size > maxBytes)
			.map(({ name, blob }) => ({ name, size: blob.size }));
		const taken: Upload[] = [];
		for (const { name, blob } of files) {
			if (blob.size > maxBytes) continue;
			for (const part of await this.#partsOf(name, blob)) {
				const upload = new Upload(this.#effects.newId(), part.name, part.blob, this.#effects);
				upload.answers = part.answers;
				taken.push(upload);
			}
		}
		const kept = Promise.all(taken.map((upload) => this.#keepFile(upload, { unread: true })));
		this.#take(taken, async (upload) => {
			await upload.read();
			await kept;
			await this.#recallAnswers(upload);
			await this.keep(upload);
		});
	}

	/** Takes in figures that came in a link; they are read, checked and compared like those of a file. */
	addShared({ name, csv, definitions, places }: Shared): void {
		const upload = new Upload(this.#effects.newId(), name, new Blob([csv]), this.#effects);
		upload.answers = { encoding: 'utf-8', delimiter: ',', decimal: '.' };
		upload.definitions = definitions;
		upload.places = places;
		upload.fromLink = true;
		this.#take([upload], (one) => one.read());
	}

	/** Takes back the files that were on the page before a reload. */
	async restore(): Promise<void> {
		const files = await this.#local.files();
		const taken = files
			.filter(({ id }) => !this.uploads.some((upload) => upload.id === id))
			.map((kept: KeptFile) => {
				const upload = new Upload(kept.id, kept.name, kept.blob, this.#effects);
				upload.answers = kept.answers;
				upload.mends = kept.mends;
				upload.definitions = kept.definitions;
				upload.places = kept.places ?? [];
				upload.draft = kept.draft ?? {};
				upload.interrupted = kept.unread === true;
				return upload;
			});
		this.#take(taken, async (upload) => {
			if (upload.interrupted) upload.wait();
			else await upload.read();
		});
	}

	/** Reads a file again that was stopped, that failed, or that the page was left in the middle of. */
	async readAgain(upload: Upload): Promise<void> {
		await upload.read();
		await this.keep(upload);
	}

	/** Keeps a file and what was answered about it over a reload; one that was refused or stopped by hand need not be. */
	async keep(upload: Upload): Promise<void> {
		const { id, state, summary } = upload;
		if (summary ? summary.outcome === 'refused' : state === 'stopped')
			await this.#local.forgetFile(id);
		else if (summary) await this.#keepFile(upload, {});
	}

	async #keepFile(upload: Upload, more: Pick<KeptFile, 'unread'>): Promise<void> {
		const { id, file: name, blob, answers, mends, definitions, places, draft } = upload;
		if (blob.size > keptBytes) return;
		const at = this.#effects.now().toISOString();
		const kept = { id, name, blob, answers, mends, definitions, places, draft, at };
		await this.#local.keepFile({ ...kept, ...more });
	}

	/** Reads a file without the answers of earlier files, and asks about its shape again from now on. */
	async forgetAnswers(upload: Upload): Promise<void> {
		const shape = upload.summary && shapeOf(upload.summary);
		if (shape !== null) await this.#local.forgetAnswers(shape);
		upload.remembered = false;
		await upload.read({});
		await this.keep(upload);
	}

	/** Takes a file off the page and out of the browser; local figures made from it stay. */
	async remove(upload: Upload): Promise<void> {
		upload.stop();
		this.uploads = this.uploads.filter((other) => other !== upload);
		if (this.shown === upload) this.shown = this.uploads.at(-1) ?? null;
		await this.#local.forgetFile(upload.id);
	}

	/** Makes the different figures of an upload local figures, in place of those that it gave before. */
	async apply(upload: Upload): Promise<number> {
		const { summary, id } = upload;
		if (!summary) return 0;
		const { csv, figures, targets } = await upload.rows(localSource(id));
		const at = this.#effects.now().toISOString();
		await this.#local.add({
			id,
			name: upload.file,
			at,
			figures,
			csv,
			indicators: summary.indicators,
			regions: summary.regions,
			definitions: upload.definitions.filter((own) => summary.indicators.includes(own.id)),
			places: upload.places.filter((own) => summary.regions.includes(own.code)),
			targets
		});
		const shape = shapeOf(summary);
		if (shape !== null && Object.keys(upload.answers).length > 0)
			await this.#local.keepAnswers({ shape, name: upload.file, answers: upload.answers, at });
		return figures + targets.length;
	}

	/** Takes the figures of an upload back. */
	async undo({ id }: Upload): Promise<void> {
		await this.#local.withdraw(id);
	}

	/** What is inside a zip or a workbook; a file that cannot be opened is read as it is, and refused with the reason. */
	async #partsOf(name: string, blob: Blob): Promise<Part[]> {
		const whole = [{ name, blob, answers: {} }];
		const head = new Uint8Array(await blob.slice(0, 2).arrayBuffer());
		if (head[0] !== 0x50 || head[1] !== 0x4b) return whole;
		const worker = this.#effects.startWorker();
		try {
			const expanded = await worker.ask('expand', { name, blob });
			if (expanded.ok && expanded.parts.length > 0) return expanded.parts;
			if (!expanded.ok && expanded.fault === 'too-large')
				this.tooLarge = [...this.tooLarge, { name, size: blob.size }];
			return whole;
		} catch {
			return whole;
		} finally {
			worker.stop();
		}
	}

	#take(taken: Upload[], read: (upload: Upload) => Promise<void>): void {
		this.uploads = [...this.uploads, ...taken];
		this.shown = taken[0] ?? this.shown;
		for (const upload of taken)
			this.#queue = this.#queue.then(async () => {
				if (this.uploads.includes(upload)) await read(upload);
			});
	}

	/** A file of a known shape that leaves something open is read again with the answers of last time. */
	async #recallAnswers(upload: Upload): Promise<void> {
		const { summary } = upload;
		const shape = summary && shapeOf(summary);
		if (!summary || shape === null || summary.outcome === 'refused') return;
		const answers = this.#local.answersFor(shape);
		if (!answers || Object.keys(answers).every((id) => id in upload.answers)) return;
		await upload.read({ ...answers, ...upload.answers });
		upload.remembered = true;
	}
}
