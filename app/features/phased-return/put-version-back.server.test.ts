import { beforeEach, describe, expect, test } from 'vitest'
import type { ActorOf } from '#app/auth/actor.ts'
import { findPattern } from '#app/content/patterns.server.ts'
import type { Ground } from '#app/features/ground.ts'
import { changePaper } from '#app/features/papers/change-paper.server.ts'
import type { Holder } from '#app/features/papers/holder.ts'
import { listVersions } from '#app/features/papers/keep-version.server.ts'
import { openPaper } from '#app/features/papers/open-paper.server.ts'
import { signPaper } from '#app/features/papers/sign-paper.server.ts'
import { startPaper } from '#app/features/papers/start-paper.server.ts'
import { listAccess } from '#app/audit/list-access.server.ts'
import { anEmployer } from '#db/seed/people.server.ts'
import { testGround } from '../../../tests/setup/test-store.ts'
import { arrangeReturn, baseOfReturn, undoArranged } from './arrange-return.server.ts'
import { beginPhasedReturn } from './begin-phased-return.ts'
import type { PhasedReturn } from './phased-return.ts'
import { phasedReturnPaper } from './phased-return-paper.ts'
import { putVersionBack } from './put-version-back.server.ts'

const at = new Date('2026-11-23T09:00:00Z')
const guest: ActorOf<'guest'> = { kind: 'guest', userId: 'g'.repeat(64) }
const other: ActorOf<'guest'> = { kind: 'guest', userId: 'h'.repeat(64) }
let ground: Ground
let id: string

const usual = { weeklyMinutes: 2250, days: ['mon', 'tue', 'wed', 'thu', 'fri'] as const, startsAt: '09:00', breakMinutes: 30 }
const fresh = () =>
	beginPhasedReturn(findPattern('standard-4')!, { usual: { ...usual, days: [...usual.days] }, firstDay: '2026-11-30' })

async function begun(holder: Holder, plan = fresh()): Promise<string> {
	const started = await startPaper(ground, holder, phasedReturnPaper, plan, '192.0.2.1', at)
	if (started.outcome !== 'started') throw new Error(started.outcome)
	return started.id
}
async function open(holder: Holder = guest, paper = id) {
	const found = await openPaper(ground, holder, phasedReturnPaper, paper, at)
	if (!found) throw new Error('It is there')
	return found
}
const now = async (holder: Holder = guest, paper = id) => (await open(holder, paper)).content
const base = async () => baseOfReturn(await now())
const versions = async () => listVersions(ground, phasedReturnPaper, (await open()).row)
const change = (how: (plan: PhasedReturn) => PhasedReturn, keep = false) =>
	changePaper(
		ground,
		guest,
		phasedReturnPaper,
		id,
		(plan) => ({ content: how(plan), said: null, ...(keep && { keep: 'kept' as const }) }),
		at,
	)
const back = async (version: number, holder: Holder = guest, paper = id) =>
	putVersionBack(ground, holder, paper, { version, base: await base() }, at)

beforeEach(async () => {
	ground = await testGround()
	id = await begun(guest)
	await change((plan) => plan, true)
})

describe('a version is put back', () => {
	test('however many acts ago, is kept as a version again, and what stood before is kept too', async () => {
		const first = await now()
		for (const what of ['add', 'later', 'add'] as const)
			expect(await arrangeReturn(ground, guest, id, { what, week: '', base: await base() }, at)).toMatchObject({
				outcome: 'arranged',
			})
		const changed = await now()
		expect(changed).not.toEqual(first)
		expect(await back(1)).toEqual({ outcome: 'put-back' })
		expect(await now()).toEqual(first)
		const kept = await versions()
		expect(kept.slice(-2).map(({ because, content }) => [because, content])).toEqual([
			['kept', changed],
			['restored', first],
		])
		// And the way there leads back again.
		expect(await back(kept.at(-2)!.number)).toEqual({ outcome: 'put-back' })
		expect(await now()).toEqual(changed)
		const access = await listAccess(ground.store.read, id)
		expect(access.filter(({ event }) => event === 'paper.version-kept').length).toBe((await versions()).length)
	})

	test('and what the employee said since stays, of a week and of the whole', async () => {
		await change((plan) => ({
			...plan,
			goesTo: 'Kim',
			employeeSays: 'I agree',
			weeks: plan.weeks.map((week, index) => (index === 1 ? { ...week, employeeSays: 'Fridays are long', waits: 'Post' } : week)),
		}))
		expect(await back(1)).toEqual({ outcome: 'put-back' })
		const plan = await now()
		expect([plan.employeeSays, plan.weeks[1]?.employeeSays]).toEqual(['I agree', 'Fridays are long'])
		expect([plan.goesTo, plan.weeks[1]?.waits]).toEqual(['', ''])
		// Control: the version that was put back says none of it, so writing it as it is would have lost the words.
		const [first] = await versions()
		expect([first?.content.employeeSays, first?.content.weeks[1]?.employeeSays]).toEqual(['', ''])
	})

	test('and a week that was taken out comes back with what the employee said of it last', async () => {
		await change((plan) => ({
			...plan,
			weeks: plan.weeks.map((week, index) => (index === 3 ? { ...week, employeeSays: 'Good' } : week)),
		}))
		await change((plan) => ({ ...plan, firstDay: '2026-12-07' }), true)
		const gone = (await now()).weeks[3]!.id
		await arrangeReturn(ground, guest, id, { what: 'add', week: '', base: await base() }, at)
		const removed = await arrangeReturn(ground, guest, id, { what: 'remove', week: gone, base: await base(), sure: true }, at)
		expect(removed.outcome).toBe('arranged')
		expect((await now()).weeks.map((week) => week.id)).not.toContain(gone)
		expect(await back(1)).toEqual({ outcome: 'put-back' })
		expect((await now()).weeks.find((week) => week.id === gone)?.employeeSays).toBe('Good')
	})

	test('no name is under it that was not given again', async () => {
		const { row } = await open()
		await signPaper(
			ground,
			guest,
			phasedReturnPaper,
			id,
			{ side: 'manager', name: 'Pat', on: '2026-11-23', read: row.revision },
			at,
		)
		await change((plan) => ({ ...plan, goesTo: 'Kim' }))
		await back(1)
		expect((await versions()).map(({ signatures }) => signatures.length)).toEqual([1, 0, 0])
	})
})

