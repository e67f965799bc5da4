import { beforeEach, describe, expect, test } from 'vitest'
import { listAccess } from '#app/audit/list-access.server.ts'
import { openCase } from '#app/features/casework/open-case.server.ts'
import type { Ground } from '#app/features/ground.ts'
import type { SampleOverrides } from '#app/journey/sample-answers.ts'
import { referrals, subjectLinks } from '#db/schema/schema.ts'
import { meanwhile } from '#db/seed/meanwhile.ts'
import { anEmployer, aStaffMember, type SeededEmployer } from '#db/seed/people.server.ts'
import { newestPosted, postedAbout } from '#db/seed/posted.server.ts'
import { aDraftReferral, aPostLevelRequest, aReceivedReferral, aSentReferral, theEmployee } from '#db/seed/referrals.server.ts'
import { typedPages } from '#db/seed/typed-pages.ts'
import { testGround } from '../../../tests/setup/test-store.ts'
import { findDraft } from './find-draft.server.ts'
import { journeyOf } from './forms.ts'
import { openSubjectLink } from './open-subject-link.server.ts'
import { readAsSubject } from './read-as-subject.server.ts'
import { baseOf, saveStep } from './save-step.server.ts'
import { sendToEmployee } from './send-to-employee.server.ts'
import { requestSubjectCode } from './subject-code.server.ts'

const at = new Date('2026-11-16T09:00:00Z')
const minute = 60_000
const day = 24 * 60 * minute
const later = (ms: number) => new Date(at.getTime() + ms)

let ground: Ground
let employer: SeededEmployer
beforeEach(async () => {
	ground = await testGround()
	employer = await anEmployer(ground)
})

const send = (id: string, when = later(30 * minute), who = employer) => sendToEmployee(ground, who.actor, id, when)
const rowOf = async (id: string) => (await ground.store.read.select().from(referrals)).find((row) => row.id === id)

/** Changes one answer of what was handed back, by the real page. */
async function change(id: string, slug: string, values: Record<string, unknown>, when: Date) {
	const draft = await findDraft(ground, employer.actor, id)
	if (!draft) throw new Error('not editable')
	const answers = { ...draft.answers, [slug]: { ...(draft.answers[slug] as object), ...values } }
	const pages = typedPages(journeyOf(draft.kind), answers, { today: '2026-11-20' })
	const entries = pages.find((page) => page.slug === slug)?.entries ?? []
	const saved = await saveStep(
		ground,
		employer.actor,
		id,
		{ slug, entries, base: baseOf(draft.answers, slug), seenHealthWords: true },
		when,
	)
	if (saved.outcome !== 'saved') throw new Error(JSON.stringify(saved))
}

