/** The parts of `package-lock.json` that are checked. */
export interface Lockfile {
	packages?: Record<
		string,
		{ version?: string; integrity?: string; resolved?: string; link?: boolean }
	>;
}

/**
 * What is wrong in a lockfile, a sentence each: a package without a hash, or with an address. Without addresses npm asks
 * the registry it is set to, and the hash decides whether what comes is the same.
 */
export function lockfileFaults({ packages = {} }: Lockfile): string[] {
	return Object.entries(packages).flatMap(([path, { integrity, resolved, link }]) => {
		if (path === '') return [];
		if (link) return [`${path} is a link to a folder.`];
		const faults = [];
		if (!/^sha512-/.test(integrity ?? '')) faults.push(`${path} has no SHA-512 hash.`);
		if (resolved !== undefined) faults.push(`${path} comes from ${resolved}.`);
		return faults;
	});
}

/** Dependencies without a line of their own in the list of reasons, and lines of none; a sentence each. */
export function reasonFaults(dependencies: readonly string[], list: string): string[] {
	const lines = [...list.matchAll(/^\| `([^`]+)` *\| *(\S.*?) *\|$/gm)].map(
		([, name = '']) => name
	);
	return [
		...dependencies
			.filter((name) => !lines.includes(name))
			.map((name) => `${name} has no line in scripts/dependencies/README.md.`),
		...lines
			.filter((name) => !dependencies.includes(name))
			.map((name) => `${name} has a line in scripts/dependencies/README.md and is no dependency.`)
	];
}

/** What `npm audit --json` prints, as far as it is read. */
interface Audit {
	message?: string;
	vulnerabilities?: Record<
		string,
		{ severity: string; via: (string | { title: string; url: string })[] }
	>;
}

/** The weaknesses that npm knows of and `list` does not explain, a sentence each; null where npm could not be asked. */
export function weaknesses(output: string, list: string): string[] | null {
	let audit: Audit;
	try {
		audit = JSON.parse(output) as Audit;
	} catch {
		return null;
	}
	if (!audit.vulnerabilities) return null;
	const found = Object.entries(audit.vulnerabilities).flatMap(([name, { severity, via }]) =>
		via
			.filter((cause) => typeof cause !== 'string')
			.filter(({ url }) => !list.includes(url.split('/').at(-1) ?? url))
			.map(({ title, url }) => `${name}, ${severity}: ${title} (${url})`)
	);
	return [...new Set(found)];
}
