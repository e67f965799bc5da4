import { beforeEach, describe, expect, test } from 'vitest'
import type { ActorOf } from '#app/auth/actor.ts'
import { listAccess } from '#app/audit/list-access.server.ts'
import type { Ground } from '#app/features/ground.ts'
import { startPlan } from '#app/features/plans/add-to-plan.server.ts'
import { planPaper } from '#app/features/plans/plan-paper.ts'
import { paperHandovers, papers } from '#db/schema/schema.ts'
import { aFirm, anEmployer, type SeededEmployer } from '#db/seed/people.server.ts'
import { newestPosted, postedAbout } from '#db/seed/posted.server.ts'
import { testGround } from '../../../tests/setup/test-store.ts'
import { deleteOwnPaper } from './delete-paper.server.ts'
import { confirmPaperCode } from './employee-code.server.ts'
import { openEmployeeLink } from './employee-link.server.ts'
import { answerHandover, findHandoverToAnswer } from './hand-over-answer.server.ts'
import { listWaitingHandovers, takeOver } from './hand-over-take.server.ts'
import { askHandover, viewHandover, withdrawHandover } from './hand-over.server.ts'
import { listVersions } from './keep-version.server.ts'
import { openPaper } from './open-paper.server.ts'
import { shareByHand, shareByMail } from './share-paper.server.ts'

const at = new Date('2026-11-16T09:00:00Z')
const after = (days: number) => new Date(at.getTime() + days * 86_400_000)
const robins = 'robin@home.example'

let ground: Ground
let old: SeededEmployer
let next: SeededEmployer
let id: string
beforeEach(async () => {
	ground = await testGround()
	old = await anEmployer(ground, { email: 'old@firm.example' })
	next = await anEmployer(ground, { email: 'next@firm.example' })
	id = await aPlanOf(old)
})

async function aPlanOf({ actor }: SeededEmployer): Promise<string> {
	const begun = await startPlan(ground, actor, { rows: [], about: { employee: 'Robin Marlow' } }, 'v', at)
	if (begun.outcome !== 'started') throw new Error(begun.outcome)
	return begun.id
}

const toRobin = { email: robins, seenWorkAddress: true, managerName: '', firm: '' }
const share = (paper = id, by = old) => shareByMail(ground, by.actor, planPaper, paper, toRobin, at)

/** The employee, as their session says who they are. */
async function theEmployee(paper = id, by = old): Promise<ActorOf<'paper-subject'>> {
	const made = await shareByHand(ground, by.actor, planPaper, paper, at)
	if (made.outcome !== 'made') throw new Error(made.outcome)
	const answer = await confirmPaperCode(ground, planPaper, made.token, { nonce: null, code: made.code }, at)
	if (answer.outcome !== 'right') throw new Error(answer.outcome)
	return { kind: 'paper-subject', userId: answer.found.userId, paperId: paper }
}

const ask = (email = next.email, who = old, when = at) => askHandover(ground, who.actor, planPaper, id, email, when)
const view = (who = old) => viewHandover(ground, who.actor, planPaper, id, at)
const waiting = (who = next) => listWaitingHandovers(ground, who.actor, planPaper, at)
const opens = async (who: SeededEmployer) => (await openPaper(ground, who.actor, planPaper, id, at)) !== null

async function agreedTo(employee: ActorOf<'paper-subject'>): Promise<string> {
	await ask()
	const question = await findHandoverToAnswer(ground, employee, at)
	if (!question) throw new Error('Nothing was asked')
	expect(await answerHandover(ground, employee, question.id, 'agreed', at)).toBe('answered')
	return question.id
}

