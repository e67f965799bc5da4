import { randomBytes } from 'node:crypto'
import { beforeEach, describe, expect, test } from 'vitest'
import { eq } from 'drizzle-orm'
import { papers } from '#db/schema/schema.ts'
import { holdingMessages } from '#db/seed/held-messages.server.ts'
import { aFirm, anEmployer, unique } from '#db/seed/people.server.ts'
import { aPlan } from '#db/seed/plans.server.ts'
import { filledIn } from './support/deed.ts'
import { addressOf, doors } from './support/doors.ts'
import { attackedGround, forgetLimits, signedIn, tablesNow } from './support/ground.ts'
import { aGuest } from './support/papers.ts'
import { aFirmWithEverything, aTeamMember, partsOf } from './support/people.ts'
import { toolEntries } from './support/return-deeds.ts'
import { aContactLog, aPhasedReturn, aReturnRecord } from './support/return-papers.ts'
import { aVisitor, type Answer, type Visitor } from './support/visitor.ts'

const ground = await attackedGround()
const quiet = holdingMessages(ground)
const member = await aTeamMember(ground)
const firm = await aFirmWithEverything(ground, { by: member.seeded })
const other = await aFirmWithEverything(ground, { by: member.seeded })
const guest = aGuest()
const otherGuest = aGuest()
const guests = await aPhasedReturn(ground, guest.actor)
await aPhasedReturn(ground, otherGuest.actor)
const nowhere = randomBytes(16).toString('hex')

beforeEach(() => forgetLimits(ground))

const strangers: Readonly<Record<string, Visitor>> = {
	nobody: aVisitor(),
	'another manager': other.manager,
	'the employee of a referral': firm.waiting.employee,
	'the employee of a plan': firm.papers.employee,
	'somebody of the service': member.desk,
	'a supervisor of the service': (await aTeamMember(ground, { role: 'supervisor' })).desk,
	'a browser with a phased return of its own': otherGuest.visitor,
}
const ofReturn = (start: string) => doors.filter(({ pattern }) => pattern.startsWith(`/return-to-work/${start}/:paper`))
const phasedDoors = ofReturn('phased-return')
const recordDoors = ofReturn('record')
const logDoors = ofReturn('contact-log')

/** Everything of an answer but where it was asked for and when. */
const plain = ({ status, headers, body, location }: Answer, id: string) =>
	JSON.stringify({ status, ...headers, date: '', body, location }).replaceAll(id, 'it')

test('there are such doors', () => {
	expect([phasedDoors.length, recordDoors.length, logDoors.length]).toEqual([13, 4, 3])
})

describe.each(Object.entries(strangers))('%s', (_who, stranger) => {
	test.each([
		['a phased return of an account', phasedDoors, firm.papers.returning.phased],
		['a phased return of a browser', phasedDoors, guests],
		['a record', recordDoors, firm.papers.returning.record],
		['a contact log', logDoors, firm.papers.returning.log],
	])('cannot tell %s from one that is not there', async (_what, some, paper) => {
		for (const { pattern, takesForms } of some) {
			const at = (id: string) => addressOf(pattern, { ...partsOf(firm, pattern), paper: id })
			const [theirs, nobodys] = [await stranger.get(at(paper)), await stranger.get(at(nowhere))]
			expect(plain(theirs, paper), pattern).toBe(plain(nobodys, nowhere))
			expect([302, 303, 404], pattern).toContain(theirs.status)
			if (theirs.location) expect(theirs.location).toMatch(/^\/sign-in/)
			expect(theirs.body).not.toContain(firm.secret)
			if (!takesForms) continue
			const sent = await stranger.post(at(paper), [['do', 'later']])
			expect([302, 303, 401, 404], `${pattern}: ${sent.status}`).toContain(sent.status)
			if (sent.location) expect(sent.location).toMatch(/^\/sign-in/)
		}
	})
})

test('control: who holds them reads them', async () => {
	for (const [visitor, path] of [
		[firm.manager, `/return-to-work/phased-return/${firm.papers.returning.phased}`],
		[firm.manager, `/return-to-work/record/${firm.papers.returning.record}`],
		[firm.manager, `/return-to-work/contact-log/${firm.papers.returning.log}`],
		[guest.visitor, `/return-to-work/phased-return/${guests}`],
	] as const)
		expect((await visitor.get(path)).status, path).toBe(200)
	for (const paper of [firm.papers.returning.record, firm.papers.returning.log]) {
		expect((await firm.manager.get('/account/records')).body).toContain(paper)
		expect((await other.manager.get('/account/records')).body).not.toContain(paper)
	}
})

