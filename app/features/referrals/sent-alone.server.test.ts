import { beforeEach, expect, test } from 'vitest'
import { askForOneThing } from '#app/features/casework/ask-for-one-thing.server.ts'
import type { Ground } from '#app/features/ground.ts'
import { runRetention } from '#app/operations/retention.server.ts'
import { allThatIsSeen } from '#db/seed/all-that-is-seen.server.ts'
import { moveCase, wayTo } from '#db/seed/cases.server.ts'
import { anEmployer, aStaffMember, type SeededEmployer, type SeededStaff } from '#db/seed/people.server.ts'
import { listPermissions } from '#db/queries/case-file.server.ts'
import { moveStatus } from '#db/queries/referrals.server.ts'
import { scopeOf } from '#db/queries/scope.ts'
import { postedAbout } from '#db/seed/posted.server.ts'
import { aReceivedReferral, aSentReferral } from '#db/seed/referrals.server.ts'
import { testGround } from '../../../tests/setup/test-store.ts'
import { discardDraft } from './discard-draft.server.ts'
import { findDraft } from './find-draft.server.ts'
import { permissionOf } from './permissions.ts'
import { openCaseStatuses } from './referral.ts'
import { startDraft } from './start-draft.server.ts'
import { listOwnReferrals, viewOwnReferral } from './view-own.server.ts'

/** What the employee sent without their manager's part: for the manager it is a no, to the byte. */

const at = new Date('2026-11-16T09:00:00Z')
const day = 86_400_000
const later = (ms: number) => new Date(at.getTime() + ms)

let ground: Ground
let employer: SeededEmployer
let staff: SeededStaff
beforeEach(async () => {
	ground = await testGround()
	employer = await anEmployer(ground)
	staff = await aStaffMember(ground)
})

const answers = {
	overrides: { 'employee-contact': { email: 'jo@mail.example' } },
	own: { 'own-words': { help: 'A stool at the till' } },
	permissions: { 'talk-to-manager': 'no' } as const,
	at,
}

test.each([
	'received',
	...openCaseStatuses.filter((status) => status !== 'info-requested' && status !== 'received'),
	'closed',
] as const)('is byte for byte a refused one for the employer, when the service has it in %s', async (status) => {
	const decidedAt = later(3 * day)
	const alone = await aReceivedReferral(ground, employer, { ...answers, choice: 'without-manager', decidedAt })
	const refused = await aReceivedReferral(ground, employer, { ...answers, choice: 'no', decidedAt })
	// The service cannot release to a manager what they have no part in; were it ever so, they would not see it.
	const released = status === 'released'
	const way = wayTo(released ? 'report-with-subject' : status)
	await moveCase(ground, alone.id, way, { staff, from: later(4 * day), suggests: [{ own: 'A stool at the till' }] })
	if (released)
		await ground.store.write((tx) => moveStatus(tx, scopeOf(staff.actor), alone.id, 'report-with-subject', { status }))
	for (const when of [later(3 * day + 1), later(10 * day), later(33 * day - 1)]) {
		expect(await allThatIsSeen(ground, alone, when)).toBe(await allThatIsSeen(ground, refused, when))
	}
})

test('is byte for byte gone when a refused one is, before and after the hourly deletion', async () => {
	const decidedAt = later(3 * day)
	const alone = await aReceivedReferral(ground, employer, { ...answers, choice: 'without-manager', decidedAt })
	const refused = await aReceivedReferral(ground, employer, { ...answers, choice: 'no', decidedAt })
	const withoutMail = (text: string) => text.replace(/"mail":.*$/, '')
	for (const when of [later(33 * day), later(33 * day + 1), later(40 * day)]) {
		expect(withoutMail(await allThatIsSeen(ground, alone, when))).toBe(withoutMail(await allThatIsSeen(ground, refused, when)))
		await runRetention(ground, when)
		expect(withoutMail(await allThatIsSeen(ground, alone, when))).toBe(withoutMail(await allThatIsSeen(ground, refused, when)))
	}
	expect(await viewOwnReferral(ground, employer.actor, alone.reference, later(33 * day))).toBeNull()
	expect(await viewOwnReferral(ground, employer.actor, alone.reference, new Date(later(33 * day).getTime() - 1))).not.toBeNull()
})

test('stands in the list where a refused one would, whatever the service does with it', async () => {
	const alone = await aReceivedReferral(ground, employer, { choice: 'without-manager', decidedAt: later(2 * day), at })
	const newer = await aSentReferral(ground, employer, { at: later(3 * day) })
	await moveCase(ground, alone.id, wayTo('attended'), { staff, from: later(4 * day) })
	expect((await listOwnReferrals(ground, employer.actor, later(9 * day))).map((line) => line.id)).toEqual([newer.id, alone.id])
})

test('has no question asked of the employer', async () => {
	const alone = await aReceivedReferral(ground, employer, { choice: 'without-manager', at })
	expect(await askForOneThing(ground, staff.actor, alone.id, 'Which hours?', later(day))).toEqual({ outcome: 'not-allowed' })
})

test('fills in a later form just as long as a refused one would', async () => {
	await aReceivedReferral(ground, employer, { choice: 'without-manager', decidedAt: later(day), at })
	const begunOn = async (when: Date) => {
		const id = await startDraft(
			ground,
			employer.actor,
			{ kind: 'referral', areaId: 'llr', routeCheck: {}, key: String(when) },
			when,
		)
		const draft = await findDraft(ground, employer.actor, id)
		await discardDraft(ground, employer.actor, id, when)
		return Object.keys(draft?.answers ?? {}).length
	}
	expect(await begunOn(later(31 * day - 1))).toBeGreaterThan(1)
	expect(await begunOn(later(31 * day))).toBe(1)
})

test('a yes about the manager does not outlive the manager’s part', async () => {
	const yes = {
		'pass-referral': 'yes',
		'talk-to-manager': 'yes',
		'share-summary': 'yes',
		'share-plan': 'yes',
		'contact-me': 'yes',
	} as const
	const alone = await aReceivedReferral(ground, employer, { ...answers, permissions: yes, choice: 'without-manager' })
	const given = await listPermissions(ground.store.read, alone.id)
	expect(given.filter((one) => one.agreed).map((one) => one.permission)).toContain('contact-me')
	expect(given.filter((one) => one.agreed && permissionOf(one.permission)?.managerIsTold)).toEqual([])
})

test('the receipt goes to the address the employee chose, and nowhere when they want no contact', async () => {
	const reach = { 'reach-you': { by: 'email', email: 'jo.at.home@mail.example', voicemail: 'no', texts: 'no' } }
	const receipts = async (contact: 'yes' | 'no') => {
		const permissions = { 'contact-me': contact }
		const alone = await aReceivedReferral(ground, employer, { ...answers, own: reach, permissions, choice: 'without-manager' })
		return (await postedAbout(ground, alone.id)).filter(({ message }) => message === 'received-for-employee').map(({ to }) => to)
	}
	expect(await receipts('yes')).toEqual(['jo.at.home@mail.example'])
	expect(await receipts('no')).toEqual([])
})
