import { spawn, type ChildProcess } from 'node:child_process'
import { appendFileSync, writeFileSync } from 'node:fs'
import { createServer, type AddressInfo } from 'node:net'

export type Served = {
	readonly port: number
	/** Everything it has written so far, to either stream. */
	readonly output: () => string
	/** SIGTERM, and the exit code; null when a signal ended it. */
	readonly stop: () => Promise<number | null>
}

export type Ended = { readonly code: number | null; readonly output: string }

/** A port that nobody uses at this moment. */
export async function freePort(): Promise<number> {
	const probe = createServer()
	await new Promise<void>((resolve) => probe.listen(0, '127.0.0.1', resolve))
	const { port } = probe.address() as AddressInfo
	await new Promise((resolve) => probe.close(resolve))
	return port
}

/** What the tests' own environment says of a portal is left out, so that each server gets what its test says and nothing else. */
function environment(own: Readonly<Record<string, string>>): NodeJS.ProcessEnv {
	const { PATH, HOME, TMPDIR, TZ } = process.env
	return { PATH, HOME, TMPDIR, TZ, NODE_ENV: 'production', ...own }
}

function start(own: Readonly<Record<string, string>>, logFile: string | null) {
	const child = spawn(process.execPath, ['server.js'], { env: environment(own), stdio: ['ignore', 'pipe', 'pipe'] })
	let output = ''
	if (logFile) writeFileSync(logFile, '')
	for (const stream of [child.stdout, child.stderr]) {
		stream.on('data', (chunk: Buffer) => {
			output += chunk.toString('utf8')
			if (logFile) appendFileSync(logFile, chunk)
		})
	}
	return { child, output: () => output, ended: ending(child) }
}

const ending = (child: ChildProcess) =>
	new Promise<number | null>((resolve, reject) => {
		child.once('close', (code) => resolve(code))
		child.once('error', reject)
	})

/**
 * The built server as a process of its own, once it answers. `logFile` gets a copy of what it writes, for tests in other processes.
 * Throws with its output when it ends instead.
 */
export async function startServer(own: Readonly<Record<string, string>>, logFile: string | null = null): Promise<Served> {
	const port = Number(own.PORT ?? (await freePort()))
	const { child, output, ended } = start({ ...own, PORT: String(port) }, logFile)
	const stop = async () => {
		child.kill('SIGTERM')
		return ended
	}
	let over = false
	void ended.then(() => (over = true))
	for (let waited = 0; waited < 30_000; waited += 50) {
		if (over) throw new Error(`The server ended instead of starting:\n${output()}`)
		if (output().includes('Listening on')) return { port, output, stop }
		await new Promise((resolve) => setTimeout(resolve, 50))
	}
	await stop()
	throw new Error(`The server did not start:\n${output()}`)
}

/** For a server that should refuse to start: its exit code and everything it said. */
export async function startAndWait(own: Readonly<Record<string, string>>): Promise<Ended> {
	const { child, output, ended } = start({ PORT: '0', ...own }, null)
	const impatient = setTimeout(() => child.kill('SIGKILL'), 20_000)
	const code = await ended
	clearTimeout(impatient)
	return { code, output: output() }
}
