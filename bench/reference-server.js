import { readFileSync } from 'node:fs'
import http from 'node:http'

/**
 * What the portal is measured against: node:http and nothing else. The job is a file: pages with the bytes to send, and for writing
 * a copy of the portal's database.
 */

const { port, pages, database, sizes } = JSON.parse(readFileSync(process.argv[2], 'utf8'))
const writes = database ? (await import('./reference-writes.js')).openReferenceWrites(database, sizes) : null
const kept = new Map(
	pages.map(({ path, file, headers }) => {
		const bytes = readFileSync(file)
		return [path, { bytes, headers: { ...headers, 'content-length': bytes.length } }]
	}),
)

http
	.createServer({ keepAliveTimeout: 5000 }, (request, response) => {
		if (request.method === 'POST') return void answerPost(request, response)
		const page = kept.get(request.url)
		if (request.headers['if-none-match']) {
			response.writeHead(304)
			response.end()
		} else if (page) {
			response.writeHead(200, page.headers)
			response.end(page.bytes)
		} else {
			response.writeHead(404)
			response.end()
		}
	})
	.listen(port, '127.0.0.1')

function answerPost(request, response) {
	const chunks = []
	request.on('data', (chunk) => chunks.push(chunk))
	request.on('end', () => {
		const [, , id, page] = request.url.split('/')
		const form = new URLSearchParams(Buffer.concat(chunks).toString())
		if (page === 'check') redirect(response, `/refer/done/${writes.send(id)}`)
		else if (form.has('base')) redirect(response, (writes.savePage(id), `/refer/${id}/hazards`))
	})
}

function redirect(response, location) {
	response.writeHead(303, { location, 'content-length': 0 })
	response.end()
}
