import { beforeEach, describe, expect, test } from 'vitest'
import { listAccess } from '#app/audit/list-access.server.ts'
import type { ActorOf } from '#app/auth/actor.ts'
import type { Ground } from '#app/features/ground.ts'
import { startPlan } from '#app/features/plans/add-to-plan.server.ts'
import { takeFromPlan } from '#app/features/plans/arrange-plan.server.ts'
import { commentPart, daysPart } from '#app/features/plans/employees-part.ts'
import { commentStep, daysStep } from '#app/features/plans/employees-step.ts'
import { planPaper } from '#app/features/plans/plan-paper.ts'
import { rowPart } from '#app/features/plans/plan-parts.ts'
import { emptyRow, type Plan } from '#app/features/plans/plan.ts'
import { savePlanPart } from '#app/features/plans/save-plan-part.server.ts'
import { wordsIn } from '#app/words/words.ts'
import { limits } from '#db/schema/schema.ts'
import { meanwhile } from '#db/seed/meanwhile.ts'
import { anEmployer, type SeededEmployer } from '#db/seed/people.server.ts'
import { testGround } from '../../../tests/setup/test-store.ts'
import { confirmPaperCode } from './employee-code.server.ts'
import type { EmployeesPart } from './employees-part.ts'
import { listVersions } from './keep-version.server.ts'
import { openPaper } from './open-paper.server.ts'
import { saveEmployeesPart } from './save-employees-part.server.ts'
import { baseOfPart } from './save-part.server.ts'
import { shareByHand } from './share-paper.server.ts'
import { signPaper } from './sign-paper.server.ts'

const at = new Date('2026-11-16T09:00:00Z')
const { yourPlan, errors } = wordsIn('en')
const comment = (row = 'stool00') => commentPart(row, commentStep(yourPlan))
const days = daysPart(daysStep(yourPlan))

let ground: Ground
let manager: SeededEmployer
let employee: ActorOf<'paper-subject'>
let id: string
beforeEach(async () => {
	ground = await testGround()
	manager = await anEmployer(ground)
	const rows = [
		{ ...emptyRow('stool00'), what: 'A stool', employeeComment: 'Noted for them' },
		{ ...emptyRow('lift000'), what: 'A lift' },
	]
	const begun = await startPlan(ground, manager.actor, { rows }, 'v', at)
	if (begun.outcome !== 'started') throw new Error(begun.outcome)
	id = begun.id
	const made = await shareByHand(ground, manager.actor, planPaper, id, at)
	if (made.outcome !== 'made') throw new Error(made.outcome)
	const answer = await confirmPaperCode(ground, planPaper, made.token, { nonce: null, code: made.code }, at)
	if (answer.outcome !== 'right') throw new Error(answer.outcome)
	employee = { kind: 'paper-subject', userId: answer.found.userId, paperId: id }
})

const now = async () => {
	const open = await openPaper(ground, manager.actor, planPaper, id, at)
	if (!open) throw new Error('gone')
	return open
}
const stool = async () => (await now()).content.rows.find((row) => row.id === 'stool00')
const baseNow = async (part: EmployeesPart<Plan>) => baseOfPart(part.read((await now()).content))
const versions = async () => (await listVersions(ground, planPaper, (await now()).row)).map(({ because }) => because)

async function say(
	text: string,
	{ part = comment(), on = ground, base, neededOn = 'every-day', seen = false }: Partial<Said> = {},
) {
	const entries: [string, string][] = [
		['comment', text],
		['neededOn', neededOn],
	]
	const posted = { entries, base: base ?? (await baseNow(part)), seenHealthWords: seen, messages: errors.fields }
	return saveEmployeesPart(on, employee, planPaper, part, posted, at)
}
type Said = { part: EmployeesPart<Plan>; on: Ground; base: string; neededOn: string; seen: boolean }

