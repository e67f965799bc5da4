import { beforeEach, expect, test } from 'vitest'
import type { ActorOf } from '#app/auth/actor.ts'
import type { Ground } from '#app/features/ground.ts'
import { changePaper } from '#app/features/papers/change-paper.server.ts'
import { openPaper } from '#app/features/papers/open-paper.server.ts'
import { signPaper } from '#app/features/papers/sign-paper.server.ts'
import { startPlan } from '#app/features/plans/add-to-plan.server.ts'
import { planPaper } from '#app/features/plans/plan-paper.ts'
import { anEmployer } from '#db/seed/people.server.ts'
import { testGround } from '../../../tests/setup/test-store.ts'
import { versionsToCompare } from './versions-to-compare.server.ts'

const at = new Date('2026-11-23T09:00:00Z')
let ground: Ground
let actor: ActorOf<'employer'>
let id: string
beforeEach(async () => {
	ground = await testGround()
	actor = (await anEmployer(ground)).actor
	const begun = await startPlan(ground, actor, { rows: [] }, 'v', at)
	if (begun.outcome !== 'started') throw new Error(begun.outcome)
	id = begun.id
})

const open = async () => {
	const found = await openPaper(ground, actor, planPaper, id, at)
	if (!found) throw new Error('It is there')
	return found
}
const setFirm = (firm: string) =>
	changePaper(ground, actor, planPaper, id, (plan) => ({ content: { ...plan, firm }, said: null }), at)
const sign = async (side: 'manager' | 'employee') => {
	const read = (await open()).row.revision
	await signPaper(ground, actor, planPaper, id, { side, name: `${side} name`, on: '2026-11-23', read }, at)
}
const compared = async (side: 'manager' | 'employee', query = '') =>
	versionsToCompare(ground, planPaper, await open(), new URLSearchParams(query), side)

test('each reader finds what changed since the version that they signed, as far as it says now', async () => {
	expect(await compared('employee')).toMatchObject({ versions: [], isChanged: false, chosen: null })
	await setFirm('First Ltd')
	await sign('employee')
	expect(await compared('employee'), 'control: it is as they signed it').toMatchObject({
		versions: [{ on: '2026-11-23', time: '09:00' }],
		isChanged: false,
		chosen: null,
	})
	await setFirm('Second Ltd')
	await sign('manager')
	await setFirm('Third Ltd')
	const theirs = await compared('employee')
	expect(theirs).toMatchObject({ isChanged: true, chosen: { from: 1, to: 'now' } })
	expect([theirs.chosen?.before.firm, theirs.chosen?.after.firm]).toEqual(['First Ltd', 'Third Ltd'])
	const managers = await compared('manager')
	expect([managers.chosen?.from, managers.chosen?.before.firm, managers.chosen?.after.firm]).toEqual([
		2,
		'Second Ltd',
		'Third Ltd',
	])
	const asked = await compared('manager', 'from=1&to=2')
	expect([asked.chosen?.before.firm, asked.chosen?.after.firm]).toEqual(['First Ltd', 'Second Ltd'])
})

test('a paper that was changed and changed back is not offered as something newer', async () => {
	await setFirm('First Ltd')
	await sign('manager')
	await setFirm('Second Ltd')
	expect((await compared('manager')).isChanged, 'control').toBe(true)
	await setFirm('First Ltd')
	expect(await compared('manager')).toMatchObject({ isChanged: false, chosen: null })
})
