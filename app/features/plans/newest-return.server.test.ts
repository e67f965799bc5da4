import { beforeEach, describe, expect, test } from 'vitest'
import type { ActorOf } from '#app/auth/actor.ts'
import { findPattern } from '#app/content/patterns.server.ts'
import type { Ground } from '#app/features/ground.ts'
import { changePaper } from '#app/features/papers/change-paper.server.ts'
import { deleteOwnPaper } from '#app/features/papers/delete-paper.server.ts'
import { listVersions } from '#app/features/papers/keep-version.server.ts'
import { openPaper } from '#app/features/papers/open-paper.server.ts'
import { startPaper } from '#app/features/papers/start-paper.server.ts'
import { beginPhasedReturn } from '#app/features/phased-return/begin-phased-return.ts'
import { phasedReturnPaper } from '#app/features/phased-return/phased-return-paper.ts'
import type { PhasedReturn } from '#app/features/phased-return/phased-return.ts'
import { wordsIn } from '#app/words/words.ts'
import { anEmployer } from '#db/seed/people.server.ts'
import { testGround } from '../../../tests/setup/test-store.ts'
import { returnsChangedSince, rowFromReturn, takeNewestReturn } from './newest-return.server.ts'
import { planPaper } from './plan-paper.ts'
import type { PlanRow } from './plan.ts'
import { newRowId, putRowsInPlan } from './put-rows-in-plan.server.ts'
import { keyOfSource, returnOfSource } from './return-in-plan.ts'

const { phasedReturn: words } = wordsIn('en')
const at = new Date('2026-11-23T09:00:00Z')
const guest: ActorOf<'guest'> = { kind: 'guest', userId: 'g'.repeat(64) }
type Holder = ActorOf<'guest' | 'employer'>
let ground: Ground
beforeEach(async () => {
	ground = await testGround()
})

async function aReturn(actor: Holder): Promise<string> {
	const pattern = findPattern('standard-4')
	if (!pattern) throw new Error('no pattern')
	const usual = { weeklyMinutes: 2250, days: ['mon', 'tue', 'wed', 'thu', 'fri'] as const, startsAt: '09:00', breakMinutes: 30 }
	const plan = beginPhasedReturn(pattern, {
		usual: { ...usual, days: [...usual.days] },
		firstDay: '2026-11-30',
		nation: 'england',
	})
	const begun = await startPaper(ground, actor, phasedReturnPaper, plan, 'v', at)
	return begun.outcome === 'started' ? begun.id : ''
}

async function intoPlan(actor: Holder, paper: string, to: string | null = null) {
	const open = await openPaper(ground, actor, phasedReturnPaper, paper, at)
	if (!open) throw new Error('no return')
	const row = rowFromReturn(newRowId(), paper, open.content, words)
	const put = await putRowsInPlan(ground, actor, { rows: [row], about: {} }, to, 'v', at)
	if (put.outcome !== 'added') throw new Error(put.outcome)
	return put
}

const planOf = async (actor: Holder, id: string) => {
	const open = await openPaper(ground, actor, planPaper, id, at)
	if (!open) throw new Error('no plan')
	return open
}
const changedIn = async (actor: Holder, id: string) => {
	const { row, content } = await planOf(actor, id)
	return returnsChangedSince(ground, row, content, at)
}
const changeReturn = (actor: Holder, id: string, change: (plan: PhasedReturn) => PhasedReturn) =>
	changePaper(ground, actor, phasedReturnPaper, id, (content) => ({ content: change(content), said: null }), at)
const oneWeekLess = (plan: PhasedReturn): PhasedReturn => ({ ...plan, weeks: plan.weeks.slice(1) })
const changeRow = (actor: Holder, id: string, change: Partial<PlanRow>) =>
	changePaper(
		ground,
		actor,
		planPaper,
		id,
		(plan) => ({ content: { ...plan, rows: plan.rows.map((row) => ({ ...row, ...change })) }, said: null }),
		at,
	)