describe('what the employee says', () => {
	test('stands in the plan as theirs, is kept as a version and is on record', async () => {
		expect(await say('It helps.\nA little low.', { neededOn: 'bad-days' })).toEqual({ outcome: 'saved' })
		expect(await stool()).toMatchObject({
			employeeComment: 'It helps.\nA little low.',
			commentIsTheirs: true,
			neededOn: 'bad-days',
		})
		expect(await versions()).toEqual(['shared', 'commented'])
		const acts = (await listAccess(ground.store.read, id)).filter(({ event }) => event === 'paper.commented')
		expect(acts).toMatchObject([{ actorKind: 'paper-subject', actorId: employee.userId }])
	})

	test('sent twice is saved once', async () => {
		const base = await baseNow(comment())
		for (let sent = 0; sent < 2; sent += 1) expect(await say('It helps.', { base })).toEqual({ outcome: 'saved' })
		expect(await versions()).toEqual(['shared', 'commented'])
	})

	test('may be nothing: an emptied box is their word too', async () => {
		await say('It helps.')
		await say('')
		expect(await stool()).toMatchObject({ employeeComment: '', commentIsTheirs: true })
	})

	test('what was noted for them becomes theirs once they save it as it stands', async () => {
		expect(await stool()).toMatchObject({ commentIsTheirs: false })
		await say('Noted for them')
		expect(await stool()).toMatchObject({ employeeComment: 'Noted for them', commentIsTheirs: true })
	})

	test('is not touched by what the manager saves, and the manager’s page is not by it', async () => {
		const part = rowPart('stool00', { isNew: false })
		const base = baseOfPart(part.read((await now()).content))
		await say('It helps.')
		const entries: [string, string][] = [
			['what', 'A taller stool'],
			['neededOn', 'every-day'],
			['cost', ''],
		]
		const saved = await savePlanPart(ground, manager.actor, id, part, { entries, base, seenHealthWords: true }, at)
		expect(saved).toEqual({ outcome: 'saved' })
		expect(await stool()).toMatchObject({ what: 'A taller stool', employeeComment: 'It helps.', commentIsTheirs: true })
	})

	test('that names an illness is asked about once, kept as it was typed, and never kept out', async () => {
		const text = 'My asthma is worse upstairs'
		expect(await say(text)).toMatchObject({ outcome: 'health-words', words: ['asthma'], typed: { comment: text } })
		expect((await stool())?.employeeComment, 'nothing is saved behind their back').toBe('Noted for them')
		expect(await say(text, { seen: true })).toEqual({ outcome: 'saved' })
		expect(await say(`${text} and in the hall`), 'what they said already is not asked about again').toEqual({ outcome: 'saved' })
		expect((await stool())?.employeeComment).toBe(`${text} and in the hall`)
	})

	test('of good days and bad days stands in the plan', async () => {
		const entries: [string, string][] = [
			['goodDay', 'A whole shift.'],
			['badDay', ''],
		]
		const posted = { entries, base: await baseNow(days), messages: errors.fields }
		expect(await saveEmployeesPart(ground, employee, planPaper, days, posted, at)).toEqual({ outcome: 'saved' })
		expect((await now()).content).toMatchObject({ goodDay: 'A whole shift.', badDay: '' })
	})
})

