import { existsSync, lstatSync, mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { buildSources, fingerprint, isStamped } from './fingerprint.js'
import { duration, node, npm } from './run-command.js'

const installStamp = 'node_modules/.portal-install'
const buildStamp = 'build/.stamp'

/** A step of the preparation that failed, with what the person can do about it. */
export class StepFailed extends Error {
	constructor(step, advice) {
		super(`${step}\n${advice}`)
		this.name = 'StepFailed'
	}
}

function installAdvice(output) {
	if (/node-gyp|gyp ERR|better-sqlite3/.test(output)) {
		return (
			'better-sqlite3 could not be built. It needs Python 3, make and a C++ compiler:\n' +
			'  Debian or Ubuntu  apt-get install python3 make g++\n' +
			'  macOS             xcode-select --install\n' +
			'  Windows           Visual Studio Build Tools, "Desktop development with C++"\n' +
			'Then run the same command again.'
		)
	}
	if (/ENOTFOUND|ECONNREFUSED|ETIMEDOUT|EAI_AGAIN|network/.test(output))
		return 'The packages could not be fetched: check the network or proxy, then run the same command again.'
	if (/EUSAGE|in sync/.test(output))
		return 'package.json and package-lock.json disagree: run "npm install" and commit the lock file.'
	if (/ENOSPC/.test(output)) return 'The disk is full: free about 1 GB, then run the same command again.'
	return 'Run "npm ci" by hand to see it alone.'
}

/** The build of native packages belongs to one lock file, one Node and one kind of machine. */
function wantedInstall() {
	return fingerprint(['package-lock.json'], [process.versions.modules, process.platform, process.arch])
}

/**
 * Installs the packages when the lock file has changed since the last install here, or Node has.
 * Development packages too, whatever NODE_ENV says: the build needs them.
 */
export async function installWhenNeeded() {
	const wanted = wantedInstall()
	if (isStamped(installStamp, wanted)) return
	// npm follows the link and empties the folder it leads to, which belongs to another copy of the project.
	if (lstatSync('node_modules', { throwIfNoEntry: false })?.isSymbolicLink()) {
		throw new StepFailed(
			'node_modules is a link to another folder, and its packages are not those of this lock file.',
			'Remove the link, or install in the folder it leads to. Then run the same command again.',
		)
	}
	console.log(
		existsSync(installStamp)
			? 'Installing: the lock file or Node has changed since the last install.'
			: 'Installing the packages (once).',
	)
	let told = false
	const whileWaiting = (seconds) => {
		if (!told)
			console.log(
				'  better-sqlite3 is compiled from source where its prebuilt file cannot be fetched; that takes about two minutes.',
			)
		console.log(`  still installing after ${duration(seconds)}`)
		told = true
	}
	const { code, output, seconds } = await npm(['ci', '--include=dev', '--no-audit', '--no-fund'], { quietly: true, whileWaiting })
	if (code !== 0) {
		console.error(output)
		throw new StepFailed('The install failed.', installAdvice(output))
	}
	mkdirSync(path.dirname(installStamp), { recursive: true })
	writeFileSync(installStamp, `${wanted}\n`)
	console.log(`  installed in ${duration(seconds)}`)
}

/** Whether the bundle in build/ was made from the sources as they are now. */
export const isBuilt = () => isStamped(buildStamp, fingerprint(buildSources))

/** Called by the build itself, last, with the fingerprint it took before it began. */
export function stampBuild(print) {
	writeFileSync(buildStamp, `${print}\n`)
}

/** Builds when the sources have changed since the last build. */
export async function buildWhenNeeded() {
	if (isBuilt()) return
	console.log('Building the site.')
	const { code, output, seconds } = await node(['bin/build.js'], { quietly: true })
	if (code !== 0) {
		console.error(output)
		throw new StepFailed('The build failed.', 'What is above says why. Run "npm run build" to see it alone.')
	}
	console.log(`  built in ${duration(seconds)}`)
}
