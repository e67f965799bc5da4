import { beforeAll, describe, expect, test } from 'vitest'
import type { Ground } from '#app/features/ground.ts'
import { anAdviceRequest } from '#db/seed/call-backs.server.ts'
import { holdingMessages } from '#db/seed/held-messages.server.ts'
import { addressOf, doors } from './support/doors.ts'
import { attackedGround, forgetLimits, signedIn, tablesNow } from './support/ground.ts'
import { aFirmWithEverything, aTeamMember, giveRouteCheck, partsOf, type Firm } from './support/people.ts'
import { aVisitor, type Visitor } from './support/visitor.ts'

let ground: Ground
let firm: Firm
const people: Record<string, Visitor> = {}

beforeAll(async () => {
	ground = await attackedGround()
	const { seeded, desk } = await aTeamMember(ground)
	const boss = await aTeamMember(ground, { role: 'supervisor' })
	firm = await aFirmWithEverything(ground, { by: seeded })
	await anAdviceRequest(holdingMessages(ground), {})
	Object.assign(people, {
		nobody: aVisitor(),
		manager: firm.manager,
		employee: firm.waiting.employee,
		'other employee': firm.asked.employee,
		'case-worker': desk,
		supervisor: boss.desk,
	})
	giveRouteCheck(ground, firm.manager, 'referral')
	await forgetLimits(ground)
})

/** A look is put on record, and only a look may be: nothing but the audit trail may grow when somebody reads. */
const exceptRecords = ['auditEvents'] as const

describe.each(['nobody', 'manager', 'employee', 'other employee', 'case-worker', 'supervisor'])('%s', (who) => {
	test('reads every page twice and changes nothing', async () => {
		const before = await tablesNow(ground, exceptRecords)
		for (const { pattern } of doors) {
			const paths = [firm.waiting, firm.asked].map((sent) => addressOf(pattern, partsOf(firm, pattern, sent)))
			for (const path of new Set(paths)) {
				const [first, second] = [await people[who]!.get(path), await people[who]!.get(path)]
				const head = await people[who]!.head(path)
				expect([first.status, second.status, head.status], path).toEqual([first.status, first.status, first.status])
				expect(second.location, path).toBe(first.location)
				expect(head.body).toBe('')
			}
		}
		expect(await tablesNow(ground, exceptRecords)).toEqual(before)
	})
})

test('no address does anything because of what stands behind its question mark', async () => {
	const before = await tablesNow(ground, exceptRecords)
	const questions = [
		'intent=note&note=x&key=1',
		'choice=no',
		'intent=think-again',
		'_method=POST',
		'carried=x',
		'id=x',
		'later=yes',
		'method=delete',
		'linkSent=true',
	]
	for (const { pattern, takesForms } of doors.filter(({ takesForms: one }) => one)) {
		expect(takesForms).toBe(true)
		for (const question of questions) {
			const visitor = pattern.startsWith('/casework')
				? people['case-worker']!
				: pattern.startsWith('/your-referral')
					? firm.waiting.employee
					: firm.manager
			await visitor.get(`${addressOf(pattern, partsOf(firm, pattern))}?${question}`)
		}
	}
	expect(await tablesNow(ground, exceptRecords)).toEqual(before)
})

test('control: what a form does is seen by the comparison', async () => {
	const before = await tablesNow(ground, exceptRecords)
	expect((await firm.manager.post(`/refer/${firm.drafts.referral}/delete`, '')).status).toBe(303)
	const after = await tablesNow(ground, exceptRecords)
	expect(Object.keys(after).filter((name) => after[name] !== before[name])).toEqual(['referrals'])
	await signedIn(ground, firm.employer.actor)
	expect((await tablesNow(ground, exceptRecords)).sessions).not.toBe(after.sessions)
})
