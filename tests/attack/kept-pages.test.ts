import { beforeAll, describe, expect, inject, test } from 'vitest'
import { listAdjustments } from '#app/content/adjustments.server.ts'
import { listAreas } from '#app/content/areas.server.ts'
import { chooseArea } from '#app/features/directory/choose-area.ts'
import { languageChoices, readChoices } from '#app/http/visitor-choices.ts'
import { pageKey } from '#app/shell/page-key.ts'
import { anEmployer } from '#db/seed/people.server.ts'
import { attackedGround, signedIn } from './support/ground.ts'
import { headerOf, rawGet, sendRaw } from './support/raw-request.ts'
import { aVisitor } from './support/visitor.ts'

const { port, origin } = inject('portal')

/** Pages that no other test asks for, so that whoever asks first decides what is kept. */
const cold = listAdjustments().map(({ id }) => `/adjustments/${id}`)
const nextCold = () => {
	const path = cold.pop()
	if (path === undefined) throw new Error('There are not enough pages to be the first at')
	return path
}
/** With a question mark the page is made for this request alone, and says the same. */
const freshly = (path: string) => `${path}?`

let session = ''
beforeAll(async () => {
	const ground = await attackedGround()
	session = (await signedIn(ground, (await anEmployer(ground, { at: new Date() })).actor)).split(';')[0]!
})

/** Somebody asks first with these headers; then somebody asks with none. */
async function poison(lines: readonly string[]) {
	const path = nextCold()
	const attackers = await rawGet(path, lines)
	const attackersOwn = await rawGet(freshly(path), lines)
	const victims = await rawGet(path)
	const truth = await rawGet(freshly(path))
	expect([victims.status, truth.status], path).toEqual([200, 200])
	return { attackers, attackersOwn, victims, truth }
}

describe('what somebody sends with the first request for a page is not in the page of the next', () => {
	test.each([
		['Cookie: language=cy'],
		['Cookie: area=nottinghamshire'],
		['Cookie: language=cy; area=birmingham-solihull'],
		['Cookie: language=en; language=cy'],
		['Cookie: language=cy; language=en'],
		['Cookie: area=llr; area=nottinghamshire'],
		['Cookie: language=cy', 'Cookie: language=en'],
		['Cookie: language=en', 'Cookie: language=cy; area=nottinghamshire'],
		['Cookie: ;;; language=cy ;'],
		['Cookie: language= cy'],
		['Cookie: language="cy"'],
		['Cookie: Language=cy; AREA=nottinghamshire'],
		['Cookie: x=language=cy; area=__proto__'],
		['Cookie: area=constructor; language=toString'],
		['Cookie: area=NOTTINGHAMSHIRE'],
		['Cookie: area=nottinghamshire%00; language=cy%0d%0a'],
		['Cookie: area=<script>alert(1)</script>'],
		[`Cookie: area=${'a'.repeat(5000)}`],
		['Cookie: \u00a0language=cy\u00a0'],
		['Cookie: session =x; language=cy'],
		['Cookie: =language=cy'],
		['X-Forwarded-Host: evil.example', 'X-Forwarded-Proto: https', 'Forwarded: host=evil.example'],
		['X-Original-URL: /account', 'X-Rewrite-URL: /account'],
		['X-Forwarded-Prefix: //evil.example', 'X-HTTP-Method-Override: POST'],
		['Accept-Language: cy', 'User-Agent: <script>alert(1)</script>'],
		['Accept: application/json', 'Range: bytes=0-10'],
		['Origin: https://evil.example', 'Referer: https://evil.example/'],
		['If-None-Match: *', 'If-Modified-Since: Sat, 22 Nov 2036 00:00:00 GMT'],
	])('%s', async (...lines) => {
		const { attackers, attackersOwn, victims, truth } = await poison(lines)
		expect(victims.body === truth.body, 'the next visitor sees the page as it is').toBe(true)
		expect(headerOf(victims, 'set-cookie')).toBeNull()
		expect(headerOf(victims, 'cache-control')).toBe('public, no-cache')
		// And what is kept for the first one's choices is what those choices mean.
		if (attackers.status === 200) expect(attackers.body === attackersOwn.body, 'the first one’s own').toBe(true)
	})

	test('a session', async () => {
		const { attackers, victims, truth } = await poison([`Cookie: ${session}`])
		expect(attackers.body).toContain('Your account')
		expect(headerOf(attackers, 'cache-control')).toBe('no-store')
		expect(victims.body === truth.body).toBe(true)
	})

	test('control: choices and sessions do change a page, so a page kept under the wrong name would show', async () => {
		const path = nextCold()
		const truth = (await rawGet(freshly(path))).body
		for (const cookie of ['language=cy', 'area=nottinghamshire', session])
			expect((await rawGet(freshly(path), [`Cookie: ${cookie}`])).body, cookie).not.toBe(truth)
	})
})

