import { mkdirSync, rmSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { requireNode } from './node-version.js'
import { StepFailed, installWhenNeeded, isBuilt } from './prepare.js'
import { duration, node } from './run-command.js'
import { countCheck, countPlaywright, countVitest, readReport, tally } from './tally.js'
import { installBrowserWhenMissing, installOfficeWhenMissing, installPdfToolsWhenMissing } from './test-tools.js'

const help = `npm test                        everything
npm test -- --without-browser   all but the browser tests
npm test -- --only unit [...]   the unit tests (file names may follow)
npm test -- --only e2e [...]    the browser tests (file names may follow)
npm test -- --keep-going        go on after a failed check, as CI does`

const unitReport = '.cache/unit-tests.json'
const browserReport = '.cache/browser-tests.json'
const bin = (script) => `node_modules/${script}`

const checks = [
	{
		title: 'Format',
		args: [bin('prettier/bin/prettier.cjs'), '--check', '--log-level', 'warn', '.'],
		advice: 'npm run format puts it right',
	},
	{ title: 'Lint', args: [bin('eslint/bin/eslint.js'), '.', '--max-warnings', '0'] },
	{ title: 'Types', args: [bin('typescript/bin/tsc'), '--noEmit'] },
]

const results = []

/** One line under the stage's heading, and the counts kept for the tally. */
function close(title, counts, seconds, advice) {
	results.push({ title, ...counts })
	const parts = [`${counts.passed} passed`, `${counts.failed} failed`, ...(counts.skipped ? [`${counts.skipped} skipped`] : [])]
	const outcome = counts.passed + counts.failed === 1 ? (counts.failed ? 'failed' : 'passed') : parts.join(', ')
	console.log(`   ${outcome} in ${duration(seconds)}${counts.failed && advice ? ` (${advice})` : ''}`)
}

const heading = (title) => console.log(`\n== ${title}`)

/** The checks that only read files, two at a time; each one's output is held back until it is done. */
async function runChecks() {
	const waiting = [...checks]
	const worker = async () => {
		for (let check = waiting.shift(); check; check = waiting.shift()) {
			const { code, output, seconds } = await node(check.args, { quietly: true })
			heading(check.title)
			if (output.trim()) console.log(output.trimEnd())
			close(check.title, countCheck(code), seconds, check.advice)
		}
	}
	await Promise.all([worker(), worker()])
}

async function runUnit(files) {
	heading('Unit tests')
	rmSync(unitReport, { force: true })
	const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${unitReport}`]
	const { code, seconds } = await node([bin('vitest/vitest.mjs'), 'run', ...reporters, ...files])
	close('Unit tests', countVitest(readReport(unitReport), code), seconds)
}

async function runBuild() {
	heading('Build')
	if (isBuilt()) {
		close('Build', countCheck(0), 0)
		return true
	}
	const { code, output, seconds } = await node(['bin/build.js'], { quietly: true })
	if (code !== 0) console.log(output.trimEnd())
	close('Build', countCheck(code), seconds)
	return code === 0
}

async function runBrowser(files) {
	heading('Browser tests')
	rmSync(browserReport, { force: true })
	const { code, seconds } = await node([bin('@playwright/test/cli.js'), 'test', ...files], {
		env: { ...process.env, BROWSER_REPORT: browserReport },
	})
	close('Browser tests', countPlaywright(readReport(browserReport), code), seconds)
}

async function run({ only, withBrowser, keepGoing, files }) {
	await installWhenNeeded()
	await installPdfToolsWhenMissing()
	await installOfficeWhenMissing()
	if (withBrowser) await installBrowserWhenMissing()
	mkdirSync('.cache', { recursive: true })

	if (!only) await runChecks()
	if (!keepGoing && results.some((stage) => stage.failed > 0)) {
		console.log(
			`\nStopped here: the unit tests, the build${withBrowser ? ' and the browser tests' : ''} were not run (--keep-going runs them all the same).`,
		)
		return
	}
	if (only !== 'e2e') await runUnit(only ? files : [])
	if (only === 'unit') return
	const built = await runBuild()
	if (!withBrowser) return
	if (built) await runBrowser(only ? files : [])
	else {
		heading('Browser tests')
		console.log('   not run: there is no build to test')
	}
}

function readArguments() {
	const { values, positionals } = parseArgs({
		allowPositionals: true,
		options: {
			only: { type: 'string' },
			'without-browser': { type: 'boolean' },
			'keep-going': { type: 'boolean' },
			help: { type: 'boolean' },
		},
	})
	const { only } = values
	if (only !== undefined && only !== 'unit' && only !== 'e2e') throw new Error(`--only is "unit" or "e2e", not "${only}".`)
	if (positionals.length > 0 && !only) throw new Error('File names may follow --only unit or --only e2e.')
	return {
		help: values.help === true,
		only,
		files: positionals,
		withBrowser: only !== 'unit' && !values['without-browser'],
		keepGoing: values['keep-going'] === true || Boolean(process.env.CI),
	}
}

async function test() {
	let choices
	try {
		choices = readArguments()
	} catch (error) {
		console.error(`${error.message}\n\n${help}`)
		process.exitCode = 2
		return
	}
	if (choices.help) {
		console.log(help)
		return
	}
	try {
		await run(choices)
	} catch (error) {
		console.log(error instanceof StepFailed ? `\n${error.message}` : error)
		results.push({ title: 'Preparation', passed: 0, failed: 1, skipped: 0 })
	}
	const broken = results.filter((stage) => stage.failed > 0).map((stage) => stage.title)
	if (broken.length > 0) console.log(`\nFailed: ${broken.join(', ')}`)
	const { line, code } = tally(results)
	console.log(`\n${line}`)
	process.exitCode = code
}

requireNode()
process.chdir(fileURLToPath(new URL('..', import.meta.url)))
await test()
