import type { IncomingMessage } from 'node:http'
import { describe, expect, test } from 'vitest'
import { asksForBareData, shapeProblem } from './request-checks.ts'

const isOurHost = (host: string) => host === 'portal.example'

function asked(url: string, { method = 'GET', hosts = ['portal.example'] }: { method?: string; hosts?: string[] } = {}) {
	const rawHeaders = hosts.flatMap((host, at) => [at === 0 ? 'Host' : 'host', host])
	return shapeProblem({ url, method, rawHeaders, headers: { host: hosts[0] } } as unknown as IncomingMessage, isOurHost)
}

describe('the shape of a request', () => {
	test.each(['/', '/guidance/act-early', '/search?q=a%20b', '/search?q=%', '/account/', '/a%2Fb'])('%s may go on', (url) => {
		expect(asked(url)).toBeNull()
	})

	test.each([
		[400, 'http://evil.example/'],
		[400, '//evil.example'],
		[400, '/\\evil.example'],
		[400, '*'],
		[400, ''],
		[400, '/account#x'],
		[400, '/%00'],
		[400, '/search?q=%00'],
		[400, '/\u0009x'],
		[400, '/%'],
		[400, '/%ED%A0%80'],
		[414, `/${'x'.repeat(2048)}`],
	])('%i: %s', (status, url) => {
		expect(asked(url)).toBe(status)
	})

	test.each(['POST', 'HEAD'])('%s is a method of ours', (method) => {
		expect(asked('/', { method })).toBeNull()
	})

	test.each(['PUT', 'DELETE', 'TRACE', 'OPTIONS', 'PATCH', 'get', ''])('"%s" is not', (method) => {
		expect(asked('/', { method })).toBe(405)
	})

	test.each([[['evil.example']], [[]], [['portal.example', 'portal.example']], [['portal.example', 'evil.example']]])(
		'the hosts %j are not ours',
		(hosts) => {
			expect(asked('/', { hosts })).toBe(421)
		},
	)

	test('another host is said before anything else, so that nobody learns what is here', () => {
		expect(asked('/%', { method: 'PUT', hosts: ['evil.example'] })).toBe(421)
	})
})

describe('one loader alone', () => {
	const data = (url: string) => asksForBareData(new URL(url, 'https://portal.example'))

	test.each([
		'/account.data',
		'/account.data/',
		'/account.data/.',
		'/_root.data',
		'/account?_data',
		'/account?_data=root',
		'/account?a=%&_dat%61=root',
		'/account?_routes=root',
		'/account?%5froutes=root',
		'/__manifest',
		'/__manifest?p=/account',
		'/x/../__manifest',
	])('%s asks for it', (url) => {
		expect(data(url)).toBe(true)
	})

	test.each(['/account', '/account?q=_data', '/account.database', '/data', '/search?q=.data', '/manifest'])(
		'%s does not',
		(url) => {
			expect(data(url)).toBe(false)
		},
	)
})
