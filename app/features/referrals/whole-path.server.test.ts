import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { verifyAudit } from '#app/audit/verify-chain.server.ts'
import { confirmSignInCode } from '#app/features/accounts/confirm-sign-in-code.server.ts'
import { requestSignInCode, nonceHash } from '#app/features/accounts/request-sign-in-code.server.ts'
import { answerQuestion } from '#app/features/casework/answer-question.server.ts'
import { askForOneThing } from '#app/features/casework/ask-for-one-thing.server.ts'
import { changeStatus } from '#app/features/casework/change-status.server.ts'
import { openCase } from '#app/features/casework/open-case.server.ts'
import { sampleAnswers } from '#app/journey/sample-answers.ts'
import { aStaffMember } from '#db/seed/people.server.ts'
import { newestPosted, postedAbout } from '#db/seed/posted.server.ts'
import { passingRouteCheck, someAnswers, theEmployee } from '#db/seed/referrals.server.ts'
import { typedPages } from '#db/seed/typed-pages.ts'
import { itIsFine } from '#db/seed/cases.server.ts'
import { testGround } from '../../../tests/setup/test-store.ts'
import { decide } from './decide.server.ts'
import { findDraft } from './find-draft.server.ts'
import { journeyOf } from './forms.ts'
import { londonDay } from './london-day.ts'
import { readAsSubject } from './read-as-subject.server.ts'
import { leftOut } from './referral-document.ts'
import { referralKinds } from './referral.ts'
import { baseOf, saveStep } from './save-step.server.ts'
import { saveLineWish, saveSubjectStep } from './save-subject-part.server.ts'
import { sendToEmployee } from './send-to-employee.server.ts'
import { startDraft } from './start-draft.server.ts'
import { subjectJourney } from './subject-journey.ts'
import { subjectStatus } from './subject-status.server.ts'
import { viewOwnReferral } from './view-own.server.ts'

const start = new Date('2026-11-16T09:00:00Z')
const context = { today: londonDay(start) }
const later = (minutes: number) => new Date(start.getTime() + minutes * 60_000)

test.each(referralKinds)(
	'one %s goes from an unknown address to a closed case, page by page',
	{ timeout: 60_000 },
	async (kind) => {
		const ground = await testGround()
		const staff = await aStaffMember(ground)

		const asked = await requestSignInCode(ground, { email: 'Robin@Marlow.example', visitor: '203.0.113.7' }, start)
		if (asked.outcome !== 'sent') throw new Error('no code')
		const { secret } = await newestPosted(ground, nonceHash(asked.nonce), 'sign-in-code')
		const signedIn = await confirmSignInCode(ground, { nonce: asked.nonce, code: secret.code ?? '' }, later(1))
		if (signedIn.outcome !== 'right') throw new Error('not signed in')
		const manager = { kind: 'employer', userId: signedIn.found.userId } as const

		const id = await startDraft(
			ground,
			manager,
			{ kind, areaId: 'llr', routeCheck: passingRouteCheck(kind), key: randomUUID() },
			later(2),
		)
		const pages = typedPages(journeyOf(kind), someAnswers(kind, {}, start), context)
		for (const [number, { slug, entries }] of pages.entries()) {
			const draft = await findDraft(ground, manager, id)
			const posted = { slug, entries, base: baseOf(draft?.answers ?? {}, slug), seenHealthWords: true }
			expect(await saveStep(ground, manager, id, posted, later(3)), slug).toEqual({
				outcome: 'saved',
				next: pages[number + 1]?.slug ?? null,
			})
		}

		const sent = await sendToEmployee(ground, manager, id, later(5))
		if (sent.outcome !== 'sent') throw new Error(sent.outcome)
		const { token = '' } = (await newestPosted(ground, id, 'read-your-referral')).secret
		const employee = await theEmployee(ground, id, token, later(60))

		const view = await readAsSubject(ground, employee, later(61))
		const lines = view?.document.sections.flatMap((section) => section.lines) ?? []
		const [wrong, unwanted] = lines.filter((line) => ['tried', 'did-it-help'].includes(line.slug))
		expect(
			await saveLineWish(ground, employee, { ref: wrong!.ref, wish: { wish: 'correct', text: 'Only since May.' } }, later(62)),
		).toMatchObject({ outcome: 'saved' })
		expect(
			await saveLineWish(ground, employee, { ref: unwanted!.ref, wish: { wish: 'remove', text: '' } }, later(63)),
		).toMatchObject({ outcome: 'saved' })
		const own = typedPages(subjectJourney, sampleAnswers(subjectJourney, {}, context), context)
		for (const [number, page] of own.entries()) {
			expect(await saveSubjectStep(ground, employee, page, later(64)), page.slug).toEqual({
				outcome: 'saved',
				next: own[number + 1]?.slug ?? null,
			})
		}
		expect(await openCase(ground, staff.actor, id, later(65)), 'not before they agree').toEqual({ outcome: 'not-found' })
		expect(await decide(ground, employee, token, 'agree', later(66))).toEqual({ outcome: 'decided', status: 'received' })

		const opened = await openCase(ground, staff.actor, id, later(120))
		if (opened.outcome !== 'open') throw new Error(opened.outcome)
		const received = opened.file.document?.sections.flatMap((section) => section.lines) ?? []
		expect(received.find((line) => line.ref === `${wrong!.ref}e`)?.value).toBe('Only since May.')
		expect(received.find((line) => line.ref === unwanted!.ref)?.value).toBe(leftOut)
		expect(opened.file.permissions).toHaveLength(8)

		expect(await askForOneThing(ground, staff.actor, id, 'Which hours could change?', later(130))).toEqual({ outcome: 'asked' })
		expect(await viewOwnReferral(ground, manager, sent.reference, later(131))).toMatchObject({
			status: 'info-requested',
			questions: [{ answer: null }],
		})
		expect(await answerQuestion(ground, manager, sent.reference, 'The early ones.', later(140))).toEqual({ outcome: 'answered' })
		for (const [from, to] of [
			['received', 'triaged'],
			['triaged', 'booked'],
			['booked', 'attended'],
			['attended', 'report-with-subject'],
			['report-with-subject', 'released'],
			['released', 'closed'],
		] as const) {
			if (to === 'released') await itIsFine(ground, id, later(151))
			expect(await changeStatus(ground, staff.actor, id, { from, to }, later(to === 'released' ? 152 : 150))).toEqual({
				outcome: 'changed',
				status: to,
			})
		}
		expect(await viewOwnReferral(ground, manager, sent.reference, later(160))).toMatchObject({
			status: 'closed',
			questions: [{ answer: 'The early ones.' }],
		})
		const status = await subjectStatus(ground, employee)
		expect(status).toMatchObject({ status: 'closed', questions: [{ answer: 'The early ones.' }] })
		expect(status?.access.map((line) => line.event)).toEqual(
			expect.arrayContaining(['referral.viewed', 'referral.agreed', 'referral.status-changed', 'referral.question-answered']),
		)

		const posted = (await postedAbout(ground, id)).map(({ message }) => message)
		expect(new Set(posted)).toEqual(
			new Set([
				'resume-your-draft',
				'read-your-referral',
				'reminder',
				'receipt-for-manager',
				'your-code',
				'employee-agreed',
				'received-for-employee',
				'question-for-employer',
				'status-changed-for-employee',
				'status-changed-for-manager',
			]),
		)
		expect(await verifyAudit(ground.store.read, ground.vault)).toMatchObject({ ok: true })
	},
)
