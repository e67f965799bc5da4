import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, inject, test } from 'vitest'
import type { Ground } from '#app/features/ground.ts'
import { adviceStep } from '#app/features/advice/advice-step.ts'
import { entriesOf, typedFrom } from '#app/journey/form.ts'
import { sampleValue } from '#app/journey/sample-answers.ts'
import { anAdviceRequest } from '#db/seed/call-backs.server.ts'
import { holdingMessages } from '#db/seed/held-messages.server.ts'
import { aDraftReferral, aReferralWithEmployee } from '#db/seed/referrals.server.ts'
import { listOpenAdvice } from '#db/queries/advice-requests.server.ts'
import { addressOf, doors, type Door } from './support/doors.ts'
import { attackedGround, forgetLimits, signedIn, tablesNow } from './support/ground.ts'
import { entriesIn, formsOf } from './support/page.ts'
import { formBody, type PaperDeed } from './support/deed.ts'
import { paperDeeds } from './support/paper-deeds.ts'
import { aFirmWithEverything, aListToRead, aTeamMember, giveRouteCheck, partsOf, type Firm } from './support/people.ts'
import { aVisitor, request, type Entries, type Visitor } from './support/visitor.ts'

const { port, origin } = inject('portal')

/** What a page of another site can make a browser send, and what something that is no browser might. */
const foreign: readonly (readonly [string, Readonly<Record<string, string>>])[] = [
	['another site', { 'sec-fetch-site': 'cross-site', origin: 'https://evil.example' }],
	['another site that claims our origin', { 'sec-fetch-site': 'cross-site', origin }],
	['a site beside ours', { 'sec-fetch-site': 'same-site', origin }],
	['a site beside ours without an origin', { 'sec-fetch-site': 'same-site' }],
	['a word that is not quite ours', { 'sec-fetch-site': 'Same-Origin', origin }],
	['two words', { 'sec-fetch-site': 'same-origin, cross-site', origin }],
	['an empty word', { 'sec-fetch-site': '', origin }],
	['an old browser on another site', { origin: 'https://evil.example' }],
	['an old browser in a sandbox', { origin: 'null' }],
	['our host by another scheme', { origin: origin.replace('http:', 'https:') }],
	['our host at another port', { origin: `http://localhost:${port + 1}` }],
	['our host with something behind', { origin: `${origin}.evil.example` }],
	['our origin with a slash', { origin: `${origin}/` }],
	['our origin in capitals', { origin: origin.toUpperCase() }],
	['our other name', { origin: `http://127.0.0.1:${port}` }],
	['no word and no origin', {}],
	['only where it came from', { referer: `${origin}/refer` }],
	[
		'a proxy that says the host is theirs',
		{ origin: 'https://evil.example', 'x-forwarded-host': 'evil.example', 'x-forwarded-proto': 'https' },
	],
]

const own: readonly (readonly [string, Readonly<Record<string, string>>])[] = [
	['our own page', { 'sec-fetch-site': 'same-origin', origin }],
	['our own page by a policy that hides the origin', { 'sec-fetch-site': 'same-origin', origin: 'null' }],
	['the person themselves', { 'sec-fetch-site': 'none' }],
	['an old browser on our own page', { origin }],
]

let ground: Ground
let firm: Firm
let desk: Visitor
let half: Visitor
let member: Awaited<ReturnType<typeof aTeamMember>>
let paperDeedsNow: ReturnType<typeof paperDeeds>

type Attempt = Pick<PaperDeed, 'visitor' | 'shows' | 'body'> & { readonly path: string }
type Prepare = (door: Door) => Promise<Attempt>

const at = (visitor: Visitor, door: Door, form: Entries, parts: Readonly<Record<string, string>> = {}): Attempt => ({
	visitor,
	path: addressOf(door.pattern, { ...partsOf(firm, door.pattern), ...parts }),
	body: formBody(form),
})
const kindOf = (door: Door) => (door.pattern.startsWith('/assessments') ? 'assessment' : 'referral')
const aDraft = async (door: Door) => ({
	draft: (await aDraftReferral(holdingMessages(ground), firm.employer, { kind: kindOf(door), at: new Date() })).id,
})

