import { beforeEach, describe, expect, test } from 'vitest'
import { listAccess } from '#app/audit/list-access.server.ts'
import { listAdjustments } from '#app/content/adjustments.server.ts'
import { actOnCase } from '#app/features/casework/act-on-case.server.ts'
import { changeStatus } from '#app/features/casework/change-status.server.ts'
import type { Ground } from '#app/features/ground.ts'
import { listOwnPapers } from '#app/features/papers/open-paper.server.ts'
import { deleteOwnPaper } from '#app/features/papers/delete-paper.server.ts'
import { startPlan } from '#app/features/plans/add-to-plan.server.ts'
import { planPaper } from '#app/features/plans/plan-paper.ts'
import { rowOfAdjustment } from '#app/features/plans/row-of-adjustment.ts'
import { subjectStatus } from '#app/features/referrals/subject-status.server.ts'
import { viewOwnReferral } from '#app/features/referrals/view-own.server.ts'
import { allThatIsSeen } from '#db/seed/all-that-is-seen.server.ts'
import { aCaseIn, type CaseWishes } from '#db/seed/cases.server.ts'
import { aFirm, anEmployer, aStaffMember, type SeededEmployer, type SeededStaff } from '#db/seed/people.server.ts'
import { postedAbout } from '#db/seed/posted.server.ts'
import { aPostLevelRequest, type Decided } from '#db/seed/referrals.server.ts'
import { testGround } from '../../../tests/setup/test-store.ts'
import { answerList, correctList } from './answer-list.server.ts'
import { planOfSuggestions } from './plan-of-suggestions.server.ts'
import { rowOfSuggestion } from './row-of-suggestion.ts'
import type { Suggestion } from './suggested-list.ts'

// A Monday.
const at = new Date('2026-11-16T09:00:00Z')
const minute = 60_000
const hour = 60 * minute
const day = 24 * hour
const later = (ms: number, from = at) => new Date(from.getTime() + ms)
const [first, second] = listAdjustments()
const inOwnWords = 'CANARY: a stool at the second till'

let ground: Ground
let employer: SeededEmployer
let worker: SeededStaff
beforeEach(async () => {
	ground = await testGround()
	employer = await anEmployer(ground)
	worker = await aStaffMember(ground)
})

const two = [{ change: first!.id }, { own: inOwnWords }]
const shownTo = (wishes: CaseWishes = {}) =>
	aCaseIn(ground, 'report-with-subject', { employer, staff: worker, suggests: two, at, ...wishes })
const asEmployee = (made: object) => (made as Decided).employee
const listOf = async (made: object) => (await subjectStatus(ground, asEmployee(made)))?.list
const answer = async (made: object, agreed: boolean, when: Date, mark?: string) =>
	answerList(ground, asEmployee(made), { agreed, mark: mark ?? (await listOf(made))?.mark ?? '', language: 'en' }, when)
const release = (id: string, when: Date) =>
	changeStatus(ground, worker.actor, id, { from: 'report-with-subject', to: 'released' }, when)
const readByManager = async (reference: string, when: Date, who = employer) =>
	(await viewOwnReferral(ground, who.actor, reference, when))?.suggestions.map(({ text }) => text)
const rowOf = ({ id, adjustmentId, text }: Suggestion) =>
	adjustmentId ? rowOfAdjustment(id.slice(0, 8), first!, 'You') : rowOfSuggestion(id.slice(0, 8), '123', text)
const eventsOf = async (id: string, name: string) =>
	(await listAccess(ground.store.read, id)).filter(({ event }) => event === name)

