/** @typedef {{ passed: number, failed: number, skipped: number }} Count */
/**
 * @typedef {object} Report what Vitest's JSON reporter writes, as far as it is read here
 * @property {number} numPassedTests
 * @property {number} numFailedTests
 * @property {number} numPendingTests
 * @property {number} numTodoTests
 * @property {{ status: string, assertionResults: unknown[] }[]} testResults a test file each
 */

/**
 * Counts the tests of a Vitest run. A file that could not be loaded is one failure, and so is a run that
 * ended badly without a failed test: no report, no test found, an unhandled error.
 * @param {string | null} json the report, null where none was written
 * @param {number} exitCode
 * @returns {Count}
 */
export function countReport(json, exitCode) {
	if (json === null) return { passed: 0, failed: 1, skipped: 0 };
	/** @type {Report} */
	const report = JSON.parse(json);
	const unloaded = report.testResults.filter(
		({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0
	);
	const failed = report.numFailedTests + unloaded.length;
	return {
		passed: report.numPassedTests,
		failed: failed === 0 && exitCode !== 0 ? 1 : failed,
		skipped: report.numPendingTests + report.numTodoTests
	};
}
