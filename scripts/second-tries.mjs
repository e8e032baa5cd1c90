/** @typedef {import('vitest/node').Reporter} Reporter */

/**
 * A reporter that names the tests which passed only at their second try, so that nobody takes them for steady ones.
 * @implements {Reporter}
 */
export default class SecondTries {
	/** @type {string[]} */
	#tests = [];

	/** @param {import('vitest/node').TestCase} test */
	onTestCaseResult(test) {
		if (test.diagnostic()?.flaky)
			this.#tests.push(`${test.module.relativeModuleId}: ${test.fullName}`);
	}

	onTestRunEnd() {
		for (const name of this.#tests) console.log(`passed at the second try only: ${name}`);
	}
}
