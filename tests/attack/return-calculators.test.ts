import { describe, expect, test } from 'vitest'
import { isSamePageForEverybody } from '#app/shell/public-routes.ts'
import { findRehearsal, listRehearsals } from '#app/content/rehearsals.server.ts'
import { mostDays } from '#app/features/reminders/reminder-days.ts'
import { choiceLetters, walk } from '#app/features/rehearsals/rehearsal-ways.ts'
import { reminderDays } from '#db/schema/schema.ts'
import { attackedGround, forgetLimits } from './support/ground.ts'
import { rawGet } from './support/raw-request.ts'
import { asked, goodQueries } from './support/return-papers.ts'
import { aVisitor, request, type Answer } from './support/visitor.ts'

const ground = await attackedGround()
const visitor = aVisitor()
const api = Object.keys(goodQueries).filter((path) => path.startsWith('/api/'))
const tools = Object.keys(goodQueries).filter((path) => !path.startsWith('/api/'))

/** No program means any of these, in any parameter. */
const never = [
	'0000-00-00',
	'0000-01-01',
	'9999-12-31',
	'2027-02-29',
	'2100-02-29',
	'1969-12-31',
	'2026-13-01',
	'2026-11-31',
	'-2026-11-02',
	'2026-11-02T00:00',
	'NaN',
	'Infinity',
	'-1',
	'1e309',
	'0x10',
	'99999999999999999999',
	'٣٧',
	'２０２６-１１-０２',
	'__proto__',
	'constructor',
	'toString',
	'null',
	'<script>alert(1)</script>',
	'\u202e2026-11-02',
	'a\r\nSet-Cookie: x=y',
	'mon,',
	'mon,mon,funday',
	'x'.repeat(1200),
	'2026-05-04/2026-05-04,'.repeat(50),
]

const withOne = (path: string, name: string, value: string) => {
	const query = new URLSearchParams(goodQueries[path])
	query.set(name, value)
	return `${path}?${query.toString()}`
}
const namesOf = (path: string) => [...new Set(new URLSearchParams(goodQueries[path]).keys())]
type Errors = readonly { readonly name: string; readonly message: string }[]
const errorsIn = ({ body }: Answer) => (JSON.parse(body) as { errors: Errors }).errors

function expectRefused(answer: Answer, where: string): Errors {
	expect(answer.status, where).toBe(400)
	expect(answer.headers['content-type'], where).toBe('application/problem+json; charset=utf-8')
	expect(JSON.parse(answer.body), where).toMatchObject({ type: 'about:blank', title: expect.any(String), status: 400 })
	for (const { message } of errorsIn(answer)) expect(message, where).toMatch(/^\p{Lu}.{8,}/u)
	return errorsIn(answer)
}

