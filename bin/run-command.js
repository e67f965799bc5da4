import { spawn } from 'node:child_process'

/**
 * Runs a program to its end. Its output goes to the screen, or with `quietly` is kept and returned instead.
 * Never rejects: a program that cannot be started comes back with code 127 and the reason as its output.
 *
 * @param {string} program
 * @param {readonly string[]} args
 * @param {{ env?: NodeJS.ProcessEnv, quietly?: boolean, whileWaiting?: (seconds: number) => void, everySeconds?: number }} [options]
 * @returns {Promise<{ code: number, output: string, seconds: number }>}
 */
export function runCommand(program, args, { env = process.env, quietly = false, whileWaiting, everySeconds = 20 } = {}) {
	const startedAt = performance.now()
	const seconds = () => (performance.now() - startedAt) / 1000
	return new Promise((resolve) => {
		const stream = quietly ? 'pipe' : 'inherit'
		const child = spawn(program, args, {
			env,
			stdio: ['ignore', stream, stream],
			shell: process.platform === 'win32' && program === 'npm',
		})
		const chunks = []
		child.stdout?.on('data', (chunk) => chunks.push(chunk))
		child.stderr?.on('data', (chunk) => chunks.push(chunk))
		const ticking = whileWaiting && setInterval(() => whileWaiting(seconds()), everySeconds * 1000)
		const finish = (code, text = '') => {
			clearInterval(ticking)
			resolve({ code, output: Buffer.concat(chunks).toString('utf8') + text, seconds: seconds() })
		}
		child.on('error', (error) => finish(127, `${program} could not be started: ${error.message}\n`))
		child.on('close', (code) => finish(code ?? 1))
	})
}

/** The same Node that runs this script, with a script of ours or of a package. */
export const node = (args, options) => runCommand(process.execPath, args, options)

/** npm, through the copy that started this script when there is one. */
export function npm(args, options) {
	const running = process.env.npm_execpath
	return running && /npm-cli\.c?js$/.test(running) ? node([running, ...args], options) : runCommand('npm', args, options)
}

/** 75.2 -> "1 min 15 s", 20.3 -> "20 s", 3.14 -> "3.1 s" */
export function duration(seconds) {
	if (seconds < 10) return `${seconds.toFixed(1)} s`
	const whole = Math.round(seconds)
	return whole < 60 ? `${whole} s` : `${Math.floor(whole / 60)} min ${whole % 60} s`
}
