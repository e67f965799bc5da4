import { beforeEach, expect, test } from 'vitest'
import type { ActorOf } from '#app/auth/actor.ts'
import { listAccess } from '#app/audit/list-access.server.ts'
import { verifyAudit } from '#app/audit/verify-chain.server.ts'
import type { Ground } from '#app/features/ground.ts'
import { changePaper } from '#app/features/papers/change-paper.server.ts'
import { confirmPaperCode } from '#app/features/papers/employee-code.server.ts'
import { answerHandover, findHandoverToAnswer } from '#app/features/papers/hand-over-answer.server.ts'
import { askHandover, withdrawHandover } from '#app/features/papers/hand-over.server.ts'
import { openPaper } from '#app/features/papers/open-paper.server.ts'
import { makeResumeLink } from '#app/features/papers/resume-link.server.ts'
import { resumePaper } from '#app/features/papers/resume-paper.server.ts'
import { shareByHand } from '#app/features/papers/share-paper.server.ts'
import { startPlan } from '#app/features/plans/add-to-plan.server.ts'
import { planPaper } from '#app/features/plans/plan-paper.ts'
import { paperGuests, paperHandovers, paperLinks, papers, paperVersions, users } from '#db/schema/schema.ts'
import { meanwhile } from '#db/seed/meanwhile.ts'
import { anEmployer } from '#db/seed/people.server.ts'
import { testGround } from '../../tests/setup/test-store.ts'
import { runRetention } from './retention.server.ts'

const at = new Date('2026-11-16T09:00:00Z')
const after = (days: number, ms = 0) => new Date(at.getTime() + days * 86_400_000 + ms)
const guest: ActorOf<'guest'> = { kind: 'guest', userId: 'a-browser' }

let ground: Ground
beforeEach(async () => {
	ground = await testGround()
})

async function aPlanOf(actor: ActorOf<'guest' | 'employer'>): Promise<string> {
	const begun = await startPlan(ground, actor, { rows: [], about: { employee: 'Robin' } }, 'v', at)
	if (begun.outcome !== 'started') throw new Error(begun.outcome)
	return begun.id
}

async function employeeOf(id: string, actor: ActorOf<'guest' | 'employer'>): Promise<ActorOf<'paper-subject'>> {
	const made = await shareByHand(ground, actor, planPaper, id, at)
	if (made.outcome !== 'made') throw new Error(made.outcome)
	const answer = await confirmPaperCode(ground, planPaper, made.token, { nonce: null, code: made.code }, at)
	if (answer.outcome !== 'right') throw new Error(answer.outcome)
	return { kind: 'paper-subject', userId: answer.found.userId, paperId: id }
}

const rowsOf = async (
	table: typeof papers | typeof paperGuests | typeof paperVersions | typeof paperLinks | typeof paperHandovers,
) => (await ground.store.read.select().from(table)).length

test('a guest’s plan goes 28 days after its last change, with its versions, links and browsers', async () => {
	const id = await aPlanOf(guest)
	await makeResumeLink(ground, guest, planPaper, id, at)
	const employee = await employeeOf(id, guest)
	expect((await runRetention(ground, after(28, -1))).deleted).toBe(0)
	for (const table of [papers, paperGuests, paperVersions]) expect(await rowsOf(table)).toBe(1)
	expect(await rowsOf(paperLinks)).toBe(2)
	expect((await runRetention(ground, after(28))).deleted).toBe(1)
	for (const table of [papers, paperGuests, paperVersions, paperLinks]) expect(await rowsOf(table)).toBe(0)
	expect((await ground.store.read.select().from(users)).filter((user) => user.id === employee.userId)).toEqual([])
	expect((await listAccess(ground.store.read, id)).at(-1)).toMatchObject({ event: 'paper.deleted', actorKind: 'system' })
	expect(await verifyAudit(ground.store.read, ground.vault)).toMatchObject({ ok: true })
})

test('a guest’s plan that nobody shared goes without a trace', async () => {
	const id = await aPlanOf(guest)
	await runRetention(ground, after(29))
	expect(await openPaper(ground, guest, planPaper, id, at)).toBeNull()
	expect(await listAccess(ground.store.read, id)).toEqual([])
})

test('an account’s plan stays 731 days after its last change and not longer', async () => {
	const { actor } = await anEmployer(ground)
	const id = await aPlanOf(actor)
	await runRetention(ground, after(731, -1))
	expect(await openPaper(ground, actor, planPaper, id, at)).not.toBeNull()
	expect((await runRetention(ground, after(731))).deleted).toBe(1)
	expect((await listAccess(ground.store.read, id)).map(({ event }) => event)).toEqual(['paper.started', 'paper.deleted'])
})

test('a plan changed a moment before is kept, and so is the way back to it', async () => {
	const id = await aPlanOf(guest)
	const made = await makeResumeLink(ground, guest, planPaper, id, at)
	const change = () =>
		changePaper(ground, guest, planPaper, id, (plan) => ({ content: { ...plan, job: 'Baker' }, said: null }), after(28, -1))
	await runRetention(meanwhile(ground, change), after(28))
	expect(await openPaper(ground, guest, planPaper, id, after(28))).not.toBeNull()
	const token = made.outcome === 'made' ? made.token : ''
	await runRetention(ground, after(55))
	expect(await resumePaper(ground, { kind: 'guest', userId: 'another' }, token, 'v', after(55))).toMatchObject({ id })
})

test('more than one transaction’s worth of plans goes in one run, and of two runs at once each plan goes once', async () => {
	const { actor } = await anEmployer(ground)
	for (let number = 0; number < 55; number += 1) await aPlanOf(actor)
	const reports = await Promise.all([runRetention(ground, after(732)), runRetention(ground, after(732))])
	expect(reports.reduce((sum, { deleted }) => sum + deleted, 0)).toBe(55)
	expect(await verifyAudit(ground.store.read, ground.vault)).toMatchObject({ ok: true })
}, 60_000)

test('ended links and hand-overs that are over or went unanswered go after 30 days; the plan stays', async () => {
	const { actor } = await anEmployer(ground)
	const [withdrawn, unanswered, agreed] = [await aPlanOf(actor), await aPlanOf(actor), await aPlanOf(actor)]
	for (const id of [withdrawn, unanswered, agreed]) {
		const employee = await employeeOf(id, actor)
		expect(await askHandover(ground, actor, planPaper, id, 'next@firm.example', at)).toMatchObject({ outcome: 'asked' })
		if (id === withdrawn) await withdrawHandover(ground, actor, planPaper, id, at)
		if (id !== agreed) continue
		const question = await findHandoverToAnswer(ground, employee, at)
		expect(await answerHandover(ground, employee, question?.id ?? '', 'agreed', after(10))).toBe('answered')
	}
	await shareByHand(ground, actor, planPaper, withdrawn, at)
	expect(await rowsOf(paperLinks)).toBe(4)
	await runRetention(ground, after(30))
	expect([await rowsOf(paperLinks), await rowsOf(paperHandovers)]).toEqual([4, 3])
	await runRetention(ground, after(30, 1))
	expect([await rowsOf(paperLinks), await rowsOf(paperHandovers)]).toEqual([3, 1])
	await runRetention(ground, after(40, 1))
	expect([await rowsOf(paperLinks), await rowsOf(paperHandovers), await rowsOf(papers)]).toEqual([3, 0, 3])
})
