import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { beforeAll, describe, expect, inject, test } from 'vitest'
import { openSealedPaper } from '#app/features/papers/sealed-paper.server.ts'
import { auditEvents, outbox } from '#db/schema/schema.ts'
import { findPaperUnscoped } from '#db/queries/papers.server.ts'
import { anEmployer, unique } from '#db/seed/people.server.ts'
import { attackedGround, forgetLimits, signedIn, tablesNow } from './support/ground.ts'
import { filledIn } from './support/deed.ts'
import { aMarkup } from './support/markup.ts'
import { entriesIn, formsOf } from './support/page.ts'
import { everythingSent, newestTo, pagesSent } from './support/post-box.ts'
import { toolEntries, toolForms } from './support/return-deeds.ts'
import { asked, goodQueries } from './support/return-papers.ts'
import { holds } from './support/secret-forms.ts'
import { aVisitor, type Answer, type Entries, type Visitor } from './support/visitor.ts'

const { dataDir, logFile } = inject('portal')
const ground = await attackedGround()
/** Letters only, so that no sum and no reference is it by chance. */
const word = (bird: string) => bird + unique().replace(/\d/g, (digit) => 'ghijklmnop'.charAt(Number(digit)))
/** In every text of every tool that keeps nothing. */
const passing = word('stonechat')
/** In what an account and a browser keep. */
const lasting = word('dunnock')
/** A sum of pounds that nobody else types. */
const pounds = '4318.57'
const tools = Object.keys(toolForms(''))
const copies: Readonly<Record<string, string>> = {
	record: 'copy/record.text',
	'contact-agreement': 'copy/sheet.text',
	'contact-log': 'copy/sheet.text',
	questions: 'copy/questions.text',
	'six-topics': 'copy/talk.text',
	'letters/keeping-in-touch': 'copy/letter.text',
	'letters/return-talk': 'copy/letter.text',
	'letters/phased-return': 'copy/letter.text',
	'conversation/meeting': 'file',
	'conversation/first-contact/agenda': 'file',
}
const money: Readonly<Record<string, readonly string[]>> = { costs: ['pay', 'equipment'], 'sick-pay': ['averageWeeklyEarnings'] }

/** Everything a browser is told besides the page. */
const places: string[] = []
const shown: Record<string, Answer> = {}
let before: Record<string, string>
let after: Record<string, string>

function noted(visitor: Visitor): Visitor {
	const note = async (answer: Promise<Answer>) => {
		const { rawHeaders, status } = await answer
		places.push(`${status} ${JSON.stringify(rawHeaders)}`)
		return answer
	}
	return { ...visitor, get: (...given) => note(visitor.get(...given)), post: (...given) => note(visitor.post(...given)) }
}

const ids: Record<string, string> = {}

beforeAll(async () => {
	await forgetLimits(ground)
	const { actor } = await anEmployer(ground, { at: new Date() })
	const session = await signedIn(ground, actor)
	before = await tablesNow(ground)
	const visitor = noted(aVisitor())
	for (const tool of tools) {
		const at = `/return-to-work/${tool}`
		const form: Entries = toolEntries(tool, `${passing} stress`).map(([name, value]) => [
			name,
			money[tool]?.includes(name) ? pounds : value,
		])
		shown[tool] = await visitor.post(at, form)
		// Wrongly too, with the word in what is refused, and by an address that has it.
		await visitor.post(at, [...form.map(([name]): [string, string] => [name, `${passing}${'x'.repeat(2000)}`])])
		const copy = copies[tool]
		if (!copy) continue
		shown[`${tool} copy`] = await visitor.post(`${at}/${copy}`, [...form, ['as', 'text']])
		await visitor.post(`${at}/${copy}`, [['helps', `${passing}${'x'.repeat(2000)}`]])
	}
	for (const address of Object.keys(goodQueries)) await visitor.get(asked(address))
	// A visitor who is asked to sign in: what was typed goes along sealed.
	for (const tool of ['record', 'contact-log'])
		shown[`${tool} keep`] = await visitor.post(`/return-to-work/${tool}/keep`, toolEntries(tool, `${passing} stress`))
	after = await tablesNow(ground)

	const manager = noted(aVisitor(session))
	const kept = await manager.post('/return-to-work/record/keep', toolEntries('record', `${lasting} stress`))
	ids.record = /\/record\/([0-9a-f]{32})/.exec(kept.location ?? '')?.[1] ?? ''
	const log = await manager.post('/return-to-work/contact-log/keep', toolEntries('contact-log', `${lasting} stress`))
	ids.log = /\/contact-log\/([0-9a-f]{32})/.exec(log.location ?? '')?.[1] ?? ''
	const guest = noted(aVisitor())
	const begun = await guest.post(asked('/return-to-work/phased-return'), '')
	ids.phased = /\/phased-return\/([0-9a-f]{32})/.exec(begun.location ?? '')?.[1] ?? ''
	const base = `/return-to-work/phased-return/${ids.phased}`
	for (const [page, name, texts] of [
		['about', 'employee', ['employee', 'manager', 'firm', 'goesTo', 'tooMuch', 'colleaguesHear', 'afterwards']],
		['week/week0001', 'duties', ['duties', 'waits', 'reviewNote']],
	] as const) {
		const change = Object.fromEntries(texts.map((text) => [text, `${lasting} ${text}`]))
		const saved = await guest.post(`${base}/${page}`, await filledIn(guest, `${base}/${page}`, name, change))
		expect([page, saved.status]).toEqual([page, 303])
	}
	await guest.post(`${base}/pay`, await filledIn(guest, `${base}/pay`, 'weeklyPay', { weeklyPay: pounds }))
	for (const file of ['plan.txt', 'plan.pdf', 'reviews.ics', 'payroll.csv']) await guest.get(`${base}/copy/${file}`)
	for (const file of ['record.text', 'record.docx', 'days.ics'])
		await manager.get(`/return-to-work/record/${ids.record}/copy/${file}`)
	for (const file of ['sheet.text', 'sheet.docx', 'days.ics'])
		await manager.get(`/return-to-work/contact-log/${ids.log}/copy/${file}`)
	await guest.post(`${base}/into-plan`, { to: 'new' })
	const address = `${word('whimbrel')}@mail.example`
	await guest.post(`${base}/link`, { intent: 'send', email: address })
	await newestTo(address, /resume/)
})