test('an HR lead reads a colleague’s, and is offered no way to delete it', async () => {
	const at = new Date()
	const [holder, lead] = [await anEmployer(ground, { at }), await anEmployer(ground, { at })]
	const people = [{ who: holder }, { who: lead, seesWhole: true }]
	await aFirm(ground, { name: `Firm ${unique()}`, postcode: 'LE1 1AA', people, at })
	const papersOf = {
		'phased-return': await aPhasedReturn(ground, holder.actor),
		record: await aReturnRecord(ground, holder.actor),
		'contact-log': await aContactLog(ground, holder.actor),
	}
	const visitors = [aVisitor(await signedIn(ground, holder.actor)), aVisitor(await signedIn(ground, lead.actor))] as const
	for (const [start, paper] of Object.entries(papersOf)) {
		const path = `/return-to-work/${start}/${paper}`
		const ask = async (visitor: Visitor) => [(await visitor.get(path)).status, (await visitor.get(`${path}/delete`)).status]
		expect([path, await ask(visitors[1])]).toEqual([path, [200, 404]])
		expect([path, await ask(visitors[0])], 'control').toEqual([path, [200, 200]])
		expect((await visitors[1].get(path)).body).not.toContain(`${path}/delete`)
	}
})

describe('what is of another kind than its address says', () => {
	const { plan, list, returning } = firm.papers
	const kinds: Readonly<Record<string, readonly [string, string]>> = {
		'/adjustments/plan/:paper': ['a plan', plan],
		'/checklists/kept/:paper': ['a checklist', list],
		'/return-to-work/phased-return/:paper': ['a phased return', returning.phased],
		'/return-to-work/record/:paper': ['a record', returning.record],
		'/return-to-work/contact-log/:paper': ['a contact log', returning.log],
	}
	test.each(Object.keys(kinds))('is not there below %s', async (start) => {
		const before = await tablesNow(ground, ['sessions'])
		for (const { pattern, takesForms } of doors.filter((one) => one.pattern.startsWith(start))) {
			for (const [own, [what, paper]] of Object.entries(kinds)) {
				if (own === start) continue
				const path = addressOf(pattern, { ...partsOf(firm, pattern), paper })
				expect((await firm.manager.get(path)).status, `${what} at ${pattern}`).toBe(404)
				if (!takesForms) continue
				const sent = await firm.manager.post(path, { do: 'later', intent: 'make', base: '', name: 'x' })
				expect(sent.status, `${what} sent to ${pattern}`).toBe(404)
			}
		}
		expect(await tablesNow(ground, ['sessions'])).toEqual(before)
		expect((await firm.manager.get(start.replace(':paper', kinds[start]![1]))).status, 'control').toBe(200)
	})
})

describe('rows for a plan', () => {
	test('ask into which, with what is to go in, where somebody has one already', async () => {
		for (const [path, form] of [
			['/return-to-work/record/plan', toolEntries('record', 'A stool at the till')],
			['/return-to-work/six-topics/plan', toolEntries('six-topics', 'A stool at the till')],
		] as const) {
			const answer = await firm.manager.post(path, form)
			expect([path, answer.status, answer.location]).toEqual([path, 200, null])
			expect(answer.body).toContain(`value="${firm.papers.plan}"`)
			expect(answer.body).toContain('A stool at the till')
			expect((await aVisitor().get(path)).status, 'without a form there is a way to it').toBe(200)
		}
	})

	const theirs = () => [other.papers.plan, guests, nowhere, firm.papers.returning.record, '__proto__', '../new', 'x'.repeat(5000)]
	const changes = () => ground.store.read.select({ at: papers.updatedAt }).from(papers).where(eq(papers.id, other.papers.plan))

	test('go into no plan of anybody else, from wherever they come', async () => {
		const before = await changes()
		const senders: readonly (readonly [string, (to: string) => Promise<Answer>])[] = [
			[
				'a record',
				(to) => firm.manager.post('/return-to-work/record/plan', [...toolEntries('record', 'A stool'), ['to', to], ['plan', to]]),
			],
			[
				'a talk',
				(to) =>
					firm.manager.post('/return-to-work/six-topics/plan', [
						...toolEntries('six-topics', 'A list'),
						['to', to],
						['plan', to],
					]),
			],
			[
				'a phased return',
				(to) => firm.manager.post(`/return-to-work/phased-return/${firm.papers.returning.phased}/into-plan`, { to }),
			],
		]
		for (const [from, send] of senders) {
			for (const to of theirs()) {
				const answer = await send(to)
				expect([from, to.slice(0, 40), answer.status, answer.location]).toEqual([from, to.slice(0, 40), 400, null])
				expect(answer.body).not.toContain(other.secret)
			}
			const own = await send(firm.papers.plan)
			expect([from, own.status], 'control').toEqual([from, 303])
			expect(own.location).toMatch(new RegExp(`^/adjustments/plan/${firm.papers.plan}\\?[a-z]+=\\d+(&[a-z]+=\\d+)*$`))
		}
		expect(await changes()).toEqual(before)
	})
})