describe.each(api)('%s', (path) => {
	test('answers a good question, to anybody and by HEAD too, and takes no other method', async () => {
		const good = await visitor.get(asked(path), { origin: 'https://elsewhere.example', 'sec-fetch-site': 'cross-site' })
		expect([good.status, good.headers['content-type']]).toEqual([200, 'application/json; charset=utf-8'])
		expect(good.headers).toMatchObject({
			'access-control-allow-origin': '*',
			'cache-control': 'no-store',
			'x-content-type-options': 'nosniff',
		})
		expect([good.headers['access-control-allow-credentials'], good.headers['set-cookie']]).toEqual([undefined, undefined])
		expect(JSON.parse(good.body)).toBeTypeOf('object')
		const head = await visitor.head(asked(path))
		expect([head.status, head.body, head.headers['content-type']]).toEqual([200, '', good.headers['content-type']])
		expect((await visitor.post(asked(path), 'a=b')).status).toBe(405)
		for (const method of ['PUT', 'DELETE', 'PATCH', 'TRACE'])
			expect((await request(method, asked(path), {})).status, method).toBe(405)
		expect((await request('OPTIONS', asked(path), {})).status).toBe(204)
	})

	test('names every parameter that is missing', async () => {
		const errors = expectRefused(await visitor.get(path), path)
		const needed = namesOf(path).filter((name) => name !== 'previousSpells' && name !== 'workingDays')
		expect(errors.map(({ name }) => name)).toEqual(expect.arrayContaining(needed))
	})

	test.each(namesOf(path))('names %s when it is wrong, whatever is in it', async (name) => {
		for (const value of never) {
			const errors = expectRefused(await visitor.get(withOne(path, name, value)), `${name}=${value.slice(0, 40)}`)
			expect(
				errors.map((one) => one.name),
				value.slice(0, 40),
			).toContain(name)
			// What was sent is no part of the sentence: it may be anything.
			expect(JSON.stringify(errors)).not.toMatch(/<script|Set-Cookie|xxxx|\u202e/)
		}
		const twice = expectRefused(await visitor.get(`${asked(path)}&${name}=2026-11-02`), `${name} twice`)
		expect(twice.map((one) => one.name)).toContain(name)
	})

	test('takes names it does not know without harm, and bytes that are no text', async () => {
		for (const more of ['__proto__=x', 'constructor=x&toString=y', 'unknown=1', '%FF=%FE', `a[b]=c&${'n'.repeat(1000)}=1`]) {
			const answer = await visitor.get(`${asked(path)}&${more}`)
			expect([200, 400], more.slice(0, 30)).toContain(answer.status)
			if (answer.status === 400) expectRefused(answer, more)
			else expect(JSON.parse(answer.body)).toBeTypeOf('object')
		}
		expect([414, 431]).toContain((await rawGet(`${asked(path)}&x=${'y'.repeat(100_000)}`)).status)
	})
})

test('days that are the wrong way round are refused', async () => {
	const names = expectRefused(await visitor.get(withOne(api[0]!, 'lastDay', '2026-11-01')), 'reversed').map(({ name }) => name)
	expect(names).toEqual(['lastDay'])
	const back = await visitor.get(`${asked('/api/v1/calculators/timeline')}&backOn=2026-11-01`)
	expect(expectRefused(back, 'back before').map(({ name }) => name)).toEqual(['backOn'])
})

describe.each(tools)('%s', (path) => {
	test.each(namesOf(path))('is a page that says what is wrong with %s, and never falls over', async (name) => {
		for (const value of [...never, '', 'P7', 'Jo Smith', '"><img src=x onerror=alert(1)>']) {
			const where = `${name}=${value.slice(0, 40)}`
			const answer = await visitor.get(withOne(path, name, value))
			expect([200, 303, 400, 404], where).toContain(answer.status)
			expect(answer.headers['cache-control'], where).toBe('no-store')
			expect(answer.headers['access-control-allow-origin'], where).toBeUndefined()
			if (answer.location) expect(answer.location, where).toMatch(/^\/return-to-work\/[a-z-]+(\?[\x21-\x7e]*)?$/)
			expect(answer.body, where).not.toMatch(/<script>alert|<img src=x/)
			if (answer.status === 400) expect(answer.body, where).toContain('role="alert"')
		}
	})

	test('takes names twice, six hundred of them, and names of the language', async () => {
		const query = goodQueries[path]!
		for (const odd of [
			`${query}&${query}`,
			`${'a=&'.repeat(600)}${query}`,
			`__proto__=x&constructor=y&${query}`,
			'%FF=%FE&=&%=',
		]) {
			const answer = await visitor.get(`${path}?${odd}`)
			expect([200, 303, 400], odd.slice(0, 30)).toContain(answer.status)
		}
	})
})

