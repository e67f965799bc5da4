import { beforeEach, describe, expect, test } from 'vitest'
import type { Ground } from '#app/features/ground.ts'
import { mayAskFrom } from '#app/features/referrals/referral.ts'
import { viewOwnReferral } from '#app/features/referrals/view-own.server.ts'
import { referrals } from '#db/schema/schema.ts'
import { aCaseIn } from '#db/seed/cases.server.ts'
import { anEmployer, aStaffMember, type SeededEmployer, type SeededStaff } from '#db/seed/people.server.ts'
import { postedAbout } from '#db/seed/posted.server.ts'
import { aPostLevelRequest, aReceivedReferral } from '#db/seed/referrals.server.ts'
import { testGround } from '../../../tests/setup/test-store.ts'
import { answerQuestion } from './answer-question.server.ts'
import { askForOneThing } from './ask-for-one-thing.server.ts'
import { changeStatus } from './change-status.server.ts'

const at = new Date('2026-11-16T09:00:00Z')
const hour = 3_600_000
const day = 24 * hour
const later = (ms: number) => new Date(at.getTime() + ms)

let ground: Ground
let employer: SeededEmployer
let worker: SeededStaff
beforeEach(async () => {
	ground = await testGround()
	employer = await anEmployer(ground)
	worker = await aStaffMember(ground)
})

const rowOf = async (id: string) => (await ground.store.read.select().from(referrals)).find((row) => row.id === id)
const received = (wishes = {}) => aReceivedReferral(ground, employer, { at, ...wishes })
const toManager = async (id: string) =>
	(await postedAbout(ground, id)).filter(({ to }) => to === employer.email).map(({ message }) => message)
const toEmployee = async (id: string) =>
	(await postedAbout(ground, id)).filter(({ message }) => message === 'status-changed-for-employee')

describe('asking the employer for one thing', () => {
	test('twice at once asks once', async () => {
		const { id } = await received()
		const answers = await Promise.all(
			Array.from({ length: 5 }, () => askForOneThing(ground, worker.actor, id, 'Which hours?', later(day))),
		)
		expect(answers.filter(({ outcome }) => outcome === 'asked')).toHaveLength(1)
		expect((await toManager(id)).filter((message) => message === 'question-for-employer')).toHaveLength(1)
	})

	test.each(mayAskFrom)('from %s it goes back to %s with the answer, which is taken once', async (from) => {
		const made = await aCaseIn(ground, from, { employer, staff: worker, at })
		const when = new Date(made.at.getTime() + hour)
		expect(await askForOneThing(ground, worker.actor, made.id, 'Which hours?', when)).toEqual({ outcome: 'asked' })
		const replies = await Promise.all(
			Array.from({ length: 5 }, () => answerQuestion(ground, employer.actor, made.reference, 'The early ones', when)),
		)
		expect(replies.filter(({ outcome }) => outcome === 'answered')).toHaveLength(1)
		expect((await rowOf(made.id))?.status).toBe(from)
	})

	test('an answer that comes after the case has moved on is kept, and moves nothing', async () => {
		const { id, reference } = await received()
		await askForOneThing(ground, worker.actor, id, 'Which hours?', later(day))
		await changeStatus(ground, worker.actor, id, { from: 'info-requested', to: 'triaged' }, later(2 * day))
		expect(await answerQuestion(ground, employer.actor, reference, 'The early ones', later(3 * day))).toEqual({
			outcome: 'answered',
		})
		expect((await rowOf(id))?.status).toBe('triaged')
		expect(await viewOwnReferral(ground, employer.actor, reference, later(3 * day))).toMatchObject({
			questions: [{ answer: 'The early ones' }],
		})
	})

	test('after it was closed there is nobody to answer', async () => {
		const { id, reference } = await received()
		await askForOneThing(ground, worker.actor, id, 'Which hours?', later(day))
		await changeStatus(ground, worker.actor, id, { from: 'info-requested', to: 'closed' }, later(2 * day))
		expect(await answerQuestion(ground, employer.actor, reference, 'The early ones', later(3 * day))).toEqual({
			outcome: 'already-answered',
		})
	})

	test('about a post there is an employer to ask and no employee to tell', async () => {
		const { id, reference } = await aPostLevelRequest(ground, employer, { at })
		expect(await askForOneThing(ground, worker.actor, id, 'Which bench?', later(day))).toEqual({ outcome: 'asked' })
		expect(await answerQuestion(ground, employer.actor, reference, 'The long one', later(day))).toEqual({ outcome: 'answered' })
		await changeStatus(ground, worker.actor, id, { from: 'received', to: 'triaged' }, later(2 * day))
		expect(await toEmployee(id)).toEqual([])
	})
})
