import { beforeEach, describe, expect, test } from 'vitest'
import { answerQuestion } from '#app/features/casework/answer-question.server.ts'
import { askForOneThing } from '#app/features/casework/ask-for-one-thing.server.ts'
import { assignCase } from '#app/features/casework/assign-case.server.ts'
import type { Ground } from '#app/features/ground.ts'
import { allThatIsSeen } from '#db/seed/all-that-is-seen.server.ts'
import { aCaseIn, moveCase } from '#db/seed/cases.server.ts'
import { aFirm, anEmployer, aStaffMember, type SeededEmployer, type SeededStaff } from '#db/seed/people.server.ts'
import {
	aDraftReferral,
	aPostLevelRequest,
	aReceivedReferral,
	aReferralWithEmployee,
	aSentReferral,
	fillEmployeesPart,
	markLines,
} from '#db/seed/referrals.server.ts'
import { testGround } from '../../../tests/setup/test-store.ts'
import { copyOfOwnReferral } from './copy-own.server.ts'
import { findReferralSent } from './find-sent.server.ts'
import { openCaseStatuses, referralStatuses } from './referral.ts'
import { sendToEmployee } from './send-to-employee.server.ts'
import { findDraft } from './find-draft.server.ts'
import { listOwnReferrals, viewOwnReferral } from './view-own.server.ts'

const at = new Date('2026-11-16T09:00:00Z')
const minute = 60_000
const day = 24 * 60 * minute
const later = (ms: number) => new Date(at.getTime() + ms)

let ground: Ground
let employer: SeededEmployer
let staff: SeededStaff
beforeEach(async () => {
	ground = await testGround()
	employer = await anEmployer(ground)
	staff = await aStaffMember(ground)
})

const secrets = {
	'own-words': { help: 'SECRET-help', notShared: 'SECRET-not-shared', alsoHelpWith: ['money', 'conflict'] },
	'support-needs': { needs: ['interpreter'], say: 'SECRET-language' },
	'reach-you': { times: 'SECRET-times', safely: 'SECRET-safely' },
	'your-details': { name: 'SECRET-name', bornOn: '1984-03-27' },
}
const secretWishes = {
	'what-you-see': { wish: 'correct', text: 'SECRET-correction' },
	'job-risk': { wish: 'remove', text: '' },
} as const

