import { randomBytes, randomUUID } from 'node:crypto'
import { eq } from 'drizzle-orm'
import { beforeEach, describe, expect, test } from 'vitest'
import { planPaper } from '#app/features/plans/plan-paper.ts'
import { makeResumeLink } from '#app/features/papers/resume-link.server.ts'
import { paperGuests, paperLinks, sessions } from '#db/schema/schema.ts'
import { aPlan } from '#db/seed/plans.server.ts'
import { holdingMessages } from '#db/seed/held-messages.server.ts'
import { addressOf, doors } from './support/doors.ts'
import { attackedGround, forgetLimits, tablesNow } from './support/ground.ts'
import { paperDeeds } from './support/paper-deeds.ts'
import { aGuest, aKeptList, aSpokenLink, sharedByMail } from './support/papers.ts'
import { aFirmWithEverything, aTeamMember, partsOf } from './support/people.ts'
import { codeIn, newestTo } from './support/post-box.ts'
import { aVisitor, type Answer, type Visitor } from './support/visitor.ts'

const ground = await attackedGround()
const quiet = holdingMessages(ground)
const by = (await aTeamMember(ground)).seeded
const firm = await aFirmWithEverything(ground, { by })
const other = await aFirmWithEverything(ground, { by })
const guest = aGuest()
const guests = await aPlan(ground, guest.actor, { employee: 'Jo Example', at: new Date() })
const otherGuest = aGuest()
await aPlan(ground, otherGuest.actor, { at: new Date() })

beforeEach(() => forgetLimits(ground))

const strangers: Readonly<Record<string, Visitor>> = {
	nobody: aVisitor(),
	'another manager': other.manager,
	'the employee of another plan': other.papers.employee,
	'the employee of another phased return': other.papers.returning.employee,
	'a browser with a plan of its own': otherGuest.visitor,
	'somebody of the service': (await aTeamMember(ground)).desk,
}

/** Everything of an answer but where it was asked for and when. */
const plain = ({ status, headers, body, location }: Answer, ...said: readonly string[]) =>
	said.reduce((text, one) => text.replaceAll(one, 'it'), JSON.stringify({ status, ...headers, date: '', body, location }))

describe('a form of somebody else, filled in as its owner would', () => {
	const deeds = paperDeeds(quiet, firm)
	const closed = doors.filter(
		({ pattern, takesForms }) =>
			takesForms &&
			(pattern.includes(':paper') || /^\/(your-plan\/:token\/(plan|comment|days|return|say)|account\/plans)/.test(pattern)),
	)

	test.each(closed)('$pattern does nothing for anybody else', async (door) => {
		const { visitor, parts, body } = await deeds[door.file]!(door)
		const path = addressOf(door.pattern, { ...partsOf(firm, door.pattern), ...parts })
		const headers = { 'content-type': body.kind }
		const before = await tablesNow(ground, ['sessions'])
		for (const [who, stranger] of Object.entries(strangers)) {
			const answer = await stranger.post(path, body.text, headers)
			const turnedAway =
				[401, 404].includes(answer.status) || /^\/(sign-in|your-plan\/|account\/plans\?said=gone)/.test(answer.location ?? '')
			expect(turnedAway, `${who}: ${answer.status} ${answer.location}`).toBe(true)
			expect(answer.body, who).not.toContain(firm.secret)
		}
		expect(await tablesNow(ground, ['sessions'])).toEqual(before)
		// Control: the same bytes, from whose it is.
		expect((await visitor.post(path, body.text, headers)).status).toBeLessThan(400)
	})

	test('there are such doors', () => expect(closed.length).toBeGreaterThan(20))
})

test('an employee comes by their own pages alone, and not by their manager’s', async () => {
	for (const { pattern } of doors.filter((one) => one.pattern.startsWith('/adjustments/plan/:paper')))
		expect((await firm.papers.employee.get(addressOf(pattern, partsOf(firm, pattern)))).status, pattern).toBe(404)
	expect((await firm.papers.employee.get(`/your-plan/${firm.papers.token}/plan`)).body, 'control').toContain(firm.secret)
	const elsewhere = await firm.papers.employee.get(`/your-plan/${other.papers.token}/plan`)
	expect([elsewhere.status, elsewhere.body.includes(other.secret)]).toEqual([303, false])
})