const database = () =>
	Buffer.concat(
		readdirSync(dataDir)
			.filter((name) => name.startsWith('portal.db'))
			.map((name) => readFileSync(path.join(dataDir, name))),
	)

describe('what is typed into a tool that keeps nothing', () => {
	test.each(tools)('%s shows it, so it was read', (tool) => {
		const text = money[tool] ? pounds : passing
		expect([tool, shown[tool]!.status]).toEqual([tool, 200])
		expect(shown[tool]!.body).toContain(text)
		if (copies[tool]) expect([shown[`${tool} copy`]!.status, shown[`${tool} copy`]!.body.includes(text)]).toEqual([200, true])
	})

	test('changes no table, and is in no message, no line of the log, no header and no address', async () => {
		expect(after).toEqual(before)
		for (const place of places) expect(place).not.toMatch(new RegExp(`${passing}|${lasting}|${pounds}|4,318|stress`))
		expect(places.length).toBeGreaterThan(40)
		const log = readFileSync(logFile)
		const bytes = database()
		for (const text of [passing, lasting, passing.toUpperCase()])
			expect([holds(log, text), holds(bytes, text)], text).toEqual([false, false])
		const words = new RegExp(`${passing}|${lasting}`)
		for (const { text, subject, to } of await everythingSent()) expect(`${subject} ${text} ${to}`).not.toMatch(words)
		for (const html of await pagesSent()) expect(html).not.toMatch(words)
		expect(JSON.stringify(await ground.store.read.select().from(auditEvents))).not.toMatch(words)
		expect(JSON.stringify(await ground.store.read.select().from(outbox))).not.toMatch(words)
	})

	test.each(['record', 'contact-log'])('goes along sealed where somebody is asked to sign in to keep a %s', (tool) => {
		const { status, body, headers } = shown[`${tool} keep`]!
		expect([status, body.includes(passing), headers['set-cookie']]).toEqual([200, false, undefined])
		expect(body).toContain('name="carried"')
	})

	test('control: what is kept cannot be read there, and opens with the key alone', async () => {
		for (const [kind, id] of Object.entries(ids)) {
			const row = (await findPaperUnscoped(ground.store.read, id, new Date()))!
			expect([kind, holds(Buffer.from(row.content), lasting)]).toEqual([kind, false])
			expect(JSON.stringify(openSealedPaper(ground.vault, row, 'content', row.content))).toContain(lasting)
		}
		expect(Object.keys(ids)).toEqual(['record', 'log', 'phased'])
	})
})

describe('what one person typed', () => {
	test.each(tools)('%s is sent to them alone, and kept by no browser', (tool) => {
		for (const answer of [shown[tool], shown[`${tool} copy`]]) {
			if (!answer) continue
			expect(answer.headers['cache-control']).toBe('no-store')
			expect([answer.headers.etag, answer.headers['set-cookie'], answer.headers['access-control-allow-origin']]).toEqual(
				Array(3).fill(undefined),
			)
			expect(answer.headers['x-content-type-options']).toBe('nosniff')
		}
		const name = shown[`${tool} copy`]?.headers['content-disposition']
		if (name) expect(name).toMatch(/^attachment; filename="[a-z-]+\.txt"$/)
	})

	test('is on no page that a search engine may keep', async () => {
		for (const address of Object.keys(goodQueries).filter((one) => /(timeline|phased-return|fit-note)$/.test(one))) {
			if (address.startsWith('/api/')) continue
			const answer = await aVisitor().get(asked(address))
			expect([address, answer.status, answer.headers['cache-control']]).toEqual([address, 200, 'no-store'])
			expect(answer.body, address).toContain('<meta name="robots" content="noindex"')
			expect((await aVisitor().get(address)).body, `control: ${address}`).not.toContain('content="noindex"')
		}
	})
})

describe('markup in every text', () => {
	const { broken, corpus, mark } = aMarkup()

	test.each(tools)('%s shows it as words, in the page and in the form that goes on from it', async (tool) => {
		for (const text of corpus.filter((one) => one.length < 60)) {
			const answer = await aVisitor().post(`/return-to-work/${tool}`, toolEntries(tool, text))
			expect([200, 400], tool).toContain(answer.status)
			expect([text, broken(answer.body)]).toEqual([text, undefined])
			if (!money[tool]) expect(answer.body).toContain(mark)
			// The buttons under a result send it on: what comes back is what was typed.
			const carried = formsOf(answer.body).flatMap((form) => entriesIn(form).map(([, value]) => value))
			if (answer.status === 200 && !money[tool]) expect(carried.some((value) => value.includes(text))).toBe(true)
		}
	})
})
