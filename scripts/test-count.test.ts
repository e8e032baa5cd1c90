import { expect, test } from 'vitest';
import { countReport } from './test-count.mjs';

const report = (over: object) =>
	JSON.stringify({
		numPassedTests: 5,
		numFailedTests: 0,
		numPendingTests: 0,
		numTodoTests: 0,
		testResults: [{ status: 'passed', assertionResults: [{}] }],
		...over
	});

test.each([
	[
		'tests that passed, failed and were skipped',
		report({ numFailedTests: 2, numPendingTests: 1, numTodoTests: 1 }),
		1,
		[5, 2, 2]
	],
	['a run in which all passed', report({}), 0, [5, 0, 0]],
	[
		'a file that could not be loaded as one failure',
		report({ testResults: [{ status: 'failed', assertionResults: [] }] }),
		1,
		[5, 1, 0]
	],
	['a bad end without a failed test as one failure', report({}), 1, [5, 1, 0]],
	['no report as one failure', null, 1, [0, 1, 0]]
])('countReport counts %s', (_, json, code, [passed, failed, skipped]) => {
	expect(countReport(json, code)).toEqual({ passed, failed, skipped });
});
