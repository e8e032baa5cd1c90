import { build } from '../build.mjs';
import type { Figure } from './figure';

/** Time of one whole build, from sources to static files. */
export function measureBuild(): Figure[] {
	const start = performance.now();
	const built = build();
	const seconds = (performance.now() - start) / 1000;
	return [
		{
			what: 'build',
			unit: 's',
			values: built ? [seconds] : [],
			missing: 'the build failed; the reason stands above'
		}
	];
}