describe('asking', () => {
	test('needs that the employee has a way in', async () => {
		expect(await ask()).toEqual({ outcome: 'not-shared' })
		expect(await view()).toEqual({ isShared: false, leadOf: '', last: null })
		await share()
		expect(await ask()).toEqual({ outcome: 'asked', told: true })
		expect(await ask('third@firm.example')).toEqual({ outcome: 'open-already' })
	})

	test('sends the employee a link that opens their page, and the other manager nothing', async () => {
		await share()
		await ask()
		const posted = await newestPosted(ground, id, 'plan-to-hand-over')
		expect(posted.to).toBe(robins)
		expect(await openEmployeeLink(ground, planPaper, posted.secret.token ?? '', at)).toMatchObject({ way: 'mail' })
		expect((await postedAbout(ground, id)).filter(({ to }) => to === next.email)).toEqual([])
		expect(await waiting()).toEqual([])
		expect(await opens(next)).toBe(false)
		expect(await view()).toMatchObject({ last: { state: 'asked', toEmail: next.email, askedOn: '2026-11-16', told: true } })
	})

	test('without an address of the employee’s sends nothing and says so', async () => {
		await theEmployee()
		expect(await ask()).toEqual({ outcome: 'asked', told: false })
		expect((await postedAbout(ground, id)).filter(({ message }) => message === 'plan-to-hand-over')).toEqual([])
	})

	test('is for who holds it: no stranger, and no HR lead of the firm', async () => {
		const [lead, stranger] = [await anEmployer(ground), await anEmployer(ground)]
		await aFirm(ground, {
			name: 'Marlow',
			postcode: 'LE1 1AA',
			people: [{ who: old }, { who: lead, seesWhole: true }],
		})
		id = await aPlanOf(old)
		await share()
		expect(await opens(lead)).toBe(true)
		for (const who of [lead, stranger]) {
			expect(await ask(next.email, who)).toEqual({ outcome: 'not-found' })
			expect(await view(who)).toBeNull()
			expect(await withdrawHandover(ground, who.actor, planPaper, id, at)).toBe(false)
		}
	})

	test('says which firm’s HR lead asks: only they can still open it afterwards, if it stays there', async () => {
		await aFirm(ground, { name: 'Marlow', postcode: 'LE1 1AA', people: [{ who: old, seesWhole: true }, { who: next }] })
		id = await aPlanOf(old)
		expect(await view()).toMatchObject({ leadOf: 'Marlow' })
		expect(await takeOver(ground, next.actor, planPaper, await agreedTo(await theEmployee()), at)).not.toBeNull()
		expect(await opens(old)).toBe(true)
	})

	test('takes neither the manager’s own address nor the employee’s', async () => {
		await share()
		expect(await ask(old.email)).toEqual({ outcome: 'own-address' })
		expect(await ask(robins)).toEqual({ outcome: 'employees-address' })
		expect(await ground.store.read.select().from(paperHandovers)).toEqual([])
	})

	test('goes three times a day for a plan, and two at once make one question', async () => {
		await share()
		const both = await Promise.all([ask(), ask('third@firm.example')])
		expect(both.map(({ outcome }) => outcome).sort()).toEqual(['asked', 'open-already'])
		for (let time = 0; time < 2; time += 1) {
			expect(await withdrawHandover(ground, old.actor, planPaper, id, at)).toBe(true)
			expect(await ask()).toMatchObject({ outcome: 'asked' })
		}
		await withdrawHandover(ground, old.actor, planPaper, id, at)
		expect(await ask()).toEqual({ outcome: 'too-many' })
		expect(await ask(next.email, old, after(1.01))).toMatchObject({ outcome: 'asked' })
	})

	test('keeps the other manager’s address sealed', async () => {
		await share()
		await ask()
		const [row] = await ground.store.read.select().from(paperHandovers)
		expect(Buffer.from(row?.toEmail ?? []).toString('latin1')).not.toContain('next@')
		expect(JSON.stringify({ ...row, toEmail: null })).not.toContain('next@')
	})
})

describe('the employee', () => {
	test('reads who is to have it, and a yes tells that person', async () => {
		const employee = await theEmployee()
		await agreedTo(employee)
		expect(await findHandoverToAnswer(ground, employee, at)).toMatchObject({ toEmail: next.email, agreed: true })
		expect(await newestPosted(ground, id, 'plan-handed-over')).toMatchObject({ to: next.email, state: 'queued' })
		expect(await waiting()).toMatchObject([{ fromEmail: old.email, firm: '', agreedOn: '2026-11-16' }])
		expect(await opens(next)).toBe(false)
		expect(await opens(old)).toBe(true)
	})

	test('says no, and it stays where it is', async () => {
		const employee = await theEmployee()
		await ask()
		const question = await findHandoverToAnswer(ground, employee, at)
		expect(await answerHandover(ground, employee, question?.id ?? '', 'refused', at)).toBe('answered')
		expect(await findHandoverToAnswer(ground, employee, at)).toBeNull()
		expect(await view()).toMatchObject({ last: { state: 'refused' } })
		expect(await waiting()).toEqual([])
		expect(await takeOver(ground, next.actor, planPaper, question?.id ?? '', at)).toBeNull()
		expect(await answerHandover(ground, employee, question?.id ?? '', 'agreed', at)).toBe('over')
		expect(await ask()).toMatchObject({ outcome: 'asked' })
	})

	test('takes a yes back until the other has taken it', async () => {
		const employee = await theEmployee()
		const handover = await agreedTo(employee)
		expect(await answerHandover(ground, employee, handover, 'refused', at)).toBe('answered')
		expect(await newestPosted(ground, id, 'plan-handed-over')).toMatchObject({ state: 'cancelled' })
		expect(await takeOver(ground, next.actor, planPaper, handover, at)).toBeNull()
	})

	test('answers only for their own plan', async () => {
		const mine = await theEmployee()
		const otherPlan = await aPlanOf(old)
		const other = await theEmployee(otherPlan)
		await ask()
		const question = await findHandoverToAnswer(ground, mine, at)
		expect(await findHandoverToAnswer(ground, other, at)).toBeNull()
		expect(await answerHandover(ground, other, question?.id ?? '', 'agreed', at)).toBe('over')
		expect(await waiting()).toEqual([])
	})

	test('finds nothing to answer once it was withdrawn', async () => {
		const employee = await theEmployee()
		await ask()
		const question = await findHandoverToAnswer(ground, employee, at)
		await withdrawHandover(ground, old.actor, planPaper, id, at)
		expect(await answerHandover(ground, employee, question?.id ?? '', 'agreed', at)).toBe('over')
		expect(await view()).toMatchObject({ last: null })
	})
})

