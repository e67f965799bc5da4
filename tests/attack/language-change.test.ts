import { beforeAll, describe, expect, test } from 'vitest'
import type { Ground } from '#app/features/ground.ts'
import { formAt, languageField } from '#app/http/language-change.ts'
import { addressOf, doors, type Door } from './support/doors.ts'
import { attackedGround, forgetLimits, tablesNow } from './support/ground.ts'
import { hostileTexts } from './support/hostile.ts'
import { entriesIn, formsOf } from './support/page.ts'
import { aFirmWithEverything, aTeamMember, giveRouteCheck, partsOf, type Firm } from './support/people.ts'
import { withoutData } from './support/scripts.ts'
import { aVisitor, type Visitor } from './support/visitor.ts'

let ground: Ground
let firm: Firm

beforeAll(async () => {
	ground = await attackedGround()
	firm = await aFirmWithEverything(ground, { by: (await aTeamMember(ground)).seeded })
	await forgetLimits(ground)
})

/** Forms that come along when somebody changes the language: what was typed is shown again, and nothing is done with it. */
const withForms = doors.filter(({ file }) =>
	/^routes\/(request\/(step|route-check)|your-referral\/(step|line|decide)|advice\/form)\.tsx$/.test(file),
)

function personAt({ pattern }: Door): Visitor {
	if (pattern.startsWith('/your-referral')) return firm.waiting.employee
	if (!pattern.includes('/start/')) return pattern === '/advice' ? aVisitor() : firm.manager
	const visitor = aVisitor()
	giveRouteCheck(ground, visitor, pattern.startsWith('/assessments') ? 'assessment' : 'referral', {})
	return visitor
}

describe.each(withForms)('$pattern', (door) => {
	test('in another language shows what was typed as words, and does nothing with it', async () => {
		const path = addressOf(door.pattern, partsOf(firm, door.pattern))
		const person = personAt(door)
		const page = await person.get(path)
		const form = formsOf(page.body).find(({ action }) => action === null || action === path)
		expect([page.status, form !== undefined], path).toEqual([200, true])
		const before = await tablesNow(ground, ['auditEvents'])
		for (const [title, text] of hostileTexts) {
			const typed = entriesIn(form!).map(([name, value]): [string, string] => [name, name === 'key' ? value : text(200)])
			const answer = await person.post(path, [...typed, [formAt, path], [languageField, 'cy']])
			expect([200, 400], `${title}: ${answer.status}`).toContain(answer.status)
			expect(withoutData(answer.body), title).not.toMatch(/<script|<img src=x/)
			expect(answer.headers['set-cookie']?.join() ?? '').not.toMatch(/session=/)
		}
		expect(await tablesNow(ground, ['auditEvents'])).toEqual(before)
	})
})

test('control: the same form without the change is done', async () => {
	const door = withForms.find(({ pattern }) => pattern === '/refer/:draft/:step')!
	const path = addressOf(door.pattern, partsOf(firm, door.pattern))
	const [form] = formsOf((await firm.manager.get(path)).body).filter(({ action }) => action === null)
	const typed = entriesIn(form!).map(([name, value]): [string, string] => [name, name === 'name' ? 'Somebody Else' : value])
	const before = await tablesNow(ground)
	expect((await firm.manager.post(path, typed)).status).toBe(303)
	expect(await tablesNow(ground)).not.toEqual(before)
})
