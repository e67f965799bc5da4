import { beforeEach, describe, expect, test } from 'vitest'
import type { ActorOf } from '#app/auth/actor.ts'
import { findPattern } from '#app/content/patterns.server.ts'
import { phasedPay } from '#app/content/phased-return-pay.server.ts'
import type { Ground } from '#app/features/ground.ts'
import { answerSignForm } from '#app/features/papers/answer-sign-form.server.ts'
import { confirmPaperCode } from '#app/features/papers/employee-code.server.ts'
import { openEmployeeLink } from '#app/features/papers/employee-link.server.ts'
import { listVersions } from '#app/features/papers/keep-version.server.ts'
import { openPaper, recordLook } from '#app/features/papers/open-paper.server.ts'
import { saveEmployeesPart } from '#app/features/papers/save-employees-part.server.ts'
import { baseOfPart, typedOfPart } from '#app/features/papers/save-part.server.ts'
import { shareByHand } from '#app/features/papers/share-paper.server.ts'
import { signedVersions } from '#app/features/papers/signed-versions.server.ts'
import { startPaper } from '#app/features/papers/start-paper.server.ts'
import { whoLooked } from '#app/features/papers/who-looked.server.ts'
import { planPaper } from '#app/features/plans/plan-paper.ts'
import { signStep } from '#app/features/plans/sign-step.ts'
import { openAnyEmployeeLink } from '#app/features/shared-papers/employees-papers.server.ts'
import { entriesOf } from '#app/journey/form.ts'
import { wordsIn } from '#app/words/words.ts'
import { meanwhile } from '#db/seed/meanwhile.ts'
import { anEmployer, type SeededEmployer } from '#db/seed/people.server.ts'
import { aPlan, thePlansEmployee } from '#db/seed/plans.server.ts'
import { testGround } from '../../../tests/setup/test-store.ts'
import { arrangeReturn, baseOfReturn, undoArranged } from './arrange-return.server.ts'
import { arrangements } from './arrange.ts'
import { beginPhasedReturn } from './begin-phased-return.ts'
import { sayToWeek, sayToWhole } from './employees-say.ts'
import { makeReturnCopy } from './make-return-copy.server.ts'
import { longestSaid } from './phased-return.ts'
import { phasedReturnPaper } from './phased-return-paper.ts'
import { aboutPart, payPart, weekPart } from './return-parts.ts'
import { saveReturnPart } from './save-return-part.server.ts'

const at = new Date('2026-11-23T09:00:00Z')
const { errors, yourReturn, phasedReturnDocument } = wordsIn('en')
const asked = { question: yourReturn.wholeQuestion, label: yourReturn.label, hint: yourReturn.hint }
const whole = sayToWhole(asked)
const usual = { weeklyMinutes: 2250, days: ['mon' as const, 'tue' as const, 'wed' as const, 'thu' as const, 'fri' as const] }

let ground: Ground
let manager: SeededEmployer
let employee: ActorOf<'paper-subject'>
let token: string
let id: string
beforeEach(async () => {
	ground = await testGround()
	manager = await anEmployer(ground)
	const plan = beginPhasedReturn(findPattern('standard-4')!, {
		usual: { ...usual, startsAt: '09:00', breakMinutes: 30 },
		firstDay: '2026-11-30',
	})
	const begun = await startPaper(ground, manager.actor, phasedReturnPaper, { ...plan, manager: 'Robin Made-Up' }, 'v', at)
	if (begun.outcome !== 'started') throw new Error(begun.outcome)
	id = begun.id
	const made = await shareByHand(ground, manager.actor, phasedReturnPaper, id, at)
	if (made.outcome !== 'made') throw new Error(made.outcome)
	token = made.token
	const answer = await confirmPaperCode(ground, phasedReturnPaper, token, { nonce: null, code: made.code }, at)
	if (answer.outcome !== 'right') throw new Error(answer.outcome)
	employee = { kind: 'paper-subject', userId: answer.found.userId, paperId: id }
})

async function open() {
	const paper = await openPaper(ground, manager.actor, phasedReturnPaper, id, at)
	if (!paper) throw new Error('The paper is gone')
	return paper
}
const plan = async () => (await open()).content
const weekId = async (place: number) => (await plan()).weeks[place]?.id ?? ''
const said = async () => (await plan()).weeks.map(({ employeeSays }) => employeeSays)

