import { beforeEach, describe, expect, test } from 'vitest'
import { listAccess } from '#app/audit/list-access.server.ts'
import type { Ground } from '#app/features/ground.ts'
import { caseworkMoves, openCaseStatuses, type ReferralStatus } from '#app/features/referrals/referral.ts'
import { listNotes, listStatusChanges } from '#db/queries/case-file.server.ts'
import { referrals } from '#db/schema/schema.ts'
import { aCaseIn, itIsFine } from '#db/seed/cases.server.ts'
import { meanwhile } from '#db/seed/meanwhile.ts'
import { anEmployer, aStaffMember, type SeededEmployer, type SeededStaff } from '#db/seed/people.server.ts'
import { postedAbout } from '#db/seed/posted.server.ts'
import { aReceivedReferral } from '#db/seed/referrals.server.ts'
import { testGround } from '../../../tests/setup/test-store.ts'
import { actOnCase } from './act-on-case.server.ts'
import { addNote } from './add-note.server.ts'
import { assignCase } from './assign-case.server.ts'
import { changeStatus } from './change-status.server.ts'
import { openCase } from './open-case.server.ts'

const at = new Date('2026-11-16T09:00:00Z')
const hour = 3_600_000
const day = 24 * hour
const later = (ms: number) => new Date(at.getTime() + ms)

let ground: Ground
let employer: SeededEmployer
let worker: SeededStaff
let colleague: SeededStaff
let supervisor: SeededStaff
beforeEach(async () => {
	ground = await testGround()
	employer = await anEmployer(ground)
	worker = await aStaffMember(ground)
	colleague = await aStaffMember(ground)
	supervisor = await aStaffMember(ground, { role: 'supervisor' })
})

const rowOf = async (id: string) => (await ground.store.read.select().from(referrals)).find((row) => row.id === id)
const received = (wishes = {}) => aReceivedReferral(ground, employer, { at, ...wishes })
const toManager = async (id: string) =>
	(await postedAbout(ground, id)).filter(({ to }) => to === employer.email).map(({ message }) => message)
const toEmployee = async (id: string) =>
	(await postedAbout(ground, id)).filter(({ message }) => message === 'status-changed-for-employee')

describe('changing the status', () => {
	test.each([...openCaseStatuses, 'closed'] as const)('from %s only along the allowed moves', async (from) => {
		const { id, at: movedAt } = await aCaseIn(ground, from, { employer, staff: worker, at })
		const when = new Date(movedAt.getTime() + hour)
		const others = [
			...openCaseStatuses,
			'closed',
			'draft',
			'awaiting-subject',
			'declined',
			'expired',
			'changes-requested',
		] as ReferralStatus[]
		for (const to of others.filter((one) => one !== from && !caseworkMoves[from].includes(one))) {
			expect(await changeStatus(ground, worker.actor, id, { from, to }, when), to).toMatchObject({ outcome: 'not-allowed' })
		}
		expect((await rowOf(id))?.status).toBe(from)
		const [first] = caseworkMoves[from]
		if (first === 'released') await itIsFine(ground, id, new Date(when.getTime() - 1))
		if (first)
			expect(await changeStatus(ground, worker.actor, id, { from, to: first }, when)).toEqual({
				outcome: 'changed',
				status: first,
			})
	})

	test('twenty presses at once move it once, tell once and are on record once', async () => {
		const { id } = await received()
		const answers = await Promise.all(
			Array.from({ length: 20 }, () => changeStatus(ground, worker.actor, id, { from: 'received', to: 'triaged' }, later(day))),
		)
		expect(answers.filter(({ outcome }) => outcome === 'changed')).toHaveLength(1)
		expect(answers.filter(({ outcome }) => outcome === 'already-there')).toHaveLength(19)
		expect((await listStatusChanges(ground.store.read, id)).filter(({ to }) => to === 'triaged')).toHaveLength(1)
		expect(await toEmployee(id)).toHaveLength(1)
		expect((await toManager(id)).filter((message) => message === 'status-changed-for-manager')).toHaveLength(1)
		expect((await listAccess(ground.store.read, id)).filter(({ event }) => event === 'referral.status-changed')).toHaveLength(1)
	})

	test('two people who choose differently: the second is told where it is now', async () => {
		const { id } = await received()
		const first = () => changeStatus(ground, supervisor.actor, id, { from: 'received', to: 'closed' }, later(day))
		expect(
			await changeStatus(meanwhile(ground, first), worker.actor, id, { from: 'received', to: 'triaged' }, later(day)),
		).toEqual({ outcome: 'not-allowed', status: 'closed' })
		expect(
			await actOnCase(ground, worker.actor, id, new URLSearchParams({ intent: 'status', from: 'received', to: 'triaged' })),
		).toMatchObject({
			outcome: 'refused',
			field: 'to',
			refusal: { because: 'moved-on', status: 'closed' },
		})
	})

	test('the manager hears of it only when their words change', async () => {
		const { id, at: movedAt } = await aCaseIn(ground, 'triaged', { employer, staff: worker, at })
		const before = await toManager(id)
		let when = movedAt.getTime()
		for (const [from, to] of [
			['triaged', 'booked'],
			['booked', 'no-contact'],
			['no-contact', 'booked'],
			['booked', 'attended'],
			['attended', 'report-with-subject'],
			['report-with-subject', 'withheld'],
		] as const) {
			await changeStatus(ground, worker.actor, id, { from, to }, new Date((when += hour)))
		}
		expect(await toManager(id)).toEqual(before)
		await changeStatus(ground, worker.actor, id, { from: 'withheld', to: 'closed' }, new Date(when + hour))
		expect((await toManager(id)).length).toBe(before.length + 1)
		expect((await rowOf(id))?.closedAt).toEqual(new Date(when + hour))
	})

	test('a message to the employee says that there is news and not what', async () => {
		const { id } = await received()
		await changeStatus(ground, worker.actor, id, { from: 'received', to: 'triaged' }, later(day))
		const [news] = await toEmployee(id)
		expect(Object.keys(news?.details ?? {}).sort()).toEqual(['language', 'reference'])
		expect(Object.keys(news?.secret ?? {})).toEqual(['token'])
	})
})