/** By route file: who would send what there, so that something happens when it is let through. */
const deeds: Readonly<Record<string, Prepare>> = {
	'routes/sign-in/email.tsx': async (door) => at(aVisitor(), door, [['email', `${randomUUID()}@firm.example`]]),
	'routes/sign-in/code.tsx': async (door) => {
		const visitor = aVisitor()
		await visitor.post('/sign-in', { email: `${randomUUID()}@firm.example` })
		return at(visitor, door, [['code', '000000']])
	},
	'routes/sign-in/staff.tsx': async (door) =>
		at(aVisitor(), door, Object.entries({ email: 'nobody@team.example', password: 'wrong' })),
	'routes/sign-in/staff-code.tsx': async (door) => at(half, door, [['code', '000000']]),
	'routes/sign-out.tsx': async (door) => at(aVisitor(await signedIn(ground, firm.employer.actor)), door, []),
	'routes/request/route-check.tsx': async (door) => at(aVisitor(), door, [['danger', 'no']]),
	'routes/request/begin.tsx': async (door) => {
		giveRouteCheck(ground, firm.manager, kindOf(door))
		return at(firm.manager, door, Object.entries({ key: randomUUID(), rightArea: 'yes' }))
	},
	'routes/request/check.tsx': async (door) => at(firm.manager, door, [], await aDraft(door)),
	'routes/request/later.tsx': async (door) => at(firm.manager, door, [], await aDraft(door)),
	'routes/request/delete.tsx': async (door) => at(firm.manager, door, [], await aDraft(door)),
	'routes/request/step.tsx': async (door) => {
		const attempt = at(firm.manager, door, [])
		const [form] = formsOf((await firm.manager.get(attempt.path)).body)
		const filled = entriesIn(form!).map(([name, value]): [string, string] => [name, name === 'name' ? randomUUID() : value])
		return { ...attempt, body: formBody(filled) }
	},
	'routes/your-referral/link.tsx': async (door) => at(firm.waiting.employee, door, []),
	'routes/your-referral/code.tsx': async (door) => {
		const visitor = aVisitor()
		await visitor.post(`/your-referral/${firm.waiting.token}`, [])
		return at(visitor, door, [['code', '000000']])
	},
	'routes/your-referral/refuse.tsx': async (door) => at(aVisitor(), door, [], { token: (await anotherEmployee()).token }),
	'routes/your-referral/line.tsx': async (door) =>
		at(firm.waiting.employee, door, Object.entries({ wish: 'correct', text: randomUUID() })),
	'routes/your-referral/step.tsx': async (door) => at(firm.waiting.employee, door, [['name', `Jo ${randomUUID()}`]]),
	'routes/your-referral/decide.tsx': async (door) => {
		const { token, visitor } = await anotherEmployee()
		return at(visitor, door, [['choice', 'no']], { token })
	},
	'routes/your-referral/status.tsx': async (door) => {
		const { token, employee } = await aListToRead(holdingMessages(ground), firm.employer, member.seeded)
		return at(employee, door, Object.entries({ intent: 'correct', correction: 'The stool is there.' }), { token })
	},
	'routes/account/referral.tsx': async (door) =>
		at(firm.manager, door, [['answer', 'Yes.']], { reference: firm.asked.reference }),
	'routes/casework/call-backs.tsx': async (door) => {
		await anAdviceRequest(holdingMessages(ground), { areaId: 'llr', at: new Date() })
		return at(desk, door, [['id', (await listOpenAdvice(ground.store.read, 'llr')).at(-1)!.id]])
	},
	'routes/casework/case.tsx': async (door) =>
		at(desk, door, Object.entries({ intent: 'note', note: 'Seen.', key: randomUUID() })),
	'routes/directory/area.tsx': async (door) => at(aVisitor(), door, Object.entries({ do: 'choose', area: 'nottinghamshire' })),
	'routes/language.tsx': async (door) => at(aVisitor(), door, Object.entries({ showIn: 'cy', returnTo: '/guidance' })),
	'routes/help-finder/finder.tsx': async (door) =>
		at(aVisitor(), door, door.pattern.includes(':') ? [['need', 'change']] : [['danger', 'no']]),
	'routes/feedback/useful.tsx': async (door) => at(aVisitor(), door, Object.entries({ path: '/guidance', useful: 'yes' })),
	'routes/feedback/missing.tsx': async (door) =>
		at(aVisitor(), door, Object.entries({ from: '/guidance', need: 'law-or-pay', words: `Pay ${randomUUID().slice(0, 4)}` })),
	'routes/advice/form.tsx': async (door) => {
		const value = sampleValue(adviceStep, {}, () => undefined, { today: '2026-01-01' })
		return at(aVisitor(), door, [
			['key', randomUUID()],
			...entriesOf(typedFrom(adviceStep, value, () => undefined, { today: '2026-01-01' })),
		])
	},
}

