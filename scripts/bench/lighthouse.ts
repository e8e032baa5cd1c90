import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from '../install.mjs';
import type { Figure } from './figure';
import { withNewProfile } from './visit';

/** The last version whose `engines` accept the project's oldest Node. */
const version = '12.8.2';
const categories = ['performance', 'accessibility', 'best-practices', 'seo'];
const devices = { phone: 'mobile', desktop: 'desktop' } as const;
const port = 9333;

/** Of what Lighthouse gives, only what is shown. */
interface Result {
	lhr: {
		categories: Record<
			string,
			{ score: number | null; auditRefs: { id: string; weight: number }[] }
		>;
		audits: Record<string, { score: number | null; title: string; displayValue?: string }>;
	};
}

type Lighthouse = (address: string, flags: object, config?: object) => Promise<Result | undefined>;

/** Lighthouse, where somebody has installed it; with 200 packages it is too much to be asked of everybody. */
async function find(): Promise<{ run: Lighthouse; desktop: object } | null> {
	const folder = join(root, 'node_modules/lighthouse');
	try {
		readFileSync(join(folder, 'package.json'));
	} catch {
		return null;
	}
	const [core, desktop] = (await Promise.all(
		['core/index.js', 'core/config/desktop-config.js'].map(
			(file) => import(pathToFileURL(join(folder, file)).href)
		)
	)) as [{ default: Lighthouse }, { default: object }];
	return { run: core.default, desktop: desktop.default };
}

/** What took points away, for the person who runs this. */
function sayFaults(where: string, { lhr }: Result): void {
	for (const [category, { auditRefs }] of Object.entries(lhr.categories)) {
		for (const { id, weight } of auditRefs) {
			const audit = lhr.audits[id];
			if (weight === 0 || !audit || audit.score === null || audit.score >= 0.9) continue;
			console.log(`  ${where}, ${category}: ${audit.title} ${audit.displayValue ?? ''}`.trimEnd());
		}
	}
}

/**
 * The four scores of Lighthouse for pages of the served site, as on a phone and as on a desktop computer.
 * @param address of the site's root
 * @param paths of the pages below it
 */
export async function measureLighthouse(address: string, paths: string[]): Promise<Figure[]> {
	const found = await find();
	if (!found) {
		const missing = `not installed: npm install --no-save lighthouse@${version}`;
		return [{ what: 'Lighthouse', unit: 'points', values: [], missing }];
	}
	const figures: Figure[] = [];
	for (const path of paths) {
		for (const [device, formFactor] of Object.entries(devices)) {
			await withNewProfile(async () => {
				const flags = { port, onlyCategories: categories, logLevel: 'error', output: 'json' };
				const config = formFactor === 'desktop' ? found.desktop : undefined;
				const result = await found.run(address + path, flags, config);
				if (!result) return;
				sayFaults(`/${path} on a ${device}`, result);
				for (const [name, { score }] of Object.entries(result.lhr.categories)) {
					const what = `Lighthouse: ${name} of /${path}, ${device}`;
					figures.push({ what, unit: 'points', values: score === null ? [] : [score * 100] });
				}
			}, [`--remote-debugging-port=${port}`]);
		}
	}
	return figures;
}
