import { beforeEach, describe, expect, test } from 'vitest'
import { listAccess } from '#app/audit/list-access.server.ts'
import { verifyAudit } from '#app/audit/verify-chain.server.ts'
import { requestSignInCode } from '#app/features/accounts/request-sign-in-code.server.ts'
import type { Ground } from '#app/features/ground.ts'
import { refuseByLink, reopenByLink } from '#app/features/referrals/decide.server.ts'
import { findDraft } from '#app/features/referrals/find-draft.server.ts'
import { openSubjectLink } from '#app/features/referrals/open-subject-link.server.ts'
import { readAsSubject } from '#app/features/referrals/read-as-subject.server.ts'
import { openCaseStatuses } from '#app/features/referrals/referral.ts'
import { baseOf, saveStep } from '#app/features/referrals/save-step.server.ts'
import { subjectStatus } from '#app/features/referrals/subject-status.server.ts'
import { caseNotes, limits, permissionsGiven, referrals, signInCodes, statusChanges, subjectLinks } from '#db/schema/schema.ts'
import { aCaseIn } from '#db/seed/cases.server.ts'
import { meanwhile } from '#db/seed/meanwhile.ts'
import { anEmployer, type SeededEmployer } from '#db/seed/people.server.ts'
import { postedAbout } from '#db/seed/posted.server.ts'
import { aDraftReferral, aReceivedReferral, aReferralWithEmployee, aSentReferral } from '#db/seed/referrals.server.ts'
import { testGround } from '../../tests/setup/test-store.ts'
import { runRetention } from './retention.server.ts'

const at = new Date('2026-11-16T09:00:00Z')
const day = 86_400_000
const after = (from: Date, days: number, ms = 0) => new Date(from.getTime() + days * day + ms)

let ground: Ground
let employer: SeededEmployer
beforeEach(async () => {
	ground = await testGround()
	employer = await anEmployer(ground)
})

const rowOf = async (id: string) => (await ground.store.read.select().from(referrals)).find((row) => row.id === id)
const nothing = { draftsDeleted: 0, expired: 0, deleted: 0 }

describe('nothing goes early, and everything to the day', () => {
	test('a draft: twenty-eight days after the last save', async () => {
		const { id } = await aDraftReferral(ground, employer, { at })
		expect(await runRetention(ground, after(at, 28))).toEqual(nothing)
		expect(await findDraft(ground, employer.actor, id)).not.toBeNull()
		expect(await runRetention(ground, after(at, 28, 1))).toEqual({ ...nothing, draftsDeleted: 1 })
		expect(await rowOf(id)).toBeUndefined()
		expect((await listAccess(ground.store.read, id)).at(-1)).toMatchObject({ event: 'draft.deleted', actorKind: 'system' })
		expect((await postedAbout(ground, id)).every(({ state }) => state === 'cancelled')).toBe(true)
	})

	test('what the employee never answered: fourteen days', async () => {
		const sent = await aSentReferral(ground, employer, { at })
		expect(await runRetention(ground, after(sent.at, 14))).toEqual(nothing)
		expect(await runRetention(ground, after(sent.at, 14, 1))).toEqual({ ...nothing, expired: 1 })
		expect((await rowOf(sent.id))?.status).toBe('expired')
	})

	test('what was declined: thirty days', async () => {
		const { id, decidedAt } = await aReceivedReferral(ground, employer, { choice: 'no', at })
		expect(await runRetention(ground, after(decidedAt, 30))).toEqual(nothing)
		expect(await runRetention(ground, after(decidedAt, 30, 1))).toEqual({ ...nothing, deleted: 1 })
		expect(await rowOf(id)).toBeUndefined()
	})

	test('what the manager never sent again: twenty-eight days after the employee asked for a change', async () => {
		const { id, decidedAt } = await aReceivedReferral(ground, employer, {
			choice: 'ask-change',
			wishes: { job: { wish: 'correct', text: 'Baker' } },
			at,
		})
		expect(await runRetention(ground, after(decidedAt, 28))).toEqual(nothing)
		expect(await runRetention(ground, after(decidedAt, 28, 1))).toEqual({ ...nothing, deleted: 1 })
		expect(await rowOf(id)).toBeUndefined()
	})

	test.each([...openCaseStatuses, 'closed'] as const)('a case that is %s: not by itself, not in ten years', async (status) => {
		const { id } = await aCaseIn(ground, status, { employer, at })
		await runRetention(ground, after(at, 3650))
		expect((await rowOf(id))?.status).toBe(status)
	})

	test('what the employee sent alone stays with the service', async () => {
		const { id } = await aReceivedReferral(ground, employer, { choice: 'without-manager', at })
		await runRetention(ground, after(at, 400))
		expect((await rowOf(id))?.status).toBe('received')
	})
})