describe.each(['guest', 'account'] as const)('a phased return in a plan of a %s', (kind) => {
	let holder: Holder
	let paper: string
	let plan: string
	beforeEach(async () => {
		holder = kind === 'guest' ? guest : (await anEmployer(ground, { email: 'owner@firm.example' })).actor
		paper = await aReturn(holder)
		plan = (await intoPlan(holder, paper)).id
	})
	const row = async () => (await planOf(holder, plan)).content.rows[0]

	test('has no mark while nothing differs, nor when only what the row does not show has changed', async () => {
		expect(await changedIn(holder, plan)).toEqual([])
		await changeReturn(holder, paper, (content) => ({
			...content,
			employee: 'Robin',
			colleaguesHear: 'Four weeks of fewer hours',
		}))
		expect(await changedIn(holder, plan)).toEqual([])
		// Control: the weeks do.
		await changeReturn(holder, paper, oneWeekLess)
		expect(await changedIn(holder, plan)).toEqual([{ id: (await row())?.id, paper, what: (await row())?.what }])
	})

	test('takes the newest weeks; the answer and what the employee says stay, and the plan before is kept', async () => {
		const said = { decision: 'agreed', employeeComment: 'Mornings suit me', commentIsTheirs: true, status: 'in-place' } as const
		await changeRow(holder, plan, said)
		await changeReturn(holder, paper, oneWeekLess)
		const before = await row()
		expect(await takeNewestReturn(ground, holder, { plan, row: before?.id ?? '' }, words, at)).toBe('taken')
		const after = await row()
		expect(after).toMatchObject({ id: before?.id, ...said })
		expect(after?.how).not.toBe(before?.how)
		expect(after?.how.split('\n')).toHaveLength(3)
		expect(after?.what).toBe(words.rowWhat(3, '30 November 2026'))
		expect(await changedIn(holder, plan)).toEqual([])
		const [kept] = await listVersions(ground, planPaper, (await planOf(holder, plan)).row)
		expect(kept?.content.rows[0]).toEqual(before)
	})

	test('again changes nothing, and neither does a row that is no phased return', async () => {
		const { revision } = (await planOf(holder, plan)).row
		expect(await takeNewestReturn(ground, holder, { plan, row: (await row())?.id ?? '' }, words, at)).toBe('none')
		expect(await takeNewestReturn(ground, holder, { plan, row: 'nothing00' }, words, at)).toBe('none')
		expect((await planOf(holder, plan)).row.revision).toBe(revision)
	})

	test('put in again after a change, it is there already and is marked, not there twice', async () => {
		await changeReturn(holder, paper, oneWeekLess)
		expect(await intoPlan(holder, paper, plan)).toMatchObject({ added: 0, already: 1 })
		expect(await changedIn(holder, plan)).toHaveLength(1)
	})

	test('is marked no more once it is deleted', async () => {
		await changeReturn(holder, paper, oneWeekLess)
		await deleteOwnPaper(ground, holder, phasedReturnPaper, paper, at)
		expect(await changedIn(holder, plan)).toEqual([])
	})

	test('a day to look again that came out of a review stays', async () => {
		const reviews: PlanRow['reviews'] = [{ on: '2026-12-04', by: 'manager', answer: 'still-needed', note: '' }]
		await changeRow(holder, plan, { reviews, reviewOn: '2027-03-01', decision: 'agreed' })
		await changeReturn(holder, paper, oneWeekLess)
		await takeNewestReturn(ground, holder, { plan, row: (await row())?.id ?? '' }, words, at)
		expect((await row())?.reviewOn).toBe('2027-03-01')
	})
})

test('the phased return of somebody else is never looked at, whatever a row says of where it came from', async () => {
	const owner = (await anEmployer(ground, { email: 'owner@firm.example' })).actor
	const thief = (await anEmployer(ground, { email: 'other@else.example' })).actor
	const paper = await aReturn(owner)
	const own = await aReturn(thief)
	const plan = (await intoPlan(thief, own)).id
	const source = (id: string) => ({ kind: 'phased-return', ref: `${id}/aaaaaaaaaaaa` }) as const
	for (const actor of [thief, guest]) {
		const held = actor === thief ? plan : (await intoPlan(guest, await aReturn(guest))).id
		await changeRow(actor, held, { source: source(paper) })
		expect(await changedIn(actor, held)).toEqual([])
		const { content } = await planOf(actor, held)
		expect(await takeNewestReturn(ground, actor, { plan: held, row: content.rows[0]?.id ?? '' }, words, at)).toBe('none')
	}
	// Control: with their own in its place there is something to take.
	await changeRow(thief, plan, { source: source(own) })
	expect(await changedIn(thief, plan)).toHaveLength(1)
})

test('what a file may hold in the place of a source is no phased return', () => {
	for (const ref of ['', '/', '../../etc/aaaaaaaaaaaa', 'a'.repeat(120), `${'a'.repeat(20)}/short`])
		expect(returnOfSource({ kind: 'phased-return', ref })).toBeNull()
	expect(returnOfSource({ kind: 'adjustment', ref: `${'a'.repeat(20)}/aaaaaaaaaaaa` })).toBeNull()
	expect(keyOfSource({ kind: 'phased-return', ref: `${'a'.repeat(20)}/aaaaaaaaaaaa` })).toBe(`phased-return ${'a'.repeat(20)}`)
	expect(keyOfSource({ kind: 'typed', ref: '' })).toBe('')
})
