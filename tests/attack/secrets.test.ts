import { createHash, randomUUID } from 'node:crypto'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import { beforeAll, describe, expect, inject, test } from 'vitest'
import { adviceStep } from '#app/features/advice/advice-step.ts'
import type { Ground } from '#app/features/ground.ts'
import { referralJourney } from '#app/features/referrals/referral-journey.ts'
import { londonDay } from '#app/features/referrals/london-day.ts'
import { subjectJourney } from '#app/features/referrals/subject-journey.ts'
import { linkHash } from '#app/features/referrals/subject-link.server.ts'
import { entriesOf, typedFrom } from '#app/journey/form.ts'
import { sampleValue } from '#app/journey/sample-answers.ts'
import { holdingMessages } from '#db/seed/held-messages.server.ts'
import { anEmployer, unique } from '#db/seed/people.server.ts'
import { aDraftReferral } from '#db/seed/referrals.server.ts'
import { together, wordsEverywhere } from './support/canaries.ts'
import { attackedGround, forgetLimits, signedIn } from './support/ground.ts'
import { entriesIn, formsOf } from './support/page.ts'
import { aTeamMember } from './support/people.ts'
import { codeIn, everythingSent, linkIn, newestTo, pagesSent } from './support/post-box.ts'
import { holds } from './support/secret-forms.ts'
import { aVisitor, type Answer, type Entries, type Visitor } from './support/visitor.ts'

const { dataDir, logFile } = inject('portal')
/** In everything that is typed. The manager's and the firm's name, which the message to the employee says, are others. */
const canary = `siskin${unique()}`
/** Letters only: a name with a number in it is not repeated in a message. */
const firmsName = `Dunnock ${unique().replace(/\d/g, (digit) => 'ghijklmnop'.charAt(Number(digit)))}`
const address = `${canary}@mail.example`
const employersAddress = `${canary}@firm.example`
const places: string[] = []
const tokens: Record<string, string> = {}

let ground: Ground

/** The same visitor, with a note of everywhere they were sent. */
function noted(visitor: Visitor): Visitor {
	const note = async (answer: Promise<Answer>) => {
		const { headers } = await answer
		places.push(JSON.stringify({ ...headers, 'set-cookie': undefined }))
		return answer
	}
	return {
		...visitor,
		get: (...given) => note(visitor.get(...given)),
		post: (...given) => note(visitor.post(...given)),
	}
}

/** The whole way, with every box filled in by hand, wrongly first, and some accidents. */
beforeAll(async () => {
	ground = await attackedGround()
	await forgetLimits(ground)
	const today = londonDay(new Date())
	const words = (max: number) => `${canary} words`.slice(0, max)
	const employer = await anEmployer(ground, { at: new Date(), email: employersAddress })
	const manager = noted(aVisitor(await signedIn(ground, employer.actor)))
	tokens['a session'] = manager.cookies.get('session')!
	const { id } = await aDraftReferral(holdingMessages(ground), employer, {
		overrides: together(wordsEverywhere(referralJourney, words, today), {
			'your-details': { name: 'Pat Whoever' },
			business: { name: firmsName },
			'employee-contact': { email: address, mobile: undefined },
		}),
		at: new Date(),
	})
	const fill = async (visitor: Visitor, at: string, change: (entries: Entries) => Entries) => {
		const [form] = formsOf((await visitor.get(at)).body)
		return visitor.post(at, change(entriesIn(form!)))
	}
	const isText = (value: string) => value.includes(canary)
	for (const { slug } of referralJourney.steps) {
		const at = `/refer/${id}/${slug}`
		if ((await manager.get(at)).status !== 200) continue
		await fill(manager, at, (entries) =>
			entries.map(([name, value]) => [name, isText(value) ? `${value}\u0000${'x'.repeat(9000)}` : value]),
		)
		await fill(manager, at, (entries) => entries.map(([name, value]) => [name, isText(value) ? `${value}.` : value]))
		await fill(aVisitor(), at, () => []).catch(() => {})
		await aVisitor().post(at, { name: canary, noticed: canary })
	}
	const receipt = (await manager.post(`/refer/${id}/check`, '')).location!
	const reference = receipt.split('/').at(-1)!
	for (const format of ['pdf', 'docx', 'html', 'text']) await manager.get(`${receipt}/copy.${format}`)
	await manager.get(`/search?q=${canary}`)
	await manager.get(`/${canary}`)
	await manager.get(`/sign-in?returnTo=/${canary}`)
	await aVisitor().post('/sign-in', { email: `${canary}@` })
	await aVisitor().post('/sign-in', { email: employersAddress })
	await aVisitor().post('/sign-in/staff', { email: employersAddress, password: canary })
	await aVisitor().post('/sign-in', { email: canary }, { 'sec-fetch-site': 'cross-site' })
	await aVisitor().post('/sign-in', `email=${canary}${'x'.repeat(300_000)}`)

	const door = linkIn(await newestTo(address, /your-referral/))
	tokens['a link'] = door.split('/').at(-1)!
	const employee = noted(aVisitor())
	const since = new Date()
	await employee.post(door, '')
	await employee.post(`${door}/code`, { code: codeIn(await newestTo(address, /code/i, since)) })
	tokens['an employee’s session'] = employee.cookies.get('session')!
	await employee.post(`${door}/line/5.1`, { wish: 'correct', text: canary })
	for (const { slug } of subjectJourney.steps)
		await fill(employee, `${door}/about/${slug}`, (entries) => answered(slug, entries, canary))
	await employee.get(`${door}/copy/copy.text`)
	expect((await employee.post(`${door}/decide`, { choice: 'agree' })).location, 'the way went to its end').toMatch(/status$/)

	const member = await aTeamMember(ground, { role: 'supervisor' })
	const desk = noted(member.desk)
	await desk.get(`/casework/${id}`)
	await desk.post(`/casework/${id}`, { intent: 'note', note: canary, key: randomUUID() })
	await desk.post(`/casework/${id}`, { intent: 'ask', question: canary })
	await manager.post(`/account/referrals/${reference}`, { answer: canary })
	const value = sampleValue(adviceStep, { name: canary, about: canary, email: address }, () => undefined, { today })
	await noted(aVisitor()).post('/advice', [
		['key', randomUUID()],
		...entriesOf(typedFrom(adviceStep, value, () => undefined, { today })),
	])
	await newestTo(address, /./, since)
	secrets.totp = member.seeded.totpSecret
})

