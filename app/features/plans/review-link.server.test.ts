import { beforeEach, describe, expect, test } from 'vitest'
import type { Ground } from '#app/features/ground.ts'
import { changePaper } from '#app/features/papers/change-paper.server.ts'
import { deleteOwnPaper } from '#app/features/papers/delete-paper.server.ts'
import { listVersions } from '#app/features/papers/keep-version.server.ts'
import { openPaper } from '#app/features/papers/open-paper.server.ts'
import { shareByHand, stopSharing } from '#app/features/papers/share-paper.server.ts'
import { newPaperLink } from '#app/features/papers/paper-link.server.ts'
import type { ActorOf } from '#app/auth/actor.ts'
import { listAuditRowsAbout } from '#db/queries/audit.server.ts'
import { markPaperUnscoped } from '#db/queries/papers.server.ts'
import { meanwhile } from '#db/seed/meanwhile.ts'
import { aPlanToReview, onTheDay, reviewedPlan, rowNow, tokenFor } from '#db/seed/reviewed-plans.server.ts'
import { testGround } from '../../../tests/setup/test-store.ts'
import { planPaper } from './plan-paper.ts'
import type { Plan } from './plan.ts'
import { askForReview } from './review-mails.server.ts'
import { openReviewLink, reviewByLink } from './review-link.server.ts'

let ground: Ground
let id: string
let manager: { actor: ActorOf<'employer'>; email: string }
let token: { manager: string; employee: string }
let shown: string

const employee = 'jo@home.example'
const at = (hours: number) => new Date(onTheDay.getTime() + hours * 3_600_000)

beforeEach(async () => {
	ground = await testGround()
	;({ id, manager } = await aPlanToReview(ground, { employee }))
	await askForReview(ground, manager.actor, id, onTheDay)
	token = { manager: await tokenFor(ground, id, manager.email), employee: await tokenFor(ground, id, employee) }
	shown = (await openReviewLink(ground, token.manager, onTheDay))?.shown ?? ''
})

const form = (given: Readonly<Record<string, string>>, more: { isAll?: boolean; seenHealthWords?: boolean } = {}) => ({
	given: (name: string) => ({ shown, ...given })[name] ?? '',
	isAll: false,
	seenHealthWords: false,
	...more,
})
const planNow = async (when = onTheDay) => (await openPaper(ground, manager.actor, planPaper, id, when))?.content as Plan
const versionsNow = async () => listVersions(ground, planPaper, await rowNow(ground, id))
const edit = (change: (plan: Plan) => Plan) =>
	changePaper(ground, manager.actor, planPaper, id, (plan) => ({ content: change(plan), said: null }), onTheDay)

describe('what a link shows', () => {
	test('the number and the name of what is under way, and the day; nothing else of the plan', async () => {
		const page = await openReviewLink(ground, token.employee, onTheDay)
		expect(page).toMatchObject({ side: 'employee', answerByOn: '2026-12-14' })
		expect(page?.rows).toEqual([
			{ id: 'first1', number: 1, what: 'Point first1', reviewOn: '2026-11-23', isTrial: false, answer: null, hasNote: false },
			{ id: 'third3', number: 3, what: 'Point third3', reviewOn: '2026-11-23', isTrial: false, answer: null, hasNote: false },
		])
		expect(JSON.stringify(page)).not.toMatch(/Nobody|Barrier|Comment|refused/)
		expect(JSON.stringify(await planNow()), 'control: they are in the plan').toMatch(/Nobody.*Barrier.*Comment.*refused/)
	})

	test('being opened again and again leaves one line in the record and nothing anywhere else', async () => {
		const before = await rowNow(ground, id)
		for (const minutes of [0, 1, 5]) await openReviewLink(ground, token.employee, at(minutes / 60))
		expect(await rowNow(ground, id)).toEqual(before)
		expect(await versionsNow()).toEqual([])
		const looks = (await listAuditRowsAbout(ground.store.read, id)).filter(({ event }) => event === 'paper.viewed')
		expect(looks.map(({ detail }) => detail)).toEqual([
			{ side: 'manager', by: 'link' },
			{ side: 'employee', by: 'link' },
		])
	})

	test('a note that was written is not shown again, and stays', async () => {
		await reviewByLink(
			ground,
			token.employee,
			form({ 'answer.first1': 'change', 'note.first1': 'Only on the late shift' }),
			onTheDay,
		)
		const page = await openReviewLink(ground, token.employee, at(24))
		expect(page?.rows[0]).toMatchObject({ answer: 'change', hasNote: true })
		expect(JSON.stringify(page)).not.toContain('late shift')
		expect((await openReviewLink(ground, token.manager, at(24)))?.rows[0]).toMatchObject({ answer: null, hasNote: false })
	})
})