describe('an employer never sees', () => {
	test.each(referralStatuses.filter((status) => status !== 'draft'))('a word of the employee’s, in %s', async (status) => {
		const made = await aCaseIn(ground, status, { employer, staff, own: secrets, wishes: secretWishes, at })
		const when = new Date(made.at.getTime() + minute)
		const text = await allThatIsSeen(ground, made, when)
		expect(text).not.toMatch(/SECRET|1984-03-27|Conflict at work/i)
		expect(text).not.toContain(staff.actor.userId)
		expect(text).not.toContain(staff.name)
	})

	test('which of the things that are private a case is in: all of them read the same', async () => {
		const seen = new Set<string>()
		for (const status of openCaseStatuses.filter((one) => one !== 'received' && one !== 'info-requested')) {
			const contact = { email: `${status}@mail.example` }
			const made = await aCaseIn(ground, status, { employer, staff, overrides: { 'employee-contact': contact }, at })
			const text = await allThatIsSeen(ground, made, later(5 * day))
			seen.add(text.replaceAll(contact.email, '(address)'))
		}
		expect([...seen]).toHaveLength(1)
	})

	test.each(['awaiting-subject', ...openCaseStatuses, 'closed'] as const)(
		'a permission that is not theirs, in %s',
		async (status) => {
			const made = await aCaseIn(ground, status, {
				employer,
				staff,
				permissions: { 'contact-me': 'no', 'speak-to-clinician': 'no' },
				at,
			})
			const view = await viewOwnReferral(ground, employer.actor, made.reference, made.at)
			expect(view?.permissions.map(({ label }) => label)).toEqual(
				status === 'awaiting-subject'
					? []
					: [
							'Pass what my manager wrote to the service',
							'Talk with my manager about arrangements',
							'Share a short list of changes that would help',
							'Share the full plan',
						],
			)
		},
	)

	test('more than the numbers of the lines that the employee marked, and those only while they are to be changed', async () => {
		const { id, reference } = await aReceivedReferral(ground, employer, { choice: 'ask-change', wishes: secretWishes, at })
		expect((await viewOwnReferral(ground, employer.actor, reference, later(day)))?.markedLines).toHaveLength(2)
		expect(JSON.stringify(await listOwnReferrals(ground, employer.actor, later(day)))).not.toMatch(/SECRET|correct|remove/)
		await sendToEmployee(ground, employer.actor, id, later(day))
		expect((await viewOwnReferral(ground, employer.actor, reference, later(2 * day)))?.markedLines).toEqual([])
	})

	test('by a date that the employee opened their part, or that the service met them', async () => {
		const line = async () => JSON.stringify(await listOwnReferrals(ground, employer.actor, later(20 * day)))
		const made = await aReferralWithEmployee(ground, employer, { at })
		const waiting = await line()
		await fillEmployeesPart(ground, made.employee, { own: secrets }, later(2 * day))
		await markLines(ground, made.employee, secretWishes, later(3 * day))
		expect(await line()).toBe(waiting)

		const other = await aReceivedReferral(ground, employer, { at })
		await moveCase(ground, other.id, ['triaged'], { staff, from: later(day) })
		const before = await line()
		await assignCase(ground, staff.actor, other.id, null, later(4 * day))
		await assignCase(ground, staff.actor, other.id, staff.actor.userId, later(5 * day))
		for (const [step, [from, to]] of (
			[
				['triaged', 'booked'],
				['booked', 'no-contact'],
				['no-contact', 'booked'],
				['booked', 'attended'],
			] as const
		).entries()) {
			const { changeStatus } = await import('#app/features/casework/change-status.server.ts')
			expect(await changeStatus(ground, staff.actor, other.id, { from, to }, later((6 + step) * day))).toMatchObject({
				outcome: 'changed',
			})
			expect(await line(), `after ${to}`).toBe(before)
		}
	})
})