type Wishes = { readonly base?: string; readonly seen?: boolean; readonly on?: Ground; readonly as?: ActorOf<'paper-subject'> }
async function say(text: string, part = whole, { base, seen = false, on = ground, as = employee }: Wishes = {}) {
	const posted = {
		entries: [['says', text]] as [string, string][],
		base: base ?? baseOfPart(part.read(await plan())),
		seenHealthWords: seen,
		messages: errors.fields,
	}
	return saveEmployeesPart(on, as, phasedReturnPaper, part, posted, at)
}
const toWeek = async (text: string, place = 0, wishes: Wishes = {}) => say(text, sayToWeek(await weekId(place), asked), wishes)

describe('the link', () => {
	test('opens the paper that it is of, and says where its page is', async () => {
		expect(await openAnyEmployeeLink(ground, token, at)).toMatchObject({ page: 'return', row: { id }, way: 'hand' })
		const other = await aPlan(ground, manager.actor, { at })
		const link = await thePlansEmployee(ground, manager.actor, other, at)
		expect(await openAnyEmployeeLink(ground, link.token, at)).toMatchObject({ page: 'plan', row: { id: other } })
		expect(await openAnyEmployeeLink(ground, 'x'.repeat(43), at)).toBeNull()
	})

	test('opens nothing as a paper of another kind', async () => {
		expect(await openEmployeeLink(ground, planPaper, token, at)).toBeNull()
		expect(await openEmployeeLink(ground, phasedReturnPaper, token, at), 'control').not.toBeNull()
	})
})

describe('what the employee says', () => {
	test('to a week and to the whole stands there, is kept as a version and is on record', async () => {
		expect(await toWeek('Mornings suit me.\nTuesdays do not.', 1)).toEqual({ outcome: 'saved' })
		expect(await say('It is enough.')).toEqual({ outcome: 'saved' })
		expect(await said()).toEqual(['', 'Mornings suit me.\nTuesdays do not.', '', ''])
		expect((await plan()).employeeSays).toBe('It is enough.')
		const kept = await listVersions(ground, phasedReturnPaper, (await open()).row)
		expect(kept.map(({ because }) => because)).toEqual(['shared', 'commented', 'commented'])
	})

	test('sent twice is saved once, and an empty box is their word too', async () => {
		const base = baseOfPart(whole.read(await plan()))
		for (let sent = 0; sent < 2; sent += 1) expect(await say('Enough.', whole, { base })).toEqual({ outcome: 'saved' })
		expect(await listVersions(ground, phasedReturnPaper, (await open()).row)).toHaveLength(2)
		expect(await say('')).toEqual({ outcome: 'saved' })
		expect((await plan()).employeeSays).toBe('')
	})

	test('is as long as there is room for, and no longer', async () => {
		expect(await toWeek('🙂'.repeat(longestSaid.week))).toEqual({ outcome: 'saved' })
		expect(await say('x'.repeat(longestSaid.whole))).toEqual({ outcome: 'saved' })
		expect(await toWeek('x'.repeat(longestSaid.week + 1))).toMatchObject({ outcome: 'problems', problems: [{ field: 'says' }] })
		expect(await say('x'.repeat(longestSaid.whole + 1))).toMatchObject({ outcome: 'problems' })
		expect(await say('A \u0007 bell')).toMatchObject({ outcome: 'problems' })
	})

	test('that names an illness is asked about once and kept as it was typed', async () => {
		expect(await toWeek('My asthma is worse there')).toMatchObject({ outcome: 'health-words', words: ['asthma'] })
		expect(await said(), 'nothing is saved behind their back').toEqual(['', '', '', ''])
		expect(await toWeek('My asthma is worse there', 0, { seen: true })).toEqual({ outcome: 'saved' })
	})

	test('from a stale tab is not written over what was saved since, and comes back', async () => {
		const base = baseOfPart(whole.read(await plan()))
		await say('The newer word.')
		const stale = await say('The older page.', whole, { base })
		expect(stale).toMatchObject({ outcome: 'changed-elsewhere', saved: { says: 'The newer word.' } })
		expect((await plan()).employeeSays).toBe('The newer word.')
		if (stale.outcome !== 'changed-elsewhere') throw new Error('no base')
		expect(await say('The older page.', whole, { base: stale.base })).toEqual({ outcome: 'saved' })
	})

	test('at the moment in which the manager changes that week stays, and so does the change', async () => {
		const part = weekPart(await plan(), await weekId(0))!
		const typed = { ...typedOfPart(part, part.read(await plan()), '2026-11-23'), waits: 'Loading' }
		const posted = { entries: entriesOf(typed), base: baseOfPart(part.read(await plan())), seenHealthWords: false }
		const busy = meanwhile(ground, () => saveReturnPart(ground, manager.actor, id, part, posted, at))
		expect(await toWeek('Mornings suit me.', 0, { on: busy })).toEqual({ outcome: 'saved' })
		expect((await plan()).weeks[0]).toMatchObject({ waits: 'Loading', employeeSays: 'Mornings suit me.' })
	})

	test('to a week that is taken out meanwhile comes back', async () => {
		const part = sayToWeek(await weekId(3), asked)
		const base = baseOfPart(part.read(await plan()))
		await arrangeReturn(ground, manager.actor, id, { what: 'add', week: '', base: baseOfReturn(await plan()) }, at)
		const gone = { what: 'remove', week: await weekId(3), base: baseOfReturn(await plan()) } as const
		expect(await arrangeReturn(ground, manager.actor, id, gone, at)).toMatchObject({ outcome: 'arranged' })
		expect(await say('Too late.', part, { base })).toMatchObject({ outcome: 'gone', typed: { says: 'Too late.' } })
	})

	test('does not go with its week at one press, and control: a week without it does', async () => {
		await toWeek('Mornings suit me.', 1)
		const [before, week] = [await plan(), await weekId(1)]
		const asked = { what: 'remove', week, base: baseOfReturn(before) } as const
		expect(await arrangeReturn(ground, manager.actor, id, asked, at)).toEqual({ outcome: 'employee-said', week: 2 })
		expect(await plan()).toEqual(before)
		const done = await arrangeReturn(ground, manager.actor, id, { ...asked, sure: true }, at)
		expect((await plan()).weeks.map((one) => one.id)).not.toContain(week)
		const version = done.outcome === 'arranged' ? done.undo : 0
		await undoArranged(ground, manager.actor, id, { version, base: baseOfReturn(await plan()) }, at)
		expect((await plan()).weeks[1]?.employeeSays).toBe('Mornings suit me.')

		const silent = await weekId(2)
		const once = { what: 'remove', week: silent, base: baseOfReturn(await plan()) } as const
		expect(await arrangeReturn(ground, manager.actor, id, once, at)).toMatchObject({ outcome: 'arranged' })
		expect((await plan()).weeks.map((one) => one.id)).not.toContain(silent)
	})

	test('is not for the employee of another paper to say', async () => {
		expect(await say('Not theirs.', whole, { as: { ...employee, paperId: 'f'.repeat(32) } })).toEqual({ outcome: 'not-found' })
		const plans = await aPlan(ground, manager.actor, { at })
		const { actor } = await thePlansEmployee(ground, manager.actor, plans, at)
		expect(await say('Not theirs.', whole, { as: actor }), 'a plan is no phased return').toEqual({ outcome: 'not-found' })
		expect((await plan()).employeeSays).toBe('')
	})
})

