import { beforeEach, describe, expect, test } from 'vitest'
import { listAccess } from '#app/audit/list-access.server.ts'
import { listAdjustments } from '#app/content/adjustments.server.ts'
import { changeStatus } from '#app/features/casework/change-status.server.ts'
import { openCase } from '#app/features/casework/open-case.server.ts'
import type { Ground } from '#app/features/ground.ts'
import { subjectStatus } from '#app/features/referrals/subject-status.server.ts'
import { viewOwnReferral } from '#app/features/referrals/view-own.server.ts'
import { listNotes, listPermissions } from '#db/queries/case-file.server.ts'
import { allThatIsSeen } from '#db/seed/all-that-is-seen.server.ts'
import { aCaseIn, type CaseWishes } from '#db/seed/cases.server.ts'
import { meanwhile } from '#db/seed/meanwhile.ts'
import { anEmployer, aStaffMember, type SeededEmployer, type SeededStaff } from '#db/seed/people.server.ts'
import { postedAbout } from '#db/seed/posted.server.ts'
import { type Decided } from '#db/seed/referrals.server.ts'
import { testGround } from '../../../tests/setup/test-store.ts'
import { answerList, correctList } from './answer-list.server.ts'
import { suggestChange } from './suggest-change.server.ts'

// A Monday.
const at = new Date('2026-11-16T09:00:00Z')
const minute = 60_000
const hour = 60 * minute
const day = 24 * hour
const later = (ms: number, from = at) => new Date(from.getTime() + ms)
const [first] = listAdjustments()
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
const suggest = (id: string, own: string, when = later(day), who = worker) =>
	suggestChange(ground, who.actor, id, { change: '', own }, when)
const eventsOf = async (id: string, name: string) =>
	(await listAccess(ground.store.read, id)).filter(({ event }) => event === name)

