import { existsSync, readFileSync } from 'node:fs'

/**
 * What one stage of the test run came to.
 *
 * @typedef {{ passed: number, failed: number, skipped: number }} Counts
 */

/** A check is one thing: it holds or it does not. */
export const countCheck = (code) => ({ passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, skipped: 0 })

/**
 * A runner that ended badly, or ran nothing, has failed even where its report names no failed test: a file that could not be loaded,
 * an error outside any test, a crash before the report was written.
 *
 * @returns {Counts}
 */
function withRunner(counts, code) {
	const silentFailure = (code !== 0 || counts.passed + counts.failed === 0) && counts.failed === 0
	return silentFailure ? { ...counts, failed: 1 } : counts
}

/** Counts of Vitest's JSON report. A file that failed to load counts as one failure, for it holds no test that could. */
export function countVitest(report, code) {
	if (!report) return { passed: 0, failed: 1, skipped: 0 }
	const unloaded = (report.testResults ?? []).filter(
		(file) => file.status === 'failed' && !file.assertionResults.some((one) => one.status === 'failed'),
	).length
	return withRunner(
		{
			passed: report.numPassedTests,
			failed: report.numFailedTests + unloaded,
			skipped: report.numPendingTests + report.numTodoTests,
		},
		code,
	)
}

/** Counts of Playwright's JSON report. A test that passed only when tried again has passed. */
export function countPlaywright(report, code) {
	if (!report) return { passed: 0, failed: 1, skipped: 0 }
	const { expected, flaky, unexpected, skipped } = report.stats
	return withRunner({ passed: expected + flaky, failed: unexpected, skipped }, code)
}

/** The report in this file, or null when it is missing or was cut short. */
export function readReport(file) {
	if (!existsSync(file)) return null
	try {
		return JSON.parse(readFileSync(file, 'utf8'))
	} catch {
		return null
	}
}

/**
 * @param {readonly Counts[]} stages
 * @returns {{ line: string, code: number }} the last line of the run, and the exit code that agrees with it
 */
export function tally(stages) {
	const passed = stages.reduce((sum, stage) => sum + stage.passed, 0)
	const failed = stages.reduce((sum, stage) => sum + stage.failed, 0)
	return { line: `${passed} passed, ${failed} failed`, code: failed > 0 || passed === 0 ? 1 : 0 }
}