describe('sending twice', () => {
	test('twenty times at once makes one referral, one reference, one set of messages and one audit row', async () => {
		const { id } = await aDraftReferral(ground, employer, { at })
		const answers = await Promise.all(Array.from({ length: 20 }, () => send(id)))
		expect(answers.filter(({ outcome }) => outcome === 'sent')).toHaveLength(1)
		expect(answers.filter(({ outcome }) => outcome === 'already-sent')).toHaveLength(19)
		expect(new Set(answers.map((answer) => ('reference' in answer ? answer.reference : null))).size).toBe(1)
		const posted = (await postedAbout(ground, id)).map(({ message, state }) => `${message} ${state}`)
		expect(posted.sort()).toEqual([
			'read-your-referral queued',
			'receipt-for-manager queued',
			'reminder queued',
			'reminder queued',
			'resume-your-draft cancelled',
		])
		expect((await listAccess(ground.store.read, id)).map(({ event }) => event)).toEqual([
			'referral.draft-started',
			'referral.sent-to-employee',
		])
		expect(await ground.store.read.select().from(subjectLinks)).toHaveLength(3)
	})

	test('an hour later and after the employee has answered, the first receipt comes again', async () => {
		const { id, reference } = await aReceivedReferral(ground, employer, { at })
		expect(await send(id, later(5 * day))).toEqual({ outcome: 'already-sent', reference })
		expect((await postedAbout(ground, id)).filter(({ message }) => message === 'read-your-referral')).toHaveLength(1)
	})

	test('a page saved in another tab just before goes along', async () => {
		const { id } = await aDraftReferral(ground, employer, { at })
		const ofAnotherTab = () => change(id, 'job', { title: 'Head baker' }, later(29 * minute))
		const sent = await sendToEmployee(meanwhile(ground, ofAnotherTab), employer.actor, id, later(30 * minute))
		expect(sent).toMatchObject({ outcome: 'sent' })
		const { token = '' } = (await newestPosted(ground, id, 'read-your-referral')).secret
		const view = await readAsSubject(ground, await theEmployee(ground, id, token, later(60 * minute)), later(60 * minute))
		expect(JSON.stringify(view?.document)).toContain('Head baker')
	})

	test('what is handed back and changed in two tabs is not called sent before it is', async () => {
		const { id, reference } = await aReceivedReferral(ground, employer, {
			choice: 'ask-change',
			wishes: { job: { wish: 'correct', text: 'Baker' } },
			at,
		})
		const ofAnotherTab = () => change(id, 'job', { title: 'Baker' }, later(day))
		expect(await sendToEmployee(meanwhile(ground, ofAnotherTab), employer.actor, id, later(day))).toEqual({
			outcome: 'sent',
			reference,
		})
		expect((await rowOf(id))?.status).toBe('awaiting-subject')
	})
})

test('an unfinished draft says which page is still to answer', async () => {
	const { id } = await aDraftReferral(ground, employer, { answeredTo: 'job', at })
	expect(await send(id)).toEqual({ outcome: 'unfinished', slug: 'work-pattern' })
})

test('another manager’s draft is not found, and stays a draft', async () => {
	const { id } = await aDraftReferral(ground, employer, { at })
	expect(await send(id, undefined, await anEmployer(ground))).toEqual({ outcome: 'not-found' })
	expect(await send('f'.repeat(32))).toEqual({ outcome: 'not-found' })
	expect((await rowOf(id))?.status).toBe('draft')
})

test('the manager’s own address as the employee’s is refused at sending too', async () => {
	const { id } = await aDraftReferral(ground, employer, { overrides: { 'employee-contact': { email: employer.email } }, at })
	expect(await send(id)).toEqual({ outcome: 'unfinished', slug: 'employee-contact' })
})

test('where no text can be sent, a mobile number alone is not enough', async () => {
	const { id } = await aDraftReferral(ground, employer, {
		overrides: { 'employee-contact': { email: undefined, mobile: '+447700900123' } },
		at,
	})
	expect(await sendToEmployee({ ...ground, textMessages: false }, employer.actor, id, later(minute))).toEqual({
		outcome: 'unfinished',
		slug: 'employee-contact',
	})
	expect(await send(id)).toMatchObject({ outcome: 'sent' })
	expect(await newestPosted(ground, id, 'read-your-referral')).toMatchObject({ channel: 'sms', to: '+447700900123' })
})

test('the employee is asked at once and reminded on days 3 and 10, each with a link of its own', async () => {
	const { id, at: sentAt } = await aSentReferral(ground, employer, { at })
	const asked = (await postedAbout(ground, id)).filter(
		({ message }) => message === 'read-your-referral' || message === 'reminder',
	)
	expect(asked.map(({ notBefore }) => (notBefore.getTime() - sentAt.getTime()) / day).sort((a, b) => a - b)).toEqual([0, 3, 10])
	expect(new Set(asked.map(({ secret }) => secret.token)).size).toBe(3)
	for (const { secret } of asked)
		expect(await openSubjectLink(ground, secret.token ?? '', later(day))).toMatchObject({ row: { id } })
})

