import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, inject, test } from 'vitest'
import { adviceStep } from '#app/features/advice/advice-step.ts'
import type { Ground } from '#app/features/ground.ts'
import { assessmentJourney } from '#app/features/assessments/assessment-journey.ts'
import { referralJourney } from '#app/features/referrals/referral-journey.ts'
import { subjectJourney } from '#app/features/referrals/subject-journey.ts'
import { londonDay } from '#app/features/referrals/london-day.ts'
import { entriesOf, typedFrom } from '#app/journey/form.ts'
import { sampleValue } from '#app/journey/sample-answers.ts'
import { aStaffMember, anEmployer } from '#db/seed/people.server.ts'
import { holdingMessages } from '#db/seed/held-messages.server.ts'
import { aDraftReferral, fillEmployeesPart } from '#db/seed/referrals.server.ts'
import { findSubject } from '#db/queries/users.server.ts'
import { together, wordsEverywhere } from './support/canaries.ts'
import { attackedGround, forgetLimits, signedIn } from './support/ground.ts'
import { aMarkup } from './support/markup.ts'
import { codeIn, everythingSent, linkIn, newestTo, pagesSent } from './support/post-box.ts'
import { aVisitor, type Visitor } from './support/visitor.ts'

const { mark, corpus, hostile, broken } = aMarkup()

let ground: Ground
const pages: { title: string; visitor: Visitor; paths: readonly string[] }[] = []
const today = londonDay(new Date())

/** The whole way, with markup in every box of everybody: manager, employee, case-worker and a visitor who wants to be rung. */
beforeAll(async () => {
	ground = await attackedGround()
	await forgetLimits(ground)
	const quiet = holdingMessages(ground)
	const employer = await anEmployer(ground, { at: new Date() })
	const manager = aVisitor(await signedIn(ground, employer.actor))
	const colleague = await aStaffMember(ground, { name: hostile(200), role: 'supervisor', at: new Date() })
	const desk = aVisitor(await signedIn(ground, colleague.actor))
	const address = `${randomUUID()}@mail.example`
	const written = together(wordsEverywhere(referralJourney, hostile, today), {
		'employee-contact': { email: address, mobile: undefined },
	})

	const { id } = await aDraftReferral(quiet, employer, { overrides: written, at: new Date() })
	const assessment = await aDraftReferral(quiet, employer, {
		kind: 'assessment',
		overrides: wordsEverywhere(assessmentJourney, hostile, today),
		at: new Date(),
	})
	const draft = await aDraftReferral(quiet, employer, { overrides: written, at: new Date() })
	const receipt = (await manager.post(`/refer/${id}/check`, '')).location!
	const reference = receipt.split('/').at(-1)!

	const employee = aVisitor()
	const door = linkIn(await newestTo(address, /your-referral/))
	const since = new Date()
	await employee.post(door, '')
	await employee.post(`${door}/code`, { code: codeIn(await newestTo(address, /code/i, since)) })
	const { id: userId } = (await findSubject(ground.store.read, id))!
	const own = wordsEverywhere(subjectJourney, hostile, today)
	await fillEmployeesPart(ground, { kind: 'subject', userId, referralId: id }, { own }, new Date())
	await employee.post(`${door}/line/5.1`, { wish: 'correct', text: corpus[0]! })
	const before = ['', '/read', '/decide', '/line/5.1', ...subjectJourney.steps.map(({ slug }) => `/about/${slug}`)]
	for (const path of before) beforeDeciding.push([path, (await employee.get(door + path)).body])
	expect((await employee.post(`${door}/decide`, { choice: 'agree' })).location).toContain('/status')

	const desks = `/casework/${id}`
	await desk.post(desks, { intent: 'assign', to: colleague.actor.userId })
	await desk.post(desks, { intent: 'note', note: corpus[0]!, key: randomUUID() })
	await desk.post(desks, { intent: 'ask', question: corpus[1]! })
	asked.push((await manager.get(`/account/referrals/${reference}`)).body)
	await manager.post(`/account/referrals/${reference}`, { answer: corpus[2]! })
	const value = sampleValue(adviceStep, { name: corpus[4], firm: corpus[0], about: corpus[1] }, () => undefined, { today })
	await aVisitor().post('/advice', [
		['key', randomUUID()],
		...entriesOf(typedFrom(adviceStep, value, () => undefined, { today })),
	])
	const other = await aStaffMember(ground, { at: new Date() })
	const stranger = aVisitor(await signedIn(ground, other.actor))

	pages.push(
		{
			title: 'the manager',
			visitor: manager,
			paths: [
				'/account',
				`/account/referrals/${reference}`,
				receipt,
				`/refer/${draft.id}`,
				`/refer/${draft.id}/check`,
				`/assessments/${assessment.id}/check`,
				...referralJourney.steps.map(({ slug }) => `/refer/${draft.id}/${slug}`),
				...assessmentJourney.steps.map(({ slug }) => `/assessments/${assessment.id}/${slug}`),
			],
		},
		{ title: 'the employee', visitor: employee, paths: [`${door}/status`, door, `${door}/refuse`] },
		{ title: 'a case-worker', visitor: desk, paths: [desks, '/casework', '/casework?show=mine', '/casework/call-backs'] },
		{ title: 'a colleague without a reason', visitor: stranger, paths: [desks, '/casework'] },
		{
			title: 'anybody',
			visitor: aVisitor(),
			paths: [`/search?q=${encodeURIComponent(corpus[0]!)}`, `/search?q=${encodeURIComponent(corpus[1]!)}`, '/dev/mail'],
		},
	)
	files.push(`${receipt}/copy.html`)
	manages.push(manager)
})

