import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { cores, spawnOn } from './server-process.js'

const program = fileURLToPath(new URL('posting-program.js', import.meta.url))

/**
 * Posts forms, so many at once, and gives the rate, the waits and the server's CPU time for each. Only a 303 to where the form
 * should lead counts; any other answer stops the measuring, for its speed says nothing.
 *
 * @param {Awaited<ReturnType<typeof import('./server-process.js').startServer>>} server
 * @param {{ atOnce: number, leadsTo: RegExp, bodies: string[], posts: { path: string, cookie: string, body: number }[] }} load
 */
export async function postEach(server, { atOnce, leadsTo, bodies, posts }) {
	const cpuBefore = server.cpuSeconds()
	const { seconds, waits, wrong } = await inItsOwnProcess({ port: server.port, atOnce, leadsTo: leadsTo.source, bodies, posts })
	if (wrong.length > 0) throw new Error(`Not what a form should get: ${wrong.slice(0, 3).join('; ')}`)
	const cpuMicros = ((server.cpuSeconds() - cpuBefore) * 1_000_000) / posts.length
	return { perSecond: posts.length / seconds, cpuMicros, p50Ms: waits.p50, p99Ms: waits.p99 }
}

async function inItsOwnProcess(job) {
	const child = spawnOn(cores.load, process.execPath, [program], { stdio: ['pipe', 'pipe', 'inherit'] })
	child.stdin.end(JSON.stringify(job))
	let output = ''
	child.stdout.on('data', (chunk) => (output += chunk))
	const [code] = await once(child, 'close')
	if (code !== 0) throw new Error(`The posting program ended with code ${code}`)
	return JSON.parse(output)
}
