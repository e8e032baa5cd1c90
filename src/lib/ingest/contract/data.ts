import type { Indicator } from '../../domain/indicator';
import type { RegionChange } from '../../domain/members';
import type { Observation } from '../../domain/observation';
import type { Region } from '../../domain/region';
import type { Source } from '../../domain/source';
import type { Target } from '../../domain/targets/target';
import type { Finding } from '../finding';
import { checkContent } from './check';
import { contentOf } from './content';
import type { Descriptor } from './descriptor';
import type { Located } from './located';
import { readPackage, type Files } from './package';
import { compareFindings } from './report';

/** A data folder that keeps the contract, as typed rows in the order of the files; empty cells are null. */
export interface Data {
	package: Descriptor;
	indicators: Indicator[];
	regions: Region[];
	changes: RegionChange[];
	targets: Target[];
	sources: Source[];
	observations: Observation[];
}

/** `findings` are warnings and information where `ok`, else errors first. */
export type DataResult =
	{ ok: true; data: Data; findings: Finding[] } | { ok: false; findings: Finding[] };

/** Reads and checks a data folder: the one door to `data/` for the build, the command line and the browser. */
export function readData(files: Files): DataResult {
	const { descriptor, tables, findings: ofFiles } = readPackage(files);
	if (!descriptor) return { ok: false, findings: ofFiles.sort(compareFindings) };
	const content = contentOf(descriptor, tables);
	const findings = [...ofFiles, ...checkContent(tables, content)].sort(compareFindings);
	if (findings.some(({ severity }) => severity === 'error')) return { ok: false, findings };
	const rows = <Row>(located: Located<Row>[]) => located.map(({ row }) => row);
	const data: Data = {
		package: descriptor,
		indicators: rows(content.indicators),
		regions: rows(content.regions),
		changes: rows(content.changes),
		targets: rows(content.targets),
		sources: rows(content.sources),
		observations: rows(content.observations)
	};
	return { ok: true, data, findings };
}
