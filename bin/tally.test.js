import { expect, test } from 'vitest'
import { countCheck, countPlaywright, countVitest, tally } from './tally.js'

const vitest = (over) => ({ numPassedTests: 0, numFailedTests: 0, numPendingTests: 0, numTodoTests: 0, testResults: [], ...over })
const playwright = (over) => ({ stats: { expected: 0, flaky: 0, unexpected: 0, skipped: 0, ...over } })

test('all runners are added up', () => {
	const stages = [
		countCheck(0),
		countCheck(1),
		countVitest(vitest({ numPassedTests: 40, numFailedTests: 2 }), 1),
		countPlaywright(playwright({ expected: 7 }), 0),
	]
	expect(tally(stages)).toEqual({ line: '48 passed, 3 failed', code: 1 })
})

test('a run in which everything passed ends well', () => {
	expect(tally([countCheck(0), countVitest(vitest({ numPassedTests: 3 }), 0)])).toEqual({ line: '4 passed, 0 failed', code: 0 })
})

test('a run of nothing has failed', () => {
	expect(tally([])).toEqual({ line: '0 passed, 0 failed', code: 1 })
	expect(countVitest(vitest({}), 0).failed).toBe(1)
	expect(countPlaywright(playwright({}), 0).failed).toBe(1)
})

test('a test file that could not be loaded is a failure beside the tests that ran', () => {
	const testResults = [
		{ status: 'failed', assertionResults: [] },
		{ status: 'passed', assertionResults: [{ status: 'passed' }] },
	]
	expect(countVitest(vitest({ numPassedTests: 1, testResults }), 1)).toEqual({ passed: 1, failed: 1, skipped: 0 })
})

test('a failed test in a failed file is counted once', () => {
	const testResults = [{ status: 'failed', assertionResults: [{ status: 'failed' }] }]
	expect(countVitest(vitest({ numFailedTests: 1, testResults }), 1).failed).toBe(1)
})

test('a runner that crashed, or failed outside any test, has failed', () => {
	expect(countVitest(null, 1).failed).toBe(1)
	expect(countPlaywright(null, 0).failed).toBe(1)
	expect(countVitest(vitest({ numPassedTests: 9 }), 1)).toMatchObject({ passed: 9, failed: 1 })
	expect(countPlaywright(playwright({ expected: 9 }), 1)).toMatchObject({ passed: 9, failed: 1 })
})

test('skipped tests are neither passed nor failed, and a flaky one has passed', () => {
	expect(countPlaywright(playwright({ expected: 2, flaky: 1, skipped: 4 }), 0)).toEqual({ passed: 3, failed: 0, skipped: 4 })
})
