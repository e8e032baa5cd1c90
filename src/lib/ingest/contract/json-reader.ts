import type { Finding } from '../finding';
import { isDate } from './cell';
import { error } from './report';

/** What `JSON.parse` gives. */
export type Json = string | number | boolean | null | Json[] | { [key: string]: Json };

/**
 * Takes values out of parsed JSON. What is missing or of another kind becomes a finding that names the place, and an
 * empty value of the asked kind, so that one reading finds all faults.
 */
export class JsonReader {
	readonly findings: Finding[] = [];

	constructor(readonly file: string) {}

	fault(at: string, value: Json | undefined): void {
		const cell = value === undefined ? null : JSON.stringify(value);
		this.findings.push(
			error('contract-descriptor-invalid', { file: this.file, cell, params: { at } })
		);
	}

	#take<T>(value: T | null, at: string, json: Json | undefined, otherwise: T): T {
		if (value !== null) return value;
		this.fault(at, json);
		return otherwise;
	}

	object(json: Json | undefined, at: string): Record<string, Json | undefined> {
		const fits = typeof json === 'object' && json !== null && !Array.isArray(json);
		return this.#take(fits ? json : null, at, json, {});
	}

	list(json: Json | undefined, at: string): Json[] {
		return this.#take(Array.isArray(json) ? json : null, at, json, []);
	}

	text(json: Json | undefined, at: string): string {
		return this.#take(typeof json === 'string' && json !== '' ? json : null, at, json, '');
	}

	/** One text or a list of texts, as Table Schema writes keys. */
	texts(json: Json | undefined, at: string): string[] {
		const list = Array.isArray(json) ? json : [json];
		return list.map((item) => this.text(item, at));
	}

	date(json: Json | undefined, at: string): string {
		return this.#take(typeof json === 'string' && isDate(json) ? json : null, at, json, '');
	}

	/** A path inside the package. */
	path(json: Json | undefined, at: string): string {
		const path = this.text(json, at);
		if (/^\/|\\|:|(^|\/)\.\.?(\/|$)/.test(path)) this.fault(at, path);
		return path;
	}

	/** False where there is none. */
	flag(json: Json | undefined, at: string): boolean {
		if (json === undefined) return false;
		return this.#take(typeof json === 'boolean' ? json : null, at, json, false);
	}

	/** Null where there is none. */
	number(json: Json | undefined, at: string): number | null {
		if (json === undefined) return null;
		return this.#take(typeof json === 'number' ? json : null, at, json, 0);
	}

	/** Null where there is none; the whole cell has to match. */
	pattern(json: Json | undefined, at: string): RegExp | null {
		if (json === undefined) return null;
		try {
			return new RegExp(`^(?:${this.text(json, at)})$`, 'u');
		} catch {
			this.fault(at, json);
			return null;
		}
	}
}
