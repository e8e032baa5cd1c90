import type { Locale } from '../domain/locale';
import { createNodeEngine } from '../engine/node';
import { readData } from '../ingest/contract/data';
import { formatFinding } from '../ingest/format-finding';
import type { Query, Run } from '../sql/query';
import { readDataFolder } from './data-files';

export interface Dataset {
	run: Run;
	release: { version: string; created: string };
	/** The published files, path below `data/` to bytes. */
	files: Map<string, Uint8Array>;
}

let loading: Promise<Dataset> | null = null;

/** The published data, checked and loaded once per build. Rejects with every finding that stops the build. */
export function dataset(): Promise<Dataset> {
	loading ??= loadDataset('data', 'vi').catch((error: unknown) => {
		loading = null;
		throw error;
	});
	return loading;
}

/** The data of one folder, with findings in this language. */
export async function loadDataset(folder: string, locale: Locale): Promise<Dataset> {
	const files = await readDataFolder(folder);
	const result = readData(files);
	if (!result.ok) {
		const errors = result.findings.filter(({ severity }) => severity === 'error');
		throw new Error(
			errors.map((finding) => formatFinding(finding, locale).join('\n')).join('\n\n')
		);
	}
	const engine = await createNodeEngine();
	await engine.load([...files].map(([path, bytes]) => ({ path, bytes })));
	const { version, created } = result.data.package;
	return { run: remembered(engine.run), release: { version, created }, files };
}

/** Answers a question that was asked before with the same rows: pages ask the same of data that do not change. */
export function remembered(run: Run): Run {
	const answers = new Map<string, Promise<unknown[]>>();
	return <Params extends object, Row>(query: Query<Params, Row>, params: Params) => {
		const key = `${query.name} ${JSON.stringify(params)}`;
		const answer = answers.get(key) ?? run(query, params);
		answers.set(key, answer);
		return answer as Promise<Row[]>;
	};
}
