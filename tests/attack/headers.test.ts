import { readdirSync } from 'node:fs'
import { beforeAll, describe, expect, inject, test } from 'vitest'
import { isSamePageForEverybody } from '#app/shell/public-routes.ts'
import { addressOf, doors, type Door } from './support/doors.ts'
import { attackedGround } from './support/ground.ts'
import { aFirmWithEverything, aTeamMember, giveRouteCheck, partsOf, type Firm } from './support/people.ts'
import { asked } from './support/return-papers.ts'
import { scriptsOf, withoutData } from './support/scripts.ts'
import { rawGet, sendRaw, type RawAnswer } from './support/raw-request.ts'
import { aVisitor, type Answer, type Visitor } from './support/visitor.ts'

const { port } = inject('portal')

const everyAnswer = {
	'content-security-policy':
		"default-src 'none'; script-src 'none'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; object-src 'none'; frame-ancestors 'none'; frame-src 'none'; manifest-src 'self'; require-trusted-types-for 'script'",
	'x-content-type-options': 'nosniff',
	'referrer-policy': 'same-origin',
	'x-frame-options': 'DENY',
	'cross-origin-opener-policy': 'same-origin',
	'cross-origin-resource-policy': 'same-origin',
	'origin-agent-cluster': '?1',
	'x-permitted-cross-domain-policies': 'none',
}
/** The one page that other sites may show in a frame. It is the same for everybody, so anybody may keep it. */
const framable = '/embed/card'
const framedAnswer = {
	...everyAnswer,
	'content-security-policy': everyAnswer['content-security-policy'].replace("frame-ancestors 'none'", 'frame-ancestors *'),
	'x-frame-options': undefined,
	'cross-origin-resource-policy': 'cross-origin',
}
/** The pages that send a script, let in by a number made for that answer. */
const scripted = ['/search', '/adjustments/find', '/adjustments/find/mine']
const noncePolicy = /script-src 'nonce-([\w+/]{22}==)' 'strict-dynamic';/
const without = (policy: string) => policy.replace(noncePolicy, "script-src 'none';")
/** What programs read, the same for everybody. */
const forPrograms = [
	'/feeds/guidance.atom',
	'/sitemap.xml',
	'/robots.txt',
	'/adjustments/find/changes.json',
	'/api/v1/calculators',
	'/api/v1/openapi.json',
]
const neverSent = [
	'x-powered-by',
	'server',
	'x-remix-response',
	'x-remix-catch',
	'x-remix-error',
	'access-control-allow-origin',
	'via',
]

function expectSafe(answer: Pick<Answer, 'headers' | 'rawHeaders'>, where: string) {
	const { 'x-frame-options': frameOptions, ...rest } = where.split('?', 1)[0] === framable ? framedAnswer : everyAnswer
	const policy = String(answer.headers['content-security-policy'])
	const nonce = scripted.includes(where.split('?', 1)[0] ?? '') ? noncePolicy.exec(policy)?.[1] : undefined
	// The page may also answer with a refusal, which has no script and the policy of every answer.
	const plain = nonce === undefined ? answer.headers : { ...answer.headers, 'content-security-policy': without(policy) }
	expect(plain, where).toMatchObject(rest)
	expect(answer.headers['x-frame-options'], where).toBe(frameOptions)
	expect(answer.headers['permissions-policy'], where).toContain('camera=(), ')
	// What programs are told is the same for everybody, so any page may ask.
	const shared = where.startsWith('/api/') ? 'access-control-allow-origin' : null
	for (const name of neverSent) expect(answer.headers[name], `${where}: ${name}`).toBe(name === shared ? '*' : undefined)
	const names = answer.rawHeaders.filter((_, at) => at % 2 === 0).map((name) => name.toLowerCase())
	const twice = names.filter((name, at) => names.indexOf(name) !== at && name !== 'set-cookie')
	expect(twice, `${where}: sent twice`).toEqual([])
}

const asAnswer = ({ headers }: RawAnswer) => ({ headers: Object.fromEntries(headers), rawHeaders: headers.flat() })

let firm: Firm
const people: Record<string, Visitor> = {}
const addressFor = (door: Door) => asked(addressOf(door.pattern, partsOf(firm, door.pattern)))

beforeAll(async () => {
	const ground = await attackedGround()
	const { seeded, desk } = await aTeamMember(ground)
	firm = await aFirmWithEverything(ground, { by: seeded })
	Object.assign(people, { nobody: aVisitor(), manager: firm.manager, employee: firm.waiting.employee, 'case-worker': desk })
	giveRouteCheck(ground, firm.manager, 'referral')
})