test('an employee of one kind of paper is led from the pages of the other to their own, and nobody else learns the kind', async () => {
	const { returning, token, employee } = firm.papers
	const own = [
		[employee, token, 'plan', ['return', 'say', 'say/week0001', 'return/versions', 'return/copy/plan.html']],
		[returning.employee, returning.token, 'return', ['plan', 'comment/row00001', 'days', 'versions', 'copy/plan.html']],
	] as const
	for (const [visitor, link, page, others] of own) {
		expect((await visitor.get(`/your-plan/${link}/${page}`)).body, 'control').toContain(firm.secret)
		expect((await visitor.get(`/your-plan/${link}/looked`)).status).toBe(200)
		for (const wrong of others) {
			const path = `/your-plan/${link}/${wrong}`
			expect([wrong, (await visitor.get(path)).location]).toEqual([wrong, `/your-plan/${link}/${page}`])
			for (const stranger of [aVisitor(), other.manager, other.papers.employee, other.papers.returning.employee]) {
				const answers = [await stranger.get(path), await stranger.get(`/your-plan/${link}/${page}`)]
				for (const { status, location } of answers)
					expect([status, location?.split('?')[0]], wrong).toEqual([expect.toBeOneOf([302, 303]), `/your-plan/${link}`])
			}
		}
	}
})

describe('a browser that holds a plan', () => {
	const nowhere = randomBytes(16).toString('hex')

	test('learns nothing of another browser’s by its address', async () => {
		for (const page of [
			'',
			'/about',
			'/share',
			'/link',
			'/keep',
			'/letters/confirmation',
			'/copy/plan.json',
			'/delete',
			'/versions',
		]) {
			for (const visitor of [otherGuest.visitor, aVisitor(), other.manager, other.papers.employee]) {
				const [theirs, nobodys] = [
					await visitor.get(`/adjustments/plan/${guests}${page}`),
					await visitor.get(`/adjustments/plan/${nowhere}${page}`),
				]
				expect(plain(theirs, guests), page).toBe(plain(nobodys, nowhere))
				expect([302, 303, 404], page).toContain(theirs.status)
			}
		}
		expect((await guest.visitor.get(`/adjustments/plan/${guests}`)).status, 'control').toBe(200)
	})

	test('of another kind than the address says is not there', async () => {
		const list = await aKeptList(ground, guest.actor)
		expect((await guest.visitor.get(`/adjustments/plan/${list}`)).status).toBe(404)
		expect((await guest.visitor.get(`/checklists/kept/${guests}`)).status).toBe(404)
		expect((await guest.visitor.get(`/checklists/kept/${list}`)).status, 'control').toBe(200)
	})

	test('is not opened with anything that stands in the database', async () => {
		const made = await makeResumeLink(ground, guest.actor, planPaper, guests)
		const rows = await ground.store.read.select().from(paperGuests).where(eq(paperGuests.paperId, guests))
		const links = await ground.store.read.select().from(paperLinks).where(eq(paperLinks.paperId, guests))
		const held = rows.map(({ guestId }) => guestId)
		expect([held.length, links.length]).toEqual([1, 1])
		for (const hash of held)
			for (const cookie of [hash, hash.slice(0, 43), Buffer.from(hash, 'hex').toString('base64url'), guests])
				expect((await aVisitor(`papers=${cookie}`).get(`/adjustments/plan/${guests}`)).status, cookie).not.toBe(200)
		const signedInAs = await ground.store.read.select().from(sessions)
		for (const { id } of signedInAs.slice(0, 20))
			expect((await aVisitor(`session=${id}`).get('/account/plans')).location).toMatch(/^\/sign-in/)
		for (const { tokenHash } of links)
			for (const token of [tokenHash, Buffer.from(tokenHash, 'hex').toString('base64url')])
				expect((await aVisitor().post(`/adjustments/plan/resume/${token}`, '')).status).toBe(404)
		// Control: what left the server once does open it.
		const token = made.outcome === 'made' ? made.token : ''
		expect((await aVisitor().post(`/adjustments/plan/resume/${token}`, '')).location).toBe(`/adjustments/plan/${guests}`)
	})

	test.each([
		'',
		'x',
		`${'x'.repeat(42)}!`,
		'x'.repeat(42),
		'x'.repeat(44),
		'x'.repeat(8000),
		'__proto__',
		'%00',
		`"${'x'.repeat(43)}"`,
		`${'x'.repeat(43)}; papers=${'y'.repeat(43)}`,
		'\u00e9'.repeat(43),
		'../../etc/passwd',
	])('with the cookie %j is a browser without one', async (cookie) => {
		const headers = { cookie: `papers=${cookie}` }
		const list = await aVisitor().get('/adjustments/plan', headers)
		expect([list.status, list.headers['set-cookie']]).toEqual([200, undefined])
		expect(list.body).toBe((await aVisitor().get('/adjustments/plan')).body)
		expect((await aVisitor().get(`/adjustments/plan/${guests}`, headers)).location).toMatch(/^\/sign-in/)
		const begun = await aVisitor().post('/adjustments/plan', '', headers)
		expect([begun.status, String(begun.headers['set-cookie'])]).toEqual([
			303,
			expect.stringMatching(/^papers=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax; Max-Age=2419200$/),
		])
		expect(String(begun.headers['set-cookie'])).not.toMatch(/x{40}|y{40}/)
	})
})

