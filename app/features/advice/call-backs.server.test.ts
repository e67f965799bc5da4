import { beforeEach, expect, test } from 'vitest'
import type { Ground } from '#app/features/ground.ts'
import { sampleValue } from '#app/journey/sample-answers.ts'
import { adviceRequests } from '#db/schema/schema.ts'
import { anAdviceRequest } from '#db/seed/call-backs.server.ts'
import { aStaffMember, type SeededStaff } from '#db/seed/people.server.ts'
import { newestPosted } from '#db/seed/posted.server.ts'
import { testGround } from '../../../tests/setup/test-store.ts'
import { adviceStep } from './advice-step.ts'
import { askForCallBack } from './ask-for-call-back.server.ts'
import { callBacksToMake, markCallBackMade } from './call-backs.server.ts'

const at = new Date('2026-11-16T09:00:00Z')
const later = (minutes: number) => new Date(at.getTime() + minutes * 60_000)
const answers = sampleValue(
	adviceStep,
	{ name: 'Lorna Petch', email: 'lorna@petch.example', about: 'How to keep in touch' },
	() => undefined,
	{ today: '2026-11-16' },
) as { email: string }

let ground: Ground
let worker: SeededStaff
beforeEach(async () => {
	ground = await testGround()
	worker = await aStaffMember(ground)
})
const ask = (more: Partial<Parameters<typeof askForCallBack>[1]> = {}, when = at) =>
	askForCallBack(ground, { areaId: 'llr', answers, key: 'from-the-form', visitor: 'v', ...more }, when)

test('a form sent many times at once is kept once and gives one reference', async () => {
	const asked = await Promise.all(Array.from({ length: 10 }, () => ask()))
	expect(new Set(asked.map((one) => JSON.stringify(one))).size).toBe(1)
	const rows = await ground.store.read.select().from(adviceRequests)
	expect(rows).toHaveLength(1)
	expect(await newestPosted(ground, rows[0]?.id ?? '', 'advice-received')).toMatchObject({ to: 'lorna@petch.example' })
})

test('the same form with other words is another request', async () => {
	await ask()
	await ask({ answers: { ...answers, about: 'Something else' } })
	expect(await ground.store.read.select().from(adviceRequests)).toHaveLength(2)
})

test('ten an hour from one place', async () => {
	for (let number = 0; number < 10; number += 1) await ask({ key: `k${number}` })
	expect(await ask({ key: 'k' })).toEqual({ outcome: 'too-many' })
	expect(await ask({ key: 'k', visitor: 'another' })).toMatchObject({ outcome: 'asked' })
	expect(await ask({ key: 'l' }, later(60))).toMatchObject({ outcome: 'asked' })
})

test('what was written cannot be read in the table', async () => {
	await ask()
	const [row] = await ground.store.read.select().from(adviceRequests)
	expect(row?.answers.toString('latin1')).not.toMatch(/Lorna|keep in touch/)
})

test('the team sees them, the oldest first, until one of them has rung', async () => {
	const second = await anAdviceRequest(ground, { at: later(5) })
	const first = await anAdviceRequest(ground, { at, answers: { about: 'A fit note' } })
	const waiting = await callBacksToMake(ground, worker.actor, later(10))
	expect(waiting.map(({ reference }) => reference)).toEqual([first, second])
	expect(JSON.stringify(waiting[0]?.lines)).toContain('A fit note')
	const made = await Promise.all(
		Array.from({ length: 5 }, () => markCallBackMade(ground, worker.actor, waiting[0]?.id ?? '', later(11))),
	)
	expect(made.filter(Boolean)).toHaveLength(1)
	expect((await callBacksToMake(ground, worker.actor, later(12))).map(({ reference }) => reference)).toEqual([second])
})

test('another area neither sees nor closes them', async () => {
	await anAdviceRequest(ground, { at })
	const [row] = await ground.store.read.select().from(adviceRequests)
	const stranger = await aStaffMember(ground, { areaId: 'nottinghamshire', role: 'supervisor' })
	expect(await callBacksToMake(ground, stranger.actor, later(10))).toEqual([])
	expect(await markCallBackMade(ground, stranger.actor, row?.id ?? '', later(10))).toBe(false)
	expect(await callBacksToMake(ground, worker.actor, later(10))).toHaveLength(1)
})
