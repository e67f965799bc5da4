import { describe, expect, test } from 'vitest'
import { isSameOrigin } from './same-origin.ts'
import { ourHosts } from './our-hosts.ts'

const areaHosts = ['vale.example']
const production = ourHosts({ publicOrigin: 'https://portal.example', production: true, areaHosts })
const atWork = ourHosts({ publicOrigin: 'http://localhost:3000', production: false, areaHosts })

describe('in production', () => {
	test.each(['portal.example', 'vale.example'])('%s is ours, and has its own origin', (host) => {
		expect(production.isOurs(host)).toBe(true)
		expect(production.originOf(host)).toBe(`https://${host}`)
	})

	test.each([
		'',
		'evil.example',
		'vale.example.evil.example',
		'xvale.example',
		'vale.example:8443',
		'VALE.example',
		'localhost:3000',
	])('%j is not', (host) => {
		expect(production.isOurs(host)).toBe(false)
		expect(production.originOf(host)).toBe('https://portal.example')
	})

	test('a form of an area’s page is taken under that host only', () => {
		const from = (origin: string) => ({ origin })
		expect(isSameOrigin(from('https://vale.example'), production.originOf('vale.example'))).toBe(true)
		expect(isSameOrigin(from('https://portal.example'), production.originOf('vale.example'))).toBe(false)
		expect(isSameOrigin(from('https://vale.example'), production.originOf('portal.example'))).toBe(false)
		expect(isSameOrigin(from('http://vale.example'), production.originOf('vale.example'))).toBe(false)
	})
})

test('elsewhere this machine and a port are ours too', () => {
	for (const host of ['localhost:3000', 'localhost', '127.0.0.1:4000', 'vale.example:3000', 'vale.example']) {
		expect(atWork.isOurs(host), host).toBe(true)
		expect(atWork.originOf(host)).toBe(`http://${host}`)
	}
	expect(atWork.isOurs('evil.example:3000')).toBe(false)
	// No address can be made with a port that there cannot be.
	for (const host of ['localhost:65536', '127.0.0.1:99999', 'vale.example:70000', 'localhost:', 'localhost:1:2', 'localhost:x'])
		expect(atWork.isOurs(host), host).toBe(false)
	expect(new URL('/', atWork.originOf('localhost:65535')).port).toBe('65535')
})