describe('how the employee hears', () => {
	const contact = (email: string | undefined, mobile: string | undefined) => ({
		overrides: { 'employee-contact': { email, mobile } },
	})
	const heardBy = async (wishes: object) => {
		const { id } = await received(wishes)
		await changeStatus(ground, worker.actor, id, { from: 'received', to: 'triaged' }, later(day))
		return (await toEmployee(id)).map(({ channel, to }) => `${channel} ${to}`)
	}

	test('by the way they chose, before the one their manager gave', async () => {
		const own = { 'reach-you': { by: 'email', email: 'my.own@mail.example' } }
		expect(await heardBy({ ...contact('given@mail.example', undefined), own })).toEqual(['email my.own@mail.example'])
		const text = { 'reach-you': { by: 'text', mobile: '+447700900777' } }
		expect(await heardBy({ ...contact('given@mail.example', undefined), own: text })).toEqual(['sms +447700900777'])
	})

	test('where they like to be rung, by the contact that the link came to', async () => {
		expect(await heardBy({ ...contact('given@mail.example', undefined), own: { 'reach-you': { by: 'phone' } } })).toEqual([
			'email given@mail.example',
		])
	})

	test('not by text when they said no to texts, and not at all when they said no to being contacted', async () => {
		const noTexts = { 'reach-you': { by: 'phone', texts: 'no' } }
		expect(await heardBy({ ...contact(undefined, '+447700900123'), own: noTexts })).toEqual([])
		expect(await heardBy({ ...contact('given@mail.example', undefined), permissions: { 'contact-me': 'no' } })).toEqual([])
	})
})

describe('assigning', () => {
	test('a case-worker takes what nobody has and hands back their own, and cannot give or take otherwise', async () => {
		const { id } = await received()
		const give = (who: SeededStaff, to: SeededStaff | null, when: Date) =>
			assignCase(ground, who.actor, id, to?.actor.userId ?? null, when)
		expect(await give(worker, colleague, later(day))).toEqual({ outcome: 'not-allowed' })
		expect(await give(worker, worker, later(day))).toEqual({ outcome: 'assigned' })
		expect(await give(worker, worker, later(day))).toEqual({ outcome: 'assigned' })
		expect(await give(colleague, colleague, later(day))).toEqual({ outcome: 'not-found' })
		expect(await give(worker, colleague, later(day))).toEqual({ outcome: 'not-allowed' })
		expect(await give(worker, null, later(day))).toEqual({ outcome: 'assigned' })
		expect(await give(supervisor, colleague, later(day))).toEqual({ outcome: 'assigned' })
		expect((await listAccess(ground.store.read, id)).filter(({ event }) => event === 'referral.assigned')).toHaveLength(3)
	})

	test('two who take it at once: one has it', async () => {
		const { id } = await received()
		const answers = await Promise.all(
			[worker, colleague].map((who) => assignCase(ground, who.actor, id, who.actor.userId, later(day))),
		)
		expect(answers.filter(({ outcome }) => outcome === 'assigned')).toHaveLength(1)
	})

	test('nobody of another area, and nobody who is not staff, can be given a case', async () => {
		const { id } = await received()
		const stranger = await aStaffMember(ground, { areaId: 'nottinghamshire' })
		for (const to of [stranger.actor.userId, employer.actor.userId, 'nobody', '__proto__']) {
			expect(await assignCase(ground, supervisor.actor, id, to, later(day))).toEqual({ outcome: 'not-allowed' })
		}
	})
})

