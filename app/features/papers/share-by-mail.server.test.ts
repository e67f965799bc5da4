import { randomBytes } from 'node:crypto'
import { beforeEach, describe, expect, test } from 'vitest'
import type { ActorOf } from '#app/auth/actor.ts'
import { listAccess } from '#app/audit/list-access.server.ts'
import type { Ground } from '#app/features/ground.ts'
import { startPlan } from '#app/features/plans/add-to-plan.server.ts'
import { planPaper } from '#app/features/plans/plan-paper.ts'
import { auditEvents, outbox, paperLinks, papers, paperVersions, users } from '#db/schema/schema.ts'
import { aFirm, anEmployer, type SeededEmployer } from '#db/seed/people.server.ts'
import { newestPosted, postedAbout } from '#db/seed/posted.server.ts'
import { testGround } from '../../../tests/setup/test-store.ts'
import { confirmPaperCode, requestPaperCode } from './employee-code.server.ts'
import { addressHint, openEmployeeLink } from './employee-link.server.ts'
import { shareByMail } from './share-paper.server.ts'
import { sharedNow } from './shared-now.server.ts'

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

describe('a link that is sent', () => {
	test('goes to the employee, keeps the version they are given, and is on record', async () => {
		expect(await share()).toEqual({ outcome: 'sent' })
		const posted = await newestPosted(ground, id, 'read-your-plan')
		expect(posted).toMatchObject({
			to: email,
			secret: { managerName: 'Robin Made-Up' },
			details: { firm: 'Example Packing Ltd' },
		})
		expect(await row()).toMatchObject({ sharedAt: at, versions: 1 })
		expect((await ground.store.read.select().from(paperVersions)).map(({ because }) => because)).toEqual(['shared'])
		expect((await listAccess(ground.store.read, id)).map(({ event }) => event)).toContain('paper.shared')
		expect(await opens(await tokenSent())).toBe(true)
	})

	test('opens with a code that goes where the link went, and every time as the same user', async () => {
		await share()
		const token = await tokenSent()
		const first = await confirm(token, await codeFor(token))
		expect(await newestPosted(ground, id, 'your-code')).toMatchObject({ to: email })
		const second = await confirm(token, await codeFor(token, id, later(2)), later(2))
		expect(first).toEqual(second)
		expect(first.outcome).toBe('right')
		const made = (await ground.store.read.select().from(users)).filter(({ kind }) => kind === 'paper-subject')
		expect(made).toMatchObject([{ paperId: id, email: null, emailIndex: null }])
	})

	test('needs the browser that asked for the code, works once, and is over after five wrong tries', async () => {
		await share()
		const token = await tokenSent()
		const typed = await codeFor(token)
		expect(await confirm(token, { nonce: null, code: typed.code })).toEqual({ outcome: 'over' })
		expect(await confirm(token, { nonce: 'x'.repeat(43), code: typed.code })).toEqual({ outcome: 'over' })
		const answers = await Promise.all(Array.from({ length: 6 }, () => confirm(token, typed)))
		expect(answers.filter(({ outcome }) => outcome === 'right')).toHaveLength(1)
		const next = await codeFor(token, id, later(2))
		for (let tried = 0; tried < 5; tried += 1)
			expect(await confirm(token, { ...next, code: wrong(next.code) }, later(2))).toEqual({ outcome: 'wrong', triesLeft: null })
		expect(await confirm(token, next, later(2))).toEqual({ outcome: 'over' })
		// The link itself is whole: another code may be asked for.
		expect(await confirm(token, await codeFor(token, id, later(3)), later(3))).toMatchObject({ outcome: 'right' })
	})

	test('is asked for six codes an hour and no more', async () => {
		await share()
		const token = await tokenSent()
		for (let asked = 0; asked < 6; asked += 1) await codeFor(token)
		expect(await requestPaperCode(ground, planPaper, token, later(1))).toMatchObject({ outcome: 'too-many' })
	})

	test('a guest sends none: nobody is written to by somebody we do not know', async () => {
		const guest = aGuest()
		const paper = await aPlanOf(guest)
		expect(await share({ who: guest, paper })).toEqual({ outcome: 'needs-account' })
		expect(await postedAbout(ground, paper)).toEqual([])
	})

	test('never goes to a manager’s own address, and to one of the firm only when that was said', async () => {
		expect(await share({ to: manager.email })).toEqual({ outcome: 'managers-own' })
		expect(await share({ to: manager.email, seen: true })).toEqual({ outcome: 'managers-own' })
		expect(await share({ to: 'jo@firm.example' })).toEqual({ outcome: 'work-address' })
		expect(await postedAbout(ground, id)).toEqual([])
		expect(await share({ to: 'jo@firm.example', seen: true })).toEqual({ outcome: 'sent' })
	})

	test('an HR lead sends it neither to themselves nor to the manager whose plan it is', async () => {
		const lead = await anEmployer(ground, { email: 'lead@firm.example' })
		const firm = { name: 'Example', postcode: 'LE1 1AA', people: [{ who: manager }, { who: lead, seesWhole: true }] }
		await aFirm(ground, firm)
		const paper = await aPlanOf(manager.actor)
		for (const to of [lead.email, manager.email])
			expect(await share({ who: lead.actor, paper, to, seen: true })).toEqual({ outcome: 'managers-own' })
		expect(await share({ who: lead.actor, paper })).toEqual({ outcome: 'sent' })
	})

	test('of an address that was refused nothing is kept anywhere', async () => {
		await share({ to: 'canary-refused@firm.example' })
		const kept = [papers, paperLinks, outbox, auditEvents].map((table) => ground.store.read.select().from(table as never))
		expect(JSON.stringify(await Promise.all(kept))).not.toContain('canary-refused')
		expect(await row()).toMatchObject({ employeeContact: null, sharedAt: null })
	})

	test('where it went is said to nobody afterwards: not by the page, the record or the database', async () => {
		await share()
		const out = await sharedNow(ground, await row(), at)
		expect(out).toEqual({ way: 'mail', since: '2026-11-16', until: '2027-11-16', isUsedUp: false })
		const stored = [papers, paperLinks, outbox, auditEvents].map((table) => ground.store.read.select().from(table as never))
		const text = JSON.stringify(await Promise.all(stored))
		expect(text).not.toContain('jo.canary')
		expect(text).not.toContain(Buffer.from('jo.canary').toString('hex'))
		expect(text).not.toContain(await tokenSent())
		// Control: it is there for who has the key.
		expect((await openEmployeeLink(ground, planPaper, await tokenSent(), at))?.contact).toBe(email)
		expect(addressHint(email)).toBe('j…@home.example')
	})

	test('the button pressed twice sends one message, and a minute later a new one that ends the first', async () => {
		await share()
		const first = await tokenSent()
		expect(await share({ when: new Date(at.getTime() + 2000) })).toEqual({ outcome: 'sent' })
		expect((await postedAbout(ground, id)).filter(({ message }) => message === 'read-your-plan')).toHaveLength(1)
		expect(await opens(first)).toBe(true)
		await share({ when: later(2) })
		expect(await opens(first, later(2))).toBe(false)
		expect(await opens(await tokenSent(), later(2))).toBe(true)
	})

	test('is sent five times a day for a plan, and ten times by one manager', async () => {
		for (let sent = 0; sent < 5; sent += 1) expect(await share({ when: later(sent * 2) })).toEqual({ outcome: 'sent' })
		expect(await share({ when: later(20) })).toEqual({ outcome: 'too-many' })
		expect(await share({ when: after(2) })).toEqual({ outcome: 'sent' })
		const day = (count: number) => new Date(after(4).getTime() + count * 2 * minute)
		for (let sent = 0; sent < 10; sent += 1) {
			const paper = await aPlanOf(manager.actor)
			expect(await share({ paper, to: `p${sent}@home.example`, when: day(sent) })).toEqual({ outcome: 'sent' })
		}
		expect(await share({ paper: await aPlanOf(manager.actor), to: 'p@home.example', when: day(11) })).toEqual({
			outcome: 'too-many',
		})
	})

	test('to another address takes the first one’s link and codes away', async () => {
		await share({ to: 'mistyped@home.example' })
		const first = await tokenSent()
		const typed = await codeFor(first)
		await share({ when: later(3) })
		expect(await confirm(first, typed, later(3))).toEqual({ outcome: 'over' })
		expect(await requestPaperCode(ground, planPaper, first, later(3))).toBeNull()
		const messages = await postedAbout(ground, id)
		expect(messages.filter(({ to, state }) => to === 'mistyped@home.example' && state === 'queued')).toEqual([])
	})
})