describe('the employee reads it first', () => {
	test('not before it goes to them; then whole, with the fifth working day after as the last', async () => {
		const before = await aCaseIn(ground, 'attended', { employer, staff: worker, at })
		await suggest(before.id, inOwnWords, later(hour, before.at))
		expect(await listOf(before)).toBeNull()
		const made = await shownTo()
		expect(await listOf(made)).toMatchObject({ stands: 'waits', until: '2026-11-23' })
		expect((await listOf(made))?.suggestions.map(({ text }) => text).sort()).toEqual([first!.title, inOwnWords].sort())
	})

	test('it is released when the fifth working day is over, to the day, and not before', async () => {
		const { id, reference } = await shownTo()
		expect(await release(id, new Date('2026-11-23T23:30:00Z'))).toEqual({
			outcome: 'not-released',
			release: { may: false, because: 'still-time', until: '2026-11-23' },
		})
		expect(await readByManager(reference, later(8 * day))).toEqual([])
		expect(await release(id, new Date('2026-11-24T00:30:00Z'))).toEqual({ outcome: 'changed', status: 'released' })
		expect((await readByManager(reference, later(9 * day)))?.sort()).toEqual([first!.title, inOwnWords].sort())
	})

	test('or at once when they say that it is fine, and saying it twice is one answer', async () => {
		const made = await shownTo()
		const answers = [await answer(made, true, later(minute, made.at)), await answer(made, true, later(2 * minute, made.at))]
		expect(answers).toEqual([{ outcome: 'answered' }, { outcome: 'answered' }])
		expect(await listOf(made)).toMatchObject({ stands: 'share-now' })
		const given = (await listPermissions(ground.store.read, made.id)).filter(({ permission }) => permission === 'share-summary')
		expect(given.map(({ wordingVersion }) => wordingVersion)).toEqual([expect.any(String), '2026-11-23-list'])
		expect(await release(made.id, later(hour, made.at))).toMatchObject({ outcome: 'changed' })
		expect(await eventsOf(made.id, 'case.list-answered')).toHaveLength(1)
	})

	test('there is no yes to a list that they have not read', async () => {
		const made = await shownTo()
		expect(await answer(made, true, later(minute, made.at), 'another')).toEqual({ outcome: 'changed-since' })
		expect(await release(made.id, later(hour, made.at))).toMatchObject({ outcome: 'not-released' })
	})

	test('a correction is sealed, goes to the service and not to the manager, and is kept once', async () => {
		const made = await shownTo()
		const correct = (text: string) => correctList(ground, asEmployee(made), text, later(minute, made.at))
		expect([await correct('CANARY-correction'), await correct('CANARY-correction')]).toEqual([
			{ outcome: 'answered' },
			{ outcome: 'answered' },
		])
		expect(await correct(' ')).toEqual({ outcome: 'empty' })
		expect(await correct('x'.repeat(1001))).toEqual({ outcome: 'too-long' })
		const notes = await listNotes(ground.store.read, made.id)
		expect(notes).toHaveLength(1)
		expect(notes[0]?.body.toString('latin1')).not.toContain('CANARY')
		const opened = await openCase(ground, worker.actor, made.id, later(hour, made.at))
		expect(JSON.stringify(opened)).toContain('CANARY-correction')
		expect((await listOf(made))?.corrections).toMatchObject([{ text: 'CANARY-correction' }])
		expect(await allThatIsSeen(ground, made, later(hour, made.at))).not.toContain('CANARY')
	})

	test('after a correction the list may be changed, which is news, begins the days anew and makes an older yes void', async () => {
		const made = await shownTo()
		const news = async () =>
			(await postedAbout(ground, made.id)).filter(({ message }) => message === 'status-changed-for-employee').length
		await answer(made, true, later(minute, made.at))
		await correctList(ground, asEmployee(made), 'Not the till by the door', later(2 * minute, made.at))
		const before = await news()
		const added = later(2 * day, made.at)
		expect(await suggest(made.id, 'A stool at the third till', added)).toEqual({ outcome: 'done' })
		expect(await news()).toBe(before + 1)
		expect(await listOf(made)).toMatchObject({ stands: 'waits', until: '2026-11-25' })
		expect(await release(made.id, later(hour, added))).toMatchObject({ release: { because: 'still-time', until: '2026-11-25' } })
		expect(await suggest(made.id, 'And another', later(hour, added))).toMatchObject({ outcome: 'refused' })
	})

	test.each([
		['released', 'shared'],
		['withheld', 'not-shared'],
	] as const)('after it is %s they can still read it, and when the case is closed too', async (status, stands) => {
		const made = await aCaseIn(ground, status, { employer, staff: worker, suggests: two, at })
		expect(await listOf(made)).toMatchObject({ stands })
		await changeStatus(ground, worker.actor, made.id, { from: status, to: 'closed' }, later(hour, made.at))
		expect(await listOf(made)).toMatchObject({ stands: stands === 'shared' ? 'was-shared' : stands })
		expect((await listOf(made))?.suggestions).toHaveLength(2)
	})

	test('while they say no it is not passed on', async () => {
		const made = await shownTo()
		const when = later(9 * day)
		const says = async () => void (await answer(made, false, when))
		expect(
			await changeStatus(meanwhile(ground, says), worker.actor, made.id, { from: 'report-with-subject', to: 'released' }, when),
		).toMatchObject({
			outcome: 'not-released',
			release: { because: 'said-no' },
		})
	})

	test('once it is settled, or for somebody else, there is nothing to answer', async () => {
		const made = await aCaseIn(ground, 'withheld', { employer, staff: worker, suggests: two, at })
		expect(await answer(made, true, later(hour, made.at))).toEqual({ outcome: 'moved-on' })
		expect(await correctList(ground, asEmployee(made), 'No', later(hour, made.at))).toEqual({ outcome: 'moved-on' })
		const other = { kind: 'subject', userId: 'x', referralId: 'x' } as const
		expect(await correctList(ground, other, 'No', later(hour, made.at))).toEqual({ outcome: 'not-found' })
	})
})
