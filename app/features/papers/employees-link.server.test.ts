import { randomBytes } from 'node:crypto'
import { beforeEach, describe, expect, test } from 'vitest'
import type { ActorOf } from '#app/auth/actor.ts'
import { listAccess } from '#app/audit/list-access.server.ts'
import { createSessions } from '#app/auth/sessions.server.ts'
import type { Ground } from '#app/features/ground.ts'
import { startPlan } from '#app/features/plans/add-to-plan.server.ts'
import { planPaper } from '#app/features/plans/plan-paper.ts'
import { listAuditRowsAfter } from '#db/queries/audit.server.ts'
import { idempotencyKeys, outbox, paperLinks, papers, sessions, users } from '#db/schema/schema.ts'
import { aFirm, anEmployer, type SeededEmployer } from '#db/seed/people.server.ts'
import { newestPosted, postedAbout } from '#db/seed/posted.server.ts'
import { testGround } from '../../../tests/setup/test-store.ts'
import { deleteOwnPaper } from './delete-paper.server.ts'
import { confirmPaperCode, requestPaperCode } from './employee-code.server.ts'
import { openEmployeeLink } from './employee-link.server.ts'
import { endOwnLink } from './end-employees-link.server.ts'
import { openPaper, recordLook } from './open-paper.server.ts'
import { makeResumeLink } from './resume-link.server.ts'
import { shareByHand, shareByMail, stopSharing } from './share-paper.server.ts'
import { sharedNow } from './shared-now.server.ts'
import { whoLooked } from './who-looked.server.ts'

const minute = 60_000
const at = new Date('2026-11-16T09:00:00Z')
const later = (minutes: number) => new Date(at.getTime() + minutes * minute)
const after = (days: number) => later(days * 24 * 60)
const email = 'jo.canary@home.example'
const aGuest = (): ActorOf<'guest'> => ({ kind: 'guest', userId: randomBytes(32).toString('hex') })

let ground: Ground
let manager: SeededEmployer
let id: string
beforeEach(async () => {
	ground = await testGround()
	manager = await anEmployer(ground, { email: 'robin@firm.example' })
	id = await aPlanOf(manager.actor)
})

async function aPlanOf(holder: ActorOf<'guest' | 'employer'>, employee = 'Jo Invented'): Promise<string> {
	const about = { employee, manager: 'Robin Made-Up', firm: 'Example Packing Ltd' }
	const begun = await startPlan(ground, holder, { rows: [], about }, 'v', at)
	if (begun.outcome !== 'started') throw new Error(begun.outcome)
	return begun.id
}

type Wishes = { to?: string; seen?: boolean; who?: ActorOf<'guest' | 'employer'>; paper?: string; when?: Date }
const share = ({ to = email, seen = false, who = manager.actor, paper = id, when = at }: Wishes = {}) =>
	shareByMail(
		ground,
		who,
		planPaper,
		paper,
		{ email: to, seenWorkAddress: seen, managerName: 'Robin Made-Up', firm: 'Example Packing Ltd' },
		when,
	)

async function tokenSent(paper = id): Promise<string> {
	return (await newestPosted(ground, paper, 'read-your-plan')).secret.token ?? ''
}

async function byHand(who: ActorOf<'guest' | 'employer'> = manager.actor, paper = id, when = at) {
	const made = await shareByHand(ground, who, planPaper, paper, when)
	if (made.outcome !== 'made') throw new Error(made.outcome)
	return made
}

async function codeFor(token: string, paper = id, when = later(1)) {
	const asked = await requestPaperCode(ground, planPaper, token, when)
	if (asked?.outcome !== 'sent') throw new Error('no code')
	return { nonce: asked.nonce, code: (await newestPosted(ground, paper, 'your-code')).secret.code ?? '' }
}

const opens = async (token: string, when = at) => (await openEmployeeLink(ground, planPaper, token, when)) !== null
const confirm = (token: string, typed: { nonce: string | null; code: string }, when = later(1)) =>
	confirmPaperCode(ground, planPaper, token, typed, when)
const wrong = (code: string) => String((Number(code) + 1) % 1_000_000).padStart(6, '0')
const row = async (paper = id) => (await ground.store.read.select().from(papers)).find((one) => one.id === paper)!