/** Those of what people keep are made beside what they keep. */
async function deedAt(door: Door): Promise<Attempt> {
	const own = deeds[door.file]
	if (own) return own(door)
	const { parts, query, ...deed } = await paperDeedsNow[door.file]!(door)
	const path = addressOf(door.pattern, { ...partsOf(firm, door.pattern), ...parts })
	return { ...deed, path: query ? `${path}?${query}` : path }
}

async function anotherEmployee() {
	const made = await aReferralWithEmployee(holdingMessages(ground), firm.employer, { at: new Date(Date.now() - 3 * 3_600_000) })
	return { token: made.token, visitor: aVisitor(await signedIn(ground, made.employee)) }
}

const jar = ({ cookies }: Visitor) => [...cookies].map(([name, value]) => `${name}=${value}`).join('; ')

/** As the browser of somebody who is signed in would send it, with the headers of another page. */
const sendFrom = ({ visitor, path, body }: Attempt, headers: Readonly<Record<string, string>>) =>
	request(
		'POST',
		path,
		{
			'content-type': body.kind,
			'content-length': String(Buffer.byteLength(body.text)),
			'x-forwarded-for': '10.99.0.1',
			...(jar(visitor) && { cookie: jar(visitor) }),
			...headers,
		},
		body.text,
	)

beforeAll(async () => {
	ground = await attackedGround()
	member = await aTeamMember(ground)
	desk = member.desk
	half = aVisitor(await signedIn(ground, member.seeded.actor, 'password'))
	firm = await aFirmWithEverything(ground, { by: member.seeded })
	paperDeedsNow = paperDeeds(holdingMessages(ground), firm)
	await forgetLimits(ground)
})

const open = doors.filter(({ takesForms }) => takesForms)

test('every route that takes a form has a deed here', () => {
	expect(open.length).toBeGreaterThan(20)
	expect(open.filter(({ file }) => !deeds[file] && !paperDeedsNow[file]).map(({ file }) => file)).toEqual([])
})

/** A mail program stops reminders for its reader, and is no browser. What else comes that way is tried in reminders.test.ts. */
const mayComeFromNoOrigin = (pattern: string) => pattern === '/reminders/:token/stop'

describe.each(open)('$pattern', (door) => {
	test('does nothing for another origin, and does it for its own', async () => {
		const attempt = await deedAt(door)
		const before = await tablesNow(ground)
		for (const [title, headers] of foreign) {
			if (mayComeFromNoOrigin(door.pattern) && title === 'no word and no origin') continue
			const answer = await sendFrom(attempt, headers)
			expect(answer.status, title).toBe(403)
			expect(answer.headers['set-cookie'], title).toBeUndefined()
			if (attempt.shows) expect(answer.body, title).not.toContain(attempt.shows)
		}
		expect(await tablesNow(ground)).toEqual(before)

		// Control: the very same form, from here, does something.
		const answer = await sendFrom(attempt, own[0]![1])
		expect(answer.status).not.toBe(403)
		if (!deeds[door.file]) expect(answer.status, 'and is no form with something wrong in it').toBeLessThan(400)
		const changed = JSON.stringify(await tablesNow(ground)) !== JSON.stringify(before)
		// The help finder keeps nothing: what it does is lead on.
		const ledOn = /^\/help-finder\/n(wc)?$/.test(answer.location ?? '')
		const showed = attempt.shows !== undefined && answer.body.includes(attempt.shows)
		const did = changed || ledOn || showed || answer.headers['set-cookie'] !== undefined
		expect(did, `it did something (${answer.status})`).toBe(true)
	})
})

test.each(own)('%s is let through', async (_title, headers) => {
	const attempt = at(
		aVisitor(),
		open.find(({ pattern }) => pattern === '/sign-in')!,
		[['email', '']],
	)
	expect((await sendFrom(attempt, headers)).status).toBe(400)
})

test('no other door takes a form from anybody', async () => {
	const others = doors.filter(({ takesForms }) => !takesForms)
	expect(others.length).toBeGreaterThan(40)
	const before = await tablesNow(ground)
	for (const door of others) {
		const path = addressOf(door.pattern, partsOf(firm, door.pattern))
		const attempt: Attempt = { visitor: firm.manager, path, body: formBody([['a', 'b']]) }
		// A program is told that there is no form, before anybody asks where it comes from.
		expect((await sendFrom(attempt, foreign[0]![1])).status, path).toBe(path.startsWith('/api/') ? 405 : 403)
		expect([404, 405], path).toContain((await sendFrom(attempt, own[0]![1])).status)
	}
	expect(await tablesNow(ground)).toEqual(before)
})
