import { existsSync } from 'node:fs'
import path from 'node:path'
import { hasBrowser, systemBrowser } from './find-browser.js'
import { StepFailed } from './prepare.js'
import { duration, node, runCommand } from './run-command.js'

const isRoot = () => process.getuid?.() === 0
const onPath = (program) =>
	(process.env.PATH ?? '').split(path.delimiter).some((folder) => folder && existsSync(path.join(folder, program)))
const hasApt = () => isRoot() && onPath('apt-get')

let listsAreFresh = false

/** Installs Debian packages and says how long it took. False when they could not be had. */
async function aptInstall(...names) {
	const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
	if (!listsAreFresh) await runCommand('apt-get', ['update', '-qq'], { env, quietly: true })
	listsAreFresh = true
	const whileWaiting = (seconds) => console.log(`  still installing after ${duration(seconds)}`)
	const { code, output, seconds } = await runCommand('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...names], {
		env,
		quietly: true,
		whileWaiting,
	})
	console.log(code === 0 ? `  installed in ${duration(seconds)}` : output)
	return code === 0
}

/** The browser tests need Chromium: Debian's own as root, Playwright's download elsewhere. */
export async function installBrowserWhenMissing() {
	if (await hasBrowser()) return
	if (hasApt()) {
		console.log('Chromium is missing: installing the system package "chromium" with apt-get.')
		if ((await aptInstall('chromium')) && systemBrowser()) return
	}
	console.log('Chromium is missing: downloading the one that Playwright brings (npx playwright install chromium).')
	const { code } = await node(['node_modules/playwright/cli.js', 'install', ...(hasApt() ? ['--with-deps'] : []), 'chromium'])
	if (code === 0 && (await hasBrowser())) return
	throw new StepFailed(
		'Chromium could not be installed, so the browser tests cannot run.',
		'Install Chromium yourself and say where it is with CHROMIUM_PATH=/path/to/chromium, or run everything else: npm test -- --without-browser',
	)
}

/** pdfinfo reads back the PDFs we make. Tests that need it say so themselves where it cannot be installed. */
export async function installPdfToolsWhenMissing() {
	if (onPath('pdfinfo') || !hasApt()) return
	console.log('pdfinfo is missing: installing the system package "poppler-utils" with apt-get.')
	await aptInstall('poppler-utils')
}

/** LibreOffice opens the Word files and tables we make. Tests that need it say so themselves where it cannot be installed. */
export async function installOfficeWhenMissing() {
	if (onPath('soffice') || !hasApt()) return
	const packages = ['libreoffice-writer-nogui', 'libreoffice-calc-nogui']
	console.log(`LibreOffice is missing: installing the system packages "${packages.join('" and "')}" with apt-get.`)
	await aptInstall(...packages)
}
