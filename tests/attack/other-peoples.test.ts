import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Ground } from '#app/features/ground.ts'
import { actOnCase } from '#app/features/casework/act-on-case.server.ts'
import { anAdviceRequest } from '#db/seed/call-backs.server.ts'
import { holdingMessages } from '#db/seed/held-messages.server.ts'
import { listOpenAdvice } from '#db/queries/advice-requests.server.ts'
import { addressOf, doors, partsIn } from './support/doors.ts'
import { openByPaperLink } from './support/papers.ts'
import { attackedGround, forgetLimits, signedIn, tablesNow } from './support/ground.ts'
import { aFirmWithEverything, aTeamMember, giveRouteCheck, partsOf, type Firm } from './support/people.ts'
import { aVisitor, type Answer, type Entries, type Visitor } from './support/visitor.ts'

type Person = {
	readonly visitor: Visitor
	/** The firm they belong to; null for staff. */
	readonly firm: Firm | null
	readonly area: string | null
}

let ground: Ground
let firms: Record<'ash' | 'birch' | 'cedar', Firm>
const people: Record<string, Person> = {}
let callBack: { id: string; words: string }

/** Ash and Birch are in one area, Cedar in another, and each area has its own people. */
beforeAll(async () => {
	ground = await attackedGround()
	const here = await aTeamMember(ground)
	const boss = await aTeamMember(ground, { role: 'supervisor' })
	const there = await aTeamMember(ground, { areaId: 'coventry-warwickshire' })
	const thereBoss = await aTeamMember(ground, { areaId: 'coventry-warwickshire', role: 'supervisor' })
	firms = {
		ash: await aFirmWithEverything(ground, { by: here.seeded }),
		birch: await aFirmWithEverything(ground, { by: here.seeded }),
		cedar: await aFirmWithEverything(ground, { by: there.seeded, areaId: 'coventry-warwickshire' }),
	}
	for (const [name, firm] of Object.entries(firms)) {
		people[`the manager of ${name}`] = { visitor: firm.manager, firm, area: null }
		people[`the employee of ${name}`] = { visitor: firm.waiting.employee, firm, area: null }
		people[`the employee of the plan of ${name}`] = { visitor: firm.papers.employee, firm, area: null }
		people[`the employee of the phased return of ${name}`] = { visitor: firm.papers.returning.employee, firm, area: null }
	}
	Object.assign(people, {
		nobody: { visitor: aVisitor(), firm: null, area: null },
		'a case-worker': { visitor: here.desk, firm: null, area: 'llr' },
		'a supervisor': { visitor: boss.desk, firm: null, area: 'llr' },
		'a case-worker of the other area': { visitor: there.desk, firm: null, area: 'coventry-warwickshire' },
		'a supervisor of the other area': { visitor: thereBoss.desk, firm: null, area: 'coventry-warwickshire' },
		'somebody who has only typed a password': {
			visitor: aVisitor(await signedIn(ground, here.seeded.actor, 'password')),
			firm: null,
			area: null,
		},
	})
	const words = `wren${randomUUID().slice(0, 8)}`
	await anAdviceRequest(holdingMessages(ground), { areaId: 'coventry-warwickshire', answers: { about: words } })
	callBack = { id: (await listOpenAdvice(ground.store.read, 'coventry-warwickshire'))[0]!.id, words }
	await forgetLimits(ground)
})

/** Whose case a member of staff may open: their area's. */
const mayWorkOn = ({ area }: Person, firm: Firm) =>
	area !== null && area === (firm === firms.cedar ? 'coventry-warwickshire' : 'llr')

