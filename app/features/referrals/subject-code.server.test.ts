import { beforeEach, describe, expect, test } from 'vitest'
import { nonceHash } from '#app/features/accounts/request-sign-in-code.server.ts'
import type { Ground } from '#app/features/ground.ts'
import { subjectLinks, users } from '#db/schema/schema.ts'
import { anEmployer } from '#db/seed/people.server.ts'
import { newestPosted, postedAbout } from '#db/seed/posted.server.ts'
import { aReceivedReferral, aReferralWithEmployee, aSentReferral, theEmployee } from '#db/seed/referrals.server.ts'
import { testGround } from '../../../tests/setup/test-store.ts'
import { refuseByLink, reopenByLink } from './decide.server.ts'
import { contactHint, openSubjectLink } from './open-subject-link.server.ts'
import { readAsSubject } from './read-as-subject.server.ts'
import { confirmSubjectCode, requestSubjectCode } from './subject-code.server.ts'

const at = new Date('2026-11-16T09:00:00Z')
const minute = 60_000
const day = 24 * 60 * minute
const later = (ms: number) => new Date(at.getTime() + ms)

let ground: Ground
beforeEach(async () => {
	ground = await testGround()
})

async function aLink(contact: object = {}) {
	const sent = await aSentReferral(ground, await anEmployer(ground), {
		overrides: { 'employee-contact': contact as Record<string, unknown> },
		at,
	})
	const { token = '' } = (await newestPosted(ground, sent.id, 'read-your-referral')).secret
	return { ...sent, token, opensAt: later(30 * minute) }
}

async function aCode(token: string, id: string, when: Date) {
	const asked = await requestSubjectCode(ground, token, when)
	if (asked?.outcome !== 'sent') throw new Error('no code')
	return { nonce: asked.nonce, code: (await newestPosted(ground, id, 'your-code')).secret.code ?? '' }
}
const wrong = (code: string) => String((Number(code) + 1) % 1_000_000).padStart(6, '0')

describe('the link', () => {
	test('opens any number of times, by whatever program, and uses nothing up', async () => {
		const { token, id, opensAt } = await aLink()
		for (let time = 0; time < 5; time += 1) expect(await openSubjectLink(ground, token, opensAt)).toMatchObject({ row: { id } })
		await theEmployee(ground, id, token, opensAt)
		expect(await openSubjectLink(ground, token, opensAt)).not.toBeNull()
	})

	test('is kept as a hash only', async () => {
		const { token } = await aLink()
		expect(JSON.stringify(await ground.store.read.select().from(subjectLinks))).not.toContain(token)
	})

	test('ends after fourteen days, to the moment', async () => {
		const { token, at: sentAt } = await aLink()
		const end = sentAt.getTime() + 14 * day
		expect(await openSubjectLink(ground, token, new Date(end - 1))).not.toBeNull()
		expect(await openSubjectLink(ground, token, new Date(end))).toBeNull()
		expect(await requestSubjectCode(ground, token, new Date(end))).toBeNull()
		expect(await refuseByLink(ground, token, new Date(end))).toEqual({ outcome: 'not-found' })
	})

	test.each(['', 'nothing', 'A'.repeat(43), '__proto__'])('%o leads nowhere', async (token) => {
		await aLink()
		expect(await openSubjectLink(ground, token, later(minute))).toBeNull()
		expect(await requestSubjectCode(ground, token, later(minute))).toBeNull()
		expect(await confirmSubjectCode(ground, token, { nonce: 'x', code: '123456' }, later(minute))).toEqual({ outcome: 'over' })
	})

	test('one character changed leads nowhere', async () => {
		const { token, opensAt } = await aLink()
		const changed = `${token.startsWith('A') ? 'B' : 'A'}${token.slice(1)}`
		expect(await openSubjectLink(ground, changed, opensAt)).toBeNull()
	})

	test('a hint tells which inbox and no more', () => {
		expect(contactHint({ channel: 'email', to: 'jo.ashby@mail.example' })).toEqual({ channel: 'email', hint: 'j…@mail.example' })
		expect(contactHint({ channel: 'sms', to: '+447700900123' })).toEqual({ channel: 'sms', hint: '123' })
	})

	test('after a no it leads there for the thirty days it is kept, to think again', async () => {
		const { token, opensAt } = await aLink()
		await refuseByLink(ground, token, later(13 * day))
		expect(await openSubjectLink(ground, token, later(42 * day))).toMatchObject({ row: { status: 'declined' } })
		expect(await reopenByLink(ground, token, later(42 * day))).toMatchObject({ outcome: 'decided' })
		expect(await openSubjectLink(ground, token, later(43 * day + 1))).not.toBeNull()
		expect(await openSubjectLink(ground, token, later(57 * day))).toBeNull()
		expect(opensAt < later(day)).toBe(true)
	})
})

