import { randomUUID } from 'node:crypto'
import { eq } from 'drizzle-orm'
import { beforeEach, describe, expect, test } from 'vitest'
import { planPaper } from '#app/features/plans/plan-paper.ts'
import { openPaper } from '#app/features/papers/open-paper.server.ts'
import { shareByHand } from '#app/features/papers/share-paper.server.ts'
import { outbox, paperHandovers, paperLinks, papers, paperVersions } from '#db/schema/schema.ts'
import { anEmployer } from '#db/seed/people.server.ts'
import { aPlan, aRow, thePlansEmployee } from '#db/seed/plans.server.ts'
import { holdingMessages } from '#db/seed/held-messages.server.ts'
import { attackedGround, forgetLimits, signedIn } from './support/ground.ts'
import { filledIn, formBody } from './support/deed.ts'
import { aGuest, anAgreedRow, aPlanToTakeOver } from './support/papers.ts'
import { aVisitor, type Answer, type Entries, type Visitor } from './support/visitor.ts'

const ground = await attackedGround()
const quiet = holdingMessages(ground)
const employer = await anEmployer(ground, { at: new Date() })
const { actor } = employer
const manager = aVisitor(await signedIn(ground, actor))
const times = 20

beforeEach(() => forgetLimits(ground))

/** The same button twenty times at once, as a bad connection or an impatient hand would press it. */
const atOnce = (visitor: Visitor, path: string, form: Entries | Readonly<Record<string, string>>) =>
	Promise.all(Array.from({ length: times }, () => visitor.post(path, formBody(form).text)))
const kinds = (answers: readonly Answer[]) => [...new Set(answers.map(({ status, location }) => `${status} ${location}`))]
const newPlan = (rows = [aRow()]) => aPlan(ground, actor, { rows, at: new Date() })
const contentOf = async (id: string) => (await openPaper(ground, actor, planPaper, id))!.content
const versionsOf = async (id: string) =>
	(await ground.store.read.select().from(paperVersions).where(eq(paperVersions.paperId, id))).length
const liveLinks = async (id: string, use: 'employee' | 'review' | 'resume') =>
	(await ground.store.read.select().from(paperLinks).where(eq(paperLinks.paperId, id))).filter(
		(link) => link.use === use && link.revokedAt === null,
	).length
const messagesAbout = async (id: string, template: string) =>
	(await ground.store.read.select().from(outbox).where(eq(outbox.subjectId, id))).filter(
		(one) => one.template === template && one.state !== 'cancelled',
	).length

