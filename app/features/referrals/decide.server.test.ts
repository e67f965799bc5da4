import { beforeEach, describe, expect, test } from 'vitest'
import { listAccess } from '#app/audit/list-access.server.ts'
import { openCase } from '#app/features/casework/open-case.server.ts'
import type { Ground } from '#app/features/ground.ts'
import { listPermissions } from '#db/queries/case-file.server.ts'
import { referrals } from '#db/schema/schema.ts'
import { meanwhile } from '#db/seed/meanwhile.ts'
import { anEmployer, aStaffMember, type SeededEmployer, type SeededStaff } from '#db/seed/people.server.ts'
import { newestPosted, postedAbout } from '#db/seed/posted.server.ts'
import { aReceivedReferral, aReferralWithEmployee, fillEmployeesPart, markLines } from '#db/seed/referrals.server.ts'
import { testGround } from '../../../tests/setup/test-store.ts'
import { choices, decide, refuseByLink, reopenByLink, type Choice } from './decide.server.ts'
import { permissionIds, wordingVersion } from './permissions.ts'
import { wordingVersions } from './subject-questions.ts'
import { readAsSubject } from './read-as-subject.server.ts'
import { leftOut } from './referral-document.ts'
import { saveLineWish, saveSubjectStep } from './save-subject-part.server.ts'

const at = new Date('2026-11-16T09:00:00Z')
const minute = 60_000
const day = 24 * 60 * minute
const later = (ms: number) => new Date(at.getTime() + ms)
const marks = {
	'what-you-see': { wish: 'correct', text: 'Only after lunch.' },
	'job-risk': { wish: 'remove', text: '' },
} as const

let ground: Ground
let employer: SeededEmployer
let staff: SeededStaff
beforeEach(async () => {
	ground = await testGround()
	employer = await anEmployer(ground)
	staff = await aStaffMember(ground, { role: 'supervisor' })
})

const rowOf = async (id: string) => (await ground.store.read.select().from(referrals)).find((row) => row.id === id)
const messagesTo = async (id: string, to: string) =>
	(await postedAbout(ground, id)).filter((one) => one.to === to).map((one) => one.message)

async function readyToDecide(wishes: Parameters<typeof fillEmployeesPart>[2] = {}) {
	const made = await aReferralWithEmployee(ground, employer, {
		overrides: { 'employee-contact': { email: 'jo@mail.example' } },
		at,
	})
	await fillEmployeesPart(ground, made.employee, wishes, later(90 * minute))
	return made
}

describe('each choice', () => {
	test('agree: the service has it all, with the corrections, without what was left out', async () => {
		const made = await aReceivedReferral(ground, employer, {
			wishes: marks,
			own: { 'own-words': { help: 'A stool at the till' } },
			at,
		})
		const opened = await openCase(ground, staff.actor, made.id, later(day))
		if (opened.outcome !== 'open') throw new Error(opened.outcome)
		const text = JSON.stringify(opened.file.document)
		expect(text).toContain('Only after lunch.')
		expect(text).toContain(leftOut)
		expect(text).not.toContain('absence process')
		expect(JSON.stringify(opened.file.part)).toContain('A stool at the till')
		expect(await messagesTo(made.id, employer.email)).toContain('employee-agreed')
		expect(await rowOf(made.id)).toMatchObject({ status: 'received', expiresAt: null, receivedAt: made.decidedAt })
	})

	test('without the manager’s part: the service has the employee’s own words and nothing the manager wrote', async () => {
		const made = await aReceivedReferral(ground, employer, {
			choice: 'without-manager',
			permissions: { 'pass-referral': 'no' },
			own: { 'own-words': { help: 'A stool at the till' } },
			at,
		})
		const opened = await openCase(ground, staff.actor, made.id, later(day))
		if (opened.outcome !== 'open') throw new Error(opened.outcome)
		expect(opened.file.document).toBeNull()
		expect(JSON.stringify(opened.file.part)).toContain('A stool at the till')
		expect(await messagesTo(made.id, employer.email)).toContain('not-going-ahead')
		expect(await messagesTo(made.id, employer.email)).not.toContain('employee-agreed')
	})

	test('ask for a change: the manager hears the numbers of the lines and not a word of them', async () => {
		const made = await aReceivedReferral(ground, employer, { choice: 'ask-change', wishes: marks, at })
		const { details, secret } = await newestPosted(ground, made.id, 'employee-asked-for-change')
		expect(details.lines).toMatch(/^\d+\.\d+, \d+\.\d+$/)
		expect(JSON.stringify([details, secret])).not.toContain('lunch')
		expect(await openCase(ground, staff.actor, made.id, later(day))).toEqual({ outcome: 'not-found' })
	})

	test.each(['not-now', 'no'] as const)('%s: the manager hears the same words, and the service nothing', async (choice) => {
		const made = await aReceivedReferral(ground, employer, { choice, at })
		expect(await messagesTo(made.id, employer.email)).toContain('not-going-ahead')
		expect((await newestPosted(ground, made.id, 'not-going-ahead')).details).toEqual({
			reference: made.reference,
			language: 'en',
		})
		expect(await openCase(ground, staff.actor, made.id, later(day))).toEqual({ outcome: 'not-found' })
		expect(await listPermissions(ground.store.read, made.id)).toEqual([])
		expect((await messagesTo(made.id, staff.email)).length).toBe(0)
	})

	test.each(choices)('%s: reminders stop', async (choice) => {
		const wishes = choice === 'ask-change' ? marks : {}
		const made = await aReceivedReferral(ground, employer, { choice, wishes, at })
		const open = (await postedAbout(ground, made.id)).filter(
			({ message, state }) => ['reminder', 'read-your-referral'].includes(message) && state === 'queued',
		)
		expect(open).toEqual([])
	})
})

