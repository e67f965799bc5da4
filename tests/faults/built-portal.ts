import { spawn } from 'node:child_process'
import http from 'node:http'
import { performance } from 'node:perf_hooks'
import { setTimeout as pause } from 'node:timers/promises'

export type BuiltPortal = {
	/** From starting the process to its first 200 from /health/ready. */
	readonly readyMs: number
	/** SIGKILL to the process that was started here, and nothing else. Ends when it is gone. */
	readonly kill: () => Promise<void>
}

/** It ended instead of serving: with code 78 or 75 it refuses the database. */
export class DidNotStart extends Error {}

/** Starts the built server as anybody would, on a folder and a port of its own. */
export async function startBuiltPortal(dataDir: string, port: number): Promise<BuiltPortal> {
	const { PATH, HOME, TMPDIR, TZ } = process.env
	const startedAt = performance.now()
	const child = spawn(process.execPath, ['server.js'], {
		env: {
			PATH,
			HOME,
			TMPDIR,
			TZ,
			NODE_ENV: 'production',
			PORTAL_DEMONSTRATION: 'yes',
			DATA_DIR: dataDir,
			PORT: String(port),
			REQUESTS_PER_MINUTE: '10000000',
			LOG_LEVEL: 'error',
		},
		stdio: ['ignore', 'ignore', 'pipe'],
	})
	let said = ''
	child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString('utf8')))
	let isOver = false
	const signal = () => void child.kill('SIGKILL')
	process.once('exit', signal)
	const over = new Promise<void>((resolve, reject) => {
		child.once('close', () => resolve())
		child.once('error', reject)
	}).finally(() => {
		isOver = true
		process.off('exit', signal)
	})
	const kill = () => {
		signal()
		return over
	}
	while (!(await isReady(port))) {
		if (isOver) throw new DidNotStart(`The server ended with code ${child.exitCode}: ${said.trim()}`)
		if (performance.now() - startedAt > 60_000) {
			await kill()
			throw new DidNotStart(`The server was not ready within a minute: ${said.trim()}`)
		}
		await pause(3)
	}
	return { readyMs: performance.now() - startedAt, kill }
}

function isReady(port: number): Promise<boolean> {
	return new Promise((resolve) => {
		http
			.get({ host: '127.0.0.1', port, path: '/health/ready', agent: false }, (response) => {
				response.resume()
				response.on('end', () => resolve(response.statusCode === 200))
				response.on('error', () => resolve(false))
			})
			.on('error', () => resolve(false))
	})
}