describe('answering', () => {
	test('the manager’s answers are acted on, kept as the second version and recorded', async () => {
		const said = form({ 'answer.first1': 'change', 'answer.third3': 'still-needed', 'note.third3': 'It helps' })
		expect(await reviewByLink(ground, token.manager, said, onTheDay)).toEqual({ outcome: 'saved', answered: 2, gone: 0 })
		expect((await planNow()).rows).toMatchObject([
			{ status: 'to-change', reviewOn: '2026-12-07' },
			{ decision: 'not-agreed', reviews: [] },
			{ decision: 'agreed', reviewOn: '2027-01-18', reviews: [{ by: 'manager', answer: 'still-needed', note: 'It helps' }] },
		])
		const versions = await versionsNow()
		expect(versions.map(({ number, because }) => [number, because])).toEqual([
			[1, 'kept'],
			[2, 'reviewed'],
		])
		expect(versions[0]?.content).toEqual(reviewedPlan)
		expect(versions[1]?.content).toEqual(await planNow())
		expect((await rowNow(ground, id)).nextReviewOn).toBe('2026-12-07')
		expect((await listAuditRowsAbout(ground.store.read, id)).at(-1)).toMatchObject({
			event: 'paper.reviewed',
			actorKind: 'system',
			detail: { side: 'manager', by: 'link' },
		})
	})

	test('one tap says of all that they are still needed', async () => {
		expect(await reviewByLink(ground, token.employee, form({}, { isAll: true }), onTheDay)).toMatchObject({ answered: 2 })
		expect((await planNow()).rows.map(({ reviews }) => reviews.length)).toEqual([1, 0, 1])
	})

	test('the same form twice is saved, kept and recorded once', async () => {
		const said = form({ 'answer.first1': 'stop' })
		for (let sent = 0; sent < 2; sent += 1)
			expect(await reviewByLink(ground, token.manager, said, onTheDay)).toMatchObject({ outcome: 'saved', answered: 1 })
		expect(await versionsNow()).toHaveLength(2)
		const record = await listAuditRowsAbout(ground.store.read, id)
		expect(record.filter(({ event }) => event === 'paper.reviewed')).toHaveLength(1)
	})

	test('the latest counts until the link ends: a stop is taken back a week later', async () => {
		await reviewByLink(ground, token.manager, form({ 'answer.first1': 'stop' }), onTheDay)
		expect((await planNow()).rows[0]).toMatchObject({ status: 'stopped', reviewOn: null })
		const page = await openReviewLink(ground, token.manager, at(24 * 7))
		expect(page?.rows[0]).toMatchObject({ id: 'first1', answer: 'stop' })
		await reviewByLink(ground, token.manager, form({ 'answer.first1': 'still-needed' }), at(24 * 7))
		expect((await planNow(at(24 * 7))).rows[0]).toMatchObject({ status: 'in-place', reviewOn: '2027-01-25' })
	})

	test('both sides at the same moment: neither answer is lost', async () => {
		const slow = meanwhile(ground, () => reviewByLink(ground, token.employee, form({ 'answer.first1': 'stop' }), onTheDay))
		await reviewByLink(slow, token.manager, form({ 'answer.first1': 'still-needed' }), onTheDay)
		const [row] = (await planNow()).rows
		expect(row?.reviews.map(({ by, answer }) => `${by} ${answer}`).sort()).toEqual(['employee stop', 'manager still-needed'])
		expect(row?.status).toBe('to-change')
	})

	test('two writers in parallel lose nothing either', async () => {
		await Promise.all([
			reviewByLink(ground, token.employee, form({ 'answer.first1': 'change' }), onTheDay),
			reviewByLink(ground, token.manager, form({ 'answer.third3': 'change' }), onTheDay),
			edit((plan) => ({ ...plan, job: 'Edited' })),
		])
		const now = await planNow()
		expect([now.job, now.rows[0]?.reviews.length, now.rows[2]?.reviews.length]).toEqual(['Edited', 1, 1])
	})

	test('a note that names an illness is pointed out once and then kept', async () => {
		const given = { 'answer.first1': 'change', 'note.first1': 'Since the migraine began' }
		expect(await reviewByLink(ground, token.employee, form(given), onTheDay)).toMatchObject({
			outcome: 'health-words',
			words: ['migraine'],
			typed: { first1: { answer: 'change', note: 'Since the migraine began' } },
		})
		expect((await reviewByLink(ground, token.employee, form(given, { seenHealthWords: true }), onTheDay)).outcome).toBe('saved')
	})

	test('thirty answers a day from one side, and the other side still can', async () => {
		for (let sent = 0; sent < 30; sent += 1) await reviewByLink(ground, token.manager, form({}), onTheDay)
		expect((await reviewByLink(ground, token.manager, form({}), onTheDay)).outcome).toBe('too-many')
		expect((await reviewByLink(ground, token.employee, form({}), onTheDay)).outcome).toBe('problems')
	})
})

