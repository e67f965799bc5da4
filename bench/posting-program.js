import net from 'node:net'
import { text } from 'node:stream/consumers'

/**
 * Posts the forms of the job on stdin over connections that are kept, and says on stdout how it went. A client of our own:
 * ready-made ones need more time for a request than some of the servers do.
 */

const { port, atOnce, leadsTo, bodies, posts } = JSON.parse(await text(process.stdin))
const rightPlace = new RegExp(leadsTo)
const waits = []
const wrong = []
let next = 0

function requestOf({ path, cookie, body }) {
	return (
		`POST ${path} HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\nCookie: ${cookie}\r\nSec-Fetch-Site: same-origin\r\n` +
		'Accept: text/html\r\nAccept-Encoding: br\r\nContent-Type: application/x-www-form-urlencoded\r\n' +
		`Content-Length: ${Buffer.byteLength(bodies[body])}\r\n\r\n${bodies[body]}`
	)
}

/** Where an answer ends in what came so far, or null. A redirect has no body, or an empty one in pieces. */
function endOf(answer) {
	const head = answer.indexOf('\r\n\r\n')
	if (head < 0) return null
	const length = /\r\ncontent-length: (\d+)/i.exec(answer.slice(0, head + 2))
	if (length) return answer.length >= head + 4 + Number(length[1]) ? head + 4 + Number(length[1]) : null
	if (!/\r\ntransfer-encoding: chunked/i.test(answer.slice(0, head + 2))) return head + 4
	const last = answer.indexOf('0\r\n\r\n', head + 4)
	return last < 0 ? null : last + 5
}

function note(answer, post) {
	const status = answer.slice(9, 12)
	const location = /\r\nlocation: ([^\r]*)/i.exec(answer)?.[1] ?? ''
	if (status !== '303' || !rightPlace.test(location)) wrong.push(`${post.path} answered ${status} ${location}`)
}

/** One visitor after another on one connection, until no form is left. */
function work() {
	return new Promise((resolve, reject) => {
		const begin = () => {
			const socket = net.connect(port, '127.0.0.1')
			socket.setNoDelay(true)
			let post = null
			let sentAt = 0
			let got = ''
			const send = () => {
				if (next >= posts.length || wrong.length > 0) {
					socket.end()
					resolve()
					return
				}
				post = posts[next]
				next += 1
				got = ''
				sentAt = performance.now()
				socket.write(requestOf(post))
			}
			socket.setEncoding('latin1')
			socket.on('connect', send)
			socket.on('error', reject)
			socket.on('data', (chunk) => {
				got += chunk
				if (endOf(got) === null) return
				waits.push(performance.now() - sentAt)
				note(got, post)
				// A server may end a connection that has served for long enough.
				if (/\r\nconnection: close/i.test(got)) {
					socket.destroy()
					begin()
				} else send()
			})
			socket.on('close', () => {
				if (endOf(got) === null && post !== null && wrong.length === 0) reject(new Error(`${post.path} was not answered`))
			})
		}
		begin()
	})
}

const beganAt = performance.now()
await Promise.all(Array.from({ length: atOnce }, work))
const seconds = (performance.now() - beganAt) / 1000
waits.sort((a, b) => a - b)
const wait = (share) => waits[Math.min(waits.length - 1, Math.floor(waits.length * share))]
process.stdout.write(JSON.stringify({ seconds, waits: { p50: wait(0.5), p99: wait(0.99) }, wrong }))
