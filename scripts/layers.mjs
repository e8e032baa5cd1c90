import { dirname, join, relative, resolve, sep } from 'node:path';
import { root } from './install.mjs';

/** The folders of `src/lib`, in the one order in which data flows: a folder imports only from those before it. */
export const layers = [
	'domain',
	'i18n',
	'offline',
	'ingest',
	'sql',
	'engine',
	'models',
	'charts',
	'components',
	'state',
	'server'
];

/** Charts see less than the order allows: values of these two, and the types of `models`. */
const valuesForCharts = ['domain', 'i18n', 'charts'];
const typesForCharts = ['models'];

/** Folders of `src/lib` that may know SvelteKit. */
const layersWithKit = ['state', 'server'];
const kitModule = /^(\$app|\$env|\$service-worker|@sveltejs)(\/|$)/;
const duckdbModule = /^@duckdb\//;

const library = join(root, 'src/lib');

/**
 * The layer a path belongs to: null outside `src/lib`, '' for a file that lies in no layer.
 * @param {string} path absolute
 */
function layerOf(path) {
	const inside = relative(library, path);
	if (inside.startsWith('..') || resolve(inside) === inside) return null;
	const [folder = ''] = inside.split(sep);
	return layers.includes(folder) ? folder : '';
}

/**
 * What is wrong with an import, as a sentence; null where nothing is.
 * @param {string} file the importing file, absolute
 * @param {string} source the imported module as written
 * @param {boolean} typeOnly whether the whole import is of types
 * @returns {string | null}
 */
export function importFault(file, source, typeOnly) {
	const layer = layerOf(file);
	if (duckdbModule.test(source)) {
		return layer === 'engine' ? null : 'DuckDB is imported in src/lib/engine alone.';
	}
	if (layer === null) return null;
	if (layer === '') return `A file of src/lib lies in one of its folders: ${layers.join(', ')}.`;
	if (kitModule.test(source)) {
		return layersWithKit.includes(layer)
			? null
			: `SvelteKit is imported in ${layersWithKit.join(', ')} and outside src/lib only, not in ${layer}.`;
	}
	if (source.startsWith('$lib')) return 'Inside src/lib imports are relative.';
	if (!source.startsWith('.')) return null;

	const target = layerOf(resolve(dirname(file), source));
	if (target === null) {
		return resolve(dirname(file), source).startsWith(join(root, 'src'))
			? 'src/lib knows nothing of the routes and other files of src.'
			: null;
	}
	if (target === '') return `No such layer; src/lib has ${layers.join(', ')}.`;
	if (layers.indexOf(target) > layers.indexOf(layer)) {
		return `${layer} stands before ${target} in ${layers.join(' → ')}, so it cannot import from it.`;
	}
	if (layer === 'charts' && !valuesForCharts.includes(target)) {
		if (!typesForCharts.includes(target))
			return `Charts see domain, i18n and model types, not ${target}.`;
		if (!typeOnly) return `Charts see types of ${target} only: use "import type".`;
	}
	return null;
}

/** @typedef {import('eslint').Rule.Node} Node */
/** @typedef {{ source?: { value?: unknown } | null, importKind?: string, exportKind?: string }} Declaration */
/** @typedef {{ source: { value?: unknown } }} ImportOfType `import('…').Type` as typescript-eslint gives it */

/** @type {import('eslint').Rule.RuleModule} */
const rule = {
	meta: { type: 'problem', schema: [], messages: { fault: '{{fault}}' } },
	create(context) {
		/**
		 * @param {Node} node
		 * @param {unknown} source
		 * @param {boolean} typeOnly
		 */
		function check(node, source, typeOnly) {
			if (typeof source !== 'string') return;
			const fault = importFault(context.filename, source, typeOnly);
			if (fault !== null) context.report({ node, messageId: 'fault', data: { fault } });
		}

		/** @param {Node & Declaration} node */
		function checkDeclaration(node) {
			const kind = node.importKind ?? node.exportKind;
			check(node, node.source?.value, kind === 'type');
		}

		return {
			ImportDeclaration: checkDeclaration,
			ExportNamedDeclaration: checkDeclaration,
			ExportAllDeclaration: checkDeclaration,
			/** @param {Node & Declaration} node */
			ImportExpression: (node) => check(node, node.source?.value, false),
			/** @param {Node & ImportOfType} node */
			TSImportType: (node) => check(node, node.source.value, true)
		};
	}
};

/** The ESLint plugin with the one rule `layers/order`. */
export default { rules: { order: rule } };
