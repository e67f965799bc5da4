import { describe, expect, test } from 'vitest'
import { rawGet } from './support/raw-request.ts'
import { asked } from './support/return-papers.ts'
import { aVisitor, request, type Answer } from './support/visitor.ts'

const visitor = aVisitor()

describe('what a program is refused before it reaches a calculator', () => {
	const somewhere = '/api/v1/calculators/sick-pay'
	const expectProblem = (answer: Pick<Answer, 'status' | 'headers' | 'body'>, status: number) => {
		expect([answer.status, answer.headers['content-type']]).toEqual([status, 'application/problem+json; charset=utf-8'])
		expect(answer.headers).toMatchObject({ 'access-control-allow-origin': '*', 'cache-control': 'no-store' })
		expect(JSON.parse(answer.body)).toMatchObject({
			type: 'about:blank',
			status,
			title: expect.any(String),
			detail: expect.any(String),
		})
	}

	test.each(['/api', '/api/', '/api/v2/calculators', '/api/v1/calculators/nothing', '/API/v1', '/%61pi/v1', '/x/../api/v1'])(
		'%s is not there',
		async (path) => {
			expectProblem(await visitor.get(path), 404)
			const head = await visitor.head(path)
			expect([head.status, head.body, head.headers['content-type']]).toEqual([404, '', 'application/problem+json; charset=utf-8'])
		},
	)

	test('a form is never read, whatever it says of where it comes from', async () => {
		for (const path of [somewhere, '/api/nothing', '/api/v1/openapi.json'])
			for (const site of ['same-origin', 'cross-site', 'none']) {
				const answer = await visitor.post(path, 'a=b', { 'sec-fetch-site': site, origin: 'https://elsewhere.example' })
				expectProblem(answer, 405)
				expect(answer.headers.allow).toBe('GET, HEAD, OPTIONS')
			}
		for (const method of ['PUT', 'DELETE', 'PATCH', 'PROPFIND']) expectProblem(await request(method, somewhere, {}), 405)
	})

	test('an address that is too long, cannot be read or asks for less than its page', async () => {
		expectProblem(await visitor.get(`${somewhere}?x=${'y'.repeat(3000)}`), 414)
		expectProblem(await visitor.get(`${somewhere}?x=%00`), 400)
		expectProblem(await visitor.get('/api/%zz'), 400)
		expectProblem(await visitor.get(`${asked(somewhere)}&_data=routes`), 400)
		expectProblem(await request('GET', somewhere, { host: 'evil.example' }), 421)
		const { status, headers } = await rawGet(`${somewhere}?x=${'y'.repeat(20_000)}`)
		expect([status, new Map(headers).get('content-type')]).toEqual([431, 'application/problem+json; charset=utf-8'])
	})

	test('a page of another site may read here, and nowhere else', async () => {
		const cross = { origin: 'https://elsewhere.example', 'access-control-request-method': 'GET' }
		const before = await request('OPTIONS', asked(somewhere), cross)
		expect([before.status, before.body]).toEqual([204, ''])
		expect(before.headers).toMatchObject({ 'access-control-allow-origin': '*', 'access-control-allow-methods': 'GET, HEAD' })
		expect(before.headers['access-control-allow-credentials']).toBeUndefined()
		for (const path of ['/', '/return-to-work/for-programs', '/apis', '/api/../return-to-work']) {
			expect((await request('OPTIONS', path, cross)).status, path).toBe(405)
			expect((await visitor.get(path, cross)).headers['access-control-allow-origin'], path).toBeUndefined()
		}
	})

	test('a cookie changes nothing and none is set', async () => {
		const plain = await visitor.get(asked(somewhere))
		const odd = await visitor.get(asked(somewhere), { cookie: 'session=x; language=cy; area=__proto__' })
		expect([odd.body, odd.headers['set-cookie']]).toEqual([plain.body, undefined])
		const lost = await visitor.get('/api/v1/nothing', { cookie: 'language=cy' })
		expect(lost.body).toBe((await visitor.get('/api/v1/nothing')).body)
	})

	test('the list and the description name calculators that answer', async () => {
		const list = await visitor.get('/api/v1/calculators')
		expect([list.status, list.headers['content-type'], list.headers['cache-control']]).toEqual([
			200,
			'application/json; charset=utf-8',
			'public, max-age=3600',
		])
		const { calculators } = JSON.parse(list.body) as { calculators: { address: string; example: string }[] }
		const described = JSON.parse((await visitor.get('/api/v1/openapi.json')).body) as { openapi: string; paths: object }
		expect(described.openapi).toBe('3.1.0')
		for (const { address, example } of calculators) {
			expect(Object.keys(described.paths)).toContain(new URL(address).pathname)
			const { pathname, search } = new URL(example)
			expect((await visitor.get(pathname + search)).status, example).toBe(200)
		}
		expect(calculators).toHaveLength(3)
	})
})