describe('notes', () => {
	test('a note sent twice is one note; changed and sent again by the back button it is another', async () => {
		const { id } = await received()
		const note = (text: string) => addNote(ground, worker.actor, id, { text, key: 'from-the-form' }, later(day))
		const answers = await Promise.all(Array.from({ length: 10 }, () => note('Rang at ten')))
		expect(answers.every(Boolean)).toBe(true)
		expect(await note('Rang at ten, no answer')).toBe(true)
		expect(await listNotes(ground.store.read, id)).toHaveLength(2)
	})

	test('the same words with the same key on another case are another note', async () => {
		const [one, other] = [await received(), await received()]
		for (const { id } of [one, other]) await addNote(ground, worker.actor, id, { text: 'Rang', key: 'k' }, later(day))
		expect(await listNotes(ground.store.read, other.id)).toHaveLength(1)
	})

	test('what is written cannot be read in the table', async () => {
		const { id } = await received()
		await addNote(ground, worker.actor, id, { text: 'Rang at ten', key: 'k' }, later(day))
		expect((await listNotes(ground.store.read, id))[0]?.body.toString('latin1')).not.toContain('Rang')
	})
})

describe('the forms of the page', () => {
	const act = async (fields: Record<string, string>, who = worker) =>
		actOnCase(ground, who.actor, (await received()).id, new URLSearchParams(fields))

	test.each([
		['no button', {}, 'intent', 'unknown-button'],
		['an unknown button', { intent: '__proto__' }, 'intent', 'unknown-button'],
		['no status', { intent: 'status' }, 'to', 'no-status'],
		['an unknown status', { intent: 'status', from: 'received', to: 'constructor' }, 'to', 'no-status'],
		['somebody else’s name', { intent: 'assign', to: 'nobody' }, 'assign-to', 'not-yours-to-give'],
	])('%s is refused with the reason and what was typed', async (_what, fields, field, because) => {
		expect(await act(fields)).toEqual({ outcome: 'refused', field, refusal: { because }, typed: fields })
	})

	test('a health word in a question to the manager is refused by name', async () => {
		const fields = { intent: 'ask', question: 'Is it depression?' }
		const refusal = { because: 'health-words', words: ['depression'] }
		expect(await act(fields)).toEqual({ outcome: 'refused', field: 'question', refusal, typed: fields })
	})

	test.each([
		['an empty note', { intent: 'note', note: '  ' }, 'note'],
		['too long a note', { intent: 'note', note: 'x'.repeat(4001) }, 'note'],
		['an empty question', { intent: 'ask' }, 'question'],
		['an empty reason', { intent: 'reason' }, 'reason'],
	])('%s is a problem that can be put right, with what was typed', async (_what, fields, field) => {
		expect(await act(fields)).toMatchObject({ outcome: 'problems', problems: [{ field }], typed: fields })
	})

	test('a note and a question go through', async () => {
		expect(await act({ intent: 'note', note: 'Rang', key: 'k' })).toEqual({ outcome: 'done' })
		expect(await act({ intent: 'ask', question: 'Which hours?' })).toEqual({ outcome: 'done' })
		expect(await act({ intent: 'assign', to: worker.actor.userId })).toEqual({ outcome: 'done' })
	})
})

test('the employee’s words are not in anything that was posted about a whole case', async () => {
	const made = await aCaseIn(ground, 'closed', {
		employer,
		staff: worker,
		way: ['triaged', 'booked', 'attended', 'report-with-subject', 'released', 'closed'],
		own: { 'own-words': { help: 'SECRET' } },
		wishes: { 'what-you-see': { wish: 'correct', text: 'SECRET' } },
		at,
	})
	expect(JSON.stringify(await postedAbout(ground, made.id))).not.toMatch(/SECRET|stand for more|Jo Ashby/)
	expect((await openCase(ground, worker.actor, made.id, new Date(made.at.getTime() + hour))).outcome).toBe('open')
})