describe('a link that is handed over', () => {
	test('opens with the code that was said, as often as it is needed, from any browser', async () => {
		const { token, code } = await byHand()
		expect(await confirm(token, { nonce: null, code })).toMatchObject({ outcome: 'right' })
		expect(await confirm(token, { nonce: 'anything', code: `${code.slice(0, 3)} ${code.slice(3)}` })).toMatchObject({
			outcome: 'right',
		})
		expect(await requestPaperCode(ground, planPaper, token, at)).toBeNull()
		expect(await postedAbout(ground, id)).toEqual([])
	})

	test('is kept as hashes only', async () => {
		const { token, code } = await byHand()
		const text = JSON.stringify(await ground.store.read.select().from(paperLinks))
		expect(text).not.toContain(token)
		expect(text).not.toContain(code)
	})

	test('of one form is made once: the page loaded anew leaves the link and the code that were told', async () => {
		const press = (key: string, when = at) => shareByHand(ground, manager.actor, planPaper, id, when, key)
		const first = await press('form-1')
		if (first.outcome !== 'made') throw new Error(first.outcome)
		expect(await press('form-1', later(1))).toEqual({ outcome: 'made-before' })
		expect(await confirm(first.token, { nonce: null, code: first.code })).toMatchObject({ outcome: 'right' })
		expect(await ground.store.read.select().from(paperLinks)).toHaveLength(1)
		const remembered = JSON.stringify(await ground.store.read.select().from(idempotencyKeys))
		expect(remembered).toContain('form-1')
		expect(remembered).not.toContain(first.token)
		expect(remembered).not.toContain(`"${first.code}"`)
		expect(await press('form-2', later(2)), 'control: another form makes another').toMatchObject({ outcome: 'made' })
		expect(await opens(first.token, later(2))).toBe(false)
	})

	test('five wrong tries end it, the right code after them too, and the manager sees that', async () => {
		const { token, code } = await byHand()
		for (let tried = 0; tried < 5; tried += 1)
			expect(await confirm(token, { nonce: null, code: wrong(code) })).toEqual({ outcome: 'wrong', triesLeft: 4 - tried })
		expect(await confirm(token, { nonce: null, code })).toEqual({ outcome: 'over' })
		expect(await opens(token)).toBe(false)
		expect(await sharedNow(ground, await row(), at)).toMatchObject({ isUsedUp: true })
		expect((await listAccess(ground.store.read, id)).filter(({ event }) => event === 'paper.code-refused')).toHaveLength(5)
	})

	test('tries made at the same moment are all counted', async () => {
		const { token, code } = await byHand()
		const answers = await Promise.all(Array.from({ length: 12 }, () => confirm(token, { nonce: null, code: wrong(code) })))
		expect(answers.filter(({ outcome }) => outcome === 'wrong')).toHaveLength(5)
		expect(await opens(token)).toBe(false)
	})

	test('a slip now and then is forgiven once the right code is typed', async () => {
		const { token, code } = await byHand()
		for (let visit = 0; visit < 3; visit += 1) {
			for (let tried = 0; tried < 4; tried += 1) await confirm(token, { nonce: null, code: wrong(code) })
			expect(await confirm(token, { nonce: null, code })).toMatchObject({ outcome: 'right' })
		}
	})

	test('of a guest lives as long as the plan, 28 days from its last change, and no longer', async () => {
		const guest = aGuest()
		const paper = await aPlanOf(guest)
		const { token } = await byHand(guest, paper)
		expect(await opens(token, new Date(after(28).getTime() - 1))).toBe(true)
		expect(await opens(token, after(28))).toBe(false)
		expect(await sharedNow(ground, await row(paper), at)).toMatchObject({ way: 'hand', until: '2026-12-14' })
	})

	test('ends after a year, to the moment, however long the plan is kept', async () => {
		const { token } = await byHand()
		expect(await opens(token, new Date(after(365).getTime() - 1))).toBe(true)
		expect(await opens(token, after(365))).toBe(false)
	})

	test('takes the place of one that was sent, and nothing goes to that address any more', async () => {
		await share()
		const sent = await tokenSent()
		const { token } = await byHand(manager.actor, id, later(1))
		expect([await opens(sent, later(1)), await opens(token, later(1))]).toEqual([false, true])
		expect(await row()).toMatchObject({ employeeContact: null })
	})
})

describe('what is not this plan’s', () => {
	test('a link opened with the code of another plan stays shut, sent or said', async () => {
		const theirs = await aPlanOf(manager.actor)
		await share()
		await share({ paper: theirs, to: 'max@home.example' })
		const typed = await codeFor(await tokenSent(theirs), theirs)
		expect(await confirm(await tokenSent(), typed)).toEqual({ outcome: 'over' })
		const mine = await byHand(manager.actor, id, later(2))
		const other = await byHand(manager.actor, theirs, later(2))
		expect(await confirm(mine.token, { nonce: null, code: other.code }, later(2))).toMatchObject({ outcome: 'wrong' })
		expect((await ground.store.read.select().from(users)).filter(({ kind }) => kind === 'paper-subject')).toEqual([])
	})

	test('a way back of a guest’s is no employee’s link', async () => {
		const guest = aGuest()
		const paper = await aPlanOf(guest)
		const made = await makeResumeLink(ground, guest, planPaper, paper, at)
		if (made.outcome !== 'made') throw new Error(made.outcome)
		expect(await opens(made.token)).toBe(false)
		expect(await confirm(made.token, { nonce: null, code: '123456' })).toEqual({ outcome: 'over' })
	})

	test.each(['', 'nothing', 'A'.repeat(43), '__proto__'])('%o leads nowhere', async (token) => {
		await byHand()
		expect(await opens(token)).toBe(false)
		expect(await requestPaperCode(ground, planPaper, token, at)).toBeNull()
		expect(await confirm(token, { nonce: null, code: '123456' })).toEqual({ outcome: 'over' })
		expect(await endOwnLink(ground, planPaper, token, at)).toBe(false)
	})

	test('the employee of one plan reads that plan and no other', async () => {
		const theirs = await aPlanOf(manager.actor)
		const { token, code } = await byHand()
		const answer = await confirm(token, { nonce: null, code })
		if (answer.outcome !== 'right') throw new Error(answer.outcome)
		const employee = { kind: 'paper-subject', userId: answer.found.userId, paperId: id } as const
		expect(await openPaper(ground, employee, planPaper, id, at)).not.toBeNull()
		expect(await openPaper(ground, employee, planPaper, theirs, at)).toBeNull()
	})

	test('nobody but who holds the plan shares it or stops its link', async () => {
		const stranger = await anEmployer(ground)
		const { token } = await byHand()
		for (const who of [stranger.actor, aGuest()]) {
			expect(await share({ who })).toEqual({ outcome: 'not-found' })
			expect(await shareByHand(ground, who, planPaper, id, at)).toEqual({ outcome: 'not-found' })
			expect(await stopSharing(ground, who, planPaper, id, at)).toBe(false)
		}
		expect(await opens(token)).toBe(true)
	})
})