describe('limits', () => {
	const toSamePerson: SampleOverrides = { 'employee-contact': { email: 'jo@mail.example' } }

	test('the same person twice in thirty days, however many clicks each took', async () => {
		for (let round = 0; round < 2; round += 1) {
			const { id } = await aDraftReferral(ground, employer, { overrides: toSamePerson, at })
			await Promise.all(Array.from({ length: 8 }, () => send(id)))
			expect((await rowOf(id))?.status).toBe('awaiting-subject')
		}
		const third = await aDraftReferral(ground, employer, {
			overrides: { 'employee-contact': { email: 'jo@mail.example' } },
			at,
		})
		expect(await send(third.id)).toEqual({ outcome: 'too-many', because: 'same-person' })
		expect((await rowOf(third.id))?.status).toBe('draft')
		expect(await send(third.id, later(31 * day))).toMatchObject({ outcome: 'sent' })
	})

	test('another manager may still refer that person', async () => {
		for (let round = 0; round < 2; round += 1) await aSentReferral(ground, employer, { overrides: toSamePerson, at })
		const other = await anEmployer(ground)
		const { id } = await aDraftReferral(ground, other, { overrides: toSamePerson, at })
		expect(await send(id, undefined, other)).toMatchObject({ outcome: 'sent' })
	})

	test('ten an hour; a refusal uses nothing up, and the next hour is free', async () => {
		for (let number = 0; number < 10; number += 1) await aSentReferral(ground, employer, { at })
		const { id } = await aDraftReferral(ground, employer, { overrides: toSamePerson, at })
		for (let pressed = 0; pressed < 4; pressed += 1) expect(await send(id)).toEqual({ outcome: 'too-many', because: 'many' })
		expect(await send(id, later(90 * minute))).toMatchObject({ outcome: 'sent' })
		const again = await aDraftReferral(ground, employer, { overrides: toSamePerson, at })
		expect(await send(again.id, later(91 * minute)), 'the refusals did not count against the person').toMatchObject({
			outcome: 'sent',
		})
	})

	test('sending again what the employee wants changed does not count as pressing', async () => {
		for (let round = 0; round < 2; round += 1) await aSentReferral(ground, employer, { overrides: toSamePerson, at })
		const other = await anEmployer(ground)
		employer = other
		const handedBack = await aReceivedReferral(ground, other, {
			choice: 'ask-change',
			wishes: { job: { wish: 'correct', text: 'Baker' } },
			overrides: toSamePerson,
			at,
		})
		await aSentReferral(ground, other, { overrides: toSamePerson, at })
		expect(await send(handedBack.id, later(day))).toMatchObject({ outcome: 'sent', reference: handedBack.reference })
	})
})