describe('nothing is lost', () => {
	test('from a stale tab: what was saved is shown beside what was typed, and the next try goes through', async () => {
		const base = await baseNow(comment())
		await say('The newer word.')
		const stale = await say('The older page.', { base })
		expect(stale).toMatchObject({
			outcome: 'changed-elsewhere',
			typed: { comment: 'The older page.' },
			saved: { comment: 'The newer word.' },
		})
		expect(await stool()).toMatchObject({ employeeComment: 'The newer word.' })
		if (stale.outcome !== 'changed-elsewhere') throw new Error('no base')
		expect(await say('The older page.', { base: stale.base })).toEqual({ outcome: 'saved' })
		expect(await stool()).toMatchObject({ employeeComment: 'The older page.' })
	})

	test('when somebody saves another point at the same moment: both stay', async () => {
		const busy = meanwhile(ground, () => say('The lift is fine.', { part: comment('lift000') }))
		expect(await say('It helps.', { on: busy, base: await baseNow(comment()) })).toEqual({ outcome: 'saved' })
		const said = (await now()).content.rows.map(({ employeeComment }) => employeeComment)
		expect(said).toEqual(['It helps.', 'The lift is fine.'])
	})

	test('when the point is taken out meanwhile: what was typed comes back', async () => {
		const base = await baseNow(comment())
		await takeFromPlan(ground, manager.actor, id, 'stool00')
		expect(await say('It helps.', { base })).toMatchObject({ outcome: 'gone', typed: { comment: 'It helps.' } })
		expect(await versions()).toEqual(['shared'])
	})

	test.each([
		['too long', 'x'.repeat(2001)],
		['with a hidden character', 'It \u0007helps'],
	])('when it is %s: it is said, with what was typed', async (_what, text) => {
		expect(await say(text)).toMatchObject({ outcome: 'problems', problems: [{ field: 'comment' }] })
		expect(await stool()).toMatchObject({ employeeComment: 'Noted for them' })
	})

	test('when the plan is full: it is said, with what was typed', async () => {
		const rows = Array.from({ length: 36 }, (_, at) => ({
			...emptyRow(`full${String(at).padStart(4, '0')}`),
			what: 'Full',
			how: 'x'.repeat(2000),
			barrier: 'x'.repeat(1600),
		}))
		const begun = await startPlan(ground, manager.actor, { rows }, 'v', at)
		if (begun.outcome !== 'started') throw new Error(begun.outcome)
		const owner = { ...employee, paperId: begun.id }
		const part = comment('full0000')
		const base = baseOfPart({ comment: '', neededOn: 'every-day' })
		const sayHere = (text: string) => {
			const entries: [string, string][] = [
				['comment', text],
				['neededOn', 'every-day'],
			]
			return saveEmployeesPart(ground, owner, planPaper, part, { entries, base, messages: errors.fields }, at)
		}
		expect(await sayHere('🙂'.repeat(2000))).toMatchObject({ outcome: 'too-large', typed: { comment: '🙂'.repeat(2000) } })
		expect(await sayHere('Short.')).toEqual({ outcome: 'saved' })
	})

	test('of somebody who saves without end: after 250 in a day it is said, with what was typed', async () => {
		const used = { key: `plan-comments:${id}`, points: 249, resetsAt: new Date(at.getTime() + 1) }
		await ground.store.write((tx) => tx.insert(limits).values(used))
		expect(await say('It helps.')).toEqual({ outcome: 'saved' })
		expect(await say('Once more.')).toMatchObject({ outcome: 'too-many', typed: { comment: 'Once more.' } })
	})
})

test('the employee signs the version they read, beside their manager, and no version they did not', async () => {
	const { row } = await now()
	const signature = { side: 'employee', name: 'Jo Invented', on: '2026-11-16' } as const
	await say('It helps.')
	expect(await signPaper(ground, employee, planPaper, id, { ...signature, read: row.revision }, at)).toEqual({
		outcome: 'changed-since',
	})
	const read = (await now()).row.revision
	await signPaper(ground, manager.actor, planPaper, id, { ...signature, side: 'manager', name: 'Robin', read }, at)
	expect(await signPaper(ground, employee, planPaper, id, { ...signature, read }, at)).toEqual({ outcome: 'signed', number: 2 })
	const kept = await listVersions(ground, planPaper, (await now()).row)
	expect(kept.map(({ signatures }) => signatures.map(({ side }) => side))).toEqual([[], ['manager', 'employee']])
	await say('I take that back.')
	expect((await listVersions(ground, planPaper, (await now()).row)).at(-1)?.signatures).toEqual([])
})

test('the employee of another plan changes nothing here', async () => {
	const entries: [string, string][] = [
		['comment', 'Not theirs to say.'],
		['neededOn', 'every-day'],
	]
	const stranger = { ...employee, paperId: 'f'.repeat(32) }
	const posted = { entries, base: await baseNow(comment()), messages: errors.fields }
	expect(await saveEmployeesPart(ground, stranger, planPaper, comment(), posted, at)).toEqual({ outcome: 'not-found' })
	expect(await stool()).toMatchObject({ employeeComment: 'Noted for them' })
})