const beforeDeciding: [string, string][] = []
const asked: string[] = []
const files: string[] = []
const manages: Visitor[] = []

describe('markup that was stored is words wherever it is shown', () => {
	test('to the manager, the employee, case-workers and everybody else', async () => {
		let shown = 0
		for (const { title, visitor, paths } of pages) {
			for (const path of paths) {
				const { status, body } = await visitor.get(path)
				expect([200, 303], `${title} at ${path}`).toContain(status)
				expect(broken(body), `${title} at ${path}`).toBeUndefined()
				if (body.includes(mark)) shown += 1
			}
		}
		expect(shown, 'pages that show it').toBeGreaterThan(30)
	})

	test('to the employee before they decide, and to the manager who is asked', () => {
		for (const [path, body] of beforeDeciding) expect(broken(body), path).toBeUndefined()
		expect(beforeDeciding.filter(([, body]) => body.includes(mark)).map(([path]) => path)).toEqual(
			expect.arrayContaining(['', '/read', '/decide', '/about/own-words']),
		)
		expect(broken(asked[0]!)).toBeUndefined()
		expect(asked[0]).toContain(mark)
	})

	test('in the file to keep', async () => {
		const { body } = await manages[0]!.get(files[0]!)
		expect(broken(body)).toBeUndefined()
		expect(body.split(mark).length).toBeGreaterThan(20)
	})

	test('in every message, which holds no link but ours', async () => {
		const { origin } = inject('portal')
		const messages = await everythingSent()
		expect(messages.length).toBeGreaterThan(5)
		for (const { text, subject, to } of messages) {
			expect(subject ?? '', 'a subject is one line').not.toMatch(/[\r\n]/)
			for (const [link] of text.matchAll(/(?:https?|javascript|data):[^\s]+/g))
				expect(link.startsWith(`${origin}/`), `${to}: ${link}`).toBe(true)
		}
		const pagesOfMail = await pagesSent()
		expect(pagesOfMail.filter(Boolean).length).toBeGreaterThan(5)
		for (const html of pagesOfMail) {
			expect(broken(html)).toBeUndefined()
			expect(html).not.toMatch(/<(?:img|form|iframe|input|object|embed|base|meta http-equiv)/i)
			for (const [, link] of html.matchAll(/(?:href|src)="([^"]*)"/g)) expect(link).toMatch(new RegExp(`^${origin}/`))
		}
	})
})

test('a name that is an address is no link in the message to the employee', async () => {
	const employer = await anEmployer(ground, { at: new Date() })
	const address = `${randomUUID()}@mail.example`
	const { id } = await aDraftReferral(holdingMessages(ground), employer, {
		overrides: {
			'your-details': { name: 'See https://evil.example/now or www.evil.example' },
			business: { name: 'evil.example http://[::1 mailto:x@evil.example' },
			'employee-contact': { email: address, mobile: undefined },
		},
		at: new Date(),
	})
	await aVisitor(await signedIn(ground, employer.actor)).post(`/refer/${id}/check`, '')
	const { text } = await newestTo(address, /your-referral/)
	expect(text).not.toMatch(/https?:\/\/evil|https?:\/\/\[|www\.evil|mailto:|x@evil/)
	expect((await aVisitor().get('/dev/mail')).status).toBe(200)
})

test('control: the same text in a page that does not escape it is found', () => {
	for (const text of corpus) {
		expect(
			[`<p>${text}</p>`, `<input value="${text}">`, `<a href="${text}">`].some((page) => broken(page)),
			text,
		).toBe(true)
		const escaped = text
			.replace(/&/g, '&amp;')
			.replace(/</g, '&lt;')
			.replace(/>/g, '&gt;')
			.replace(/"/g, '&quot;')
			.replace(/'/g, '&#x27;')
		expect(broken(`<p>${escaped}</p><input value="${escaped}">`)).toBeUndefined()
	}
})
