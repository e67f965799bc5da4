import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Ground } from '#app/features/ground.ts'
import { adviceStep } from '#app/features/advice/advice-step.ts'
import { entriesOf, typedFrom } from '#app/journey/form.ts'
import { sampleValue } from '#app/journey/sample-answers.ts'
import { aDraftReferral } from '#db/seed/referrals.server.ts'
import { holdingMessages } from '#db/seed/held-messages.server.ts'
import { referrals } from '#db/schema/schema.ts'
import { attackedGround, forgetLimits, tablesNow } from './support/ground.ts'
import { entriesIn, formsOf, headingOf } from './support/page.ts'
import { aFirmWithEverything, aTeamMember, giveRouteCheck, type Firm } from './support/people.ts'
import { aVisitor, type Answer, type Visitor } from './support/visitor.ts'

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

const times = 50
const aFinishedDraft = async () => (await aDraftReferral(holdingMessages(ground), firm.employer, { at: new Date() })).id
const rows = async () => (await ground.store.read.select().from(referrals)).length
const oneAnswer = (answers: readonly Answer[]) => [...new Set(answers.map(({ status, location }) => `${status} ${location}`))]

describe('sending a referral', () => {
	test('fifty times at once sends it once, and everybody gets the one receipt', async () => {
		const id = await aFinishedDraft()
		const before = await rows()
		const answers = await Promise.all(Array.from({ length: times }, () => firm.manager.post(`/refer/${id}/check`, '')))
		const [only, ...others] = oneAnswer(answers)
		expect(others).toEqual([])
		expect(only).toMatch(/^303 \/refer\/done\/[0-9A-Z]{11}$/)
		expect(await rows()).toBe(before)
		const reference = only!.split('/').at(-1)!
		expect((await firm.manager.get('/account')).body.split(`/account/referrals/${reference}`)).toHaveLength(2)
	})

	test('again after the confirmation, from the page that Back shows, gives the first receipt and writes nothing', async () => {
		const id = await aFinishedDraft()
		const check = `/refer/${id}/check`
		const [form] = formsOf((await firm.manager.get(check)).body)
		const first = await firm.manager.post(check, entriesIn(form!))
		expect(headingOf((await firm.manager.get(first.location!)).body)).toContain('Sent')
		const before = await tablesNow(ground, ['sessions'])
		for (let again = 0; again < 3; again += 1) {
			const replay = await firm.manager.post(check, entriesIn(form!))
			expect([replay.status, replay.location]).toEqual([303, first.location])
		}
		expect(await tablesNow(ground, ['sessions'])).toEqual(before)
		// Back itself, and every page of the draft, lead on to what became of it.
		for (const page of ['', '/check', '/your-details', '/later'])
			expect([page, (await firm.manager.get(`/refer/${id}${page}`)).status]).toEqual([page, page === '/later' ? 404 : 303])
		const late = await firm.manager.post(`/refer/${id}/your-details`, { name: 'Somebody Else' })
		expect([303, 404]).toContain(late.status)
		expect(await tablesNow(ground, ['sessions'])).toEqual(before)
	})
})

test('beginning fifty times with one button makes one draft, and with two buttons two', async () => {
	const before = await rows()
	const begin = async (key: string) => {
		giveRouteCheck(ground, firm.manager, 'referral')
		return Promise.all(
			Array.from({ length: times }, () => {
				const twin = aVisitor()
				for (const [name, value] of firm.manager.cookies) twin.cookies.set(name, value)
				return twin.post('/refer/begin', { key, rightArea: 'yes' })
			}),
		)
	}
	const first = oneAnswer(await begin(randomUUID()))
	const second = oneAnswer(await begin(randomUUID()))
	expect([first, second]).toEqual([[expect.any(String)], [expect.any(String)]])
	expect(first).not.toEqual(second)
	expect(await rows()).toBe(before + 2)
})