describe('a second round', () => {
	const marks = {
		'what-you-see': { wish: 'correct', text: 'Only after lunch.' },
		'job-risk': { wish: 'remove', text: '' },
	} as const
	const handedBack = () =>
		aReceivedReferral(ground, employer, {
			choice: 'ask-change',
			wishes: marks,
			own: { 'own-words': { help: 'Something nobody else may read' } },
			at,
		})

	test('keeps the reference and the employee’s part, makes new links and ends the old ones', async () => {
		const { id, token, reference } = await handedBack()
		await change(id, 'what-you-see', { noticed: 'Slower after lunch.' }, later(day))
		expect(await send(id, later(day))).toEqual({ outcome: 'sent', reference })
		expect(await openSubjectLink(ground, token, later(day))).toBeNull()
		const { token: fresh = '' } = (await newestPosted(ground, id, 'read-your-referral')).secret
		const employee = await theEmployee(ground, id, fresh, later(day))
		const view = await readAsSubject(ground, employee, later(day))
		expect(JSON.stringify(view?.part.answers)).toContain('Something nobody else may read')
	})

	test('a wish follows its line when the numbers move, and falls away when the line was changed', async () => {
		const { id } = await handedBack()
		const before = await rowOf(id)
		await change(id, 'time-off', { days: undefined, spells: undefined }, later(day))
		await change(id, 'what-you-see', { noticed: 'Slower after lunch.' }, later(day))
		await send(id, later(day))
		expect(before?.version).toBeLessThan((await rowOf(id))?.version ?? 0)
		const { token = '' } = (await newestPosted(ground, id, 'read-your-referral')).secret
		const view = await readAsSubject(ground, await theEmployee(ground, id, token, later(day)), later(day))
		const lines = view?.document.sections.flatMap((section) => section.lines) ?? []
		expect(view?.part.wishes).toEqual({ [lines.find((line) => line.slug === 'job-risk')?.ref ?? '']: marks['job-risk'] })
	})

	test('to another contact, nothing of what the employee wrote goes along', async () => {
		const { id } = await handedBack()
		await change(id, 'employee-contact', { email: 'somebody.else@mail.example' }, later(day))
		expect(await send(id, later(day))).toMatchObject({ outcome: 'sent' })
		const { token = '', ...posted } = (await newestPosted(ground, id, 'read-your-referral')).secret
		expect(posted).not.toHaveProperty('help')
		const view = await readAsSubject(ground, await theEmployee(ground, id, token, later(day)), later(day))
		expect(view?.part).toEqual({ answers: {}, wishes: {} })
	})

	test('while the manager edits the contact, no code goes to the new one', async () => {
		const { id, token } = await handedBack()
		expect(await openSubjectLink(ground, token, later(day))).not.toBeNull()
		await change(id, 'employee-contact', { email: 'somebody.else@mail.example' }, later(day))
		expect(await requestSubjectCode(ground, token, later(day))).toBeNull()
		expect((await postedAbout(ground, id)).filter(({ to }) => to === 'somebody.else@mail.example')).toEqual([])
	})

	test('turned into a request about a post, it takes nothing of the employee’s to the service', async () => {
		const staff = await aStaffMember(ground)
		const { id, token } = await aReceivedReferral(ground, employer, {
			kind: 'assessment',
			choice: 'ask-change',
			wishes: { moments: { wish: 'remove', text: '' } },
			own: { 'own-words': { help: 'Something nobody else may read' } },
			at,
		})
		await change(id, 'who-for', { who: 'post' }, later(day))
		await change(id, 'declaration', {}, later(day)).catch(() => null)
		expect(await send(id, later(day))).toMatchObject({ outcome: 'sent' })
		const opened = await openCase(ground, staff.actor, id, later(day))
		if (opened.outcome !== 'open') throw new Error(opened.outcome)
		expect(opened.file.part).toBeNull()
		expect(JSON.stringify(opened.file.document)).not.toMatch(/Jo Ashby|mail\.example/)
		expect(await rowOf(id)).toMatchObject({ subjectAnswers: null, subjectName: null, subjectIndex: null })
		expect(await openSubjectLink(ground, token, later(day))).toBeNull()
	})
})

test('a request about a post goes straight to the service, names nobody and asks nobody', async () => {
	const supervisor = await aStaffMember(ground, { role: 'supervisor', email: 'lead@team.example' })
	const { id } = await aPostLevelRequest(ground, employer, { at })
	expect(await rowOf(id)).toMatchObject({ status: 'received', subjectName: null, subjectIndex: null, expiresAt: null })
	expect((await postedAbout(ground, id)).map(({ message, to }) => [message, to])).toEqual(
		expect.arrayContaining([['new-case-for-team', 'lead@team.example']]),
	)
	expect((await postedAbout(ground, id)).map(({ message }) => message)).not.toContain('read-your-referral')
	const opened = await openCase(ground, supervisor.actor, id, later(day))
	expect(opened).toMatchObject({ outcome: 'open', file: { part: null, permissions: [] } })
})
