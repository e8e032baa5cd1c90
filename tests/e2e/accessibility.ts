import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface AxeResult {
	violations: {
		id: string;
		help: string;
		nodes: { target: string[]; failureSummary?: string }[];
	}[];
}

/**
 * What axe finds on the page as it stands now, against any of its rules or only some: rule, element, what is wrong.
 */
export async function violations(page: Page, rules?: string[]): Promise<string[]> {
	if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe);
	return page.evaluate(async (runOnly) => {
		const { axe } = window as unknown as { axe: { run: (options: object) => Promise<AxeResult> } };
		const { violations } = await axe.run({ resultTypes: ['violations'], runOnly });
		return violations.flatMap(({ id, help, nodes }) =>
			nodes.map(
				({ target, failureSummary }) =>
					`${id} at ${target.join(' ')}: ${help}. ${failureSummary?.replace(/\s+/g, ' ') ?? ''}`
			)
		);
	}, rules);
}
