import { beforeEach, describe, expect, test } from 'vitest'
import type { ActorOf } from '#app/auth/actor.ts'
import type { Ground } from '#app/features/ground.ts'
import { looksAt } from '#app/features/papers/looks.server.ts'
import { openPaper, recordLook } from '#app/features/papers/open-paper.server.ts'
import { shareByHand } from '#app/features/papers/share-paper.server.ts'
import { aFirm, anEmployer, type SeededEmployer } from '#db/seed/people.server.ts'
import { testGround } from '../../../tests/setup/test-store.ts'
import { listAccountPlans, plansOnPage } from './account-plans.server.ts'
import { startPlan } from './add-to-plan.server.ts'
import { emptyRow, type Plan, type PlanRow } from './plan.ts'
import { planPaper } from './plan-paper.ts'

const at = new Date('2026-11-16T09:00:00Z')
const minutes = (count: number) => new Date(at.getTime() + count * 60_000)

let ground: Ground
let owner: SeededEmployer
beforeEach(async () => {
	ground = await testGround()
	owner = await anEmployer(ground, { email: 'owner@firm.example' })
})

async function aPlan(
	about: Partial<Plan>,
	rows: readonly Partial<PlanRow>[] = [],
	actor: ActorOf<'guest' | 'employer'> = owner.actor,
): Promise<string> {
	const whole = rows.map((row, index) => ({ ...emptyRow(`row00${index}`), what: `Change ${index}`, ...row }))
	const begun = await startPlan(ground, actor, { rows: whole, about }, 'v', at)
	if (begun.outcome !== 'started') throw new Error(begun.outcome)
	return begun.id
}

const list = (who = owner, page = 1) => listAccountPlans(ground, who.actor, { page, answerDays: 14 }, at)

describe('the plans of an account', () => {
	test('stand with what is overdue first, the longest first, then the next to look at', async () => {
		const yes = { decision: 'agreed', status: 'in-place' } as const
		await aPlan({ employee: 'Quiet' })
		await aPlan({ employee: 'Look in December' }, [{ ...yes, reviewOn: '2026-12-01' }])
		await aPlan({ employee: 'Look is late' }, [{ ...yes, reviewOn: '2026-11-15' }])
		await aPlan({ employee: 'Look is today' }, [{ ...yes, reviewOn: '2026-11-16' }])
		await aPlan({ employee: 'Answer is late', askedOn: '2026-11-01' }, [{}, yes])
		await aPlan({ employee: 'Answer is very late', askedOn: '2026-10-01' }, [{}])
		const { lines } = await list()
		expect(lines.map(({ employee }) => employee)).toEqual([
			'Answer is very late',
			'Answer is late',
			'Look is late',
			'Look is today',
			'Look in December',
			'Quiet',
		])
		expect(lines.map(({ isReviewOverdue }) => isReviewOverdue)).toEqual([false, false, true, false, false, false])
		expect(lines[1]).toMatchObject({ rows: 2, open: 1, whose: null, clock: { state: 'overdue', daysOver: 1 } })
	})

	test('are one’s own: a colleague, a stranger and a browser’s are not among them', async () => {
		const [colleague, stranger] = [await anEmployer(ground), await anEmployer(ground)]
		await aFirm(ground, { name: 'Marlow', postcode: 'LE1 1AA', people: [{ who: owner }, { who: colleague }] })
		const mine = await aPlan({ employee: 'Robin' })
		await aPlan({ employee: 'Sam' }, [], { kind: 'guest', userId: 'a-browser' })
		expect((await list()).lines.map(({ id }) => id)).toEqual([mine])
		for (const who of [colleague, stranger]) expect(await list(who)).toMatchObject({ lines: [], count: 0, pages: 1 })
	})

	test('of a firm are listed for its HR lead, with whose each is, and for the lead of no other firm', async () => {
		const [lead, other] = [await anEmployer(ground), await anEmployer(ground)]
		await aFirm(ground, { name: 'Marlow', postcode: 'LE1 1AA', people: [{ who: owner }, { who: lead, seesWhole: true }] })
		await aFirm(ground, { name: 'Others', postcode: 'LE1 1AA', people: [{ who: other, seesWhole: true }] })
		await aPlan({ employee: 'Robin', askedOn: '2026-10-01' })
		await aPlan({ employee: 'Sam' }, [], lead.actor)
		expect((await list(lead)).lines.map(({ employee, whose }) => [employee, whose])).toEqual([
			['Robin', 'owner@firm.example'],
			['Sam', null],
		])
		expect((await list(other)).lines).toEqual([])
	})

	test('come in pages of fifty, and a page that is not there is the nearest that is', async () => {
		for (let number = 0; number <= plansOnPage; number += 1) await aPlan({ employee: `Robin ${number}` })
		const pages = await Promise.all([1, 2, 3, 0].map((page) => list(owner, page)))
		expect(pages.map(({ page, lines }) => [page, lines.length])).toEqual([
			[1, 50],
			[2, 1],
			[2, 1],
			[1, 50],
		])
		const ids = [...pages[0]!.lines, ...pages[1]!.lines].map(({ id }) => id)
		expect(new Set(ids).size).toBe(51)
	}, 60_000)
})

describe('who has looked', () => {
	test('says who of the firm looked, the newest first, and not that the employee did', async () => {
		const lead = await anEmployer(ground, { email: 'lead@firm.example' })
		await aFirm(ground, { name: 'Marlow', postcode: 'LE1 1AA', people: [{ who: owner }, { who: lead, seesWhole: true }] })
		const id = await aPlan({ employee: 'Robin' })
		const paper = await openPaper(ground, owner.actor, planPaper, id, at)
		await recordLook(ground, lead.actor, paper!.row, minutes(1))
		await recordLook(ground, lead.actor, paper!.row, minutes(20))
		await recordLook(ground, { kind: 'paper-subject', userId: 'robin', paperId: id }, paper!.row, minutes(21))
		expect(await looksAt(ground, owner.actor, { id })).toEqual([
			{ on: '2026-11-16', time: '09:01', who: { kind: 'colleague', email: 'lead@firm.example' }, what: 'paper.viewed' },
			{ on: '2026-11-16', time: '09:00', who: { kind: 'you' }, what: 'paper.started' },
		])
	})

	test('tells this browser from another that came by a link', async () => {
		const guest = { kind: 'guest', userId: 'a-browser' } as const
		const id = await aPlan({ employee: 'Robin' }, [], guest)
		await shareByHand(ground, guest, planPaper, id, minutes(1))
		const paper = await openPaper(ground, guest, planPaper, id, at)
		await recordLook(ground, { kind: 'guest', userId: 'another' }, paper!.row, minutes(2))
		expect((await looksAt(ground, guest, { id })).map(({ who, what }) => [who.kind, what])).toEqual([
			['browser', 'paper.viewed'],
			['you', 'paper.shared'],
		])
	})
})
