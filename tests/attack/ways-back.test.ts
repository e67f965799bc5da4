import { beforeAll, describe, expect, inject, test } from 'vitest'
import type { Ground } from '#app/features/ground.ts'
import { attackedGround, tablesNow } from './support/ground.ts'
import { formsOf } from './support/page.ts'
import { aVisitor, type Answer } from './support/visitor.ts'

const { origin } = inject('portal')

/** Where an attacker would like a visitor to go on to. */
const elsewhere = [
	'https://evil.example',
	'//evil.example',
	'///evil.example',
	'////evil.example/..',
	'\\\\evil.example',
	'/\\evil.example',
	'/\\/evil.example',
	'\\/evil.example',
	'/%5cevil.example',
	'/%2f%2fevil.example',
	'%2f%2fevil.example',
	'/\t/evil.example',
	'/\n/evil.example',
	'\u0000//evil.example',
	' //evil.example',
	'/.//evil.example',
	'/..//evil.example',
	'/a/../..//evil.example',
	'https:evil.example',
	'https:/evil.example',
	'javascript:alert(1)',
	'data:text/html,<script>alert(1)</script>',
	'@evil.example',
	'/@evil.example',
	'.evil.example',
	'/account\r\nSet-Cookie: session=stolen',
	'/account%0d%0aSet-Cookie: session=stolen',
	'/guidance?x=1\r\nX: y',
	'/guidance?x=<script>',
	'/guidance?x=//evil.example',
	'/guidance#//evil.example',
	'/guidance;//evil.example',
	'/ｅvil',
	'/\u2028/evil.example',
	'/sign-out',
	'',
	`/${'a'.repeat(5000)}`,
	'__proto__',
]

const staysHere = (location: string | null) => {
	expect(location).toMatch(/^\/(?![/\\])[\w\-/.?%+=&*!,;:@()~]*$/)
	const to = new URL(String(location), origin)
	expect([to.origin, to.pathname.includes('//')]).toEqual([origin, false])
	expect(location).not.toMatch(/evil\.example$|\/sign-out/)
}
const setCookies = ({ headers }: Answer) => headers['set-cookie'] ?? []

let ground: Ground
beforeAll(async () => {
	ground = await attackedGround()
})

test('control: followed as they are, many of these lead away', () => {
	const away = elsewhere.filter((one) => {
		try {
			return new URL(one, `${origin}/language`).origin !== origin
		} catch {
			return true
		}
	})
	expect(away.length).toBeGreaterThan(12)
})

describe.each(elsewhere.map((to) => ({ to, shown: to.slice(0, 40) })))('back to $shown', ({ to }) => {
	test('stays on this site after a language, an area and a word about a page', async () => {
		for (const name of ['returnTo', 'languageAt']) {
			const answer = await aVisitor().post('/language', { showIn: 'cy', [name]: to })
			expect([303, 307], `${name}: ${answer.status}`).toContain(answer.status)
			staysHere(answer.location)
			expect(setCookies(answer)).toEqual([expect.stringMatching(/^language=cy; Path=\/; Max-Age=\d+; HttpOnly; SameSite=Lax$/)])
		}
		const chosen = await aVisitor().post('/area', { do: 'choose', area: 'nottinghamshire', returnTo: to, need: to })
		expect(chosen.status).toBe(303)
		staysHere(chosen.location)
		expect(setCookies(chosen)).toEqual([expect.stringMatching(/^area=nottinghamshire; Path=\//)])

		const asked = encodeURIComponent(to).replaceAll('%00', '')
		if (asked.length > 1500) return
		for (const page of [
			`/area?returnTo=${asked}&need=${asked}`,
			`/feedback/missing?from=${asked}`,
			`/feedback/thanks?from=${asked}`,
		]) {
			const { status, body } = await aVisitor().get(page)
			expect(status, page).toBe(200)
			for (const [, link] of body.matchAll(/<a [^>]*href="([^"]*)"/g)) expect(link, page).toMatch(/^(\/(?![/\\])|#|\?|tel:)/)
			for (const { inputs } of formsOf(body).filter(({ action }) => action !== '/language'))
				for (const { name, value } of inputs.filter((input) => ['returnTo', 'from'].includes(input.name)))
					expect(value, `${page}: ${name}`).toMatch(/^\/(?![/\\])[\w\-/.]*$/)
		}
	})
})

test('control: pages of ours are gone back to, with what stands behind their question mark', async () => {
	for (const to of ['/guidance', '/search?q=sick+pay', '/', '/services?need=x&page=2'])
		expect((await aVisitor().post('/language', { showIn: 'en', returnTo: to })).location).toBe(to)
	expect((await aVisitor().post('/area', { do: 'choose', area: 'llr', returnTo: '/services' })).location).toBe('/services')
	const sentOn = await aVisitor().post('/language', { showIn: 'cy', languageAt: '/advice', name: 'x' })
	expect([sentOn.status, sentOn.location]).toEqual([307, '/advice'])
})

test.each(['/language', '/Language', '/language/', '/LANGUAGE?x=1'])('a form is not sent round in a circle by %s', async (to) => {
	expect((await aVisitor().post('/language', { showIn: 'cy', languageAt: to })).status).toBe(303)
})

test('a choice that there is not sets nothing and changes nothing', async () => {
	const before = await tablesNow(ground)
	for (const odd of [
		'fr',
		'CY',
		'cy;',
		'cy\r\nSet-Cookie: a=b',
		'__proto__',
		'constructor',
		'',
		'c'.repeat(20_000),
		'\u0000cy',
		'cy ',
	])
		expect(setCookies(await aVisitor().post('/language', { showIn: odd, returnTo: '/guidance' })), odd).toEqual([])
	for (const odd of [
		'x',
		'LLR',
		'llr;',
		'llr\r\nSet-Cookie: a=b',
		'__proto__',
		'constructor',
		'toString',
		'',
		'l'.repeat(20_000),
		' llr',
	]) {
		const answer = await aVisitor().post('/area', { do: 'choose', area: odd })
		expect([answer.status, setCookies(answer)], odd).toEqual([400, []])
		if (odd.length > 100) expect(answer.body).not.toContain(odd)
	}
	expect(await tablesNow(ground)).toEqual(before)
})

test('what stands behind a question mark is words in the page that leads back to it', async () => {
	const odd = `"><script>alert(1)</script><a href="javascript:alert(1)`
	for (const path of ['/nowhere', '/help-finder', '/services', '/area', '/status', '/search', '/with/example-chamber']) {
		const { body } = await aVisitor().get(`${path}?q=${encodeURIComponent(odd)}&x="><script>`)
		expect(body, path).not.toMatch(/<script>|href="javascript/)
	}
})