describe('permissions', () => {
	test('each answer is kept by itself, with the wording that was read, when and by whom', async () => {
		const made = await aReceivedReferral(ground, employer, {
			permissions: { 'share-plan': 'no', 'quality-and-research': 'no' },
			at,
		})
		const given = await listPermissions(ground.store.read, made.id)
		expect(Object.fromEntries(given.map((one) => [one.permission, one.agreed]))).toEqual(
			Object.fromEntries(permissionIds.map((id) => [id, !['share-plan', 'quality-and-research'].includes(id)])),
		)
		for (const one of given)
			expect(one).toMatchObject({ wordingVersion, channel: 'web', recordedBy: made.employee.userId, at: made.decidedAt })
	})

	test('an answer given in Welsh is kept with the Welsh wording, and with the English one once it is given in English', async () => {
		const { id, employee, token } = await readyToDecide()
		const say = (slug: string, language: 'en' | 'cy') =>
			saveSubjectStep(ground, employee, { slug, entries: [['answer', 'yes']], language }, later(minute))
		for (const slug of ['contact-me', 'share-plan']) await say(slug, 'cy')
		await say('share-plan', 'en')
		await decide(ground, employee, token, 'agree', later(2 * 60 * minute))
		const given = await listPermissions(ground.store.read, id)
		const versions = Object.fromEntries(given.map((one) => [one.permission, one.wordingVersion]))
		expect(versions).toMatchObject({
			'contact-me': wordingVersions.cy,
			'share-plan': wordingVersions.en,
			'pass-referral': wordingVersions.en,
		})
	})

	test('agreeing needs a yes to passing it on; no permission is taken for granted', async () => {
		const { id, employee, token } = await readyToDecide({ permissions: { 'pass-referral': 'no' } })
		expect(await decide(ground, employee, token, 'agree', later(2 * 60 * minute))).toEqual({
			outcome: 'does-not-fit',
			because: 'said-no-to-passing',
		})
		expect(await listPermissions(ground.store.read, id)).toEqual([])
	})

	test.each(['agree', 'without-manager'] as const)('%s needs every page answered', async (choice) => {
		const { employee, token } = await aReferralWithEmployee(ground, employer, { at })
		expect(await decide(ground, employee, token, choice, later(2 * 60 * minute))).toEqual({
			outcome: 'unfinished',
			slug: 'your-details',
		})
		await saveSubjectStep(ground, employee, { slug: 'your-details', entries: [['name', 'Jo']] }, later(2 * 60 * minute))
		expect(await decide(ground, employee, token, choice, later(2 * 60 * minute))).toEqual({
			outcome: 'unfinished',
			slug: 'reach-you',
		})
	})

	test.each(['not-now', 'no'] as const)('%s needs nothing answered at all', async (choice) => {
		const { employee, token } = await aReferralWithEmployee(ground, employer, { at })
		expect(await decide(ground, employee, token, choice, later(2 * 60 * minute))).toEqual({
			outcome: 'decided',
			status: 'declined',
		})
	})

	test('asking for a change needs a marked line', async () => {
		const { employee, token } = await readyToDecide()
		expect(await decide(ground, employee, token, 'ask-change', later(2 * 60 * minute))).toEqual({
			outcome: 'does-not-fit',
			because: 'no-line-marked',
		})
	})
})

