import { beforeEach, describe, expect, test } from 'vitest'
import type { Ground } from '#app/features/ground.ts'
import { postedAbout } from '#db/seed/posted.server.ts'
import { listAuditRowsAbout } from '#db/queries/audit.server.ts'
import { listPaperLinks } from '#db/queries/paper-file.server.ts'
import { markPaperUnscoped } from '#db/queries/papers.server.ts'
import { testGround } from '../../../tests/setup/test-store.ts'
import { askForReview } from './review-mails.server.ts'
import { aGuest, aGuestsPlan, aPlanToReview, aRow, onTheDay, rowNow } from '#db/seed/reviewed-plans.server.ts'
import { emptyPlan } from './plan.ts'
import { sendDueReviews } from './send-due-reviews.server.ts'

let ground: Ground
beforeEach(async () => {
	ground = await testGround()
})

const dayBefore = new Date('2026-11-22T23:30:00Z')
const later = (hours: number) => new Date(onTheDay.getTime() + hours * 3_600_000)
const mailsAbout = async (id: string) => (await postedAbout(ground, id)).filter(({ message }) => message === 'review-your-plan')

describe('on the day to look at a plan again', () => {
	test('nothing goes out the day before, and two links on the day, once', async () => {
		const { id, manager } = await aPlanToReview(ground, { employee: 'jo@home.example' })
		expect(await sendDueReviews(ground, dayBefore)).toEqual({ sent: 0, failed: 0 })
		expect(await mailsAbout(id)).toEqual([])

		expect(await sendDueReviews(ground, onTheDay)).toEqual({ sent: 1, failed: 0 })
		const mails = await mailsAbout(id)
		expect(mails.map(({ to }) => to).sort()).toEqual(['jo@home.example', manager.email].sort())
		expect(new Set(mails.map(({ secret }) => secret.token)).size).toBe(2)
		expect(mails[0]?.details).toMatchObject({ reviewOn: '2026-11-23', answerByOn: '2026-12-14' })

		expect(await sendDueReviews(ground, later(1))).toEqual({ sent: 0, failed: 0 })
		expect(await sendDueReviews(ground, later(24 * 40))).toEqual({ sent: 0, failed: 0 })
		expect(await mailsAbout(id)).toHaveLength(2)
		expect(await listPaperLinks(ground.store.read, id, 'review')).toHaveLength(2)
	})

	test('two processes at the same moment send one set', async () => {
		const { id } = await aPlanToReview(ground)
		const both = await Promise.all([sendDueReviews(ground, onTheDay), sendDueReviews(ground, onTheDay)])
		expect(both.reduce((sum, { sent }) => sum + sent, 0)).toBe(1)
		expect(await mailsAbout(id)).toHaveLength(1)
	})

	test('what it says and what it names: a day, and nothing of the plan', async () => {
		const { id } = await aPlanToReview(ground, { employee: 'jo@home.example' })
		await sendDueReviews(ground, onTheDay)
		const said = JSON.stringify([
			await mailsAbout(id),
			(await listAuditRowsAbout(ground.store.read, id)).map(({ detail }) => detail),
		])
		expect(said).not.toMatch(/Nobody|Point|Barrier|Comment/)
		const last = (await listAuditRowsAbout(ground.store.read, id)).at(-1)
		expect(last).toMatchObject({ event: 'paper.review-asked', actorKind: 'system', detail: { to: ['manager', 'employee'] } })
	})

	test('more plans than are listed at a time all go out, past one that cannot', async () => {
		const { manager } = await aPlanToReview(ground)
		const ids: string[] = []
		for (let made = 0; made < 52; made += 1) ids.push((await aPlanToReview(ground, { by: manager.actor })).id)
		const broken = Buffer.from('not what was sealed')
		await ground.store.write((tx) => markPaperUnscoped(tx, ids[3] as string, { employeeContact: broken }))
		expect(await sendDueReviews(ground, onTheDay)).toEqual({ sent: 52, failed: 1 })
		expect((await rowNow(ground, ids[3] as string)).reviewSentFor).toBeNull()
	})

	test('a new day sends again, and ends the links of before', async () => {
		const { id } = await aPlanToReview(ground)
		await sendDueReviews(ground, onTheDay)
		await ground.store.write((tx) => markPaperUnscoped(tx, id, { nextReviewOn: '2026-11-25' }))
		expect(await sendDueReviews(ground, later(24))).toEqual({ sent: 0, failed: 0 })
		expect(await sendDueReviews(ground, later(48))).toEqual({ sent: 1, failed: 0 })
		expect(await listPaperLinks(ground.store.read, id, 'review')).toHaveLength(1)
	})

	test('a guest’s plan sends nothing to anybody', async () => {
		const id = await aGuestsPlan(ground)
		expect(await sendDueReviews(ground, onTheDay)).toEqual({ sent: 0, failed: 0 })
		expect(await postedAbout(ground, id)).toEqual([])
	})
})