describe('twenty presses at once', () => {
	test('of Start never make more plans than a browser may hold, and each is one of its own', async () => {
		const { visitor } = aGuest()
		const answers = await atOnce(visitor, '/adjustments/plan', [])
		const begun = answers.filter(({ status }) => status === 303).map(({ location }) => location)
		expect([begun.length, new Set(begun).size]).toEqual([20, 20])
		expect((await visitor.post('/adjustments/plan', '')).status).toBe(429)
	})

	test('of Add put each change into the plan once', async () => {
		const id = await newPlan([])
		const points = ['too-risky', 'open-close'].map((point): [string, string] => ['point', `working-alone/${point}`])
		const answers = await atOnce(manager, '/adjustments/plan/add', [['to', id], ...points])
		expect(answers.every(({ status }) => status === 303)).toBe(true)
		expect((await contentOf(id)).rows.map(({ source }) => source.ref).sort()).toEqual([
			'working-alone/open-close',
			'working-alone/too-risky',
		])
	})

	test('of Save put a new point into the plan once', async () => {
		const id = await newPlan([])
		const path = `/adjustments/plan/${id}/row/new`
		const answers = await atOnce(manager, path, await filledIn(manager, path, 'what', { what: 'A stool' }))
		expect(kinds(answers)).toHaveLength(1)
		expect((await contentOf(id)).rows.map(({ what }) => what)).toEqual(['A stool'])
	})

	test('of Remove take out one point, and of Put back bring it back once', async () => {
		const rows = [aRow({ what: 'A stool' }), aRow({ what: 'A lamp' })]
		const id = await newPlan(rows)
		const path = `/adjustments/plan/${id}`
		const answers = await atOnce(manager, path, { intent: 'remove', row: rows[0]!.id })
		expect((await contentOf(id)).rows.map(({ what }) => what)).toEqual(['A lamp'])
		const sealed = answers.map(({ body }) => /name="row" value="([^"]{60,})"/.exec(body)?.[1]).find(Boolean)
		await atOnce(manager, path, { intent: 'put-back', row: sealed ?? '' })
		expect((await contentOf(id)).rows.map(({ what }) => what)).toEqual(['A stool', 'A lamp'])
	})

	test('of Share by hand leave one link that works, and the last one shown is it', async () => {
		const id = await newPlan()
		const answers = await atOnce(manager, `/adjustments/plan/${id}/share`, { intent: 'make' })
		expect(kinds(answers)).toEqual(['200 null'])
		expect(await liveLinks(id, 'employee')).toBe(1)
		const links = answers.map(({ body }) => /\/your-plan\/([\w-]{43})/.exec(body)?.[1])
		const opened = await Promise.all(links.map((token) => aVisitor().get(`/your-plan/${token}`)))
		expect(opened.map(({ status }) => status).sort()).toEqual([200, ...Array.from({ length: 19 }, () => 404)])
		expect(await versionsOf(id), 'what the employee is given to read is kept once').toBe(1)
	})

	test('of one form of Share by hand make one link, and say to the others that it was shown', async () => {
		const id = await newPlan()
		const key = /name="key" value="([^"]+)"/.exec((await manager.get(`/adjustments/plan/${id}/share`)).body)?.[1] ?? ''
		const answers = await atOnce(manager, `/adjustments/plan/${id}/share`, { intent: 'make', key })
		expect(kinds(answers).sort()).toEqual(['200 null', '409 null'])
		const tokens = answers.flatMap(({ body }) => /\/your-plan\/([\w-]{43})/.exec(body)?.[1] ?? [])
		expect(tokens).toHaveLength(1)
		expect((await aVisitor().get(`/your-plan/${tokens[0]}`)).status).toBe(200)
	})

	test('of Share by e-mail send one message', async () => {
		const id = await newPlan()
		const answers = await atOnce(manager, `/adjustments/plan/${id}/share`, {
			intent: 'send',
			email: `${randomUUID()}@mail.example`,
		})
		expect(kinds(answers)).toEqual([`303 /adjustments/plan/${id}/share?said=sent`])
		expect([await liveLinks(id, 'employee'), await messagesAbout(id, 'read-your-plan')]).toEqual([1, 1])
	})

	test('of Keep put a plan into one account, once, and of two accounts into one', async () => {
		const guest = aGuest()
		const id = await aPlan(ground, guest.actor, { at: new Date() })
		const other = await anEmployer(ground, { at: new Date() })
		const both = await Promise.all(
			[actor, other.actor].map(async (one) => {
				const visitor = aVisitor(await signedIn(ground, one))
				visitor.cookies.set('papers', guest.visitor.cookies.get('papers')!)
				return visitor
			}),
		)
		const answers = await Promise.all(both.map((visitor) => atOnce(visitor, `/adjustments/plan/${id}/keep`, [])))
		const took = answers.map((some) => some.some(({ status }) => status === 303))
		expect(took.filter(Boolean), 'one of the two').toHaveLength(1)
		const [row] = await ground.store.read.select().from(papers).where(eq(papers.id, id))
		expect(row?.ownerId).toBe(took[0] ? actor.userId : other.actor.userId)
		expect((await guest.visitor.get(`/adjustments/plan/${id}`)).status, 'and the browser has it no more').toBe(404)
		const loser = both[took[0] ? 1 : 0]!
		expect((await loser.get(`/adjustments/plan/${id}`)).status).toBe(404)
	})

	test('of Hand over ask the employee once, and of Take over take it once', async () => {
		const id = await newPlan()
		await thePlansEmployee(ground, actor, id, new Date())
		await atOnce(manager, `/adjustments/plan/${id}/hand-over`, { intent: 'ask', email: `${randomUUID()}@firm.example` })
		expect(await ground.store.read.select().from(paperHandovers).where(eq(paperHandovers.paperId, id))).toHaveLength(1)

		const to = await anEmployer(ground, { at: new Date() })
		const { plan, handover } = await aPlanToTakeOver(quiet, actor, to)
		const taker = aVisitor(await signedIn(ground, to.actor))
		const before = await versionsOf(plan)
		const answers = await atOnce(taker, '/account/plans', { handover })
		expect(answers.filter(({ location }) => location === `/adjustments/plan/${plan}/about`)).toHaveLength(1)
		expect(answers.filter(({ location }) => location === '/account/plans?said=gone')).toHaveLength(times - 1)
		expect(await versionsOf(plan)).toBeLessThanOrEqual(before + 1)
		expect((await manager.get(`/adjustments/plan/${plan}`)).status, 'it is theirs no more').toBe(404)
		expect((await taker.get(`/adjustments/plan/${plan}`)).status).toBe(200)
	})

	test('of Send a review send each side one message', async () => {
		const id = await newPlan([anAgreedRow()])
		const answers = await atOnce(manager, `/adjustments/plan/${id}/review`, { intent: 'send' })
		expect(answers.every(({ status }) => status === 303)).toBe(true)
		expect([await messagesAbout(id, 'review-your-plan'), await liveLinks(id, 'review')]).toEqual([1, 1])
	})

	test('of a review’s answers, a name under a plan and a comment keep one version each', async () => {
		const row = anAgreedRow()
		const id = await newPlan([row])
		const review = `/adjustments/plan/${id}/review`
		await atOnce(manager, review, await filledIn(manager, review, 'shown', { intent: 'all' }))
		// What stood before and what came of it.
		expect(await versionsOf(id)).toBe(2)
		expect((await contentOf(id)).rows[0]?.reviews).toHaveLength(1)
		const sign = `/adjustments/plan/${id}/sign`
		const signed = await atOnce(manager, sign, await filledIn(manager, sign, 'name', { name: 'Pat Whoever' }))
		expect(kinds(signed)).toHaveLength(1)
		expect(await versionsOf(id)).toBe(2)
		const { token, actor: subject } = await thePlansEmployee(ground, actor, id, new Date())
		const employee = aVisitor(await signedIn(ground, subject))
		const path = `/your-plan/${token}/comment/${row.id}`
		const said = await atOnce(employee, path, await filledIn(employee, path, 'comment', { comment: 'It helps.' }))
		expect(kinds(said)).toHaveLength(1)
		expect(await versionsOf(id)).toBe(3)
	})

	test('of Delete delete once, and whoever saves in that moment hears that it is gone', async () => {
		const id = await newPlan()
		const [deleted, saved] = await Promise.all([
			atOnce(manager, `/adjustments/plan/${id}/delete`, []),
			atOnce(manager, `/adjustments/plan/${id}/about`, { employee: 'Jo Example' }),
		])
		expect(deleted.filter(({ status }) => status === 303)).toHaveLength(1)
		for (const { status } of [...deleted, ...saved]) expect([303, 404, 409]).toContain(status)
		expect(await ground.store.read.select().from(papers).where(eq(papers.id, id))).toEqual([])
		expect(await ground.store.read.select().from(paperLinks).where(eq(paperLinks.paperId, id))).toEqual([])
	})
})

