import { describe, expect, test } from 'vitest'
import { decode, finderLetters } from '#app/features/help-finder/finder-code.ts'
import { attackedGround, tablesNow } from './support/ground.ts'
import { rawGet } from './support/raw-request.ts'
import { aVisitor } from './support/visitor.ts'

const ground = await attackedGround()
const letters = [...new Set(Object.values(finderLetters).flatMap((ofStep) => Object.values(ofStep)))]

/** Every code there is: each way through the questions, and where each stops. */
function everyCode(from = ''): string[] {
	const next = letters.map((letter) => from + letter).filter((code) => decode(code).code === code)
	return [from, ...next.flatMap((code) => everyCode(code))]
}
const codes = everyCode()
const addressOf = (code: string) => (code === '' ? '/help-finder' : `/help-finder/${code}`)

describe('an address of the help finder', () => {
	test('is a page for every code there is, the same for everybody, and leaves nothing behind', async () => {
		expect(codes.length).toBeGreaterThan(50)
		const before = await tablesNow(ground)
		for (const code of codes) {
			const { status, headers, body } = await aVisitor().get(addressOf(code))
			expect([code, status, headers['set-cookie'], headers['cache-control']]).toEqual([code, 200, undefined, 'no-store'])
			expect(body, code).toContain('content="noindex"')
		}
		expect(await tablesNow(ground)).toEqual(before)
	})

	test('with one letter that means nothing goes back to where it made sense', async () => {
		const ends = codes.filter((code) => !codes.some((other) => other.length > code.length && other.startsWith(code)))
		const sample = [...codes.filter(({ length }) => length < 3), ...ends.filter((_, at) => at % 6 === 0)]
		expect(sample.length).toBeGreaterThan(15)
		for (const code of sample)
			for (const odd of ['z', 'N', '-', '__proto__', '%20', '%0d%0aX:y', '%F0%9F%98%80', 'é', `${'q'.repeat(1500)}`]) {
				const answer = await aVisitor().get(`/help-finder/${code}${encodeURI(decodeURI(odd))}`)
				expect([answer.status, answer.location], `${code}+${odd.slice(0, 20)}`).toEqual([303, addressOf(code)])
			}
	})

	test.each([
		'%3Cscript%3Ealert(1)%3C/script%3E',
		'//evil.example',
		'%2f%2fevil.example',
		'%5c%5cevil.example',
		'..%2fcasework',
		'constructor',
		'toString',
		'%E2%80%AEnw',
		'n%00w',
		'nw.data',
		'nw/../../casework',
		'%2e%2e/%2e%2e/nowhere',
		'n'.repeat(2000),
		'nwc'.repeat(600),
		'%ED%A0%80',
		'%FF',
	])('made of %s is refused, or leads back into the finder', async (part) => {
		const { status, headers, body } = await rawGet(`/help-finder/${part}`)
		const location = headers.find(([name]) => name === 'location')?.[1]
		expect([302, 303, 400, 404], String(status)).toContain(status)
		if (location !== undefined) expect(location).toMatch(/^\/(help-finder(\/[a-z]{1,6})?|sign-in\/staff\?returnTo=[\w%]*)$/)
		expect(body).not.toMatch(/<script>|evil/)
	})

	test.each([
		['no answer', ''],
		['another question’s answer', 'need=words'],
		['an answer there is not', 'danger=maybe'],
		['a name of the language', '__proto__=no&danger=__proto__'],
		['a letter instead of an answer', 'danger=n'],
		['two answers', 'danger=perhaps&danger=no'],
		['markup', 'danger=%3Cscript%3Ealert(1)%3C/script%3E'],
		['ten thousand characters', `danger=${'n'.repeat(10_000)}`],
		['a NUL', 'danger=no%00'],
	])('asked with %s says what is wrong', async (_title, form) => {
		const { status, body, location } = await aVisitor().post('/help-finder', form)
		expect([status, location]).toEqual([400, null])
		expect(body).toContain('role="alert"')
		expect(body).not.toContain('<script>alert')
	})

	test('takes no answer where there is no question left, nor where the code is wrong', async () => {
		for (const [code, back] of [
			['y', '/help-finder/y'],
			['zz', '/help-finder'],
			['nwz', '/help-finder/nw'],
		]) {
			const { status, location } = await aVisitor().post(`/help-finder/${code}`, { need: 'words', danger: 'no' })
			expect([code, status, location]).toEqual([code, 303, back])
		}
		// Control: an answer to the question leads on.
		expect((await aVisitor().post('/help-finder', { danger: 'no' })).location).toBe('/help-finder/n')
	})
})
