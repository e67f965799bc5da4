import { randomUUID } from 'node:crypto'
import { beforeAll, expect, test } from 'vitest'
import type { Ground } from '#app/features/ground.ts'
import { addressOf, doors } from './support/doors.ts'
import { attackedGround, forgetLimits } from './support/ground.ts'
import { entriesIn, formsOf } from './support/page.ts'
import { aFirmWithEverything, aTeamMember, partsOf, type Firm } from './support/people.ts'
import { aVisitor, type Visitor } from './support/visitor.ts'

let ground: Ground
let firm: Firm
let desk: Visitor

beforeAll(async () => {
	ground = await attackedGround()
	const member = await aTeamMember(ground)
	desk = member.desk
	firm = await aFirmWithEverything(ground, { by: member.seeded })
	await forgetLimits(ground)
})

test.each([
	'%0d%0aSet-Cookie:%20session=stolen',
	'%E2%82%AC',
	'%F0%9F%98%80',
	'%2F%2Fevil.example',
	'%2e%2e%2f%2e%2e',
	'%3Cscript%3E',
	'__proto__',
	'constructor',
	'a'.repeat(1500),
	'%C2%A0',
	';,',
	'%22',
	'{}',
	'*',
	'-',
])('a part of an address may be %s', async (part) => {
	for (const { pattern, takesForms } of doors.filter(({ pattern: one }) => one.includes(':'))) {
		const parts = partsOf(firm, pattern)
		for (const name of Object.keys(parts).filter((one) => pattern.includes(`:${one}`))) {
			const path = addressOf(pattern, { ...parts, [name]: part })
			// A campaign is whatever an organisation calls it, this word too; the page does not print it.
			const mayBeFound = name === 'campaign' && part === 'constructor'
			const person = pattern.startsWith('/casework')
				? desk
				: pattern.startsWith('/your-referral')
					? firm.waiting.employee
					: firm.manager
			const answers = [await person.get(path), ...(takesForms ? [await person.post(path, [['key', 'x']])] : [])]
			for (const answer of answers) {
				expect([302, 303, 307, 400, 404, 405, 429, ...(mayBeFound ? [200] : [])], `${path}: ${answer.status}`).toContain(
					answer.status,
				)
				expect(answer.headers['set-cookie']?.join() ?? '').not.toContain('stolen')
				if (answer.location) expect(answer.location).toMatch(/^\/(?!\/)[\x21-\x7e]*$/)
			}
		}
	}
})

test('where to go on after signing in stays on this site', async () => {
	const corpus = [
		'https://evil.example',
		'//evil.example',
		'///evil.example',
		'/\\evil.example',
		'/%5cevil.example',
		'\\evil.example',
		'/\tevil',
		'javascript:alert(1)',
		'/..//evil.example',
		'/a/../..//evil',
		'/.//evil.example',
		'/@evil.example',
		'/account\r\nX: y',
		'https:evil.example',
		'/sign-in',
		'/sign-out',
		'',
		' /account',
		'/account?x=//evil',
		'/%2f%2fevil.example',
		'/account#//evil',
	]
	for (const returnTo of corpus) {
		const visitor = aVisitor()
		const page = await visitor.get(`/sign-in?returnTo=${encodeURIComponent(returnTo)}`)
		const [form] = formsOf(page.body)
		expect(entriesIn(form!).find(([name]) => name === 'returnTo')?.[1], returnTo).toMatch(/^\/(?![/\\])[\w\-/.]*$/)
		const sent = await visitor.post('/sign-in', { email: `${randomUUID()}@firm.example`, returnTo })
		expect(sent.location, returnTo).toMatch(/^\/sign-in\/code\?returnTo=%2F(?!%2F|%5C)[\w\-%.]*$/)
		expect(decodeURIComponent(sent.location!.split('=')[1]!), returnTo).not.toMatch(/\.\.|\/\//)
		await forgetLimits(ground)
	}
})
