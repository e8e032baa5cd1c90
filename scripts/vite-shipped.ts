import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Plugin, Rollup } from 'vite';

/** Where the build writes what it has found; read when the page of licences is written. */
export const shippedFile = '.svelte-kit/shipped.json';

/**
 * The package that a module belongs to, the innermost where packages lie inside one another; null for the site's own.
 * @param module as the bundler names it, also with a query
 */
export function packageOf(module: string): string | null {
	const [, inside] = /.*\/node_modules\/((?:@[^/]+\/)?[^/?]+)\//.exec(module) ?? [];
	return inside === undefined || inside.startsWith('.') ? null : inside;
}

/** Packages of which something is left in the files of a bundle. */
function packagesIn(bundle: Rollup.OutputBundle): string[] {
	return Object.values(bundle).flatMap((file) => {
		if (file.type === 'asset') {
			return file.originalFileNames.flatMap((name) => packageOf(`/${name}`) ?? []);
		}
		const kept = Object.entries(file.modules).filter(
			([, { renderedLength }]) => renderedLength > 0
		);
		return kept.flatMap(([module]) => packageOf(module) ?? []);
	});
}

const packages = new Set<string>();
const collect = (bundle: Rollup.OutputBundle) =>
	packagesIn(bundle).forEach((name) => packages.add(name));

/** Workers are bundles of their own: for `worker.plugins`. */
export function shippedInWorkers(): Plugin {
	return { name: 'shipped-in-workers', generateBundle: (_, bundle) => collect(bundle) };
}

/** Writes down every package of which a part reaches the reader: code, styles, fonts, the engine's files. */
export function shippedPackages(): Plugin {
	let root = '';
	return {
		name: 'shipped-packages',
		apply: 'build',
		configResolved(config) {
			root = config.root;
		},
		writeBundle(_, bundle) {
			if (this.environment.name !== 'client') return;
			collect(bundle);
			const path = join(root, shippedFile);
			mkdirSync(dirname(path), { recursive: true });
			writeFileSync(path, JSON.stringify([...packages].sort()));
		}
	};
}