describe('what expired', () => {
	test('keeps its state for thirty days and nothing that was written', async () => {
		const made = await aReferralWithEmployee(ground, employer, { at })
		const expiredAt = after(made.at, 14, 1)
		await runRetention(ground, expiredAt)
		expect(await rowOf(made.id)).toMatchObject({
			status: 'expired',
			answers: null,
			document: null,
			subjectName: null,
			subjectAnswers: null,
			agreedDocument: null,
			subjectIndex: null,
			question: null,
			reference: made.reference,
		})
		expect(await openSubjectLink(ground, made.token, expiredAt)).toBeNull()
		expect(await readAsSubject(ground, made.employee, expiredAt)).toBeNull()
		expect(await subjectStatus(ground, made.employee)).toMatchObject({ status: 'expired', hasCopy: false })
		expect(await runRetention(ground, after(expiredAt, 30))).toEqual(nothing)
		expect(await runRetention(ground, after(expiredAt, 30, 1))).toEqual({ ...nothing, deleted: 1 })
	})

	test('tells the manager once, in the words of a no, and reminds nobody any more', async () => {
		const sent = await aSentReferral(ground, employer, { at })
		await runRetention(ground, after(sent.at, 14, 1))
		await runRetention(ground, after(sent.at, 15))
		const posted = await postedAbout(ground, sent.id)
		expect(posted.filter(({ message }) => message === 'not-going-ahead').map(({ to, details }) => [to, details])).toEqual([
			[employer.email, { reference: sent.reference, language: 'en' }],
		])
		expect(
			posted.filter(({ message, state }) => ['reminder', 'read-your-referral'].includes(message) && state === 'queued'),
		).toEqual([])
	})
})

describe('what happens at the same moment', () => {
	test('a draft saved just before is kept', async () => {
		const { id } = await aDraftReferral(ground, employer, { at })
		const when = after(at, 29)
		const save = async () => {
			const draft = await findDraft(ground, employer.actor, id)
			const entries: [string, string][] = [
				['title', 'Baker'],
				['hours', '30 a week'],
			]
			expect(
				await saveStep(
					ground,
					employer.actor,
					id,
					{ slug: 'job', entries, base: baseOf(draft?.answers ?? {}, 'job'), seenHealthWords: true },
					when,
				),
			).toMatchObject({ outcome: 'saved' })
		}
		await runRetention(meanwhile(ground, save), when)
		expect(await findDraft(ground, employer.actor, id)).not.toBeNull()
	})

	test('a no taken back just before is kept', async () => {
		const { id, token, at: openedAt } = await aReferralWithEmployee(ground, employer, { at })
		const saidAt = after(openedAt, 1)
		await refuseByLink(ground, token, saidAt)
		const just = after(saidAt, 30, -1)
		await runRetention(
			meanwhile(ground, () => reopenByLink(ground, token, just)),
			after(saidAt, 30, 1),
		)
		expect((await rowOf(id))?.status).toBe('awaiting-subject')
	})

	test('two runs at once do each thing once', async () => {
		const sent = await aSentReferral(ground, employer, { at })
		await aDraftReferral(ground, employer, { at })
		const when = after(sent.at, 29)
		const reports = await Promise.all([runRetention(ground, when), runRetention(ground, when), runRetention(ground, when)])
		expect(reports.reduce((sum, one) => sum + one.expired, 0)).toBe(1)
		expect(reports.reduce((sum, one) => sum + one.draftsDeleted, 0)).toBe(1)
		expect((await postedAbout(ground, sent.id)).filter(({ message }) => message === 'not-going-ahead')).toHaveLength(1)
		expect(await verifyAudit(ground.store.read, ground.vault)).toMatchObject({ ok: true })
	})
})

test('more than one transaction’s worth goes in one run', async () => {
	for (let number = 0; number < 55; number += 1) await aDraftReferral(ground, employer, { answeredTo: 'your-details', at })
	expect(await runRetention(ground, after(at, 29))).toEqual({ ...nothing, draftsDeleted: 55 })
}, 60_000)

test('with a referral go its links, permissions, notes and changes of status', async () => {
	const made = await aReceivedReferral(ground, employer, { choice: 'no', at })
	await runRetention(ground, after(made.decidedAt, 31))
	for (const table of [subjectLinks, permissionsGiven, caseNotes, statusChanges])
		expect(await ground.store.read.select().from(table)).toEqual([])
})

test('codes go a day after they ended, and limits when their window is over', async () => {
	await requestSignInCode(ground, { email: 'robin@marlow.example', visitor: 'v' }, at)
	await runRetention(ground, after(at, 1))
	expect(await ground.store.read.select().from(signInCodes)).toHaveLength(1)
	await runRetention(ground, after(at, 2))
	expect(await ground.store.read.select().from(signInCodes)).toEqual([])
	expect(await ground.store.read.select().from(limits)).toEqual([])
})
