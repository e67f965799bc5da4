import { beforeEach, expect, test } from 'vitest'
import type { ActorOf } from '#app/auth/actor.ts'
import { findPattern } from '#app/content/patterns.server.ts'
import type { Ground } from '#app/features/ground.ts'
import { changePaper } from '#app/features/papers/change-paper.server.ts'
import { openEmployeeLink } from '#app/features/papers/employee-link.server.ts'
import { listOwnPapers, openPaper } from '#app/features/papers/open-paper.server.ts'
import { linkDays } from '#app/features/papers/paper.ts'
import { shareByHand, shareByMail, stopSharing } from '#app/features/papers/share-paper.server.ts'
import { signPaper } from '#app/features/papers/sign-paper.server.ts'
import { startPaper } from '#app/features/papers/start-paper.server.ts'
import { beginPhasedReturn } from '#app/features/phased-return/begin-phased-return.ts'
import { anEmployer } from '#db/seed/people.server.ts'
import { newestPosted } from '#db/seed/posted.server.ts'
import { testGround } from '../../../tests/setup/test-store.ts'
import { sharedPaper } from './shared-kinds.ts'
import { sharedLines } from './shared-lines.server.ts'

const at = new Date('2026-11-23T09:00:00Z')
const days = (count: number) => new Date(at.getTime() + count * 86_400_000)
const of = sharedPaper('phased-return')
let ground: Ground
let actor: ActorOf<'employer'>
beforeEach(async () => {
	ground = await testGround()
	actor = (await anEmployer(ground)).actor
})

async function begun(): Promise<string> {
	const usual = { weeklyMinutes: 2250, days: ['mon' as const], startsAt: '09:00', breakMinutes: 0 }
	const plan = beginPhasedReturn(findPattern('standard-4')!, { usual, firstDay: '2026-11-30' })
	const started = await startPaper(ground, actor, of, plan, '192.0.2.1', at)
	if (started.outcome !== 'started') throw new Error(started.outcome)
	return started.id
}
const rowOf = async (id: string) => {
	const found = await openPaper(ground, actor, of, id, at)
	if (!found) throw new Error('It is there')
	return found.row
}
const sign = async (id: string, side: 'manager' | 'employee') =>
	signPaper(ground, actor, of, id, { side, name: `${side} name`, on: '2026-11-23', read: (await rowOf(id)).revision }, at)
const lineOf = async (id: string, when = at) => {
	const own = await listOwnPapers(ground, actor, of, at)
	const lines = await sharedLines(
		ground,
		own.map(({ row }) => row),
		when,
	)
	return lines.get(id)
}

test('a paper that nobody has seen is neither shared nor signed', async () => {
	expect(await lineOf(await begun())).toEqual({ isShared: false, signedBy: null, isAsItIs: false })
	expect(await sharedLines(ground, [], at)).toEqual(new Map())
})

test('each paper is told for itself: shared while its link leads somewhere', async () => {
	const [shared, stopped, ended, other] = [await begun(), await begun(), await begun(), await begun()]
	for (const id of [shared, stopped, ended]) await shareByHand(ground, actor, of, id, at)
	await stopSharing(ground, actor, of, stopped, at)
	const told = await Promise.all([shared, stopped, other].map(async (id) => (await lineOf(id))?.isShared))
	expect(told).toEqual([true, false, false])
	expect((await lineOf(ended, days(linkDays.employee - 1)))?.isShared).toBe(true)
	expect((await lineOf(ended, days(linkDays.employee + 1)))?.isShared).toBe(false)
})

test('whose names are under the last version that was signed, and that it changed since', async () => {
	const [one, both, none] = [await begun(), await begun(), await begun()]
	await sign(one, 'manager')
	await sign(both, 'manager')
	await sign(both, 'employee')
	expect([await lineOf(one), await lineOf(both), await lineOf(none)].map((line) => [line?.signedBy, line?.isAsItIs])).toEqual([
		['manager', true],
		['both', true],
		[null, false],
	])
	await changePaper(ground, actor, of, both, (plan) => ({ content: { ...plan, firm: 'Other Ltd' }, said: null }), at)
	expect(await lineOf(both)).toMatchObject({ signedBy: 'both', isAsItIs: false })
	await sign(both, 'employee')
	expect(await lineOf(both)).toMatchObject({ signedBy: 'employee', isAsItIs: true })
})

test('a phased return goes out by the mail that a plan goes out by, and its link opens no plan', async () => {
	const id = await begun()
	const who = { seenWorkAddress: true, managerName: 'Robin Made-Up', firm: 'Example Packing Ltd' }
	expect(await shareByMail(ground, actor, of, id, { email: 'jo.canary@home.example', ...who }, at)).toEqual({ outcome: 'sent' })
	const { to, secret } = await newestPosted(ground, id, 'read-your-plan')
	expect(to).toBe('jo.canary@home.example')
	expect((await openEmployeeLink(ground, of, secret.token ?? '', at))?.way).toBe('mail')
	expect(await openEmployeeLink(ground, sharedPaper('plan'), secret.token ?? '', at)).toBeNull()
	expect((await lineOf(id))?.isShared).toBe(true)
})
