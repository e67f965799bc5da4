import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { spawnSync } from 'node:child_process'
import { cores, spawnOn, withCpuTime } from './server-process.js'

const connections = 30
const autocannon = 'node_modules/autocannon/autocannon.js'

/** autocannon tops out near ten thousand requests a second, which is less than a page from memory can do. */
export const loadTool = spawnSync('wrk', ['--version']).error ? 'autocannon' : 'wrk'

/**
 * Asks for one address again and again, and gives requests a second and what they cost the server. Throws when any answer
 * was an error.
 *
 * @param {Awaited<ReturnType<typeof import('./server-process.js').startServer>>} server
 * @param {{ path: string, headers?: Record<string, string>, seconds: number }} load
 */
export async function readAgainAndAgain(server, { path, headers = {}, seconds }) {
	const url = `http://127.0.0.1:${server.port}${path}`
	return withCpuTime(server, () => (loadTool === 'wrk' ? wrk : cannon)(url, headers, seconds))
}

async function wrk(url, headers, seconds) {
	const given = Object.entries(headers).flatMap(([name, value]) => ['-H', `${name}: ${value}`])
	// wrk counts whole seconds only.
	const output = await outputOf('wrk', ['-t1', `-c${connections}`, `-d${Math.max(1, Math.round(seconds))}s`, ...given, url])
	if (/Non-2xx or 3xx|Socket errors/.test(output)) throw new Error(`${url}: ${output}`)
	return { requests: Number(/(\d+) requests in/.exec(output)[1]), perSecond: Number(/Requests\/sec:\s+([\d.]+)/.exec(output)[1]) }
}

async function cannon(url, headers, seconds) {
	if (!existsSync(autocannon)) throw new Error('Neither wrk nor autocannon is here. Run npm ci, or install wrk.')
	const given = Object.entries(headers).flatMap(([name, value]) => ['-H', `${name}=${value}`])
	// The portal ends a connection that has asked a thousand times, and this client does not listen to that.
	const args = [autocannon, '-c', String(connections), '-d', String(seconds), '-D', '900', '--json', ...given, url]
	const { errors, requests, '4xx': refused, '5xx': failed } = JSON.parse(await outputOf(process.execPath, args))
	if (errors + refused + failed > 0) throw new Error(`${url}: ${errors} errors, ${refused} refused, ${failed} failed`)
	return { requests: requests.total, perSecond: requests.average }
}

async function outputOf(command, args) {
	const child = spawnOn(cores.load, command, args, { stdio: ['ignore', 'pipe', 'ignore'] })
	let output = ''
	child.stdout.on('data', (chunk) => (output += chunk))
	const [code] = await once(child, 'close')
	if (code !== 0) throw new Error(`${command} ended with code ${code}: ${output}`)
	return output
}
