import { Script } from 'node:vm'
import { beforeAll, describe, expect, inject, test } from 'vitest'
import { publicRoutes } from '#app/shell/public-routes.ts'
import { anEmployer } from '#db/seed/people.server.ts'
import { doors } from './support/doors.ts'
import { attackedGround, signedIn } from './support/ground.ts'
import { rawGet } from './support/raw-request.ts'
import { aVisitor, type Visitor } from './support/visitor.ts'

const { origin, dataDir } = inject('portal')

let manager: Visitor
beforeAll(async () => {
	const ground = await attackedGround()
	manager = aVisitor(await signedIn(ground, (await anEmployer(ground, { at: new Date() })).actor))
})

type Suggestion = { title: string; href: string; kind: string }
const suggest = (query: string, headers: Record<string, string> = {}) =>
	aVisitor().get(`/search/suggestions?${query}`, { 'user-agent': 'x', ...headers })

describe('suggestions while somebody types', () => {
	test('cannot be read by another site, run as a script, or kept', async () => {
		const asked: Record<string, string>[] = [
			{},
			{ origin: 'https://evil.example', 'sec-fetch-site': 'cross-site', 'sec-fetch-dest': 'script', 'sec-fetch-mode': 'no-cors' },
			{ accept: 'text/javascript', referer: 'https://evil.example/' },
		]
		for (const headers of asked) {
			const answer = await suggest('q=sick+pay&callback=alert&jsonp=alert', headers)
			expect(answer.status).toBe(200)
			expect(answer.headers).toMatchObject({
				'content-type': 'application/json',
				'x-content-type-options': 'nosniff',
				'cache-control': 'no-store',
				'cross-origin-resource-policy': 'same-origin',
				'x-frame-options': 'DENY',
			})
			expect(answer.headers['access-control-allow-origin']).toBeUndefined()
			expect(answer.headers['set-cookie']).toBeUndefined()
			expect(() => new Script(answer.body)).toThrow(SyntaxError)
			expect((JSON.parse(answer.body) as { suggestions: Suggestion[] }).suggestions.length).toBeGreaterThan(0)
		}
		// Control: a bare list would run, and so would a call.
		expect(() => new Script('[{"title":"x"}]')).not.toThrow()
		expect(() => new Script('alert({"suggestions":[]})')).not.toThrow()
	})

	test('are the same for somebody who is signed in', async () => {
		const [theirs, anybodys] = [await manager.get('/search/suggestions?q=referral'), await suggest('q=referral')]
		expect(theirs.body).toBe(anybodys.body)
	})

	test.each([
		'',
		'q',
		'q=',
		'q=%20%20',
		'q=%FF%FE',
		'q=%ED%A0%80',
		'q=%E2%80%AE%D8%A7',
		'q=%F0%9F%A7%91%F0%9F%8F%BD',
		'q=__proto__',
		'q=constructor+prototype+toString',
		'q=%3Cscript%3Ealert(1)%3C/script%3E',
		'q=%22%7D%5D%7D',
		'q=.*&q=(a%2B)%2B$',
		'q[]=sick&q.length=9',
		`q=${'a'.repeat(1900)}`,
		`q=${'a%20'.repeat(450)}`,
		`q=${'sick+pay+'.repeat(200)}`,
		"q=';drop+table+users;--",
	])('asked with %s are few, short and lead to this site', async (query) => {
		const began = performance.now()
		const { status, body } = await suggest(query)
		expect(status).toBe(200)
		const { suggestions } = JSON.parse(body) as { suggestions: Suggestion[] }
		expect(suggestions.length).toBeLessThanOrEqual(8)
		for (const one of suggestions) {
			expect(Object.keys(one)).toEqual(['title', 'href', 'kind'])
			expect(one.href).toMatch(/^\/(?!\/)[\w\-/#.?=]*$/)
		}
		expect(body).not.toMatch(/<script|alert\(/)
		expect(performance.now() - began, 'answered soon').toBeLessThan(2000)
	})

	test('a question that is too long, or holds a NUL, is refused', async () => {
		expect((await rawGet(`/search/suggestions?q=${'a'.repeat(10_000)}`)).status).toBe(414)
		expect((await rawGet('/search/suggestions?q=a%00b')).status).toBe(400)
	})
})

/** The patterns of doors that anybody may open, as expressions. */
const publicDoors = doors
	.filter(({ file, takesForms, hasPage }) => publicRoutes.includes(file) && hasPage && !(takesForms && file.includes('your-')))
	.map(({ pattern }) => new RegExp(`^${pattern.replace(/:[a-z]+/gi, '[a-z0-9-]+')}$`))
const isPrivate = (path: string) =>
	/^\/(account|casework|your-referral|sign-|dev|styleguide|feedback|health)/.test(path) ||
	/^\/(refer|assessments|advice|help-finder|with|partners)\/./.test(path) ||
	path === '/search' ||
	!publicDoors.some((door) => door.test(path))

describe('what search engines and feed readers are told', () => {
	test('the site map names public pages of ours and nothing else', async () => {
		const { body } = await aVisitor().get('/sitemap.xml')
		const places = [...body.matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, place]) => place ?? '')
		expect(places.length).toBeGreaterThan(40)
		expect(new Set(places).size).toBe(places.length)
		const paths = places.map((place) => (place === `${origin}/` ? '/' : place.replace(origin, '')))
		expect(paths.filter((path) => !path.startsWith('/') || isPrivate(path))).toEqual([])
		for (const path of paths.filter((_, at) => at % 12 === 0)) {
			const page = await aVisitor().get(path)
			expect([path, page.status, page.body.includes('content="noindex"')]).toEqual([path, 200, false])
		}
		// Control: what belongs to somebody would be found.
		for (const path of ['/account', '/casework/1', '/your-referral/x', '/refer/done/1', '/help-finder/nw', '/search', '/nowhere'])
			expect(isPrivate(path), path).toBe(true)
	})

	test('the feed names guidance, and nobody', async () => {
		const { body } = await aVisitor().get('/feeds/guidance.atom')
		const places = [...body.matchAll(/(?:href|src)="([^"]*)"|<id>([^<]*)<\/id>/g)].map(([, link, id]) => link ?? id ?? '')
		expect(places.length).toBeGreaterThan(20)
		for (const place of places) {
			const path = place.replace(origin, '')
			expect(path === '/feeds/guidance.atom' || (path.startsWith('/guidance') && !isPrivate(path)), place).toBe(true)
		}
		expect(body).not.toMatch(/<script|javascript:|[\w.]+@[\w.]+\.\w+/)
	})

	test('robots are told of kinds of pages, never of one page of somebody', async () => {
		const { body } = await aVisitor().get('/robots.txt')
		for (const [, path] of body.matchAll(/^Disallow: (.*)$/gm)) expect(path).toMatch(/^\/[a-z-]+(\/rehearse\/\*\/|[/?])?$/)
	})

	test('no cookie and no session changes any of them, and none is framed or read by another site', async () => {
		const odd: Record<string, string>[] = [
			{ cookie: 'language=cy; area=nottinghamshire' },
			{ cookie: 'area=__proto__' },
			{ origin: 'https://evil.example' },
		]
		for (const path of ['/feeds/guidance.atom', '/sitemap.xml', '/robots.txt']) {
			const plain = await aVisitor().get(path)
			for (const headers of odd) {
				const answer = await aVisitor().get(path, headers)
				expect(answer.body).toBe(plain.body)
				expect(answer.headers['access-control-allow-origin']).toBeUndefined()
			}
			const theirs = await manager.get(path)
			expect([theirs.body === plain.body, theirs.headers['set-cookie']]).toEqual([true, undefined])
			expect(plain.headers).toMatchObject({ 'x-frame-options': 'DENY', 'x-content-type-options': 'nosniff' })
		}
	})

	test('how the portal is says nothing about what it is made of', async () => {
		const { body, headers } = await aVisitor().get('/status')
		expect(headers['cache-control']).toBe('no-store')
		const main = /<main.*<\/main>/s.exec(body)?.[0] ?? ''
		expect(main.length).toBeGreaterThan(100)
		expect(main).not.toMatch(/sqlite|postgres|node|remix|smtp|v?\d+\.\d+\.\d+|localhost|outbox|level"/i)
		expect(main).not.toContain(dataDir)
	})
})