describe('the digits that a manager says', () => {
	const wrongFor = (code: string) => String((Number(code) + 1) % 1_000_000).padStart(6, '0')

	test('work once they are right, and after five wrong tries the link is over, the right ones included', async () => {
		const { token, code } = await aSpokenLink(ground, firm.employer.actor, { employee: 'Jo Example' })
		const door = `/your-plan/${token}`
		for (let tries = 0; tries < 5; tries += 1) await aVisitor().post(`${door}/code`, { code: wrongFor(code) })
		const late = aVisitor()
		expect((await late.post(`${door}/code`, { code })).location).toBe(door)
		expect([(await late.get(door)).status, late.cookies.has('session')]).toEqual([404, false])

		const fresh = await aSpokenLink(ground, firm.employer.actor)
		const right = await aVisitor().post(`/your-plan/${fresh.token}/code`, { code: fresh.code })
		expect(right.location, 'control').toBe(`/your-plan/${fresh.token}/plan`)
	})

	test('guessed fifty times at once are looked at five times', async () => {
		const { plan, token, code } = await aSpokenLink(ground, firm.employer.actor)
		const guess = () => aVisitor().post(`/your-plan/${token}/code`, { code: wrongFor(code) })
		const answers = await Promise.all(Array.from({ length: 50 }, guess))
		// The fifth ends the link, and its page leads to where that is said.
		expect(answers.filter(({ status }) => status === 400).length).toBeLessThanOrEqual(5)
		expect(answers.filter(({ location }) => location === `/your-plan/${token}`).length).toBeGreaterThanOrEqual(45)
		const [link] = await ground.store.read.select().from(paperLinks).where(eq(paperLinks.paperId, plan))
		expect(link?.attempts).toBe(5)
	})

	test('of one plan open no other, and neither does a code that was sent for another', async () => {
		const [one, two] = [await aSpokenLink(ground, firm.employer.actor), await aSpokenLink(ground, other.employer.actor)]
		if (one.code !== two.code)
			expect((await aVisitor().post(`/your-plan/${two.token}/code`, { code: one.code })).status).toBe(400)

		const address = `${randomUUID()}@mail.example`
		const mailed = async (employer: typeof firm.employer, to: string) =>
			`/your-plan/${await sharedByMail(quiet, employer.actor, await aPlan(ground, employer.actor, { at: new Date() }), to)}`
		const own = await mailed(firm.employer, address)
		const theirs = await mailed(other.employer, `${randomUUID()}@mail.example`)
		const visitor = aVisitor()
		const since = new Date()
		expect((await visitor.post(own, '')).location).toBe(`${own}/code`)
		const code = codeIn(await newestTo(address, /code/i, since))
		for (const door of [theirs, `/your-plan/${one.token}`])
			expect((await visitor.post(`${door}/code`, { code })).status, door).toBe(400)
		expect(visitor.cookies.has('session')).toBe(false)
		expect((await aVisitor().post(`${own}/code`, { code })).status, 'without the browser that asked').toBe(400)
		const again = aVisitor()
		const then = new Date()
		await again.post(own, '')
		const next = codeIn(await newestTo(address, /code/i, then))
		expect((await again.post(`${own}/code`, { code: next })).location, 'control').toBe(`${own}/plan`)
	})

	test('a link that was never made, one that was ended, and one of another use look the same', async () => {
		const ended = await aSpokenLink(ground, firm.employer.actor)
		expect((await aVisitor().post(`/your-plan/${ended.token}/end`, '')).status).toBe(200)
		const never = 'x'.repeat(43)
		const truth = plain(await aVisitor().get(`/your-plan/${never}`), never)
		for (const token of [ended.token, firm.papers.reviewToken, other.papers.reviewToken])
			expect(plain(await aVisitor().get(`/your-plan/${token}`), token)).toBe(truth)
		const noReview = plain(await aVisitor().get(`/plan-review/${never}`), never)
		for (const token of [ended.token, firm.papers.token])
			expect(plain(await aVisitor().get(`/plan-review/${token}`), token)).toBe(noReview)
		expect((await aVisitor().get(`/plan-review/${firm.papers.reviewToken}`)).status, 'control').toBe(200)
	})
})