describe('"Send the link now"', () => {
	test('sends before the day, says so without a day, and still sends on the day', async () => {
		const { id, manager } = await aPlanToReview(ground)
		expect(await askForReview(ground, manager.actor, id, dayBefore)).toEqual({ outcome: 'sent', to: 'manager' })
		expect((await mailsAbout(id))[0]?.details.reviewOn).toBe('')
		expect(await sendDueReviews(ground, onTheDay)).toEqual({ sent: 1, failed: 0 })
		expect((await mailsAbout(id)).map(({ state }) => state).sort()).toEqual(['cancelled', 'queued'])
	})

	test('on the day it counts as the sending of the day', async () => {
		const { id, manager } = await aPlanToReview(ground, { employee: 'jo@home.example' })
		expect(await askForReview(ground, manager.actor, id, onTheDay)).toEqual({ outcome: 'sent', to: 'both' })
		expect(await sendDueReviews(ground, later(1))).toEqual({ sent: 0, failed: 0 })
	})

	test('pressed twice sends one message to each, and the link in it is the one that works', async () => {
		const { id, manager } = await aPlanToReview(ground, { employee: 'jo@home.example' })
		for (const seconds of [0, 5, 30])
			expect(await askForReview(ground, manager.actor, id, new Date(onTheDay.getTime() + seconds * 1000))).toEqual({
				outcome: 'sent',
				to: 'both',
			})
		expect((await mailsAbout(id)).map(({ state }) => state)).toEqual(['queued', 'queued'])
		expect((await askForReview(ground, manager.actor, id, later(1))).outcome).toBe('sent')
		expect((await mailsAbout(id)).map(({ state }) => state).sort()).toEqual(['cancelled', 'cancelled', 'queued', 'queued'])
	})

	test('three times a day and no more', async () => {
		const { id, manager } = await aPlanToReview(ground)
		for (let asked = 0; asked < 3; asked += 1)
			expect((await askForReview(ground, manager.actor, id, later(asked))).outcome).toBe('sent')
		expect((await askForReview(ground, manager.actor, id, later(4))).outcome).toBe('too-many')
		expect((await askForReview(ground, manager.actor, id, later(25))).outcome).toBe('sent')
	})

	test('not for a stranger, not without anything under way', async () => {
		const { id } = await aPlanToReview(ground)
		const stranger = await aPlanToReview(ground, { plan: { ...emptyPlan, rows: [aRow('first1', { decision: 'open' })] } })
		expect(await askForReview(ground, stranger.manager.actor, id, onTheDay)).toEqual({ outcome: 'not-found' })
		expect(await askForReview(ground, stranger.manager.actor, stranger.id, onTheDay)).toEqual({ outcome: 'nothing' })
		expect(await postedAbout(ground, id)).toEqual([])
	})

	test('a guest’s plan has nobody to send to', async () => {
		const id = await aGuestsPlan(ground)
		expect(await askForReview(ground, aGuest, id, onTheDay)).toEqual({ outcome: 'guest' })
	})
})
