import { createHash } from 'node:crypto';
import { attributeOf, type Fault, type Page, type Site } from './site';

/** A `script` that is a block of data, which no policy concerns. */
function isData(type: string | undefined): boolean {
	return (
		type !== undefined && type !== '' && type !== 'module' && !/javascript|ecmascript/.test(type)
	);
}

/** Directives of a policy with their sources. */
export function readPolicy(policy: string): Map<string, string[]> {
	return new Map(
		policy.split(';').map((part) => {
			const [name = '', ...sources] = part.trim().split(/\s+/);
			return [name, sources];
		})
	);
}

/** What no directive may let through: another host, any host, and code made of text. */
const lax =
	/^(\*|https?:|wss?:|blob:|filesystem:|'unsafe-eval'|\*?\.?[\w-]+(\.[\w-]+)+.*|https?:\/\/.*)$/;
/** Pictures made in the page are written out; nothing of them can be fetched. */
const dataAllowed = ['img-src', 'font-src'];
/** What does not fall back to `default-src`. */
const alone = ['base-uri', 'form-action'];

/** Ways out of the page that its policy leaves open. */
function openings(directives: ReadonlyMap<string, string[]>): string[] {
	const faults: string[] = [];
	for (const [name, sources] of directives) {
		for (const source of sources) {
			const data = source === 'data:' && !dataAllowed.includes(name);
			const inline = source === "'unsafe-inline'" && name !== 'style-src';
			if (lax.test(source) || data || inline)
				faults.push(`Its policy allows ${source} in ${name}.`);
		}
	}
	for (const name of ['default-src', ...alone]) {
		if (directives.get(name)?.join(' ') !== "'none'") {
			faults.push(`Its policy does not close ${name} with 'none'.`);
		}
	}
	return faults;
}

/** Scripts and handlers that the page's Content Security Policy would not let run, and a policy that is missing or lax. */
export function policyFaults(page: Page): string[] {
	const policy = attributeOf(
		page,
		'meta',
		'content',
		(a) => a.get('http-equiv')?.toLowerCase() === 'content-security-policy'
	);
	if (policy === undefined) return ['It has no Content Security Policy.'];
	const directives = readPolicy(policy);
	const sources = directives.get('script-src') ?? directives.get('default-src') ?? [];
	const faults = openings(directives);
	for (const { name, attributes, content } of page.tags) {
		if (name === 'script' && !attributes.has('src') && !isData(attributes.get('type'))) {
			const hash = createHash('sha256').update(content).digest('base64');
			if (!sources.includes(`'sha256-${hash}'`)) {
				faults.push(`An inline script has no hash in the policy: ${content.trim().slice(0, 60)}`);
			}
		}
		for (const attribute of attributes.keys()) {
			if (/^on[a-z]+$/.test(attribute)) faults.push(`<${name} ${attribute}> is an inline handler.`);
		}
	}
	return faults;
}

export function checkPolicies(site: Site): Fault[] {
	return [...site.pages.values()].flatMap((page) =>
		policyFaults(page).map((message) => ({ path: page.path, message }))
	);
}