describe('whose it is', () => {
	test('another manager finds nothing, whatever they ask', async () => {
		const made = await aReceivedReferral(ground, employer, { at })
		await askForOneThing(ground, staff.actor, made.id, 'Which hours?', later(day))
		const other = (await anEmployer(ground)).actor
		expect(await viewOwnReferral(ground, other, made.reference, later(day))).toBeNull()
		expect(await copyOfOwnReferral(ground, other, made.reference, later(day))).toBeNull()
		expect(await findReferralSent(ground, other, made.id, later(day))).toBeNull()
		expect(await answerQuestion(ground, other, made.reference, 'Hello', later(day))).toEqual({ outcome: 'not-found' })
		expect(await listOwnReferrals(ground, other, later(day))).toEqual([])
	})

	test('a firm of the same name and postcode is another firm', async () => {
		await aSentReferral(ground, employer, { at })
		const stranger = await anEmployer(ground)
		await aSentReferral(ground, stranger, { at })
		expect(await listOwnReferrals(ground, stranger.actor, later(day))).toHaveLength(1)
	})

	test('an HR lead sees all that the firm sent and no draft of a colleague, and edits or answers none of it', async () => {
		const lead = await anEmployer(ground)
		const firm = { name: 'Marlow and Daughter', postcode: 'LE1 1AA' }
		await aFirm(ground, { ...firm, people: [{ who: employer }, { who: lead, seesWhole: true }] })
		const overrides = { business: firm }
		const sent = await aReceivedReferral(ground, employer, { overrides, at })
		const handedBack = await aReceivedReferral(ground, employer, { overrides, choice: 'ask-change', wishes: secretWishes, at })
		const draft = await aDraftReferral(ground, employer, { overrides, at })
		await askForOneThing(ground, staff.actor, sent.id, 'Which hours?', later(day))
		expect((await listOwnReferrals(ground, lead.actor, later(day))).map(({ id }) => id).sort()).toEqual(
			[sent.id, handedBack.id].sort(),
		)
		expect(await viewOwnReferral(ground, lead.actor, sent.reference, later(day))).toMatchObject({ isOwner: false })
		expect(await findDraft(ground, lead.actor, draft.id)).toBeNull()
		expect(await findDraft(ground, lead.actor, handedBack.id)).toBeNull()
		expect(await answerQuestion(ground, lead.actor, sent.reference, 'Hello', later(day))).toEqual({ outcome: 'not-found' })
		expect(await sendToEmployee(ground, lead.actor, handedBack.id, later(day))).toEqual({ outcome: 'not-found' })
	})

	test('an HR lead reads what was written only where the employee has read their name in it', async () => {
		const lead = await anEmployer(ground)
		const firm = { name: 'Marlow and Daughter', postcode: 'LE1 1AA' }
		await aFirm(ground, { ...firm, people: [{ who: employer }, { who: lead, seesWhole: true }] })
		const overrides = { business: firm, 'employee-name': { name: 'Jo Ashby' } }
		const unnamed = await aSentReferral(ground, employer, { overrides, at })
		const seen = await viewOwnReferral(ground, lead.actor, unnamed.reference, later(day))
		expect(seen).toMatchObject({
			mayRead: false,
			status: 'awaiting-subject',
			subject: { name: null },
			document: { sections: [] },
		})
		const everything = JSON.stringify([seen, await listOwnReferrals(ground, lead.actor, later(day))])
		expect(everything).not.toContain('Jo Ashby')
		expect(everything).not.toContain('shelves')
		expect(await copyOfOwnReferral(ground, lead.actor, unnamed.reference, later(day))).toBeNull()

		const second = { second: 'yes', secondName: 'Ruth', secondRole: 'HR', secondEmail: lead.email, secondPhone: undefined }
		const named = await aSentReferral(ground, employer, {
			overrides: { ...overrides, 'second-contact': second },
			at: later(minute),
		})
		expect(await viewOwnReferral(ground, lead.actor, named.reference, later(day))).toMatchObject({
			mayRead: true,
			subject: { name: 'Jo Ashby' },
		})
	})

	test('an HR lead of another firm sees nothing', async () => {
		await aReceivedReferral(ground, employer, { at })
		const stranger = await anEmployer(ground)
		await aFirm(ground, { name: 'Elsewhere', postcode: 'LE1 1AA', people: [{ who: stranger, seesWhole: true }] })
		expect(await listOwnReferrals(ground, stranger.actor, later(day))).toEqual([])
	})

	test('a draft has no page of its own by any reference', async () => {
		await aDraftReferral(ground, employer, { at })
		for (const reference of ['', 'null', 'undefined', '00000000000'])
			expect(await viewOwnReferral(ground, employer.actor, reference, at)).toBeNull()
	})
})

test('what was not answered in time is shown as not going ahead, with nothing of what was written', async () => {
	const made = await aCaseIn(ground, 'expired', { employer, at })
	const view = await viewOwnReferral(ground, employer.actor, made.reference, made.at)
	expect(view).toMatchObject({ status: 'declined', subject: null, document: { sections: [] } })
	const copy = await copyOfOwnReferral(ground, employer.actor, made.reference, made.at)
	expect(JSON.stringify(copy)).toContain('has been deleted')
	expect(JSON.stringify(await listOwnReferrals(ground, employer.actor, made.at))).not.toContain('Jo Ashby')
})

test('a request about a post shows its own state and names nobody', async () => {
	const { reference } = await aPostLevelRequest(ground, employer, { at })
	expect(await viewOwnReferral(ground, employer.actor, reference, later(day))).toMatchObject({
		status: 'received',
		subject: null,
		permissions: [],
	})
})
