import { beforeEach, describe, expect, test } from 'vitest'
import { wordsIn } from '#app/words/words.ts'
import { listAccess } from '#app/audit/list-access.server.ts'
import { openCase } from '#app/features/casework/open-case.server.ts'
import type { Ground } from '#app/features/ground.ts'
import { anEmployer, aStaffMember, type SeededEmployer, type SeededStaff } from '#db/seed/people.server.ts'
import { aReceivedReferral, aReferralWithEmployee, fillEmployeesPart, markLines } from '#db/seed/referrals.server.ts'
import { testGround } from '../../../tests/setup/test-store.ts'
import { copyForSubject } from './copy-for-subject.server.ts'
import { readAsSubject } from './read-as-subject.server.ts'
import { leftOut } from './referral-document.ts'
import { saveLineWish, saveSubjectStep } from './save-subject-part.server.ts'
import { subjectStatus } from './subject-status.server.ts'
import { suggestedAnswers } from './suggested-answers.server.ts'
import { reachYou, yourDetails } from './subject-journey.ts'

const at = new Date('2026-11-16T09:00:00Z')
const minute = 60_000
const day = 24 * 60 * minute
const later = (ms: number) => new Date(at.getTime() + ms)
const marks = {
	'what-you-see': { wish: 'correct', text: 'Only after lunch.' },
	'job-risk': { wish: 'remove', text: '' },
} as const

let ground: Ground
let employer: SeededEmployer
let staff: SeededStaff
beforeEach(async () => {
	ground = await testGround()
	employer = await anEmployer(ground)
	staff = await aStaffMember(ground, { role: 'supervisor' })
})

async function readyToDecide(wishes: Parameters<typeof fillEmployeesPart>[2] = {}) {
	const made = await aReferralWithEmployee(ground, employer, {
		overrides: { 'employee-contact': { email: 'jo@mail.example' } },
		at,
	})
	await fillEmployeesPart(ground, made.employee, wishes, later(90 * minute))
	return made
}

describe('lines', () => {
	test('a line that is not there cannot be marked, and a wish can be taken back', async () => {
		const { id, employee } = await readyToDecide()
		for (const ref of ['99.1', '', '__proto__', 'constructor']) {
			expect(await saveLineWish(ground, employee, { ref, wish: { wish: 'remove', text: '' } }, later(2 * 60 * minute))).toEqual({
				outcome: 'not-found',
			})
		}
		const [ref = ''] = await markLines(ground, employee, { job: { wish: 'correct', text: 'Baker' } }, later(2 * 60 * minute))
		expect((await readAsSubject(ground, employee, later(2 * 60 * minute)))?.part.wishes).toHaveProperty([ref])
		await saveLineWish(ground, employee, { ref, wish: null }, later(2 * 60 * minute))
		expect((await readAsSubject(ground, employee, later(2 * 60 * minute)))?.part.wishes).toEqual({})
		expect((await listAccess(ground.store.read, id)).filter(({ event }) => event === 'subject.comment-saved')).toHaveLength(2)
	})

	test('two lines marked in two tabs at once are both kept', async () => {
		const { employee } = await readyToDecide()
		const wish = { wish: 'remove', text: '' } as const
		await Promise.all(['1.1', '1.2', '1.3'].map((ref) => saveLineWish(ground, employee, { ref, wish }, later(2 * 60 * minute))))
		expect(Object.keys((await readAsSubject(ground, employee, later(2 * 60 * minute)))?.part.wishes ?? {}).sort()).toEqual([
			'1.1',
			'1.2',
			'1.3',
		])
	})

	test('the copy for the employee holds what was written, what they said of it and their own part', async () => {
		const { employee } = await aReceivedReferral(ground, employer, {
			wishes: marks,
			own: { 'own-words': { help: 'A stool at the till' } },
			at,
		})
		const copy = await copyForSubject(ground, employee, later(day))
		const text = JSON.stringify(copy?.document)
		for (const words of ['Only after lunch.', leftOut, 'A stool at the till', 'Stockroom assistant'])
			expect(text).toContain(words)
		expect(copy?.fileName).not.toMatch(/jo|ashby/i)
	})
})

test('what the manager knew stands in the boxes, until the employee says otherwise', async () => {
	const { employee } = await aReferralWithEmployee(ground, employer, {
		overrides: { 'employee-name': { name: 'Jo Ashby', bornOn: '1985-03-27' } },
		at,
	})
	const before = await suggestedAnswers(ground, employee)
	expect(before?.typedFor(yourDetails as never, { today: '2026-11-16' })).toMatchObject({
		name: 'Jo Ashby',
		'bornOn.year': '1985',
	})
	await saveSubjectStep(ground, employee, { slug: 'your-details', entries: [['name', 'Joanna']] }, later(2 * 60 * minute))
	const now = await suggestedAnswers(ground, employee)
	expect(now?.typedFor(yourDetails as never, { today: '2026-11-16' })).toMatchObject({ name: 'Joanna' })
	expect(now?.typedFor(reachYou as never, { today: '2026-11-16' })).toMatchObject({
		email: expect.stringContaining('@mail.example'),
	})
})

test('the employee sees who looked and did what, and never a colleague’s id', async () => {
	const made = await aReceivedReferral(ground, employer, { at })
	await openCase(ground, staff.actor, made.id, later(day))
	const status = await subjectStatus(ground, made.employee)
	expect(status?.access[0]).toMatchObject({ kind: 'staff', name: 'Sam Caseworker', event: 'referral.viewed' })
	expect(status?.access.at(-1)).toMatchObject({ kind: 'employer', name: null, event: 'referral.draft-started' })
	expect(JSON.stringify(status)).not.toMatch(new RegExp(`${staff.actor.userId}|${employer.actor.userId}`))
	const said: Readonly<Record<string, string>> = wordsIn('en').employee.whatWas
	for (const { event } of status?.access ?? []) expect(said[event], event).toBeDefined()
})