/** Every address with something of this firm in it: each id, reference and token it has. */
function addressesOf(firm: Firm): { path: string; takesForms: boolean }[] {
	const { drafts, waiting, asked } = firm
	const values: Readonly<Record<string, readonly string[]>> = {
		draft: [drafts.referral, drafts.assessment],
		reference: [waiting.reference, asked.reference],
		id: [asked.id, waiting.id],
		token: [waiting.token, asked.token],
		paper: [firm.papers.plan, firm.papers.list],
	}
	const ofPapers = doors
		.filter(({ pattern }) => /^\/(your-plan|plan-review)\//.test(pattern))
		.map(({ pattern, takesForms }) => ({ path: addressOf(pattern, partsOf(firm, pattern)), takesForms }))
	return doors
		.flatMap(({ pattern, takesForms }) =>
			partsIn(pattern).flatMap((name) =>
				(values[name] ?? []).map((value) => ({
					path: addressOf(pattern, { ...partsOf(firm, pattern), [name]: value }),
					takesForms,
				})),
			),
		)
		.concat(ofPapers)
}

/** Everybody to whom nothing of this firm belongs, all at the same time. */
const byEverybodyBut = (firm: Firm, attempt: (who: string, person: Person) => Promise<void>) =>
	Promise.all(
		Object.entries(people)
			.filter(([, person]) => person.firm !== firm && !mayWorkOn(person, firm))
			.map(([who, person]) => attempt(who, person)),
	)

const readsAnything = (firm: Firm, { body, headers }: Answer) =>
	[firm.secret, firm.employeesSecret].filter((secret) => `${body}${JSON.stringify(headers)}`.includes(secret))

/** The page behind somebody's own link, before the code: it says who wrote, as the message with the link did. */
const isOpenWithTheLink = (firm: Firm, path: string) =>
	[firm.waiting.token, firm.asked.token].some((token) => path === `/your-referral/${token}`) || openByPaperLink(firm.papers, path)

describe.each(['ash', 'cedar'] as const)('what belongs to %s', (name) => {
	test('is read by nobody else, at any address, by any of its ids', async () => {
		const firm = firms[name]
		const addresses = addressesOf(firm)
		expect(addresses.length).toBeGreaterThan(40)
		await byEverybodyBut(firm, async (who, person) => {
			for (const { path } of addresses) {
				const answer = await person.visitor.get(path)
				expect([200, 302, 303, 404], `${who} at ${path}`).toContain(answer.status)
				if (isOpenWithTheLink(firm, path)) expect(answer.body).not.toContain(firm.employeesSecret)
				else expect(readsAnything(firm, answer), `${who} at ${path}`).toEqual([])
				if (answer.status !== 404)
					expect(answer.location ?? path, `${who} at ${path}`).toMatch(
						/^\/(sign-in|your-referral\/|your-plan\/|plan-review\/|adjustments\/plan\/resume|advice\/done\/|refer|assessments|$)/,
					)
			}
		})
	})

	test('is changed by nobody else', async () => {
		const firm = firms[name]
		const forms: Entries[] = [
			Object.entries({ name: 'x', choice: 'no', wish: 'remove', answer: 'x', key: randomUUID(), id: callBack.id }),
			Object.entries({ intent: 'note', note: 'x', key: randomUUID() }),
			Object.entries({ intent: 'status', from: 'info-requested', to: 'closed' }),
			Object.entries({ intent: 'assign', to: '' }),
			Object.entries({ intent: 'ask', question: 'x' }),
			Object.entries({ intent: 'reason', reason: 'I am curious' }),
		]
		const before = await tablesNow(ground, ['auditEvents', 'signInCodes', 'outbox', 'sessions'])
		await byEverybodyBut(firm, async (who, person) => {
			for (const { path, takesForms } of addressesOf(firm)) {
				// With the link alone anybody may ask for a code, and say no: that is what the link is for.
				if (!takesForms || path.endsWith('/refuse') || path.startsWith('/plan-review/')) continue
				// So may they end their link to a plan; and wrong codes are counted, so that nobody can try them all.
				if (path.startsWith('/your-plan/') && /\/(end|code)$/.test(path)) continue
				for (const form of path.startsWith('/casework') ? forms.slice(1) : forms.slice(0, 1)) {
					const answer = await person.visitor.post(path, form)
					expect([200, 303, 400, 401, 404, 429], `${who} at ${path}`).toContain(answer.status)
					if (!isOpenWithTheLink(firm, path)) expect(readsAnything(firm, answer), `${who} at ${path}`).toEqual([])
				}
			}
		})
		expect(await tablesNow(ground, ['auditEvents', 'signInCodes', 'outbox', 'sessions'])).toEqual(before)
	})

	test('control: those whose it is read it and change it', async () => {
		const firm = firms[name]
		const read = await firm.manager.get(`/account/referrals/${firm.asked.reference}`)
		expect(read.body).toContain(firm.secret)
		expect((await firm.manager.get(`/adjustments/plan/${firm.papers.plan}`)).body).toContain(firm.secret)
		expect((await firm.papers.employee.get(`/your-plan/${firm.papers.token}/plan`)).body).toContain(firm.secret)
		const { returning } = firm.papers
		expect((await returning.employee.get(`/your-plan/${returning.token}/return`)).body).toContain(firm.secret)
		const own = await firm.waiting.employee.get(`/your-referral/${firm.waiting.token}/decide`)
		expect(own.body).toContain(firm.employeesSecret)
		const desk = people[name === 'cedar' ? 'a supervisor of the other area' : 'a supervisor']!.visitor
		const opened = await desk.get(`/casework/${firm.asked.id}`)
		expect(readsAnything(firm, opened)).toHaveLength(2)
		const before = await tablesNow(ground)
		await desk.post(`/casework/${firm.asked.id}`, { intent: 'note', note: 'Seen.', key: randomUUID() })
		expect((await tablesNow(ground)).caseNotes).not.toBe(before.caseNotes)
	})
})

test('a manager reads nothing that their own employees wrote, anywhere', async () => {
	const { ash } = firms
	for (const { path } of addressesOf(ash)) {
		const { body } = await ash.manager.get(path)
		expect(body, path).not.toContain(ash.employeesSecret)
	}
	for (const path of ['/account', `/refer/done/${ash.asked.reference}/copy.text`])
		expect((await ash.manager.get(path)).body).not.toContain(ash.employeesSecret)
})

test('a list holds nothing of anybody else', async () => {
	const lists = [
		'/account',
		'/account/plans',
		'/adjustments/plan',
		'/checklists/kept',
		'/casework',
		'/casework?show=nobodys',
		'/casework?show=mine',
		'/casework?show=closed',
		'/casework/call-backs',
		'/casework?after=',
		'/search?q=canary',
		'/',
	]
	for (const [who, person] of Object.entries(people)) {
		for (const path of lists) {
			const answer = await person.visitor.get(path)
			for (const firm of Object.values(firms))
				if (person.firm !== firm && !mayWorkOn(person, firm)) expect(readsAnything(firm, answer), `${who} at ${path}`).toEqual([])
			if (!who.endsWith('of the other area')) expect(answer.body).not.toContain(callBack.words)
		}
	}
	const own = await people['a case-worker of the other area']!.visitor.get('/casework/call-backs')
	expect(own.body, 'control: those of the area see it').toContain(callBack.words)
})

test('a call back of another area cannot be ticked off', async () => {
	const before = await tablesNow(ground, ['sessions'])
	for (const who of ['a case-worker', 'a supervisor'])
		expect((await people[who]!.visitor.post('/casework/call-backs', { id: callBack.id })).status).toBe(303)
	expect(await tablesNow(ground, ['sessions'])).toEqual(before)
})

test('a case cannot be given to somebody of another area, or to somebody who is no staff', async () => {
	const id = firms.ash.asked.id
	const boss = people['a supervisor']!.visitor
	const { staffId } = { staffId: (await aTeamMember(ground, { areaId: 'coventry-warwickshire' })).seeded.actor.userId }
	for (const to of [staffId, firms.ash.employer.actor.userId, 'nobody', '__proto__', 'x'.repeat(500)])
		expect((await boss.post(`/casework/${id}`, { intent: 'assign', to })).status, to).toBe(400)
	const colleague = await aTeamMember(ground)
	expect((await boss.post(`/casework/${id}`, { intent: 'assign', to: colleague.seeded.actor.userId })).status, 'control').toBe(
		303,
	)
	const form = new URLSearchParams(Object.entries({ intent: 'assign', to: '' }))
	await actOnCase(ground, colleague.seeded.actor, id, form)
})

test('what is not yours and what is not there look the same', async () => {
	const { ash, birch } = firms
	const pairs: [string, string][] = [
		[`/refer/${ash.drafts.referral}`, '/refer/00000000000000000000000000000000'],
		[`/account/referrals/${ash.asked.reference}`, '/account/referrals/00000000000'],
		[`/refer/done/${ash.asked.reference}/copy.pdf`, '/refer/done/00000000000/copy.pdf'],
	]
	for (const [theirs, nobodys] of pairs) {
		const [one, other] = [await birch.manager.get(theirs), await birch.manager.get(nobodys)]
		expect(one.status).toBe(404)
		// The button for another language leads back to where one is; all else is the same to the letter.
		const plain = ({ body, headers, status }: Answer, path: string) => ({
			body: body.replace(`name="returnTo" value="${path}"`, 'name="returnTo" value="here"'),
			status,
			headers: { ...headers, date: '' },
		})
		expect(plain(one, theirs)).toEqual(plain(other, nobodys))
	}
})

test('an employer who is signed in elsewhere is not let into casework, nor staff into an account', async () => {
	giveRouteCheck(ground, people['a case-worker']!.visitor, 'referral')
	for (const { pattern } of doors.filter(({ pattern: one }) => one.startsWith('/casework'))) {
		const path = addressOf(pattern, partsOf(firms.ash, pattern))
		expect((await firms.ash.manager.get(path)).status, path).toBe(404)
		expect((await firms.ash.waiting.employee.get(path)).status, path).toBe(404)
		expect((await people['somebody who has only typed a password']!.visitor.get(path)).location, path).toMatch(
			/^\/sign-in\/staff\?/,
		)
	}
	expect((await people['a case-worker']!.visitor.get('/account')).status).toBe(404)
})