describe('the end of a link', () => {
	test.each([
		['the manager stops it', () => stopSharing(ground, manager.actor, planPaper, id, later(1))],
		['the employee ends it', async () => endOwnLink(ground, planPaper, await tokenSent(), later(1))],
	])('when %s: link, codes, address and sessions go, the plan stays', async (_who, end) => {
		await share()
		const token = await tokenSent()
		const answer = await confirm(token, await codeFor(token))
		if (answer.outcome !== 'right') throw new Error(answer.outcome)
		await createSessions(ground.store, false).start({ id: answer.found.userId, kind: 'paper-subject' }, 'code')
		expect(await end()).toBe(true)
		expect(await opens(token, later(1))).toBe(false)
		expect(await row()).toMatchObject({ employeeContact: null, sharedAt: at })
		expect(await ground.store.read.select().from(sessions)).toEqual([])
		expect(await sharedNow(ground, await row(), later(1))).toBeNull()
		expect((await listAccess(ground.store.read, id)).at(-1)?.event).toBe('paper.unshared')
		expect(await openPaper(ground, manager.actor, planPaper, id, later(1))).not.toBeNull()
	})

	test('when the plan is deleted its link leads nowhere', async () => {
		const { token } = await byHand()
		await deleteOwnPaper(ground, manager.actor, planPaper, id, later(1))
		expect(await opens(token, later(1))).toBe(false)
	})
})

test('opening a link three times, as a mail scanner does, changes nothing at all', async () => {
	await share()
	const token = await tokenSent()
	const everything = async () =>
		JSON.stringify([
			await ground.store.read.select().from(paperLinks),
			await ground.store.read.select().from(papers),
			await ground.store.read.select().from(outbox),
			await listAuditRowsAfter(ground.store.read, null, 1000),
		])
	const before = await everything()
	for (let time = 0; time < 3; time += 1) expect(await opens(token, later(time))).toBe(true)
	expect(await everything()).toBe(before)
	expect(await confirm(token, await codeFor(token))).toMatchObject({ outcome: 'right' })
})

describe('who looked', () => {
	test('the employee reads who opened it and what was done, by what they are and without their own looks', async () => {
		const lead = await anEmployer(ground, { email: 'lead@firm.example' })
		const people = [{ who: manager }, { who: lead, seesWhole: true }]
		await aFirm(ground, { name: 'Example', postcode: 'LE1 1AA', people })
		id = await aPlanOf(manager.actor)
		const { token, code } = await byHand()
		const answer = await confirm(token, { nonce: null, code }, later(1))
		if (answer.outcome !== 'right') throw new Error(answer.outcome)
		const employee = { kind: 'paper-subject', userId: answer.found.userId, paperId: id } as const
		await recordLook(ground, employee, await row(), later(2))
		await recordLook(ground, lead.actor, await row(), later(3))
		await recordLook(ground, manager.actor, await row(), later(4))
		const looks = await whoLooked(ground, employee, planPaper, later(5))
		expect(looks).toEqual([
			{ on: '2026-11-16', time: '09:04', who: 'manager', what: 'paper.viewed' },
			{ on: '2026-11-16', time: '09:03', who: 'hr-lead', what: 'paper.viewed' },
			{ on: '2026-11-16', time: '09:01', who: 'you', what: 'paper.code-accepted' },
			{ on: '2026-11-16', time: '09:00', who: 'manager', what: 'paper.shared' },
			{ on: '2026-11-16', time: '09:00', who: 'manager', what: 'paper.started' },
		])
		expect(JSON.stringify(looks)).not.toContain(manager.actor.userId)
	})

	test('and nothing about another plan', async () => {
		const theirs = await aPlanOf(manager.actor)
		await byHand(manager.actor, theirs)
		const employee = { kind: 'paper-subject', userId: 'u', paperId: 'f'.repeat(32) } as const
		expect(await whoLooked(ground, employee, planPaper, at)).toEqual([])
	})
})
