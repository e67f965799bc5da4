import { beforeEach, expect, test } from 'vitest'
import type { Ground } from '#app/features/ground.ts'
import { aCaseIn, moveCase } from '#db/seed/cases.server.ts'
import { anAdviceRequest } from '#db/seed/call-backs.server.ts'
import { anEmployer, aStaffMember, type SeededStaff } from '#db/seed/people.server.ts'
import { aPostLevelRequest, aReceivedReferral, aSentReferral } from '#db/seed/referrals.server.ts'
import { testGround } from '../../../tests/setup/test-store.ts'
import { inbox } from './list-inbox.server.ts'

// A Monday.
const at = new Date('2026-11-16T09:00:00Z')
const hour = 3_600_000
const day = 24 * hour
const later = (ms: number) => new Date(at.getTime() + ms)

let ground: Ground
let worker: SeededStaff
beforeEach(async () => {
	ground = await testGround()
	worker = await aStaffMember(ground, { name: 'Tom' })
})

const seen = (show: Parameters<typeof inbox>[2]['show'], when = later(day), who = worker, after: string | null = null) =>
	inbox(ground, who.actor, { show }, after, when)

test('an empty area has an empty inbox', async () => {
	expect(await seen('open')).toEqual({ lines: [], after: null, open: 0, closed: 0, callBacks: 0 })
})

test('who has waited longest stands first; each list holds what its name says', async () => {
	const newer = await aReceivedReferral(ground, await anEmployer(ground), { at: later(2 * hour) })
	const older = await aPostLevelRequest(ground, await anEmployer(ground), { at })
	const mine = await aCaseIn(ground, 'booked', { staff: worker, at: later(3 * hour) })
	const closed = await aCaseIn(ground, 'closed', { staff: worker, at: later(4 * hour) })
	await aSentReferral(ground, await anEmployer(ground), { at })
	const ids = async (show: Parameters<typeof seen>[0]) => (await seen(show)).lines.map((line) => line.id)
	expect(await ids('open')).toEqual([older.id, newer.id, mine.id])
	expect(await ids('nobodys')).toEqual([older.id, newer.id])
	expect(await ids('mine')).toEqual([mine.id])
	expect(await ids('closed')).toEqual([closed.id])
	expect(await seen('open')).toMatchObject({ open: 3, closed: 1 })
	expect(
		(await inbox(ground, worker.actor, { show: 'open', kind: 'assessment' }, null, later(day))).lines.map((line) => line.id),
	).toEqual([older.id])
})

test('the clock runs from receipt for two working days and stops when somebody answers', async () => {
	const waiting = await aReceivedReferral(ground, await anEmployer(ground), { at })
	const moved = await aReceivedReferral(ground, await anEmployer(ground), { at })
	await moveCase(ground, moved.id, ['triaged'], { staff: worker, from: later(day) })
	const overdue = async (when: Date) => (await seen('open', when)).lines.filter((line) => line.isOverdue).map((line) => line.id)
	expect((await seen('open')).lines[0]?.respondByOn).toBe('2026-11-18')
	expect(await overdue(new Date('2026-11-18T17:00:00Z'))).toEqual([])
	expect(await overdue(new Date('2026-11-18T17:00:01Z'))).toEqual([waiting.id])
})

test('nobody is named, no employer where the employee sent their own part alone, and nothing needs a key', async () => {
	await aReceivedReferral(ground, await anEmployer(ground), { overrides: { business: { name: 'Marlow and Daughter' } }, at })
	await aReceivedReferral(ground, await anEmployer(ground), {
		overrides: { business: { name: 'Quillfeather' } },
		choice: 'without-manager',
		at,
	})
	const looked: string[] = []
	const { vault } = ground
	const told = {
		...ground,
		vault: { ...vault, openRowKey: (wrapped: Uint8Array) => (looked.push('key'), vault.openRowKey(wrapped)) },
	}
	const { lines } = await inbox(told, worker.actor, { show: 'open' }, null, later(day))
	expect(lines.map((line) => line.firm).sort()).toEqual(['Marlow and Daughter', null])
	expect(JSON.stringify(lines)).not.toMatch(/Quillfeather|Jo Ashby/)
	expect(looked).toEqual([])
})

test('another area’s cases and call-backs are not in it', async () => {
	await aReceivedReferral(ground, await anEmployer(ground), { at })
	await anAdviceRequest(ground, { at })
	const stranger = await aStaffMember(ground, { areaId: 'nottinghamshire', role: 'supervisor' })
	expect(await seen('open', later(day), stranger)).toEqual({ lines: [], after: null, open: 0, closed: 0, callBacks: 0 })
})

test('twenty-five a page, and every case on one page and no other', async () => {
	const made: string[] = []
	for (let number = 0; number < 27; number += 1) {
		const employer = await anEmployer(ground)
		made.push((await aPostLevelRequest(ground, employer, { at: later(Math.floor(number / 3) * hour) })).id)
	}
	const first = await seen('open')
	const second = await seen('open', later(day), worker, first.after)
	expect([first.lines.length, second.lines.length, second.after]).toEqual([25, 2, null])
	expect([...first.lines, ...second.lines].map((line) => line.id).sort()).toEqual(made.sort())
	for (const nonsense of ['x', '0', '-1', `${Number.MAX_SAFE_INTEGER}0-${'f'.repeat(32)}`]) {
		expect((await seen('open', later(day), worker, nonsense)).lines).toHaveLength(25)
	}
})