describe('nothing is put back', () => {
	test('that would break a rule which the plan keeps now, and the rule is said', async () => {
		await change((plan) => ({ ...plan, weeks: plan.weeks.map((week) => ({ ...week, review: false })) }), true)
		const [, broken] = await versions()
		await change(() => fresh())
		const before = await now()
		const refused = await back(broken!.number)
		expect(refused).toMatchObject({ outcome: 'breaks-rules' })
		expect(refused.outcome === 'breaks-rules' && refused.broken.map(({ code }) => code)).toContain('last-without-review')
		expect(await now()).toEqual(before)
	})

	test('when somebody changed the plan since the page was shown, or the button is pressed twice', async () => {
		const shown = await base()
		await change((plan) => ({ ...plan, employeeSays: 'Wait' }))
		const press = () => putVersionBack(ground, guest, id, { version: 1, base: shown }, at)
		expect(await press()).toEqual({ outcome: 'changed-elsewhere' })
		await change((plan) => ({ ...plan, goesTo: 'Kim' }))
		const again = await base()
		const both = [1, 2].map(() => putVersionBack(ground, guest, id, { version: 1, base: again }, at))
		expect((await Promise.all(both)).map(({ outcome }) => outcome).sort()).toEqual(['changed-elsewhere', 'put-back'])
	})

	test('when the plan says that already, and no version is kept for it', async () => {
		expect(await back(1)).toEqual({ outcome: 'same' })
		expect(await versions()).toHaveLength(1)
	})

	test.each([0, 2, -1, 1.5, Number.NaN, Number.MAX_SAFE_INTEGER])('of a version that is not there: %s', async (version) => {
		expect(await back(version)).toEqual({ outcome: 'no-version' })
	})

	test('by another browser, an account, or into another paper', async () => {
		await change((plan) => ({ ...plan, goesTo: 'Kim' }))
		const before = await now()
		const { actor } = await anEmployer(ground)
		const theirs = await begun(actor)
		for (const stranger of [other, actor]) expect(await back(1, stranger)).toEqual({ outcome: 'not-found' })
		expect(await back(1, guest, theirs)).toEqual({ outcome: 'not-found' })
		// A version of one paper is none of another, though both are one person's.
		const second = await begun(guest)
		expect(await back(1, guest, second)).toEqual({ outcome: 'no-version' })
		expect(await now()).toEqual(before)
		// Control: whoever holds it can.
		expect(await back(1)).toEqual({ outcome: 'put-back' })
	})
})

test('undoing the last act takes nothing that the employee said, and reaches no version before the last', async () => {
	const done = await arrangeReturn(ground, guest, id, { what: 'later', week: '', base: await base() }, at)
	const undo = done.outcome === 'arranged' ? done.undo : 0
	await change((plan) => ({ ...plan, employeeSays: 'I agree' }))
	expect(await undoArranged(ground, guest, id, { version: undo, base: await base() }, at)).toBe('undone')
	expect(await now()).toMatchObject({ firstDay: '2026-11-30', employeeSays: 'I agree' })
	await change((plan) => ({ ...plan, goesTo: 'Kim' }), true)
	expect(await undoArranged(ground, guest, id, { version: undo, base: await base() }, at)).toBe('not-found')
})
