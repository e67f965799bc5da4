import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { cores, spawnOn, withCpuTime } from './server-process.js'

/** A server that answers more slowly than this is not worth measuring. */
const longestMs = 120_000
const program = fileURLToPath(new URL('posting-program.js', import.meta.url))

/**
 * Posts forms, so many at once, and gives the rate, the waits and what they cost the server. Only a 303 to where the form
 * should lead counts; any other answer stops the measuring, for its speed says nothing.
 *
 * @param {Awaited<ReturnType<typeof import('./server-process.js').startServer>>} server
 * @param {{ atOnce: number, leadsTo: RegExp, bodies: string[], posts: { path: string, cookie: string, body: number }[] }} load
 */
export async function postEach(server, { atOnce, leadsTo, bodies, posts }) {
	return withCpuTime(server, async () => {
		const { seconds, waits, wrong } = await inItsOwnProcess({ port: server.port, atOnce, leadsTo: leadsTo.source, bodies, posts })
		if (wrong.length > 0) throw new Error(`Not what a form should get: ${wrong.slice(0, 3).join('; ')}`)
		return { requests: posts.length, perSecond: posts.length / seconds, p50Ms: waits.p50, p99Ms: waits.p99 }
	})
}

async function inItsOwnProcess(job) {
	const child = spawnOn(cores.load, process.execPath, [program], { stdio: ['pipe', 'pipe', 'inherit'] })
	child.stdin.end(JSON.stringify(job))
	let output = ''
	child.stdout.on('data', (chunk) => (output += chunk))
	const limit = setTimeout(() => child.kill(), longestMs)
	const [code, signal] = await once(child, 'close')
	clearTimeout(limit)
	if (code !== 0) throw new Error(`The posting program ended with ${signal ?? `code ${code}`}`)
	return JSON.parse(output)
}