test('a day chosen again and again is one day, and of two hundred to be reminded of as many are taken as one request may have', async () => {
	const path = '/return-to-work/timeline/dates.ics'
	const calendar = await visitor.get(`${asked(path)}&chosen=yes&${'pick=day28&'.repeat(160)}`)
	expect(calendar.body.match(/BEGIN:VEVENT/g)).toHaveLength(1)
	await forgetLimits(ground)
	const kept = async () => (await ground.store.read.select().from(reminderDays)).length
	const before = await kept()
	const days = Array.from({ length: 200 }, (_, at): [string, string] => [
		'day',
		`${new Date(Date.now() + (at + 1) * 86_400_000).toISOString().slice(0, 10)}~d${at}`,
	])
	const answer = await visitor.post('/return-to-work/reminders', [['email', 'many-days@firm.example'], ...days])
	expect(answer.status).toBe(200)
	// What is sent again with another address is what was taken.
	expect(new Set(answer.body.match(/name="day" value="[^"]+"/g)).size).toBe(mostDays)
	expect((await kept()) - before).toBe(mostDays)
})

test('a name where a mark belongs is repeated in no address', async () => {
	for (const path of tools) {
		const place = path.includes('phased-return') ? 'mark' : 'ref'
		for (const more of ['', '&from=x&firstDay=x&first=x']) {
			const { location } = await visitor.get(withOne(path, place, 'Jo Smith') + more)
			expect(location ?? '', `${path}${more}`).not.toContain('Smith')
		}
	}
})

describe('ways through a conversation', () => {
	/** Every way that can be taken so far, the short ones first. */
	function someWays(slug: string, most: number): string[] {
		const rehearsal = findRehearsal(slug)!
		const ways = ['']
		for (let at = 0; at < ways.length && ways.length < most; at += 1)
			for (const letter of choiceLetters) if (walk(rehearsal, ways[at] + letter)?.turn) ways.push(ways[at] + letter)
		return ways.slice(1, most)
	}

	test('thousands of them are pages of their own that nobody keeps', async () => {
		const ways = listRehearsals().flatMap(({ slug }) =>
			someWays(slug, 1500).map((way) => `/return-to-work/rehearse/${slug}/${way}`),
		)
		expect(ways.length, 'there are that many').toBeGreaterThan(2000)
		expect(ways.filter((path) => isSamePageForEverybody(path))).toEqual([])
		for (const path of ways.filter((_, at) => at % 12 === 0)) {
			const { status, headers } = await visitor.get(path)
			// What is kept in memory is sent with its mark.
			expect([path, status, headers['cache-control'], headers.etag]).toEqual([path, 200, 'no-store', undefined])
		}
		const first = await visitor.get('/return-to-work/rehearse/asha')
		expect([first.headers['cache-control'], typeof first.headers.etag], 'control').toEqual(['public, no-cache', 'string'])
	})

	test('that nobody can take are not there, or lead back to the last turn', async () => {
		const at = '/return-to-work/rehearse/asha'
		for (const way of ['a'.repeat(1500), 'zzzz', 'A', 'a%2Fb', '__proto__', '%F0%9F%98%80', 'a%00', '..%2f..%2f']) {
			const answer = await visitor.get(`${at}/${way}`)
			expect([303, 400, 404], way.slice(0, 20)).toContain(answer.status)
			if (answer.location) expect(answer.location).toMatch(/^\/return-to-work\/rehearse\/asha\/[a-z]{1,20}$/)
			expect([303, 400, 404]).toContain((await visitor.get(`${at}/${way}/copy/practice.pdf`)).status)
		}
		expect((await rawGet(`${at}/${'a'.repeat(10_000)}`)).status).toBe(414)
		expect((await visitor.get(`${at}/a/copy/practice.text`)).status, 'a practice that has not ended').toBe(404)
	})

	test('of conversations that nobody wrote are not kept either', async () => {
		for (const slug of ['nobody', 'constructor', '__proto__', 'asha2', 'ASHA']) {
			const { status, headers } = await visitor.get(`/return-to-work/rehearse/${slug}`)
			expect([slug, status, headers['cache-control']]).toEqual([slug, 404, 'no-store'])
		}
		for (const part of ['nobody', 'when/nobody', 'when/constructor', 'toString']) {
			const { status, headers } = await visitor.get(`/return-to-work/conversation/${part}`)
			expect([part, status, headers['cache-control']]).toEqual([part, 404, 'no-store'])
		}
	})
})
