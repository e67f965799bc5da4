import type { IncomingMessage } from 'node:http'
import { expect, test } from 'vitest'
import { isLoopback, visitorAddress } from './visitor-address.ts'

const from = (remoteAddress: string | undefined, forwarded?: string | string[]) =>
	({
		socket: { remoteAddress },
		headers: forwarded === undefined ? {} : { 'x-forwarded-for': forwarded },
	}) as unknown as IncomingMessage

test('a visitor is who is at the other end', () => {
	expect(visitorAddress(from('192.0.2.1'), [])).toBe('192.0.2.1')
	expect(visitorAddress(from('::ffff:192.0.2.1'), [])).toBe('192.0.2.1')
	expect(visitorAddress(from(undefined), [])).toBe('')
})

test('what a stranger says of somebody else is not believed', () => {
	expect(visitorAddress(from('192.0.2.1', '10.0.0.1'), [])).toBe('192.0.2.1')
	expect(visitorAddress(from('192.0.2.1', '10.0.0.1'), ['192.0.2.2'])).toBe('192.0.2.1')
})

test('a trusted proxy is believed for the last address, which is its own word; what stands before it anybody may have written', () => {
	expect(visitorAddress(from('192.0.2.9', '10.0.0.1'), ['192.0.2.9'])).toBe('10.0.0.1')
	expect(visitorAddress(from('::ffff:192.0.2.9', '1.2.3.4, 10.0.0.1'), ['192.0.2.9'])).toBe('10.0.0.1')
})

test('a trusted proxy that says nothing speaks for itself', () => {
	for (const nothing of [undefined, '', ' ', '10.0.0.1, '])
		expect(visitorAddress(from('192.0.2.9', nothing), ['192.0.2.9'])).toBe('192.0.2.9')
})

test.each(['127.0.0.1', '127.8.8.8', '::1'])('%s is this machine', (address) => {
	expect(isLoopback(address)).toBe(true)
})

test.each(['10.0.0.1', '::', '', '1270.0.0.1', 'localhost', '0.0.0.0'])('"%s" is not', (address) => {
	expect(isLoopback(address)).toBe(false)
})
