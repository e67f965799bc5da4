import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, test } from 'vitest'
import { oneTimeCodeAt } from '#app/auth/one-time-codes.server.ts'
import type { Ground } from '#app/features/ground.ts'
import { aDraftReferral, fillEmployeesPart } from '#db/seed/referrals.server.ts'
import { holdingMessages } from '#db/seed/held-messages.server.ts'
import { anEmployer, type SeededEmployer } from '#db/seed/people.server.ts'
import { sessions } from '#db/schema/schema.ts'
import { attackedGround, forgetLimits, signedIn, tablesNow } from './support/ground.ts'
import { entriesIn, formsOf, headingOf, titleOf } from './support/page.ts'
import { aFirmWithEverything, aTeamMember } from './support/people.ts'
import { codeIn, linkIn, newestTo } from './support/post-box.ts'
import { toolEntries } from './support/return-deeds.ts'
import { aPhasedReturn, aReturnRecord, aContactLog } from './support/return-papers.ts'
import { aVisitor, type Answer, type Entries, type Visitor } from './support/visitor.ts'

let ground: Ground
let employer: SeededEmployer

beforeAll(async () => {
	ground = await attackedGround()
	employer = await anEmployer(ground, { at: new Date() })
	await forgetLimits(ground)
})

const odd = `It is the stairs & "the lift" <at the back>, 8 % of the time + more; שלום 🧑🏽‍🦽 ${randomUUID()}`

/** Ends every session there is, as the clock does. */
const endAll = () => ground.store.write((tx) => tx.delete(sessions))

/** Presses the button of the form that has this name, with some of it typed in. */
async function press(visitor: Visitor, at: string, page: Answer, name: string, typed: Readonly<Record<string, string>> = {}) {
	const form = formsOf(page.body).find(({ inputs }) => inputs.some((input) => input.name === name))
	expect(form, `a form with ${name} on ${headingOf(page.body)}`).toBeDefined()
	const entries: Entries = entriesIn(form!).map(([own, value]) => [own, typed[own] ?? value])
	const buttons = form!.inputs
		.filter(({ kind }) => kind === 'button')
		.map(({ name: own, value }): [string, string] => [own, value])
	return visitor.post(form!.action ?? at, [...entries, ...buttons])
}

async function expectCarried(answer: Answer, before: Record<string, string>) {
	expect(answer.status).toBe(401)
	expect(headingOf(answer.body)).toBe('You were signed out to keep this safe')
	expect(titleOf(answer.body)).not.toBe('')
	expect(answer.body, 'it travels sealed').not.toContain('the stairs')
	expect(answer.headers['cache-control']).toBe('no-store')
	expect(await tablesNow(ground, ['sessions'])).toEqual(before)
}

/** After signing in: everything is there again, and one button saves it. */
async function expectSentAgain(visitor: Visitor, page: Answer, name: string) {
	expect(headingOf(page.body)).toBe('You are signed in again')
	const form = formsOf(page.body).find(({ inputs }) => inputs.some((input) => input.name === name))!
	expect(form.inputs.find((input) => input.name === name)?.value).toBe(odd)
	return visitor.post(form.action!, entriesIn(form))
}