describe('no form of the manager changes what the employee said', () => {
	const words = ['To week 1.', 'To week 2.', 'To week 3.', 'To week 4.']
	beforeEach(async () => {
		for (const [place, text] of words.entries()) await toWeek(text, place)
		await say('To the whole.')
	})
	const ofWeeks = async () => Object.fromEntries((await plan()).weeks.map((week) => [week.id, week.employeeSays]))

	test('saving each week, what was agreed and the pay, with their words sent along too', async () => {
		const before = await ofWeeks()
		const now = await plan()
		const parts = [...now.weeks.map((week) => weekPart(now, week.id)!), aboutPart(now), payPart]
		for (const [place, part] of parts.entries()) {
			const changed: Record<string, string> =
				place < 4 ? { waits: `Loading ${place}` } : place === 4 ? { goesTo: 'Kim Example' } : { weeklyPay: '500' }
			const typed = { ...typedOfPart(part, part.read(await plan()), '2026-11-23'), ...changed }
			const entries: [string, string][] = [...entriesOf(typed), ['employeeSays', 'Forged'], ['says', 'Forged']]
			const posted = { entries, base: baseOfPart(part.read(await plan())), seenHealthWords: true }
			expect(await saveReturnPart(ground, manager.actor, id, part, posted, at)).toEqual({ outcome: 'saved' })
		}
		expect(
			(await plan()).weeks.map(({ waits }) => waits),
			'control: the forms do save',
		).toEqual([0, 1, 2, 3].map((place) => `Loading ${place}`))
		expect(await ofWeeks()).toEqual(before)
		expect((await plan()).employeeSays).toBe('To the whole.')
	})

	test.each(arrangements)('%s, and undoing it', async (what) => {
		const before = await ofWeeks()
		const week = await weekId(what === 'step-back' || what === 'remove' ? 2 : 0)
		const done = await arrangeReturn(ground, manager.actor, id, { what, week, base: baseOfReturn(await plan()), sure: true }, at)
		if (done.outcome === 'arranged') {
			const after = await ofWeeks()
			for (const [one, text] of Object.entries(after)) expect([before[one], '']).toContain(before[one] ?? text)
			for (const [one, text] of Object.entries(before))
				if (!(what === 'remove' && one === week)) expect([one, after[one]]).toEqual([one, text])
			await say('Said since.')
			const undone = { version: done.undo, base: baseOfReturn(await plan()) }
			const outcome = await undoArranged(ground, manager.actor, id, undone, at)
			expect((await plan()).employeeSays, String(outcome)).toBe('Said since.')
		} else expect(['refused', 'breaks-rules']).toContain(done.outcome)
		for (const [one, text] of Object.entries(await ofWeeks())) expect(before[one] ?? '').toBe(text)
	})

	test('control: the employee changes it', async () => {
		await toWeek('Otherwise.', 2)
		expect((await said())[2]).toBe('Otherwise.')
	})
})