describe('hosts', () => {
	test('what the other name of this machine was shown is what ours shows', async () => {
		const { attackers, victims, truth } = await poison([`Host: 127.0.0.1:${port}`])
		expect([attackers.status, victims.body === truth.body]).toEqual([200, true])
		expect(attackers.body === truth.body, 'nothing in the page depends on the host').toBe(true)
	})

	test.each([
		'evil.example',
		`evil.example:${port}`,
		`localhost.evil.example:${port}`,
		`localhost:${port}.evil.example`,
		`localhost:${port}@evil.example`,
		`evil.example@localhost:${port}`,
		`localhost:${port}/evil`,
		`localhost:${port}?x`,
		`localhost:${port}#x`,
		`localhost:${port}, evil.example`,
		'LOCALHOST',
		'localhost.',
		'localhost:',
		'localhost:65536',
		'127.0.0.1:99999',
		'localhost:-1',
		'127.1',
		'[::1]',
		'',
		' ',
		'__proto__',
		'constructor',
	])('%j is none of ours, and leaves nothing behind', async (host) => {
		const path = nextCold()
		for (const target of [path, freshly(path), '/embed/card', '/feeds/guidance.atom', '/sitemap.xml']) {
			const answer = await rawGet(target, [`Host: ${host}`])
			expect([400, 421], `${target}: ${answer.status}`).toContain(answer.status)
			expect(headerOf(answer, 'cache-control') ?? 'no-store').toBe('no-store')
			if (host.includes('evil')) expect(answer.body).not.toContain('evil')
		}
		const victims = await rawGet(path)
		expect([victims.status, victims.body === (await rawGet(freshly(path))).body]).toEqual([200, true])
	})

	test('two hosts are none', async () => {
		const both = `GET /guidance HTTP/1.1\r\nHost: localhost:${port}\r\nHost: evil.example\r\nConnection: close\r\n\r\n`
		expect([400, 421]).toContain((await sendRaw(both)).status)
	})

	test('what programs read names our own address, whatever host they ask', async () => {
		for (const path of ['/feeds/guidance.atom', '/sitemap.xml', '/robots.txt']) {
			const { body } = await rawGet(path, [`Host: 127.0.0.1:${port}`, 'X-Forwarded-Host: evil.example'])
			expect(body).toContain(origin)
			expect(body).not.toMatch(/evil|127\.0\.0\.1/)
		}
	})
})

describe('memory', () => {
	const areas = listAreas()
	const keyOf = (cookie: string, path: string) =>
		pageKey(
			{ headers: { cookie } },
			path,
			(headers) => chooseArea(areas, { chosenId: readChoices(headers.cookie).areaId, host: '' }, areas[0]!.id).id,
		)

	test('a page is kept once for each language and area there are, whatever thirty thousand cookies say', () => {
		const word = (at: number) => at.toString(26).replace(/\d/g, (digit) => 'qrstuvwxyz'[Number(digit)]!)
		const cookies = Array.from({ length: 10_000 }, (_, at) => [
			`area=${word(at)}`,
			`language=${word(at)}; area=${areas[at % areas.length]!.id}`,
			`language=${languageChoices[at % 2]}; area=${word(at)}-${word(at)}; x=${at}`,
		]).flat()
		const keys = new Set(cookies.map((cookie) => keyOf(cookie, '/guidance')))
		expect(keys.size).toBeLessThanOrEqual(languageChoices.length * areas.length)
		// Control: choices that there are make keys of their own, and kept under their cookies the pages would be thirty thousand.
		expect(keys.size).toBeGreaterThan(areas.length)
		expect(new Set(cookies).size).toBe(30_000)
	})

	test('a hundred invented choices later the page is the same, byte for byte', async () => {
		const before = await aVisitor().get('/guidance')
		for (let at = 0; at < 100; at += 1) {
			const { headers } = await aVisitor().get('/guidance', { cookie: `area=none-${'x'.repeat(at % 40)}a; language=l${at}` })
			expect([headers.etag, headers['set-cookie']]).toEqual([before.headers.etag, undefined])
		}
		expect((await aVisitor().get('/guidance')).bytes.equals(before.bytes)).toBe(true)
	})
})

describe('the card that other sites show', () => {
	test.each(['/embed/card', '/Embed/card', '/embed/card/', '/EMBED/CARD', '/%65mbed/card', '/embed/./card', '/x/../embed/card'])(
		'by the address %s it is the same for everybody',
		async (path) => {
			const answers = await Promise.all(
				['', session, 'language=cy; area=nottinghamshire', `${session}; language=cy`].map((cookie) =>
					rawGet(path, cookie ? [`Cookie: ${cookie}`] : []),
				),
			)
			const [plain] = answers
			for (const answer of answers) {
				expect([answer.status, answer.body === plain!.body]).toEqual([200, true])
				expect(headerOf(answer, 'set-cookie')).toBeNull()
				expect(headerOf(answer, 'cache-control')).toBe('public, max-age=3600')
				expect(headerOf(answer, 'x-frame-options')).toBe(path === '/embed/card' ? null : 'DENY')
			}
		},
	)

	test.each([
		'partner=%3Cscript%3Ealert(1)%3C/script%3E',
		'partner=__proto__&area=constructor',
		'area=//evil.example',
		'area=llr&area=x',
	])('asked with %s it says nothing of what was asked', async (query) => {
		const [asked, plain] = [await rawGet(`/embed/card?${query}`), await rawGet('/embed/card')]
		expect(asked.body).toBe(plain.body)
		for (const [, href] of asked.body.matchAll(/<a [^>]*href="([^"]*)"/g)) expect(href).toMatch(/^(\/(?!\/)|tel:)/)
		expect(asked.body).not.toMatch(/<form|<input|<script|<iframe/)
	})
})