describe('without the employee’s yes nothing reaches the manager', () => {
	type Way = readonly [name: string, make: () => Promise<{ id: string; reference: string; at: Date }>]
	const contact = (name: string) => ({ overrides: { 'employee-contact': { email: `${name}@mail.example` } } })
	const refusedLater = async (name: string) => {
		const made = await shownTo(contact(name))
		await answer(made, false, later(minute, made.at))
		return made
	}
	const ways: readonly Way[] = [
		['not-yet', () => shownTo(contact('not-yet'))],
		['refused-later', () => refusedLater('refused-later')],
		['withheld', () => aCaseIn(ground, 'withheld', { employer, staff: worker, suggests: two, at, ...contact('withheld') })],
		[
			'corrected',
			async () => {
				const made = await shownTo(contact('corrected'))
				await correctList(ground, asEmployee(made), 'CANARY', later(minute, made.at))
				return made
			},
		],
		['no-list', () => aCaseIn(ground, 'triaged', { employer, staff: worker, at, ...contact('no-list') })],
	]

	test('not yet, refused, withheld, corrected and never written are one text to the manager; shared is another', async () => {
		const seen = new Map<string, string>()
		for (const [name, make] of ways) {
			const made = await make()
			seen.set(
				name,
				(await allThatIsSeen(ground, { ...made, employer }, later(30 * day))).replaceAll(`${name}@mail.example`, '(address)'),
			)
		}
		expect([...new Set(seen.values())]).toHaveLength(1)
		expect([...seen.values()].join()).not.toMatch(/CANARY/)
		const shared = await aCaseIn(ground, 'released', { employer, staff: worker, suggests: two, at, ...contact('shared') })
		expect(await allThatIsSeen(ground, shared, later(30 * day))).toContain('CANARY')
	})

	test('said no from the start: it is refused with the reason, however long one waits', async () => {
		const made = await shownTo({ permissions: { 'share-summary': 'no' } })
		expect(await release(made.id, later(60 * day))).toEqual({
			outcome: 'not-released',
			release: { may: false, because: 'said-no' },
		})
		expect(
			await actOnCase(
				ground,
				worker.actor,
				made.id,
				new URLSearchParams({ intent: 'status', from: 'report-with-subject', to: 'released' }),
			),
		).toMatchObject({
			outcome: 'refused',
			field: 'to',
			refusal: { because: 'said-no' },
		})
		expect(await listOf(made)).toMatchObject({ stands: 'do-not-share' })
		expect(await allThatIsSeen(ground, made, later(60 * day))).not.toContain('CANARY')
		await answer(made, true, later(61 * day))
		expect(await release(made.id, later(62 * day))).toMatchObject({ outcome: 'changed' })
		expect(await readByManager(made.reference, later(63 * day))).toContain(inOwnWords)
	})

	test('what the employee sent alone never goes to the manager, even where a yes was pressed', async () => {
		const made = await shownTo({ choice: 'without-manager' })
		expect(await listOf(made)).toMatchObject({ hasManager: false })
		expect(await release(made.id, later(60 * day))).toMatchObject({ outcome: 'not-released' })
		expect(await answer(made, true, later(61 * day))).toEqual({ outcome: 'moved-on' })
		expect(await release(made.id, later(62 * day))).toMatchObject({ outcome: 'not-released' })
		expect(await allThatIsSeen(ground, made, later(20 * day))).not.toContain('CANARY')
		expect(await postedAbout(ground, made.id)).not.toContainEqual(
			expect.objectContaining({ to: employer.email, message: 'status-changed-for-manager' }),
		)
	})

	test('it is gone from the manager’s page when the case is closed', async () => {
		const made = await aCaseIn(ground, 'released', { employer, staff: worker, suggests: two, at })
		expect(await readByManager(made.reference, later(hour, made.at))).toHaveLength(2)
		await changeStatus(ground, worker.actor, made.id, { from: 'released', to: 'closed' }, later(2 * hour, made.at))
		expect(await readByManager(made.reference, later(3 * hour, made.at))).toEqual([])
	})

	test('a colleague of the firm who may see how far it is does not read it', async () => {
		const lead = await anEmployer(ground)
		const firm = { name: 'Marlow and Daughter', postcode: 'LE1 1AA' }
		await aFirm(ground, { ...firm, people: [{ who: employer }, { who: lead, seesWhole: true }] })
		const made = await aCaseIn(ground, 'released', { employer, staff: worker, suggests: two, at, overrides: { business: firm } })
		expect(await readByManager(made.reference, later(hour, made.at), lead)).toEqual([])
		expect(await planOfSuggestions(ground, lead.actor, made.reference, rowOf, later(hour, made.at))).toEqual({
			outcome: 'nothing',
		})
	})

	test('a list about a post has nobody to ask, and the manager reads it when it is released', async () => {
		const made = await aPostLevelRequest(ground, employer, { at })
		const { moveCase } = await import('#db/seed/cases.server.ts')
		const way = ['triaged', 'booked', 'attended', 'report-with-subject'] as const
		const now = await moveCase(ground, made.id, way, { staff: worker, from: made.at, suggests: two })
		expect(await readByManager(made.reference, now)).toEqual([])
		expect(await release(made.id, later(hour, now))).toMatchObject({ outcome: 'changed' })
		expect(await readByManager(made.reference, later(2 * hour, now))).toHaveLength(2)
	})
})

