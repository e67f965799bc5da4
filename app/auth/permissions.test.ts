import { expect, test } from 'vitest'
import { actions, may, roles } from './permissions.ts'

/** Written out a second time on purpose: who may do what changes here and there, or not at all. */
const table = {
	'account.read': ['employer'],
	'referral.write': ['employer'],
	'referral.read': ['employer'],
	'referral.answer-question': ['employer'],
	'subject-part.read': ['subject'],
	'subject-part.write': ['subject'],
	'case.list': ['case-worker', 'supervisor'],
	'case.open': ['case-worker', 'supervisor'],
	'case.open-with-reason': ['case-worker', 'supervisor'],
	'case.change-status': ['case-worker', 'supervisor'],
	'case.assign': ['case-worker', 'supervisor'],
	'case.assign-others': ['supervisor'],
	'case.add-note': ['case-worker', 'supervisor'],
	'case.ask': ['case-worker', 'supervisor'],
	'advice.handle': ['case-worker', 'supervisor'],
	'paper.read': ['employer', 'guest'],
	'paper.write': ['employer', 'guest'],
	'paper.own-read': ['paper-subject'],
	'paper.own-write': ['paper-subject'],
}

test('each role may do just what the table says', () => {
	expect(Object.fromEntries(actions.map((action) => [action, roles.filter((role) => may(role, action))]))).toEqual(table)
})

const sideOf = {
	employer: 'employer',
	guest: 'employer',
	subject: 'employee',
	'paper-subject': 'employee',
	'case-worker': 'service',
	supervisor: 'service',
} as const

test('nobody acts for both the employer and the employee, and neither acts as the service', () => {
	for (const action of actions) {
		const allowed = roles.filter((role) => may(role, action))
		const sides = new Set(allowed.map((role) => sideOf[role]))
		expect(sides.size, action).toBe(1)
	}
})
