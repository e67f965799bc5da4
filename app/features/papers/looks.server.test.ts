import { beforeEach, expect, test } from 'vitest'
import type { Actor, ActorOf } from '#app/auth/actor.ts'
import { systemActor } from '#app/auth/actor.ts'
import { auditEvents, type AuditDetail, type AuditEvent } from '#app/audit/events.ts'
import { recordAudit } from '#app/audit/record.server.ts'
import type { Ground } from '#app/features/ground.ts'
import { startPlan } from '#app/features/plans/add-to-plan.server.ts'
import { planPaper } from '#app/features/plans/plan-paper.ts'
import { wordsIn } from '#app/words/words.ts'
import { anEmployer, type SeededEmployer } from '#db/seed/people.server.ts'
import { testGround } from '../../../tests/setup/test-store.ts'
import { looksAt } from './looks.server.ts'
import { whoLooked } from './who-looked.server.ts'

const at = new Date('2026-11-16T09:00:00Z')

let ground: Ground
let manager: SeededEmployer
let employee: ActorOf<'paper-subject'>
let id: string
beforeEach(async () => {
	ground = await testGround()
	manager = await anEmployer(ground)
	const begun = await startPlan(ground, manager.actor, { rows: [] }, 'v', at)
	if (begun.outcome !== 'started') throw new Error(begun.outcome)
	id = begun.id
	employee = { kind: 'paper-subject', userId: 'e'.repeat(32), paperId: id }
})

const record = (actor: Actor, event: AuditEvent, detail: AuditDetail = {}) =>
	ground.store.write((tx) => recordAudit(tx, ground.vault, actor, { event, subjectId: id, detail, at }))
const everyEvent = async (actor: Actor, detail: AuditDetail = {}) => {
	for (const event of auditEvents) await record(actor, event, detail)
}
/** What the manager is shown, without the beginning of the plan. */
const shown = async () =>
	(await looksAt(ground, manager.actor, { id }))
		.filter(({ what }) => what !== 'paper.started')
		.map(({ who, what }) => [who.kind, what])

test('of everything that the employee can do, the holder is shown what they said and nothing of their reading', async () => {
	await everyEvent(employee)
	expect((await shown()).sort()).toEqual([
		['employee', 'paper.commented'],
		['employee', 'paper.handover-answered'],
		['employee', 'paper.reviewed'],
		['employee', 'paper.signed'],
	])
	const theirs = (await whoLooked(ground, employee, planPaper, at)).filter(({ who }) => who === 'you').map(({ what }) => what)
	expect(theirs, 'control: it is on record').toEqual(expect.arrayContaining(['paper.code-accepted', 'paper.copied']))
})

test.each<[string, AuditDetail, string[][]]>([
	['by itself, for the employee', {}, [['portal', 'paper.review-asked']]],
	['by the employee’s own link', { by: 'link' }, []],
	['by the employee’s review link', { by: 'link', side: 'employee' }, [['employees-link', 'paper.reviewed']]],
	[
		'by the manager’s review link',
		{ by: 'link', side: 'manager' },
		[
			['managers-link', 'paper.reviewed'],
			['managers-link', 'paper.viewed'],
		],
	],
])('of everything that the service does %s, only what is for the holder is shown', async (_how, detail, expected) => {
	await everyEvent(systemActor, detail)
	const all = await shown()
	expect(all.sort()).toEqual(expected)
})

test('of what nobody who has to do with a plan did, nothing is shown', async () => {
	await everyEvent({ kind: 'staff', userId: 's', role: 'case-worker', areaId: 'a' })
	await everyEvent({ kind: 'subject', userId: 's', referralId: 'r' })
	expect(await shown()).toEqual([])
})

test('what a browser did before the paper was in an account is told as that', async () => {
	await record({ kind: 'guest', userId: 'g'.repeat(64) }, 'paper.copied')
	expect(await shown(), 'control').toEqual([['browser', 'paper.copied']])
	await record(manager.actor, 'paper.kept-in-account')
	expect(await shown()).toEqual([
		['you', 'paper.kept-in-account'],
		['browser-before', 'paper.copied'],
	])
})

test('a control: everything that a holder does is shown', async () => {
	const other = await anEmployer(ground, { email: 'lead@firm.example' })
	await everyEvent(other.actor)
	const told = auditEvents.filter((event) => event !== 'paper.version-kept' && event !== 'paper.started')
	expect((await shown()).map(([, what]) => what).sort()).toEqual([...told].sort())
})

test('a review link is told by whose it is and by whom it reached, and every line has words of its own', async () => {
	await record(systemActor, 'paper.review-asked', { to: ['manager'] })
	await record(manager.actor, 'paper.review-asked', { to: ['manager', 'employee'] })
	await record(systemActor, 'paper.viewed', { by: 'link', side: 'manager' })
	await record(systemActor, 'paper.viewed', { by: 'link', side: 'employee' })
	await record(systemActor, 'paper.reviewed', { by: 'link', side: 'employee' })
	await record(systemActor, 'paper.unshared', { by: 'link' })
	await record(manager.actor, 'paper.handover-answered', { answer: 'withdrawn' })
	expect((await shown()).reverse()).toEqual([
		['portal', 'paper.review-asked'],
		['you', 'review-asked-both'],
		['managers-link', 'paper.viewed'],
		['employees-link', 'paper.reviewed'],
		['you', 'handover-withdrawn'],
	])
	const theirs = await whoLooked(ground, employee, planPaper, at)
	expect(
		theirs
			.map(({ who, what }) => [who, what])
			.reverse()
			.slice(1),
	).toEqual([
		['portal', 'paper.review-asked'],
		['manager', 'review-asked-both'],
		['managers-link', 'paper.viewed'],
		['your-review-link', 'paper.viewed'],
		['your-review-link', 'paper.reviewed'],
		['your-link', 'paper.unshared'],
		['manager', 'handover-withdrawn'],
	])
	const { keeping, yourPlan } = wordsIn('en')
	for (const { what } of await looksAt(ground, manager.actor, { id })) expect(keeping.events[what], what).toBeDefined()
	for (const { what } of theirs) expect(yourPlan.whatWas, what).toHaveProperty([what])
})