describe('put these in a plan', () => {
	const put = (reference: string, when: Date, who = employer) => planOfSuggestions(ground, who.actor, reference, rowOf, when)

	test('makes one plan of the whole list with the names that were given, however often it is pressed', async () => {
		const made = await aCaseIn(ground, 'released', {
			employer,
			staff: worker,
			suggests: two,
			at,
			overrides: { 'employee-name': { name: 'Jo Ashby' } },
		})
		const when = later(hour, made.at)
		const pressed = await Promise.all(Array.from({ length: 5 }, () => put(made.reference, when)))
		expect(new Set(pressed.map((one) => JSON.stringify(one))).size).toBe(1)
		const plans = await listOwnPapers(ground, employer.actor, planPaper, when)
		expect(plans).toHaveLength(1)
		const { content } = plans[0]!
		expect(content).toMatchObject({ employee: 'Jo Ashby', askedOn: null })
		expect(content.manager).not.toBe('')
		expect(content.firm).not.toBe('')
		expect(content.rows.map(({ source }) => source)).toEqual(
			expect.arrayContaining([
				{ kind: 'adjustment', ref: first!.id },
				{ kind: 'case', ref: '123' },
			]),
		)
		expect(content.rows.map(({ what }) => what)).toEqual(expect.arrayContaining([first!.title, inOwnWords]))
		expect(await eventsOf(made.id, 'case.put-in-plan')).toHaveLength(1)
	})

	test('nobody else of the firm reads that plan, though they may read the firm’s', async () => {
		const lead = await anEmployer(ground)
		const firm = { name: 'Marlow and Daughter', postcode: 'LE1 1AA' }
		await aFirm(ground, { ...firm, people: [{ who: employer }, { who: lead, seesWhole: true }] })
		const made = await aCaseIn(ground, 'released', { employer, staff: worker, suggests: two, at, overrides: { business: firm } })
		const when = later(hour, made.at)
		await put(made.reference, when)
		expect(await listOwnPapers(ground, lead.actor, planPaper, when)).toEqual([])
		await startPlan(ground, employer.actor, { rows: [] }, '', when)
		expect(await listOwnPapers(ground, lead.actor, planPaper, when)).toHaveLength(1)
		expect(await listOwnPapers(ground, employer.actor, planPaper, when)).toHaveLength(2)
	})

	test('after the plan was deleted it makes another', async () => {
		const made = await aCaseIn(ground, 'released', { employer, staff: worker, suggests: two, at })
		const when = later(hour, made.at)
		const one = await put(made.reference, when)
		if (one.outcome !== 'in-plan') throw new Error('There is no plan')
		await deleteOwnPaper(ground, employer.actor, planPaper, one.id, when)
		const other = await put(made.reference, when)
		expect(other.outcome).toBe('in-plan')
		expect(other).not.toEqual(one)
		expect(await put(made.reference, when)).toEqual(other)
	})

	test('nothing is made where there is no list to read, or of what is not theirs', async () => {
		const made = await shownTo()
		const when = later(hour, made.at)
		expect(await put(made.reference, when)).toEqual({ outcome: 'nothing' })
		expect(await put(made.reference, when, await anEmployer(ground))).toEqual({ outcome: 'not-found' })
		expect(await listOwnPapers(ground, employer.actor, planPaper, when)).toEqual([])
	})

	test('a change in own words that is longer than a row’s name stands whole in how it is done', () => {
		const text = `${'word '.repeat(59)}end.`
		const row = rowOfSuggestion('abcdef', '123', text)
		expect([...row.what].length).toBe(200)
		expect(row.how).toBe(text)
		expect(rowOfSuggestion('abcdef', '123', second!.title)).toMatchObject({ what: second!.title, how: '' })
	})
})