const secrets: Record<string, string> = {}

/** What an employee answers by hand: the first way of being reached, yes to everything, and the canary in every box. */
function answered(slug: string, entries: Entries, text: string): Entries {
	if (slug === 'reach-you')
		return Object.entries({ by: 'email', email: address, voicemail: 'no', texts: 'no', times: text, safely: text })
	if (slug === 'support-needs') return Object.entries({ needs: 'other', say: text })
	if (slug === 'own-words') return Object.entries({ help: text, notShared: text, area: 'other' })
	if (slug === 'your-details') return entries.map(([name, value]) => [name, name === 'name' ? text : value])
	return [['answer', 'yes']]
}

const log = () => readFileSync(logFile, 'utf8')
const databaseFiles = () => readdirSync(dataDir).filter((name) => name.startsWith('portal.db'))
const databaseBytes = () => Buffer.concat(databaseFiles().map((name) => readFileSync(path.join(dataDir, name))))

describe('what was typed about somebody', () => {
	test('is in no line that the server wrote, and neither are tokens and addresses', () => {
		expect(log().length, 'control: there is a log').toBeGreaterThan(100)
		for (const text of [canary, firmsName, employersAddress, ...Object.values(tokens), ...Object.values(secrets)])
			expect(holds(Buffer.from(log()), text), text).toBe(false)
	})

	test('is in no address that anybody was sent to, and in no header', () => {
		expect(places.length).toBeGreaterThan(80)
		for (const place of places.filter((one) => !one.includes('returnTo'))) expect(place).not.toContain(canary)
		expect(
			places.some((place) => place.includes('/refer/done/')),
			'control: places are noted',
		).toBe(true)
	})

	test('is in no message but in who it goes to', async () => {
		const messages = (await everythingSent()).filter(({ text }) => text.includes(firmsName))
		expect(messages.length, 'control: the firm’s name is said').toBeGreaterThan(0)
		for (const { text, subject } of await everythingSent()) {
			expect(`${subject} ${text}`.replaceAll(address, '').replaceAll(employersAddress, '')).not.toContain(canary)
			for (const name of ['a session', 'an employee’s session']) expect(text).not.toContain(tokens[name])
		}
		for (const html of await pagesSent()) expect(html.replaceAll(address, '')).not.toContain(canary)
	})

	test('cannot be read in the database file, nor in the log beside it', () => {
		const bytes = databaseBytes()
		expect(databaseFiles()).toContain('portal.db-wal')
		for (const text of [canary, canary.toUpperCase(), employersAddress, ...Object.values(tokens), ...Object.values(secrets)])
			expect(holds(bytes, text), text).toBe(false)
		const { keys, indexKey, auditKey } = JSON.parse(readFileSync(path.join(dataDir, 'keys.json'), 'utf8')) as {
			keys: Record<string, string>
			indexKey: string
			auditKey: string
		}
		for (const key of [...Object.values(keys), indexKey, auditKey]) {
			expect(bytes.includes(key)).toBe(false)
			expect(bytes.includes(Buffer.from(key, 'base64'))).toBe(false)
		}
		// Control: what is kept in clear is found, and of a token only the hash.
		expect(holds(bytes, firmsName)).toBe(true)
		expect(holds(bytes, linkHash(tokens['a link']!))).toBe(true)
		expect(holds(bytes, createHash('sha256').update(tokens['a session']!).digest('hex'))).toBe(true)
	})
})

test('everything the server wrote is for its own user alone', () => {
	const entries = readdirSync(dataDir, { recursive: true, withFileTypes: true }).filter(({ name }) => name !== 'server.log')
	expect(entries.length).toBeGreaterThan(5)
	for (const entry of entries) {
		const mode = statSync(path.join(entry.parentPath ?? entry.path, entry.name)).mode & 0o777
		expect([entry.name, (mode & 0o077).toString(8)]).toEqual([entry.name, '0'])
	}
})

test('what is said when something is not there names nothing', async () => {
	for (const at of [
		'/refer/00000000000000000000000000000000',
		'/casework/x',
		'/nowhere',
		'/your-referral/x/read',
		'/guidance/nothing',
	]) {
		const { body } = await aVisitor().get(at)
		expect(body).not.toMatch(/at [\w.]+ \(|node_modules|\.server\.ts|SQLITE|\/home\/|\/work\/|\/tmp\//)
	}
})
