import { PassThrough } from 'node:stream'
import type { IncomingMessage } from 'node:http'
import { expect, test, vi } from 'vitest'
import { readBody } from './read-body.ts'

function sending(headers: Record<string, string> = {}) {
	const stream = new PassThrough()
	const socket = { bytesRead: 0 }
	const request = Object.assign(stream, { headers, socket }) as unknown as IncomingMessage
	return { request, stream, socket }
}

test('a form that fits is read whole, in whatever pieces it comes', async () => {
	const { request, stream } = sending()
	const read = readBody(request, { limit: 10 })
	stream.write('name=')
	stream.end('value')
	expect(String(await read)).toBe('name=value')
})

test('an empty form is an empty body and not a missing one', async () => {
	const { request, stream } = sending({ 'content-length': '0' })
	stream.end()
	expect(await readBody(request)).toEqual(Buffer.alloc(0))
})

test('one byte over the limit is too long, though nothing said so before', async () => {
	const { request, stream } = sending({ 'content-length': '3' })
	const read = readBody(request, { limit: 10 })
	stream.write('x'.repeat(11))
	expect(await read).toBe('too-long')
})

test('a length over the limit is too long before anything is read', async () => {
	const onReading = vi.fn()
	const { request, stream } = sending({ 'content-length': '11' })
	expect(await readBody(request, { limit: 10, onReading })).toBe('too-long')
	expect(onReading).not.toHaveBeenCalled()
	expect(stream.listenerCount('data')).toBe(0)
})

test('what is waiting to be told to go on is told once reading begins', async () => {
	const onReading = vi.fn()
	const { request, stream } = sending({ 'content-length': '2' })
	const read = readBody(request, { limit: 10, onReading })
	expect(onReading).toHaveBeenCalledOnce()
	stream.end('ok')
	expect(String(await read)).toBe('ok')
})

test('a body padded to many times its size on the wire is too long', async () => {
	const { request, stream, socket } = sending()
	const read = readBody(request, { limit: 10 })
	socket.bytesRead = 81
	stream.write('x')
	expect(await read).toBe('too-long')
})

test('somebody who goes away is gone, and is no error', async () => {
	const [broken, left] = [sending(), sending()]
	const reads = [readBody(broken.request), readBody(left.request)]
	broken.stream.destroy(new Error('reset'))
	left.stream.emit('aborted')
	expect(await Promise.all(reads)).toEqual(['gone', 'gone'])
})