describe('taking it over', () => {
	test('moves it at once, keeps what it said, and puts it on record', async () => {
		const handover = await agreedTo(await theEmployee())
		expect(await takeOver(ground, next.actor, planPaper, handover, at)).toEqual({ paperId: id })
		expect(await opens(old)).toBe(false)
		expect(await view()).toBeNull()
		const paper = await openPaper(ground, next.actor, planPaper, id, at)
		expect(paper?.content.employee).toBe('Robin Marlow')
		expect(await listVersions(ground, planPaper, paper!.row)).not.toEqual([])
		expect((await listAccess(ground.store.read, id)).at(-1)).toMatchObject({
			event: 'paper.handed-over',
			actorId: next.actor.userId,
		})
		expect(await waiting()).toEqual([])
		expect(await findHandoverToAnswer(ground, { kind: 'paper-subject', userId: 'x', paperId: id }, at)).toBeNull()
	})

	test('takes the name of the manager before out of it, and leaves it in the version that was handed over', async () => {
		const about = { employee: 'Robin Marlow', manager: 'Old Manager' }
		const begun = await startPlan(ground, old.actor, { rows: [], about }, 'v', at)
		if (begun.outcome !== 'started') throw new Error(begun.outcome)
		id = begun.id
		await takeOver(ground, next.actor, planPaper, await agreedTo(await theEmployee()), at)
		const paper = await openPaper(ground, next.actor, planPaper, id, at)
		expect(paper?.content).toMatchObject({ employee: 'Robin Marlow', manager: '' })
		const versions = await listVersions(ground, planPaper, paper!.row)
		expect(versions.at(-1)?.content.manager, 'control: it was there').toBe('Old Manager')
		expect(paper!.row.keptRevision, 'what is there now is not what was kept').not.toBe(paper!.row.revision)
	})

	test('twice at once takes it once', async () => {
		const handover = await agreedTo(await theEmployee())
		const take = () => takeOver(ground, next.actor, planPaper, handover, at)
		const taken = await Promise.all([take(), take()])
		expect(taken.filter((one) => one !== null)).toHaveLength(1)
		const events = (await listAccess(ground.store.read, id)).filter(({ event }) => event === 'paper.handed-over')
		expect(events).toHaveLength(1)
	})

	test('and withdrawing at once: one of the two wins, and it is in one account', async () => {
		const handover = await agreedTo(await theEmployee())
		const [taken, withdrawn] = await Promise.all([
			takeOver(ground, next.actor, planPaper, handover, at),
			withdrawHandover(ground, old.actor, planPaper, id, at),
		])
		expect(taken !== null).toBe(!withdrawn)
		expect([await opens(old), await opens(next)]).toEqual([withdrawn, !withdrawn])
	})

	test('is for the one with that address and for nobody else', async () => {
		const handover = await agreedTo(await theEmployee())
		const stranger = await anEmployer(ground)
		for (const who of [stranger, old]) {
			expect(await waiting(who)).toEqual([])
			expect(await takeOver(ground, who.actor, planPaper, handover, at)).toBeNull()
		}
		expect(await opens(stranger)).toBe(false)
	})

	test.each([
		['stays with its firm where the new manager acts for it too', true],
		['leaves its firm where the new manager does not act for it', false],
	])('%s', async (_title, isColleague) => {
		const people = [{ who: old }, ...(isColleague ? [{ who: next }] : [])]
		const firm = await aFirm(ground, { name: 'Marlow', postcode: 'LE1 1AA', people })
		id = await aPlanOf(old)
		const handover = await agreedTo(await theEmployee())
		expect(await waiting()).toMatchObject([{ firm: 'Marlow' }])
		await takeOver(ground, next.actor, planPaper, handover, at)
		const row = (await ground.store.read.select().from(papers)).find((one) => one.id === id)
		expect(row).toMatchObject({ ownerId: next.actor.userId, organisationId: isColleague ? firm : null })
	})

	test('finds nothing when the plan was deleted meanwhile', async () => {
		const handover = await agreedTo(await theEmployee())
		await deleteOwnPaper(ground, old.actor, planPaper, id, at)
		expect(await waiting()).toEqual([])
		expect(await takeOver(ground, next.actor, planPaper, handover, at)).toBeNull()
		expect(await ground.store.read.select().from(paperHandovers)).toEqual([])
	})
})