describe('who has signed out', () => {
	test('reads no record and no phased return any more, with the old cookie either', async () => {
		const { actor } = firm.employer
		const record = await aReturnRecord(ground, actor)
		const paths = [`/return-to-work/record/${record}`, `/return-to-work/record/${record}/copy/record.text`, '/account/records']
		paths.push(`/return-to-work/phased-return/${await aPhasedReturn(ground, actor)}`)
		const session = await signedIn(ground, actor)
		const manager = aVisitor(session)
		for (const path of paths) expect((await manager.get(path)).status, path).toBe(200)
		const form = await filledIn(manager, paths[0]!, 'comment', { comment: 'After signing out' })
		await manager.post('/sign-out', '')
		for (const visitor of [manager, aVisitor(session)]) {
			for (const path of paths) expect((await visitor.get(path)).location, path).toMatch(/^\/sign-in/)
			const sent = await visitor.post(paths[0]!, form)
			expect([302, 303, 401]).toContain(sent.status)
			expect(sent.body).not.toContain('After signing out')
		}
		const again = await aVisitor(await signedIn(ground, actor)).get(paths[0]!)
		expect([again.status, again.body.includes('After signing out')]).toEqual([200, false])
	})

	test.each(['record', 'contact-log'])('keeps no %s: a browser alone never holds one', async (tool) => {
		const before = await tablesNow(ground)
		for (const visitor of [guest.visitor, aVisitor(), firm.waiting.employee, firm.papers.employee, member.desk]) {
			const answer = await visitor.post(`/return-to-work/${tool}/keep`, toolEntries(tool, 'A stool'))
			expect([answer.status, answer.headers['set-cookie'], answer.body.includes('A stool')]).toEqual([200, undefined, false])
			expect(answer.body).toContain('name="carried"')
		}
		expect(await tablesNow(ground)).toEqual(before)
	})
})

describe('a link back to a phased return', () => {
	const linkOf = async (path: string) =>
		/\/resume\/([\w-]{43})/.exec((await guest.visitor.post(`${path}/link`, { intent: 'make' })).body)?.[1] ?? ''

	test('opens that one in another browser, and nothing once it was ended', async () => {
		const path = `/return-to-work/phased-return/${guests}`
		await aPlan(quiet, guest.actor, { at: new Date() })
		const token = await linkOf(path)
		expect(token).toHaveLength(43)
		expect(
			(await aVisitor().get(`/adjustments/plan/resume/${token}`)).headers['set-cookie'],
			'looking opens nothing',
		).toBeUndefined()
		const browser = aVisitor()
		expect((await browser.post(`/adjustments/plan/resume/${token}`, '')).location).toBe(path)
		expect((await browser.get(path)).status).toBe(200)
		expect((await browser.get('/adjustments/plan')).body, 'no plan came with it').toBe(
			(await aVisitor().get('/adjustments/plan')).body,
		)
		await guest.visitor.post(`${path}/link`, { intent: 'end' })
		expect((await aVisitor().post(`/adjustments/plan/resume/${token}`, '')).status).toBe(404)
	})
})