describe('a session that ended while somebody typed loses nothing', () => {
	test('an employer signs in with a code and saves it with one button', async () => {
		const { id } = await aDraftReferral(holdingMessages(ground), employer, { at: new Date() })
		const path = `/refer/${id}/what-you-see`
		const manager = aVisitor(await signedIn(ground, employer.actor))
		const page = await manager.get(path)
		await endAll()
		const before = await tablesNow(ground, ['sessions'])
		const asked = await press(manager, path, page, 'noticed', { noticed: odd })
		await expectCarried(asked, before)

		const since = new Date()
		const sent = await press(manager, path, asked, 'email', { email: employer.email })
		const code = codeIn(await newestTo(employer.email, /code/i, since))
		const wrong = await press(manager, '/sign-in', sent, 'code', { code: 'not a code' })
		expect(wrong.status, 'a slip on the way loses nothing either').toBe(400)
		const back = await press(manager, '/sign-in/code', wrong, 'code', { code })
		expect((await expectSentAgain(manager, back, 'noticed')).status).toBe(303)
		expect(formsOf((await manager.get(path)).body)[0]?.inputs.find(({ name }) => name === 'noticed')?.value).toBe(odd)
	})

	test.each([
		[
			'a week of a phased return',
			'duties',
			async () => `/return-to-work/phased-return/${await aPhasedReturn(ground, employer.actor)}/week/week0001`,
		],
		['a record', 'helps', async () => `/return-to-work/record/${await aReturnRecord(ground, employer.actor)}/change`],
		['a contact log', 'row1.first', async () => `/return-to-work/contact-log/${await aContactLog(ground, employer.actor)}`],
	])('an employer who was changing %s finds it and saves it with one button', async (_what, name, made) => {
		const path = await made()
		const manager = aVisitor(await signedIn(ground, employer.actor))
		const page = await manager.get(path)
		await endAll()
		const before = await tablesNow(ground, ['sessions'])
		const asked = await press(manager, path, page, name, { [name]: odd })
		await expectCarried(asked, before)
		const back = await codeTyped(manager, path, asked)
		expect((await expectSentAgain(manager, back, name)).status).toBe(303)
		expect(
			formsOf((await manager.get(path)).body).flatMap(({ inputs }) => inputs.filter((one) => one.name === name))[0]?.value,
		).toBe(odd)
	})

	test.each([
		['record', 'helps'],
		['contact-log', 'row1.first'],
	])('a visitor who wants to keep a %s signs in, and it is kept with one button', async (tool, name) => {
		const visitor = aVisitor()
		const path = `/return-to-work/${tool}/keep`
		const asked = await visitor.post(path, toolEntries(tool, odd))
		expect(asked.body, 'it travels sealed').not.toContain('the stairs')
		const back = await codeTyped(visitor, path, asked)
		const kept = await expectSentAgain(visitor, back, name)
		expect(kept.location).toMatch(new RegExp(`^/return-to-work/${tool}/[0-9a-f]{32}\\?said=kept$`))
		expect((await visitor.get(kept.location!)).body).toContain('It is the stairs')
	})

	async function codeTyped(visitor: Visitor, path: string, asked: Answer) {
		await forgetLimits(ground)
		const since = new Date()
		const sent = await press(visitor, path, asked, 'email', { email: employer.email })
		const code = codeIn(await newestTo(employer.email, /code/i, since))
		return press(visitor, '/sign-in/code', sent, 'code', { code })
	}

	test('an employee opens their door again with a code and saves it with one button', async () => {
		const address = `${randomUUID()}@mail.example`
		const { id } = await aDraftReferral(holdingMessages(ground), employer, {
			overrides: { 'employee-contact': { email: address, mobile: undefined } },
			at: new Date(),
		})
		await aVisitor(await signedIn(ground, employer.actor)).post(`/refer/${id}/check`, '')
		const door = linkIn(await newestTo(address, /your-referral/))
		const employee = aVisitor()
		const codeFor = async (page: Promise<Answer>, since = new Date()) => {
			const answer = await page
			return { answer, code: codeIn(await newestTo(address, /code/i, since)) }
		}
		const first = await codeFor(employee.post(door, ''))
		expect((await employee.post(`${door}/code`, { code: first.code })).status).toBe(303)
		const path = `${door}/about/own-words`
		const { userId } = (await subjectOf(id))!
		await fillEmployeesPart(ground, { kind: 'subject', userId, referralId: id }, {}, new Date())
		const page = await employee.get(path)
		await endAll()
		const before = await tablesNow(ground, ['sessions'])
		const asked = await press(employee, path, page, 'help', { help: odd })
		await expectCarried(asked, before)

		const second = await codeFor(press(employee, path, asked, 'carried'))
		const back = await press(employee, door, second.answer, 'code', { code: second.code })
		expect((await expectSentAgain(employee, back, 'help')).status).toBe(303)
		expect(formsOf((await employee.get(path)).body)[0]?.inputs.find(({ name }) => name === 'help')?.value).toBe(odd)
	})

	test('a case-worker gives password and code and saves it with one button', async () => {
		const password = 'sparrows on the long fence'
		const { seeded, desk } = await aTeamMember(ground, { password })
		const firm = await aFirmWithEverything(ground, { by: seeded })
		const path = `/casework/${firm.asked.id}`
		const page = await desk.get(path)
		await endAll()
		const before = await tablesNow(ground, ['sessions'])
		const asked = await press(desk, path, page, 'note', { note: odd })
		await expectCarried(asked, before)

		const door = await press(desk, path, asked, 'carried')
		const slip = await press(desk, '/sign-in/staff', door, 'password', { email: seeded.email, password: 'wrong' })
		expect(slip.status).toBe(400)
		const half = await press(desk, '/sign-in/staff', slip, 'password', { email: seeded.email, password })
		const code = oneTimeCodeAt(seeded.totpSecret, new Date())
		const back = await press(desk, '/sign-in/staff/code', half, 'code', { code })
		expect((await expectSentAgain(desk, back, 'note')).status).toBe(303)
		expect((await desk.get(path)).body).toContain(odd.split(' & ')[0])
	})
})

