import process from 'node:process';
import { buildFolder } from './build.mjs';
import { checkLanguages } from './build-check/languages';
import { checkLicences } from './build-check/licences';
import { checkLinks } from './build-check/links';
import { checkPages } from './build-check/page';
import { checkPolicies } from './build-check/policy';
import { readSite, type Fault, type Site } from './build-check/site';
import {
	checkFileSizes,
	checkFirstLoad,
	firstLoad,
	firstLoadBudgets,
	sumByKind
} from './build-check/sizes';
import { checkText } from './build-check/text';

/** What the finished build is checked for; a new check is a function and a line here. */
const checks: [name: string, check: (site: Site) => Fault[]][] = [
	['links and assets', checkLinks],
	['language, title, description, heading, ids', checkPages],
	['text', checkText],
	['security policy', checkPolicies],
	['languages', checkLanguages],
	['licences', checkLicences],
	['file sizes', checkFileSizes],
	['first load', checkFirstLoad]
];

/** So many faults are printed a check; the rest is counted. */
const printed = 40;

const site = readSite(buildFolder);
console.log(`${site.files.size} files, ${site.pages.size} pages`);
for (const path of Object.keys(firstLoadBudgets).filter((page) => site.pages.has(page))) {
	const parts = sumByKind(firstLoad(site, path)).filter(({ files }) => files > 0);
	const sizes = parts.map(({ kind, gzip }) => `${kind} ${(gzip / 1000).toFixed(1)} kB`);
	console.log(`First load of ${path}, compressed: ${sizes.join(', ')}`);
}
let count = 0;
for (const [name, check] of checks) {
	const faults = check(site);
	count += faults.length;
	console.log(`${faults.length === 0 ? '✓' : '✗'} ${name}`);
	for (const { path, message } of faults.slice(0, printed)) console.log(`  ${path}: ${message}`);
	if (faults.length > printed) console.log(`  … and ${faults.length - printed} more`);
}
console.log(count === 0 ? 'Nothing wrong in the build.' : `${count} faults in the build.`);
process.exitCode = count === 0 ? 0 : 1;
