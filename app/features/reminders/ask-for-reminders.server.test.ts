import { beforeEach, describe, expect, test } from 'vitest'
import type { Ground } from '#app/features/ground.ts'
import { listAuditRowsAbout } from '#db/queries/audit.server.ts'
import { addDays } from '#app/journey/calendar.ts'
import { outbox, reminderDays, reminderLinks, reminders } from '#db/schema/schema.ts'
import { postedAbout } from '#db/seed/posted.server.ts'
import { someReminders } from '#db/seed/reminders.server.ts'
import { testGround } from '../../../tests/setup/test-store.ts'
import { askForReminders, type AskedReminders } from './ask-for-reminders.server.ts'
import { openReminders, stopReminders } from './reminders-by-link.server.ts'

let ground: Ground
beforeEach(async () => {
	ground = await testGround()
})

const start = new Date('2026-11-23T09:00:00Z')
const after = (minutes: number) => new Date(start.getTime() + minutes * 60_000)
const dayOf = 24 * 60
const asked: AskedReminders = {
	email: 'sam@firm.example',
	days: [{ on: '2026-12-01', code: 'd28' }],
	mark: 'P7',
	visitor: '192.0.2.1',
	again: false,
}
const ask = (wishes: Partial<AskedReminders> = {}, at = start) => askForReminders(ground, { ...asked, ...wishes }, at)
const messages = () => ground.store.read.select().from(outbox)
const rows = () => ground.store.read.select().from(reminders)

test('asking sends one message, to that address, that asks to confirm and holds no day and no mark', async () => {
	expect(await ask()).toEqual({ outcome: 'asked' })
	const [{ id } = { id: '' }] = await rows()
	const posted = await postedAbout(ground, id)
	expect(posted).toMatchObject([{ message: 'confirm-your-reminders', to: 'sam@firm.example', details: { days: '1' } }])
	expect(JSON.stringify(posted)).not.toMatch(/2026-12-01|P7|d28/)
})

test('neither the address nor the mark nor the link can be read in the database', async () => {
	const { token } = await someReminders(ground, { email: 'sam@firm.example', mark: 'Q99', at: start })
	const everything = await Promise.all([rows(), messages(), ground.store.read.select().from(reminderLinks)])
	const text = JSON.stringify(everything, (_, value: unknown) =>
		value !== null && typeof value === 'object' && 'data' in value
			? Buffer.from((value as { data: number[] }).data).toString('latin1')
			: value,
	)
	for (const secret of ['sam@', 'firm.example', 'Q99', token]) expect(text).not.toContain(secret)
	// Control: with the key they are there.
	expect((await openReminders(ground, token, start))?.mark).toBe('Q99')
})

describe('the same request', () => {
	test('twice is one request and one message, also twenty times at once', async () => {
		await Promise.all(Array.from({ length: 15 }, () => ask()))
		await ask({}, after(5))
		expect([(await rows()).length, (await messages()).length]).toEqual([1, 1])
	})

	test('is sent again when somebody asks for it, and not within a minute', async () => {
		await ask()
		await ask({ again: true }, after(0.5))
		expect(await messages()).toHaveLength(1)
		await ask({ again: true }, after(2))
		expect(await messages()).toHaveLength(2)
		expect(await rows()).toHaveLength(1)
	})

	test('sends nothing once it is confirmed', async () => {
		const { asked: same } = await someReminders(ground, { at: start })
		await askForReminders(ground, { ...same, again: true }, after(10))
		expect(await messages()).toHaveLength(1)
	})

	test('may be made anew when it was stopped, and when nobody confirmed it in time', async () => {
		const { token, asked: same } = await someReminders(ground, { at: start })
		await stopReminders(ground, token, after(1))
		await askForReminders(ground, same, after(2))
		expect(await rows()).toHaveLength(2)
		await askForReminders(ground, same, after(8 * dayOf))
		expect(await messages()).toHaveLength(2)
		expect((await rows()).filter(({ stoppedAt }) => stoppedAt === null)).toHaveLength(1)
	})

	test.each<[string, Partial<AskedReminders>]>([
		['other days', { days: [{ on: '2026-12-02', code: '' }] }],
		['another mark', { mark: 'P8' }],
		['no mark', { mark: null }],
		['another address', { email: 'jo@firm.example' }],
	])('with %s is another', async (_title, change) => {
		await ask()
		await ask(change)
		expect(await rows()).toHaveLength(2)
	})
})

describe('whoever did not ask', () => {
	const another = (number: number) => ({ days: [{ on: `2026-12-${10 + number}`, code: '' }], visitor: `visitor ${number}` })

	test('gets three messages a day at most, and the answer is the same', async () => {
		for (let number = 0; number < 6; number += 1) expect(await ask(another(number))).toEqual({ outcome: 'asked' })
		expect(await messages()).toHaveLength(3)
		expect(await rows()).toHaveLength(3)
		// Control: it is about that address.
		await ask({ ...another(7), email: 'jo@firm.example' })
		expect(await messages()).toHaveLength(4)
	})

	test('gets up to 24 a day once the address has confirmed something, and three again when 30 days are over or it was stopped', async () => {
		const { token } = await someReminders(ground, { email: asked.email, days: ['2027-03-01'], mark: 'Q1', at: start })
		const many = async (from: number) => {
			const before = (await messages()).length
			for (let number = 0; number < 30; number += 1) {
				const days = [{ on: addDays('2027-04-01', number), code: '' }]
				await ask({ days, mark: `Z${from}`, visitor: `${from} ${number}` }, after(from * dayOf))
			}
			return (await messages()).length - before
		}
		// The message that asked for the first yes was one of that day's.
		expect(await many(0)).toBe(23)
		expect(await many(1)).toBe(24)
		expect(await many(31)).toBe(3)
		const again = await someReminders(ground, { email: 'jo@firm.example', mark: 'Q2', at: start })
		await stopReminders(ground, again.token, after(1))
		const left = []
		for (let number = 0; number < 6; number += 1) {
			const before = (await messages()).length
			await ask({ ...another(number), email: 'jo@firm.example' }, after(2))
			left.push((await messages()).length - before)
		}
		expect(left).toEqual([1, 1, 0, 0, 0, 0])
		expect(token).not.toBe('')
	})

	test('gets ten in thirty days at most', async () => {
		for (let number = 0; number < 20; number += 1) await ask(another(number), after(number * dayOf))
		expect((await messages()).length).toBe(10)
	})

	test('is safe from one visitor who asks for many', async () => {
		const answers = []
		for (let number = 0; number < 25; number += 1) answers.push((await ask({ email: `p${number}@firm.example` })).outcome)
		expect(answers.filter((outcome) => outcome === 'too-many')).toHaveLength(5)
		expect(await messages()).toHaveLength(20)
	})
})

test('what is on record names nobody', async () => {
	const { id } = await someReminders(ground, { at: start })
	const record = await listAuditRowsAbout(ground.store.read, id)
	expect(record.map(({ event, actorKind, detail }) => [event, actorKind, detail])).toEqual([
		['reminder.asked', 'system', { days: 2 }],
		['reminder.confirmed', 'system', {}],
	])
	expect((await ground.store.read.select().from(reminderDays)).map(({ on, code }) => [on, code])).toEqual([
		['2026-12-01', 'd28'],
		['2026-12-08', 'd28'],
	])
})