describe('repeats and tabs', () => {
	test('all five choices pressed at once, four times each: one stands, told once', async () => {
		const { id, employee, token } = await readyToDecide()
		await markLines(ground, employee, marks, later(100 * minute))
		const pressed = Array.from({ length: 20 }, (_, number) => choices[number % 5] as Choice)
		const answers = await Promise.all(pressed.map((choice) => decide(ground, employee, token, choice, later(2 * 60 * minute))))
		expect(answers.filter(({ outcome }) => outcome === 'decided')).toHaveLength(1)
		expect(answers.filter(({ outcome }) => outcome === 'already-decided')).toHaveLength(19)
		const events = (await listAccess(ground.store.read, id)).map(({ event }) => event)
		expect(
			events.filter((event) => ['referral.agreed', 'referral.declined', 'referral.change-requested'].includes(event)),
		).toHaveLength(1)
		expect(
			(await messagesTo(id, employer.email)).filter(
				(message) => message !== 'receipt-for-manager' && message !== 'resume-your-draft',
			),
		).toHaveLength(1)
	})

	test('a line left out in another tab just before does not go along', async () => {
		const { employee, token } = await readyToDecide()
		const ofAnotherTab = () => markLines(ground, employee, { 'job-risk': { wish: 'remove', text: '' } }, later(2 * 60 * minute))
		expect(await decide(meanwhile(ground, ofAnotherTab), employee, token, 'agree', later(2 * 60 * minute))).toMatchObject({
			outcome: 'decided',
		})
		const view = await readAsSubject(ground, employee, later(day))
		expect(JSON.stringify(view?.agreed)).not.toContain('absence process')
	})

	test('a permission taken back in another tab just before holds', async () => {
		const { id, employee, token } = await readyToDecide()
		const ofAnotherTab = () =>
			saveSubjectStep(ground, employee, { slug: 'share-summary', entries: [['answer', 'no']] }, later(2 * 60 * minute))
		await decide(meanwhile(ground, ofAnotherTab), employee, token, 'agree', later(2 * 60 * minute))
		expect((await listPermissions(ground.store.read, id)).find((one) => one.permission === 'share-summary')?.agreed).toBe(false)
	})

	test('after the decision nothing can be changed any more', async () => {
		const { employee, token } = await aReceivedReferral(ground, employer, { at })
		expect(await saveLineWish(ground, employee, { ref: '1.1', wish: { wish: 'remove', text: '' } }, later(day))).toEqual({
			outcome: 'decided',
		})
		expect(await saveSubjectStep(ground, employee, { slug: 'your-details', entries: [['name', 'Jo']] }, later(day))).toEqual({
			outcome: 'decided',
		})
		expect(await decide(ground, employee, token, 'no', later(day))).toEqual({ outcome: 'already-decided', status: 'received' })
	})

	test('with another person’s link nothing is decided', async () => {
		const mine = await readyToDecide()
		const theirs = await aReferralWithEmployee(ground, employer, { at })
		expect(await decide(ground, mine.employee, theirs.token, 'no', later(2 * 60 * minute))).toEqual({ outcome: 'not-found' })
		expect((await rowOf(mine.id))?.status).toBe('awaiting-subject')
		expect((await rowOf(theirs.id))?.status).toBe('awaiting-subject')
	})
})

describe('by the link alone', () => {
	test('a no needs no code, and stands', async () => {
		const { id, token } = await aReferralWithEmployee(ground, employer, { at })
		const answers = await Promise.all(Array.from({ length: 5 }, () => refuseByLink(ground, token, later(day))))
		expect(answers.filter(({ outcome }) => outcome === 'decided')).toHaveLength(1)
		expect((await messagesTo(id, employer.email)).filter((message) => message === 'not-going-ahead')).toHaveLength(1)
	})

	test('somebody who asked for a change may still say no; the manager then edits nothing more', async () => {
		const { id, token } = await aReceivedReferral(ground, employer, { choice: 'ask-change', wishes: marks, at })
		expect(await refuseByLink(ground, token, later(day))).toEqual({ outcome: 'decided', status: 'declined' })
		expect((await rowOf(id))?.status).toBe('declined')
	})

	test('what the service has cannot be refused by a link that somebody else might find', async () => {
		const { id, token } = await aReceivedReferral(ground, employer, { at })
		expect(await refuseByLink(ground, token, later(day))).toMatchObject({ outcome: 'already-decided' })
		expect(await reopenByLink(ground, token, later(day))).toMatchObject({ outcome: 'already-decided' })
		expect((await rowOf(id))?.status).toBe('received')
	})

	test('a no can be taken back while it is kept, and the employee decides anew with what they had filled in', async () => {
		const { id, employee, token } = await readyToDecide()
		await decide(ground, employee, token, 'not-now', later(2 * 60 * minute))
		expect(await reopenByLink(ground, token, later(20 * day))).toMatchObject({ outcome: 'decided', status: 'awaiting-subject' })
		expect((await rowOf(id))?.expiresAt).toEqual(later(34 * day))
		expect(await decide(ground, employee, token, 'agree', later(21 * day))).toEqual({ outcome: 'decided', status: 'received' })
	})
})