describe('a plan that changed since', () => {
	test('a point that says something else now is not answered by who read the old words', async () => {
		await edit((plan) => ({
			...plan,
			rows: plan.rows.map((row) => (row.id === 'first1' ? { ...row, what: 'Something else' } : row)),
		}))
		const before = await planNow()
		const said = form({ 'answer.first1': 'stop', 'answer.third3': 'stop', 'note.third3': 'Typed' })
		expect(await reviewByLink(ground, token.manager, said, onTheDay)).toMatchObject({
			outcome: 'changed-since',
			rows: ['first1'],
			typed: { third3: { answer: 'stop', note: 'Typed' } },
		})
		expect(await planNow()).toEqual(before)
	})

	test('what is gone is counted, and the others are saved', async () => {
		await edit((plan) => ({ ...plan, rows: plan.rows.filter((row) => row.id !== 'first1') }))
		const said = form({ 'answer.first1': 'stop', 'answer.third3': 'stop' })
		expect(await reviewByLink(ground, token.manager, said, onTheDay)).toEqual({ outcome: 'saved', answered: 1, gone: 1 })
	})

	test('rows that the page did not show are not answered, whatever the form says', async () => {
		const said = form({ shown: 'second.AAAAAAAAAAAA ../x first1', 'answer.second': 'stop', 'answer.first1': 'stop' })
		const before = await planNow()
		await reviewByLink(ground, token.manager, said, onTheDay)
		expect(await planNow()).toEqual(before)
	})
})

describe('a link that leads nowhere looks the same, whatever the reason', () => {
	const isDead = async (which: string, when = onTheDay) => {
		expect(await openReviewLink(ground, which, when)).toBeNull()
		expect(await reviewByLink(ground, which, form({}, { isAll: true }), when)).toEqual({ outcome: 'not-found' })
	}

	test('never made, or of another use', async () => {
		await isDead('x'.repeat(43))
		await isDead('')
		const other = await ground.store.write((tx) => newPaperLink(tx, id, { use: 'employee', expiresAt: at(99), at: onTheDay }))
		await isDead(other)
	})

	test('over after 21 days, to the minute', async () => {
		expect(await openReviewLink(ground, token.manager, new Date(at(24 * 21).getTime() - 60_000))).not.toBeNull()
		await isDead(token.manager, at(24 * 21))
	})

	test('ended by a newer one', async () => {
		await askForReview(ground, manager.actor, id, at(1))
		await isDead(token.manager, at(1))
		await isDead(token.employee, at(1))
		expect(await openReviewLink(ground, await tokenFor(ground, id, employee), at(1))).not.toBeNull()
	})

	test('the employee’s, once their address was taken away', async () => {
		await ground.store.write((tx) => markPaperUnscoped(tx, id, { employeeContact: null }))
		await isDead(token.employee)
		expect(await openReviewLink(ground, token.manager, onTheDay)).not.toBeNull()
	})

	test('both, once the employee’s link goes elsewhere or is ended', async () => {
		expect((await shareByHand(ground, manager.actor, planPaper, id, onTheDay)).outcome).toBe('made')
		await isDead(token.employee)
		await isDead(token.manager)
	})

	test('both, once the employee has no way in any more', async () => {
		expect(await stopSharing(ground, manager.actor, planPaper, id, onTheDay)).toBe(true)
		await isDead(token.employee)
		await isDead(token.manager)
	})

	test('of a plan that was deleted', async () => {
		await deleteOwnPaper(ground, manager.actor, planPaper, id, onTheDay)
		await isDead(token.manager)
	})
})