test('manager and employee at once, twenty of each on different parts, lose nothing', async () => {
	const rows = Array.from({ length: 5 }, (_, at) => aRow({ what: `Point ${at}` }))
	const id = await newPlan(rows)
	const shared = await shareByHand(ground, actor, planPaper, id)
	expect(shared.outcome).toBe('made')
	const { token, actor: subject } = await thePlansEmployee(ground, actor, id, new Date())
	const employee = aVisitor(await signedIn(ground, subject))
	const forms = await Promise.all(
		rows.flatMap(({ id: row }, at) => [
			filledIn(manager, `/adjustments/plan/${id}/row/${row}`, 'what', { how: `how ${at}` }).then((form) => ({
				visitor: manager,
				path: `/adjustments/plan/${id}/row/${row}`,
				form,
			})),
			filledIn(employee, `/your-plan/${token}/comment/${row}`, 'comment', { comment: `comment ${at}` }).then((form) => ({
				visitor: employee,
				path: `/your-plan/${token}/comment/${row}`,
				form,
			})),
		]),
	)
	const answers = await Promise.all(forms.map(({ visitor, path, form }) => visitor.post(path, form)))
	expect(answers.map(({ status }) => status)).toEqual(forms.map(() => 303))
	const now = await contentOf(id)
	expect(now.rows.map(({ how, employeeComment }) => [how, employeeComment])).toEqual(
		rows.map((_, at) => [`how ${at}`, `comment ${at}`]),
	)
})
