import { beforeAll, describe, expect, test } from 'vitest'
import type { Ground } from '#app/features/ground.ts'
import { makeResumeLink } from '#app/features/papers/resume-link.server.ts'
import { letterKinds } from '#app/features/plans/letters/letter-kinds.ts'
import { planPaper } from '#app/features/plans/plan-paper.ts'
import { aPlan, aRow } from '#db/seed/plans.server.ts'
import { anAdviceRequest } from '#db/seed/call-backs.server.ts'
import { holdingMessages } from '#db/seed/held-messages.server.ts'
import { addressOf, doors, type Parts } from './support/doors.ts'
import { attackedGround, forgetLimits, signedIn, tablesNow } from './support/ground.ts'
import { aGuest, aKeptList, employeeAt } from './support/papers.ts'
import { aPhasedReturn, asked } from './support/return-papers.ts'
import { aFirmWithEverything, aTeamMember, giveRouteCheck, partsOf, type Firm } from './support/people.ts'
import { aVisitor, type Visitor } from './support/visitor.ts'

let ground: Ground
let firm: Firm
const people: Record<string, Visitor> = {}
const guest = aGuest()
const ofGuest: Parts[] = []

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
		'employee of a plan': firm.papers.employee,
		'employee of a phased return': firm.papers.returning.employee,
		'browser with a plan': guest.visitor,
	})
	const guests = await aPlan(ground, guest.actor, { rows: [aRow()], at: new Date() })
	const { outcome, ...resume } = await makeResumeLink(ground, guest.actor, planPaper, guests)
	expect(outcome).toBe('made')
	ofGuest.push(
		{ paper: guests, ...resume },
		{ paper: await aKeptList(ground, guest.actor) },
		{ paper: await aPhasedReturn(ground, guest.actor) },
	)
	giveRouteCheck(ground, firm.manager, 'referral')
	await forgetLimits(ground)
})

const guestsAddresses = (pattern: string) => ofGuest.map((parts) => addressOf(pattern, { ...partsOf(firm, pattern), ...parts }))

/** Each letter there is, and each file of a plan. */
function everyLetterAndFile(pattern: string): string[] {
	const parts = partsOf(firm, pattern)
	if (pattern.endsWith('/letters/:letter')) return letterKinds.map((letter) => addressOf(pattern, { ...parts, letter }))
	if (pattern === '/return-to-work/phased-return/:paper/copy/:file')
		return ['payroll.csv', 'reviews.ics'].map((file) => addressOf(pattern, { ...parts, file }))
	if (pattern !== '/adjustments/plan/:paper/copy/:file') return []
	// A file that takes a worker its time is asked for in a test of its own.
	return ['plan.csv', 'plan.json', 'reviews.ics'].map((file) => addressOf(pattern, { ...parts, file }))
}

/** A look is put on record, and only a look may be: nothing but the audit trail may grow when somebody reads. */
const exceptRecords = ['auditEvents'] as const

describe.each([
	'nobody',
	'manager',
	'employee',
	'other employee',
	'case-worker',
	'supervisor',
	'employee of a plan',
	'browser with a plan',
])('%s', (who) => {
	test('reads every page twice and changes nothing', async () => {
		const before = await tablesNow(ground, exceptRecords)
		for (const { pattern } of doors) {
			const paths = [firm.waiting, firm.asked].map((sent) => asked(addressOf(pattern, partsOf(firm, pattern, sent))))
			if (who === 'browser with a plan') paths.splice(0, 2, ...guestsAddresses(pattern))
			if (who === 'manager') paths.push(...everyLetterAndFile(pattern))
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
		'intent=make&email=x@mail.example',
		'intent=stop&said=sent',
		'do=keep&restore=yes',
		'to=new&point=working-alone/too-risky',
		'do=later&version=1',
		'pattern=standard-4&hours=37.5&do=keep',
	]
	for (const { pattern, takesForms } of doors.filter(({ takesForms: one }) => one)) {
		expect(takesForms).toBe(true)
		for (const question of questions) {
			const visitor = pattern.startsWith('/casework')
				? people['case-worker']!
				: pattern.startsWith('/your-referral')
					? firm.waiting.employee
					: pattern.startsWith('/your-plan')
						? employeeAt(firm.papers, pattern)
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
