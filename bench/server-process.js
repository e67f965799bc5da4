import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import http from 'node:http'
import net from 'node:net'
import { setTimeout as pause } from 'node:timers/promises'

const ticksPerSecond = 100

/** Servers have one core and the load has the other, where the machine allows it. */
export const isPinned = process.platform === 'linux' && spawnSync('taskset', ['-c', '0,1', 'true']).status === 0
export const cores = { server: 0, load: 1 }

const children = new Set()

/** Starts a program on one core. It ends with us, however we end. */
export function spawnOn(core, command, args, options) {
	const child = isPinned ? spawn('taskset', ['-c', String(core), command, ...args], options) : spawn(command, args, options)
	children.add(child)
	child.on('close', () => children.delete(child))
	return child
}

process.on('exit', () => {
	for (const child of children) child.kill()
})
for (const [signal, code] of [
	['SIGINT', 130],
	['SIGTERM', 143],
])
	process.once(signal, () => process.exit(code))

/** A port that nothing listens on at this moment. */
export async function freePort() {
	const probe = net.createServer().listen(0, '127.0.0.1')
	await once(probe, 'listening')
	const { port } = probe.address()
	probe.close()
	await once(probe, 'close')
	return port
}

/** The status of one plain GET, or null when nothing answers. */
export function statusOf(port, path) {
	return new Promise((resolve) => {
		const request = http.get({ host: '127.0.0.1', port, path, agent: false }, (response) => {
			response.resume()
			response.on('end', () => resolve(response.statusCode))
		})
		request.on('error', () => resolve(null))
	})
}

/**
 * Starts a server and waits for its first 200. `cpuSeconds` is what it has used of its core so far; `stop` ends it and waits.
 *
 * @param {{ args: string[], env?: NodeJS.ProcessEnv, port: number, path?: string, nodeOptions?: string[] }} options
 */
export async function startServer({ args, env = {}, port, path = '/', nodeOptions = [] }) {
	const startedAt = performance.now()
	const child = spawnOn(cores.server, process.execPath, [...nodeOptions, ...args], {
		env: { ...process.env, ...env, PORT: String(port), NODE_ENV: 'production' },
		stdio: ['ignore', 'ignore', 'pipe'],
	})
	let said = ''
	child.stderr.on('data', (chunk) => (said += chunk))
	let ended = false
	const end = once(child, 'close').then(() => (ended = true))
	const stop = async () => {
		if (!ended) child.kill('SIGTERM')
		await end
	}
	while ((await statusOf(port, path)) !== 200) {
		if (ended) throw new Error(`${args.join(' ')} ended by itself: ${said}`)
		if (performance.now() - startedAt > 60_000) {
			await stop()
			throw new Error(`${args.join(' ')} did not answer within a minute: ${said}`)
		}
		await pause(2)
	}
	return { port, pid: child.pid, firstAnswerMs: performance.now() - startedAt, cpuSeconds: () => cpuSeconds(child.pid), stop }
}

/** What a piece of load costs a server: its result, with CPU time for each request and the share of the time that it had its core. */
export async function withCpuTime(server, load) {
	const before = server.cpuSeconds()
	const beganAt = performance.now()
	const { requests, ...result } = await load()
	const cpu = server.cpuSeconds() - before
	return { ...result, cpuMicros: (cpu * 1_000_000) / requests, coreShare: cpu / ((performance.now() - beganAt) / 1000) }
}

function cpuSeconds(pid) {
	if (process.platform !== 'linux') return 0
	const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
	// The name in brackets may hold anything; what is counted comes after it.
	const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
	return (Number(fields[11]) + Number(fields[12])) / ticksPerSecond
}