test('a call back asked for fifty times with one form is one call back', async () => {
	const value = sampleValue(adviceStep, {}, () => undefined, { today: '2026-01-01' })
	const form = [
		['key', randomUUID()] as const,
		...entriesOf(typedFrom(adviceStep, value, () => undefined, { today: '2026-01-01' })),
	]
	const visitor = aVisitor()
	// Ten an hour from one connection are taken: the rest wait, and none of them makes a second one.
	const answers = await Promise.all(Array.from({ length: times }, () => visitor.post('/advice', form)))
	expect(oneAnswer(answers.filter(({ status }) => status !== 429))).toHaveLength(1)
	expect(answers.some(({ status }) => status === 303)).toBe(true)
})

test('a note sent fifty times is one note, and one that was changed is kept beside it', async () => {
	const key = randomUUID()
	const text = `Spoke with the practice ${randomUUID()}`
	const path = `/casework/${firm.asked.id}`
	await Promise.all(Array.from({ length: times }, () => desk.post(path, { intent: 'note', note: text, key })))
	const changed = await desk.post(path, { intent: 'note', note: `${text}, twice`, key })
	expect(changed.status).toBe(303)
	const { body } = await desk.get(path)
	expect(body.split(`${text}<`)).toHaveLength(2)
	expect(body).toContain(`${text}, twice<`)
})

test('a decision made fifty times at once stands once, and another one afterwards changes nothing', async () => {
	const { employee, token } = firm.waiting
	const path = `/your-referral/${token}/decide`
	const answers = await Promise.all(Array.from({ length: times }, () => employee.post(path, { choice: 'agree' })))
	expect(oneAnswer(answers)).toEqual([`303 /your-referral/${token}/status`])
	const before = await tablesNow(ground, ['sessions'])
	for (const choice of ['no', 'without-manager', 'ask-change', 'not-now', 'agree'])
		expect((await employee.post(path, { choice })).location).toBe(`/your-referral/${token}/status`)
	expect((await aVisitor().post(`/your-referral/${token}/refuse`, '')).status).toBe(303)
	expect(await tablesNow(ground, ['sessions'])).toEqual(before)
})

describe('two tabs', () => {
	test('on one question: the older page is told, shows both answers, and is taken the second time', async () => {
		const id = await aFinishedDraft()
		const path = `/refer/${id}/what-you-see`
		const [form] = formsOf((await firm.manager.get(path)).body)
		const withText = (text: string, entries = entriesIn(form!)) =>
			entries.map(([name, value]): [string, string] => [name, name === 'noticed' ? text : value])
		expect((await firm.manager.post(path, withText('From the first tab.'))).status).toBe(303)
		const late = await firm.manager.post(path, withText('From the second tab.'))
		expect(late.status).toBe(409)
		expect(late.body).toContain('From the first tab.')
		expect(late.body).toContain('From the second tab.')
		const [again] = formsOf(late.body)
		expect((await firm.manager.post(path, entriesIn(again!))).status).toBe(303)
		expect((await firm.manager.get(path)).body).toContain('From the second tab.')
	})

	test('fifty on different questions lose nothing', async () => {
		const id = await aFinishedDraft()
		const pages = ['what-you-see', 'job', 'main-tasks', 'your-details', 'business']
		const saves = await Promise.all(
			pages.map(async (page) => {
				const path = `/refer/${id}/${page}`
				const [form] = formsOf((await firm.manager.get(path)).body)
				const text = form!.inputs.find(
					({ kind, name }) => (kind === 'text' || kind === 'textarea') && name !== 'companyNumber',
				)!.name
				return { path, word: `word${page.replaceAll('-', '')}`, form: form!, text }
			}),
		)
		const answers = await Promise.all(
			saves.map(({ path, word, form, text }) =>
				firm.manager.post(
					path,
					entriesIn(form).map(([name, value]): [string, string] => [name, name === text ? word : value]),
				),
			),
		)
		expect(answers.map(({ status }) => status)).toEqual(pages.map(() => 303))
		for (const { path, word } of saves) expect((await firm.manager.get(path)).body, path).toContain(word)
	})
})
