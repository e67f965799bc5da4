import { mkdtempSync } from 'node:fs'
import { createServer, type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { defineConfig, devices } from '@playwright/test'
import { systemBrowser } from './bin/find-browser.js'

/** Asks the system for a port that nobody uses, and gives it back at once. */
async function freePort(): Promise<number> {
	const probe = createServer()
	await new Promise<void>((resolve) => probe.listen(0, '127.0.0.1', resolve))
	const { port } = probe.address() as AddressInfo
	await new Promise((resolve) => probe.close(resolve))
	return port
}

// This file is read again by every worker, which inherits the environment: the first reading decides, the others find it decided.
process.env.BROWSER_TEST_PORT ??= String(await freePort())
process.env.BROWSER_TEST_DATA ??= mkdtempSync(path.join(tmpdir(), 'portal-browser-tests-'))

const port = process.env.BROWSER_TEST_PORT
const dataDir = process.env.BROWSER_TEST_DATA
const origin = `http://localhost:${port}`

export default defineConfig({
	testDir: 'tests/e2e',
	outputDir: 'test-results',
	workers: 2,
	retries: 0,
	forbidOnly: Boolean(process.env.CI),
	timeout: 60_000,
	expect: { timeout: 10_000 },
	reporter: [['line'], ['json', { outputFile: process.env.BROWSER_REPORT ?? '.cache/browser-tests.json' }]],
	use: {
		baseURL: origin,
		locale: 'en-GB',
		timezoneId: 'Europe/London',
		trace: 'off',
		screenshot: 'only-on-failure',
		launchOptions: {
			executablePath: systemBrowser() ?? undefined,
			args: ['--no-sandbox', '--disable-background-networking', '--disable-component-update', '--disable-sync', '--no-first-run'],
		},
	},
	projects: [{ name: 'chromium', use: { ...devices['Desktop Chrome'] } }],
	webServer: {
		command: 'node bin/serve-for-browser-tests.js',
		url: `${origin}/health/ready`,
		env: { PORT: port, DATA_DIR: dataDir, PUBLIC_ORIGIN: origin },
		timeout: 60_000,
		reuseExistingServer: false,
		gracefulShutdown: { signal: 'SIGTERM', timeout: 10_000 },
		stdout: 'ignore',
		stderr: 'pipe',
	},
})