async function subjectOf(referralId: string) {
	const { findSubject } = await import('#db/queries/users.server.ts')
	const found = await findSubject(ground.store.read, referralId)
	return found && { userId: found.id }
}

describe('what is carried', () => {
	const carriedBy = async () => {
		const { id } = await aDraftReferral(holdingMessages(ground), employer, { at: new Date() })
		const answer = await aVisitor().post(`/refer/${id}/what-you-see`, { noticed: odd })
		return { id, carried: formsOf(answer.body)[0]!.inputs.find(({ name }) => name === 'carried')!.value }
	}
	const signIn = async (carried: string) => {
		const visitor = aVisitor()
		await forgetLimits(ground)
		const since = new Date()
		await visitor.post('/sign-in', { email: employer.email, carried })
		const code = codeIn(await newestTo(employer.email, /code/i, since))
		return visitor.post('/sign-in/code', { code, carried })
	}

	test('is believed only as we sealed it', async () => {
		const { carried } = await carriedBy()
		const changed = `${carried.slice(0, 40)}${carried[40] === 'A' ? 'B' : 'A'}${carried.slice(41)}`
		for (const other of [
			changed,
			carried.slice(0, -10),
			`${carried}x`,
			'x',
			'{"path":"//evil.example","body":""}',
			'__proto__',
		]) {
			const answer = await signIn(other)
			expect([answer.status, answer.location], other.slice(0, 20)).toEqual([303, '/account'])
		}
		expect(headingOf((await signIn(carried)).body), 'control').toBe('You are signed in again')
	})

	test('is sent by the person and never by signing in', async () => {
		const { carried } = await carriedBy()
		const before = await tablesNow(ground, ['sessions', 'signInCodes', 'auditEvents', 'outbox'])
		await signIn(carried)
		expect(await tablesNow(ground, ['sessions', 'signInCodes', 'auditEvents', 'outbox'])).toEqual(before)
	})

	test('is nothing to somebody else: their own guard asks again', async () => {
		const { carried } = await carriedBy()
		const stranger = await anEmployer(ground, { at: new Date() })
		const visitor = aVisitor()
		const since = new Date()
		await visitor.post('/sign-in', { email: stranger.email, carried })
		const page = await visitor.post('/sign-in/code', { code: codeIn(await newestTo(stranger.email, /code/i, since)), carried })
		const [form] = formsOf(page.body)
		expect((await visitor.post(form!.action!, entriesIn(form!))).status).toBe(404)
	})

	test('a form that was hardly ours stays within bounds', async () => {
		const { id } = await aDraftReferral(holdingMessages(ground), employer, { at: new Date() })
		const answer = await aVisitor().post(`/refer/${id}/what-you-see`, 'a&'.repeat(100_000))
		expect([400, 401, 413]).toContain(answer.status)
		expect(answer.body.length).toBeLessThan(600_000)
	})
})

test('a session ends by the clock: unused, at the latest, and for somebody who may not come in any more', async () => {
	const hour = 3_600_000
	const began = (hours: number) => new Date(Date.now() - hours * hour)
	const employer = await anEmployer(ground, { at: new Date() })
	const { seeded } = await aTeamMember(ground)
	const opens = async (cookie: string, path: string) => (await aVisitor(cookie).get(path)).status === 200
	expect(await opens(await signedIn(ground, employer.actor, 'code', began(1)), '/account'), 'used an hour ago').toBe(true)
	expect(await opens(await signedIn(ground, employer.actor, 'code', began(2.1)), '/account'), 'unused for two').toBe(false)
	expect(await opens(await signedIn(ground, seeded.actor, 'two-factor', began(0.4)), '/casework')).toBe(true)
	expect(await opens(await signedIn(ground, seeded.actor, 'two-factor', began(0.6)), '/casework'), 'staff, half an hour').toBe(
		false,
	)
	const old = await signedIn(ground, employer.actor, 'code', began(25))
	await ground.store.write((tx) => tx.update(sessions).set({ lastSeenAt: new Date() }))
	expect(await opens(old, '/account'), 'a day at the most, however busy').toBe(false)
})
