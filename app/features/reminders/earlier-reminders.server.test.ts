import { beforeEach, describe, expect, test } from 'vitest'
import type { Ground } from '#app/features/ground.ts'
import { listAuditRowsAbout } from '#db/queries/audit.server.ts'
import { reminders } from '#db/schema/schema.ts'
import { postedAbout } from '#db/seed/posted.server.ts'
import { someReminders } from '#db/seed/reminders.server.ts'
import { testGround } from '../../../tests/setup/test-store.ts'
import { confirmReminders, openReminders, stopReminders } from './reminders-by-link.server.ts'
import { sendDueReminders } from './send-due-reminders.server.ts'

let ground: Ground
beforeEach(async () => {
	ground = await testGround()
})

const start = new Date('2026-11-23T09:00:00Z')
const later = (hours: number) => new Date(start.getTime() + hours * 3_600_000)
const email = 'viktor@firm.example'
const stageOf = async (token: string, at = later(3)) => (await openReminders(ground, token, at))?.stage
let asked = 0
/** Each a moment after the one before, so that the newest message is the one meant. */
const first = (
	wishes: { mark?: string | null; code?: string; email?: string; days?: readonly string[]; confirmed?: boolean } = {},
) => someReminders(ground, { email, at: new Date(start.getTime() + (asked += 1)), ...wishes })
const moved = (wishes: { mark?: string | null; confirmed?: boolean } = {}) =>
	someReminders(ground, { email, days: ['2026-12-03'], confirmed: false, at: later(1), ...wishes })
const auditOf = async (id: string) =>
	(await listAuditRowsAbout(ground.store.read, id)).map(({ event, detail }) => [event, detail])

describe('with the same address and the same mark', () => {
	test('a yes ends the earlier ones, on record, and no message about them goes', async () => {
		const old = await first()
		const next = await moved()
		expect((await openReminders(ground, next.token, later(2)))?.earlier).toEqual([
			{ id: old.id, days: ['2026-12-01', '2026-12-08'].map((on) => ({ on, code: 'd28' })) },
		])
		// Control: asking alone ends nothing.
		expect(await stageOf(old.token)).toBe('set')
		expect(await confirmReminders(ground, next.token, later(2))).toEqual({ ended: 1 })
		expect([await stageOf(old.token), await stageOf(next.token)]).toEqual(['stopped', 'set'])
		expect(await sendDueReminders(ground, new Date('2026-12-01T09:00:00Z'))).toEqual({ sent: 0, failed: 0 })
		expect(await postedAbout(ground, old.id)).toEqual([])
		expect((await auditOf(old.id)).at(-1)).toEqual(['reminder.stopped', { replacedBy: next.id }])
		expect((await auditOf(next.id)).at(-1)).toEqual(['reminder.confirmed', { ended: 1 }])
		expect(await confirmReminders(ground, next.token, later(3))).toEqual({ ended: 0 })
	})

	test('when it fails in the middle, the earlier ones stay and the new ones are not set', async () => {
		const old = await first()
		const next = await moved()
		let records = 0
		const failing: Ground = {
			...ground,
			vault: {
				...ground.vault,
				mac: (...given: Parameters<typeof ground.vault.mac>) => {
					records += 1
					if (records > 1) throw new Error('no power')
					return ground.vault.mac(...given)
				},
			},
		}
		await expect(confirmReminders(failing, next.token, later(2))).rejects.toThrow('no power')
		expect([await stageOf(old.token), await stageOf(next.token)]).toEqual(['set', 'unconfirmed'])
		expect((await openReminders(ground, old.token, later(3)))?.mark).toBe('P7')
	})

	test.each<[string, { mark?: string | null; code?: string; email?: string }]>([
		['the same mark for days of another tool', { code: 'step2' }],
		['another mark', { mark: 'P8' }],
		['no mark', { mark: null }],
		['another address', { email: 'jo@firm.example' }],
	])('those with %s go on, whatever the form names', async (_title, wishes) => {
		const other = await first(wishes)
		const next = await moved()
		expect((await openReminders(ground, next.token, later(2)))?.earlier).toEqual([])
		expect(await confirmReminders(ground, next.token, later(2), [other.id])).toEqual({ ended: 0 })
		expect(await stageOf(other.token)).toBe('set')
	})

	test('those that nobody confirmed are not listed, nor those that were stopped or have no day to come', async () => {
		await first({ confirmed: false })
		const stopped = await first({ days: ['2026-12-05'] })
		await stopReminders(ground, stopped.token, later(0.1))
		const over = await first({ days: ['2026-11-24'] })
		await sendDueReminders(ground, later(24))
		const next = await someReminders(ground, { email, days: ['2026-12-09'], confirmed: false, at: later(25) })
		expect((await openReminders(ground, next.token, later(26)))?.earlier).toEqual([])
		expect(await confirmReminders(ground, next.token, later(26))).toEqual({ ended: 0 })
		expect(await stageOf(over.token, later(27))).toBe('set')
	})
})

describe('without a mark', () => {
	test('only those end that the form names, and only of this address without a mark', async () => {
		const [ends, stays] = [await first({ mark: null }), await first({ mark: null, days: ['2026-12-11'] })]
		const others = [await first({ mark: 'P8' }), await first({ mark: null, email: 'jo@firm.example' })]
		const next = await moved({ mark: null })
		const earlier = (await openReminders(ground, next.token, later(2)))?.earlier ?? []
		expect(earlier.map(({ id }) => id).sort()).toEqual([ends.id, stays.id].sort())
		const named = [ends.id, ...others.map(({ id }) => id), 'nothing', '']
		expect(await confirmReminders(ground, next.token, later(2), named)).toEqual({ ended: 1 })
		expect(await stageOf(ends.token)).toBe('stopped')
		for (const { token } of [stays, ...others]) expect(await stageOf(token)).toBe('set')
	})

	test('none ends when nothing is ticked', async () => {
		const old = await first({ mark: null })
		const next = await moved({ mark: null })
		expect(await confirmReminders(ground, next.token, later(2))).toEqual({ ended: 0 })
		expect([await stageOf(old.token), await stageOf(next.token)]).toEqual(['set', 'set'])
	})
})

test('what is set shows no other days of the address, and before the yes nothing is known by the address', async () => {
	await first()
	const next = await moved()
	const keys = async () => (await ground.store.read.select().from(reminders)).map(({ addressKey }) => addressKey !== null)
	expect((await keys()).sort()).toEqual([false, true])
	await confirmReminders(ground, next.token, later(2))
	await first({ days: ['2026-12-20'] })
	expect((await openReminders(ground, next.token, later(2)))?.earlier).toEqual([])
})