describe.each(['nobody', 'manager', 'employee', 'case-worker'])('to %s', (who) => {
	test.each(doors)('$pattern answers with every header, and nothing that may be kept', async (door) => {
		const path = addressFor(door)
		const answer = await people[who]!.get(path)
		expect([200, 302, 303, 404], `${path}: ${answer.status}`).toContain(answer.status)
		expectSafe(answer, path)
		if (path === framable) {
			expect([answer.headers['cache-control'], answer.headers['set-cookie']]).toEqual(['public, max-age=3600', undefined])
			expect(answer.body).toBe((await people.nobody!.get(path)).body)
			expect(answer.body).not.toMatch(/<header|<footer|<script/)
			return
		}
		if (forPrograms.includes(path)) {
			expect([answer.headers['cache-control'], answer.headers['set-cookie']]).toEqual(['public, max-age=3600', undefined])
			expect(answer.body).toBe((await people.nobody!.get(path)).body)
			expect(answer.headers['content-type']).toMatch(
				/^(application\/(atom\+)?xml|text\/plain); charset=utf-8$|^application\/json(; charset=utf-8)?$/,
			)
			return
		}
		expect(answer.headers['cache-control']?.includes('no-store') || answer.headers['cache-control'] === 'public, no-cache').toBe(
			true,
		)
		if (answer.headers['cache-control'] !== 'no-store') {
			expect(isSamePageForEverybody(path) && who === 'nobody', `${path} may be kept`).toBe(true)
			expect(answer.headers['set-cookie']).toBeUndefined()
			expect(answer.headers.vary).toMatch(/cookie/)
			expect(answer.headers.vary).toMatch(/accept-encoding/)
		}
		if (answer.headers['content-disposition']) expect(answer.headers['content-disposition']).toMatch(/^attachment;/)
		else if (answer.headers['content-type']?.startsWith('text/html')) {
			expect(answer.headers['content-type']).toBe('text/html; charset=utf-8')
			// No script and no style in the page: the policy would block them, and then something would be missing.
			const { nonces, rest } = scripted.includes(path) ? scriptsOf(answer.body) : { nonces: [], rest: withoutData(answer.body) }
			expect(nonces).toEqual(
				scripted.includes(path) ? [noncePolicy.exec(String(answer.headers['content-security-policy']))?.[1]] : [],
			)
			expect(rest).not.toMatch(/<script|<style|\son[a-z]+="|\sstyle="|javascript:/i)
			expect(answer.body.match(/(?:src|action)="(?!\/|#|\?)[^"]*"/g) ?? [], path).toEqual([])
		}
	})
})

test('every kind of person sees pages and not only refusals', async () => {
	const shown = await Promise.all(
		Object.entries(people).map(async ([who, visitor]) => {
			const answers = await Promise.all(doors.map((door) => visitor.get(addressFor(door))))
			return [who, answers.filter(({ status }) => status === 200).length] as const
		}),
	)
	for (const [who, pages] of shown) expect(pages, who).toBeGreaterThan(20)
})

test('the number that lets a script in is another one each time', async () => {
	const answers = await Promise.all(Array.from({ length: 20 }, () => aVisitor().get('/search?q=pay')))
	const numbers = answers.flatMap(({ body }) => scriptsOf(body).nonces)
	expect([numbers.length, new Set(numbers).size]).toEqual([20, 20])
	// Asked for by another spelling it has its script too, and no other page has one.
	for (const [path, scripts] of [
		['/Search', 1],
		['/search/', 1],
		['/search/x', 0],
		['/adjustments/find', 1],
		['/adjustments/find/1p', 0],
		['/adjustments/find/1p?change=parts', 1],
		['/adjustments/find/1l-w0z0', 1],
		['/adjustments/find/1n-w0z0', 0],
		['/guidance?q=search', 0],
	] as const) {
		const { body, headers } = await aVisitor().get(path)
		expect([path, scriptsOf(body).nonces.length]).toEqual([path, scripts])
		expect(noncePolicy.test(String(headers['content-security-policy']))).toBe(scripts > 0)
	}
})

test('control: a script that is not ours, or data that is none, is not taken for what may stand in a page', () => {
	for (const html of [
		'<script>alert(1)</script>',
		'<script type="application/ld+json">alert(1)</script>',
		'<script type="application/ld+json" src="/x.js"></script>',
		'<script type="application/ld+json">{"@context":"https://schema.org"}</script><script>x</script>',
		'<script type="module" src="https://evil.example/x.js" nonce="abc"></script>',
		'<script type="module" src="/assets/x.js"></script>',
	])
		expect(scriptsOf(html).rest, html).toContain('<script')
	expect(scriptsOf('<script type="application/ld+json">{"@context":"https://schema.org"}</script>').rest).toBe('')
})

test('a page that may be kept is not given to somebody who is signed in, and the other way round', async () => {
	const forAll = await aVisitor().get('/guidance')
	const forOne = await firm.manager.get('/guidance')
	expect(forOne.headers['cache-control']).toBe('no-store')
	expect(forOne.body).toContain('Your account')
	expect(forAll.body).not.toContain('Your account')
	const condition = { 'if-none-match': String(forAll.headers.etag) }
	expect((await firm.manager.get('/guidance', condition)).status).toBe(200)
	const unchanged = await aVisitor().get('/guidance', condition)
	expect(unchanged.status).toBe(304)
	// The copy that the browser has keeps the headers it came with: the mark stands for them too.
	expect(unchanged.headers).toMatchObject({
		etag: forAll.headers.etag,
		'cache-control': 'public, no-cache',
		vary: 'cookie, accept-encoding',
	})
	expect(unchanged.headers['set-cookie']).toBeUndefined()
})

test('built files may be kept for ever and are the only ones', async () => {
	const file = readdirSync('build/client/assets').find((name) => name.endsWith('.css'))
	const asset = await aVisitor().get(`/assets/${file}`)
	expect(asset.status).toBe(200)
	expectSafe(asset, 'asset')
	expect(asset.headers['cache-control']).toBe('public, max-age=31536000, immutable')
	expect(asset.headers['set-cookie']).toBeUndefined()
	const plain = await aVisitor().get('/favicon.svg')
	expectSafe(plain, 'favicon')
	expect(plain.headers['cache-control']).toBe('public, max-age=3600')
	for (const name of ['/assets/none.css', '/assets/../secrets', '/assets/%2e%2e/x']) {
		const none = await aVisitor().get(name)
		expect([name, none.status, none.headers['cache-control']]).toEqual([name, 404, 'no-store'])
		expectSafe(none, name)
	}
})

test.each([
	[400, () => rawGet('/%00')],
	[403, () => sendRaw(`POST /sign-in HTTP/1.1\r\nHost: localhost:${port}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`)],
	[404, () => rawGet('/no-such-page')],
	[405, () => rawGet('/', [], 'DELETE')],
	[
		405,
		() =>
			sendRaw(
				`POST /guidance HTTP/1.1\r\nHost: localhost:${port}\r\nSec-Fetch-Site: same-origin\r\nContent-Type: application/x-www-form-urlencoded\r\nConnection: close\r\nContent-Length: 1\r\n\r\nx`,
			),
	],
	[
		413,
		() =>
			sendRaw(
				`POST /sign-in HTTP/1.1\r\nHost: localhost:${port}\r\nSec-Fetch-Site: same-origin\r\nContent-Type: application/x-www-form-urlencoded\r\nConnection: close\r\nContent-Length: 999999\r\n\r\n`,
			),
	],
	[414, () => rawGet(`/${'x'.repeat(3000)}`)],
	[
		415,
		() =>
			sendRaw(
				`POST /sign-in HTTP/1.1\r\nHost: localhost:${port}\r\nSec-Fetch-Site: same-origin\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`,
			),
	],
	[421, () => rawGet('/', ['Host: evil.example'])],
])('a refusal has every header too: %i', async (status, send) => {
	const answer = await send()
	expect(answer.status).toBe(status)
	expectSafe(asAnswer(answer), String(status))
	expect(Object.fromEntries(answer.headers)['cache-control']).toBe('no-store')
	expect(answer.body).toContain('<h1')
})

test('a download is a file to keep, whatever is in it, and one that is not there is a page', async () => {
	for (const format of ['pdf', 'docx', 'html', 'text']) {
		const file = await firm.manager.get(`/refer/done/${firm.asked.reference}/copy.${format}`)
		expect(file.status).toBe(200)
		expectSafe(file, format)
		expect(file.headers['content-disposition']).toMatch(/^attachment; filename="copy-[A-Z0-9-]+\.[a-z]+"$/)
	}
	for (const name of [
		'copy.exe',
		'copy.',
		'copy',
		'copy.pdf.html',
		'..%2f..%2fportal.db',
		'copy.__proto__',
		'copy.constructor',
		'copy.toString',
	]) {
		const none = await firm.manager.get(`/refer/done/${firm.asked.reference}/${name}`)
		expect([name, none.status, none.headers['content-type']]).toEqual([name, 404, 'text/html; charset=utf-8'])
	}
})

test.each([
	'/',
	'/partners',
	'/with/example-chamber',
	'/embed',
	'/embed/card/',
	'/embed/cards',
	'/Embed/card',
	'/embed/card%2f',
	'/embed/./card',
	'/x/../embed/card',
])('%s may not be framed', async (path) => {
	const answer = await aVisitor().get(path)
	const isCard = answer.body.includes('card-page')
	expect(answer.headers['x-frame-options'], path).toBe('DENY')
	expect(answer.headers['content-security-policy'], path).toContain("frame-ancestors 'none'")
	// By another spelling of its address it may be shown, but never framed, and then it is nobody's business who looks.
	if (isCard) expect(answer.headers['set-cookie']).toBeUndefined()
})