describe('the code', () => {
	test('comes to the employee’s own contact and never to the manager', async () => {
		const { token, id, opensAt, employer } = await aLink({ email: 'jo@mail.example' })
		await aCode(token, id, opensAt)
		expect(await newestPosted(ground, id, 'your-code')).toMatchObject({ channel: 'email', to: 'jo@mail.example' })
		const toManager = (await postedAbout(ground, id)).filter(({ to }) => to === employer.email)
		expect(toManager.flatMap(({ secret }) => Object.keys(secret))).toEqual([])
	})

	test('opens the referral, and every time the same user', async () => {
		const { token, id, opensAt } = await aLink()
		const first = await theEmployee(ground, id, token, opensAt)
		const second = await theEmployee(ground, id, token, later(2 * 60 * minute))
		expect(second).toEqual(first)
		expect((await ground.store.read.select().from(users)).filter(({ kind }) => kind === 'subject')).toHaveLength(1)
		expect(await readAsSubject(ground, first, later(60 * minute))).toMatchObject({ row: { id } })
	})

	test('works once, however often it is sent at the same moment', async () => {
		const { token, id, opensAt } = await aLink()
		const typed = await aCode(token, id, opensAt)
		const answers = await Promise.all(Array.from({ length: 10 }, () => confirmSubjectCode(ground, token, typed, opensAt)))
		expect(answers.filter(({ outcome }) => outcome === 'right')).toHaveLength(1)
		expect((await ground.store.read.select().from(users)).filter(({ kind }) => kind === 'subject')).toHaveLength(1)
	})

	test('five wrong tries end it, the right one after them too', async () => {
		const { token, id, opensAt } = await aLink()
		const { nonce, code } = await aCode(token, id, opensAt)
		for (let tried = 0; tried < 5; tried += 1)
			expect(await confirmSubjectCode(ground, token, { nonce, code: wrong(code) }, opensAt)).toEqual({ outcome: 'wrong' })
		expect(await confirmSubjectCode(ground, token, { nonce, code }, opensAt)).toEqual({ outcome: 'over' })
	})

	test('of another person’s link opens nothing here, and nothing of theirs', async () => {
		const mine = await aLink()
		const theirs = await aLink()
		const typed = await aCode(mine.token, mine.id, mine.opensAt)
		expect(await confirmSubjectCode(ground, theirs.token, typed, mine.opensAt)).toEqual({ outcome: 'over' })
		expect((await ground.store.read.select().from(users)).filter(({ kind }) => kind === 'subject')).toEqual([])
	})

	test('needs the browser that asked for it', async () => {
		const { token, id, opensAt } = await aLink()
		const { code } = await aCode(token, id, opensAt)
		expect(await confirmSubjectCode(ground, token, { nonce: 'x'.repeat(43), code }, opensAt)).toEqual({ outcome: 'over' })
	})

	test('is over after ten minutes, and when its link is', async () => {
		const { token, id, opensAt, at: sentAt } = await aLink()
		const typed = await aCode(token, id, opensAt)
		expect(await confirmSubjectCode(ground, token, typed, new Date(opensAt.getTime() + 10 * minute))).toEqual({ outcome: 'over' })
		const nearly = new Date(sentAt.getTime() + 14 * day - minute)
		const last = await aCode(token, id, nearly)
		expect(await confirmSubjectCode(ground, token, last, new Date(sentAt.getTime() + 14 * day))).toEqual({ outcome: 'over' })
	})

	test('is sent six times an hour and no more', async () => {
		const { token, id, opensAt } = await aLink()
		for (let asked = 0; asked < 6; asked += 1) await aCode(token, id, opensAt)
		expect(await requestSubjectCode(ground, token, opensAt)).toMatchObject({ outcome: 'too-many', retryAfterSeconds: 3600 })
	})

	test('an employer’s code is none of theirs', async () => {
		const { token, opensAt } = await aLink()
		const { requestSignInCode } = await import('#app/features/accounts/request-sign-in-code.server.ts')
		const asked = await requestSignInCode(ground, { email: 'robin@marlow.example', visitor: 'v' }, opensAt)
		if (asked.outcome !== 'sent') throw new Error('no code')
		const { code = '' } = (await newestPosted(ground, nonceHash(asked.nonce), 'sign-in-code')).secret
		expect(await confirmSubjectCode(ground, token, { nonce: asked.nonce, code }, opensAt)).toEqual({ outcome: 'over' })
	})
})

test('one employee reads their own referral and no other', async () => {
	const employer = await anEmployer(ground)
	const mine = await aReferralWithEmployee(ground, employer, { at })
	const theirs = await aReceivedReferral(ground, employer, { at })
	expect((await readAsSubject(ground, mine.employee, later(day)))?.row.id).toBe(mine.id)
	expect((await readAsSubject(ground, theirs.employee, later(day)))?.row.id).toBe(theirs.id)
	expect(await readAsSubject(ground, { ...mine.employee, referralId: 'f'.repeat(32) }, later(day))).toBeNull()
})
