import { spawn } from 'node:child_process'
import net from 'node:net'

/**
 * Whether nothing listens on this port yet.
 *
 * @param {number} port
 * @param {string} host
 */
export function isPortFree(port, host) {
	return new Promise((resolve) => {
		const probe = net.createServer()
		probe.once('error', () => resolve(false))
		probe.listen(port, host, () => probe.close(() => resolve(true)))
	})
}

/** 503 is the server saying "not yet". */
async function answers(address) {
	try {
		return (await fetch(`${address}/health/ready`, { signal: AbortSignal.timeout(2000) })).status !== 503
	} catch {
		return false
	}
}

/**
 * Runs the server until it ends or a signal asks it to, and gives its exit code. `onReady` is called once it answers.
 *
 * The server runs in a process group of its own: on Ctrl-C the terminal signals the whole group and npm passes the signal on once
 * more, and the server reads a second signal as "stop at once". Here the two become one. A Ctrl-C well after the first ends it hard.
 *
 * @param {{ env: NodeJS.ProcessEnv, address: string, onReady: () => void | Promise<void> }} options
 * @returns {Promise<number>}
 */
export function serveUntilStopped({ env, address, onReady }) {
	return new Promise((resolve) => {
		const child = spawn(process.execPath, ['server.js'], {
			env,
			stdio: ['ignore', 'inherit', 'inherit'],
			detached: process.platform !== 'win32',
		})
		let stopAskedAt = 0
		let ended = false
		const stop = (signal) => {
			const now = Date.now()
			if (stopAskedAt === 0) {
				stopAskedAt = now
				child.kill(signal)
			} else if (now - stopAskedAt > 1500) child.kill('SIGKILL')
		}
		for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => stop(signal === 'SIGHUP' ? 'SIGTERM' : signal))
		process.on('exit', () => ended || child.kill('SIGTERM'))
		child.on('error', () => resolve(1))
		child.on('close', (code, signal) => {
			ended = true
			const askedFor = stopAskedAt > 0 && (signal === 'SIGINT' || signal === 'SIGTERM')
			resolve(askedFor ? 0 : (code ?? 1))
		})
		const waitUntilReady = async () => {
			while (!ended && !(await answers(address))) await new Promise((done) => setTimeout(done, 150))
			if (!ended) await onReady()
		}
		void waitUntilReady()
	})
}