describe('signing', () => {
	const sign = async (name: string, revision?: number) => {
		const read = revision ?? (await open()).row.revision
		const entries: [string, string][] = [
			['name', name],
			['revision', String(read)],
		]
		const sent = { step: signStep, entries, messages: errors.fields, missing: 'No name' }
		return answerSignForm(ground, employee, phasedReturnPaper, sent, at)
	}

	test('puts their name under what they read, and a change takes it from what stands now', async () => {
		expect(await sign('Sam Invented')).toMatchObject({ outcome: 'signed' })
		expect(await signedVersions(ground, (await open()).row)).toMatchObject([
			{ isNow: true, signatures: [{ side: 'employee', name: 'Sam Invented', on: '2026-11-23' }] },
		])
		await say('I take that back.')
		expect(await signedVersions(ground, (await open()).row)).toMatchObject([{ isNow: false }])
	})

	test('needs a name, and nobody signs what they did not read', async () => {
		expect(await sign(' ')).toEqual({ outcome: 'problems', problems: [{ field: 'name', message: 'No name' }] })
		const { revision } = (await open()).row
		await say('Changed.')
		expect(await sign('Sam Invented', revision)).toEqual({ outcome: 'changed-since' })
		expect(await signedVersions(ground, (await open()).row)).toEqual([])
	})

	test('stands in the copy that either takes, and so does what was said; payroll gets neither', async () => {
		await toWeek('Mornings suit me.', 1)
		await say('Enough for me.')
		await sign('Sam Invented')
		const { row, content } = await open()
		const paid = { ...content, pay: { ...content.pay, weeklyPay: 50_000, unfitOnOtherDays: true } }
		const given = { plan: paid, words: phasedReturnDocument, today: '2026-11-23', bankHolidays: new Set<string>(), mark: '' }
		const copy = async (file: string) => {
			const made = await makeReturnCopy(ground, employee, row, file, { ...given, pay: phasedPay(paid) }, at)
			return made.outcome === 'made' ? new TextDecoder().decode(made.file.bytes) : made.outcome
		}
		const text = await copy('plan.txt')
		for (const one of ['Mornings suit me.', 'Enough for me.', 'Sam Invented']) expect(text).toContain(one)
		expect(await copy('payroll.csv'), 'control: there is a table').toContain(phasedReturnDocument.table.policy)
		for (const file of ['payroll.csv', 'reviews.ics'])
			for (const one of ['Mornings suit me.', 'Enough for me.', 'Sam Invented']) expect(await copy(file)).not.toContain(one)
	})
})

test('who looked is told to the employee: the manager’s look and their own acts, and not their own looks', async () => {
	const { row } = await open()
	await recordLook(ground, manager.actor, row, at)
	await recordLook(ground, employee, row, at)
	await toWeek('Mornings suit me.')
	const told = (await whoLooked(ground, employee, phasedReturnPaper, at)).map(({ who, what }) => `${who}: ${what}`)
	expect(told).toContain('manager: paper.viewed')
	expect(told).toContain('you: paper.commented')
	expect(told).not.toContain('you: paper.viewed')
})
