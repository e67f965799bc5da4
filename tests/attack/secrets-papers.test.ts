import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { beforeAll, describe, expect, inject, test } from 'vitest'
import { outbox } from '#db/schema/schema.ts'
import { anEmployer, unique } from '#db/seed/people.server.ts'
import { aRow } from '#db/seed/plans.server.ts'
import { linkHash } from '#app/features/referrals/subject-link.server.ts'
import { paperLinkHash } from '#app/features/papers/paper-link.server.ts'
import { toPlanFile } from '#app/features/plans/plan-file.ts'
import { emptyPlan } from '#app/features/plans/plan.ts'
import { fileForm } from './support/file-form.ts'
import { attackedGround, forgetLimits, signedIn } from './support/ground.ts'
import { formsOf } from './support/page.ts'
import { filledIn, formBody } from './support/deed.ts'
import { codeIn, everythingSent, linkIn, newestTo, pagesSent } from './support/post-box.ts'
import { formsOfSecret, holds } from './support/secret-forms.ts'
import { aVisitor, type Answer, type Visitor } from './support/visitor.ts'

const { dataDir, logFile, origin } = inject('portal')
const ground = await attackedGround()
/** Letters only: a name with a number in it is not repeated in a message. */
const letters = () => unique().replace(/\d/g, (digit) => 'ghijklmnop'.charAt(Number(digit)))
/** In everything that is typed into a plan or a list, but for what a message to the employee says of who wrote. */
const canary = `redstart${letters()}`
const managersName = `Whinchat ${letters()}`
const address = `${canary}@mail.example`
const places: string[] = []
const tokens: Record<string, string> = {}
let employeesCode = ''

/** The same visitor, with a note of everywhere they were sent and of every file they took. */
function noted(visitor: Visitor): Visitor {
	const note = async (answer: Promise<Answer>) => {
		const { headers } = await answer
		places.push(JSON.stringify({ ...headers, 'set-cookie': undefined }))
		return answer
	}
	return { ...visitor, get: (...given) => note(visitor.get(...given)), post: (...given) => note(visitor.post(...given)) }
}

/** A plan from its first point to its end, with wrong turns: by a guest, kept in an account, shared, answered, reviewed and taken away. */
beforeAll(async () => {
	await forgetLimits(ground)
	const employer = await anEmployer(ground, { at: new Date() })
	const session = await signedIn(ground, employer.actor)
	const manager = noted(aVisitor())
	const begun = await manager.post('/adjustments/plan', '')
	tokens['the browser’s cookie'] = manager.cookies.get('papers')!
	const base = begun.location!
	const fill = async (visitor: Visitor, at: string, name: string, change: Readonly<Record<string, string>>) => {
		const form = await filledIn(visitor, at, name, change)
		// Wrongly first, and by somebody who has no business there.
		const wrong = form.map(([one, value]): [string, string] => [
			one,
			value.includes(canary) ? `${value}\u0000${'x'.repeat(9000)}` : value,
		])
		await visitor.post(at, wrong)
		await aVisitor().post(at, form)
		return visitor.post(at, form)
	}
	const texts = (names: readonly string[]) => Object.fromEntries(names.map((name) => [name, `${canary} ${name}`]))
	await fill(manager, `${base}/about`, 'employee', { ...texts(['employee', 'job', 'goodDay', 'badDay']), manager: managersName })
	const point = texts(['what', 'how', 'barrier', 'who', 'interim', 'check', 'whoPays'])
	const added = await fill(manager, `${base}/row/new`, 'what', point)
	const row = /#row-(\w+)/.exec(added.location ?? '')?.[1] ?? ''
	const madeLink = await manager.post(`${base}/link`, { intent: 'make' })
	tokens['a link back'] = /\/resume\/([\w-]{43})/.exec(madeLink.body)?.[1] ?? ''
	await manager.post(`${base}/link`, { intent: 'send', email: address })
	await manager.get(`${base}?said=${canary}`)

	manager.cookies.set('session', session.replace(/^session=|;.*$/g, ''))
	tokens['a session'] = manager.cookies.get('session')!
	expect((await manager.post(`${base}/keep`, { firm: canary })).status).toBe(303)
	await fill(manager, `${base}/row/${row}/answer`, 'decision', { decision: 'agreed' })
	await fill(manager, `${base}/sign`, 'name', { name: `${canary} boss` })
	expect((await manager.post(`${base}/share`, { intent: 'send', email: address })).location).toContain('said=sent')

	const door = linkIn(await newestTo(address, /your-plan/))
	tokens['the employee’s link'] = door.split('/').at(-1)!
	const employee = noted(aVisitor())
	const since = new Date()
	await employee.post(door, '')
	employeesCode = codeIn(await newestTo(address, /code/i, since))
	expect((await employee.post(`${door}/code`, { code: employeesCode })).location).toBe(`${door}/plan`)
	tokens['the employee’s session'] = employee.cookies.get('session')!
	await fill(employee, `${door}/comment/${row}`, 'comment', { comment: `${canary} comment` })
	await fill(employee, `${door}/days`, 'goodDay', texts(['goodDay', 'badDay']))
	await fill(employee, `${door}/plan`, 'revision', { name: `${canary} signs`, intent: 'sign' })
	await manager.post(`${base}/review`, { intent: 'send' })
	const review = linkIn(await newestTo(address, /plan-review/))
	tokens['a review’s link'] = review.split('/').at(-1)!
	const reviewer = noted(aVisitor())
	await reviewer.post(
		review,
		await filledIn(reviewer, review, `note.${row}`, { [`note.${row}`]: `${canary} note`, [`answer.${row}`]: 'change' }),
	)
	await manager.post(`${base}/hand-over`, { intent: 'ask', email: `${canary}@firm.example` })
	const agreeing = formsOf((await employee.get(`${door}/plan`)).body).find(({ inputs }) =>
		inputs.some(({ name }) => name === 'handover'),
	)
	const handover = agreeing?.inputs.find(({ name }) => name === 'handover')?.value ?? ''
	await employee.post(`${door}/plan`, { intent: 'agree', handover })
	await newestTo(`${canary}@firm.example`, /./)
	for (const file of ['plan.html', 'plan.csv', 'plan.json', 'reviews.ics', 'plan.pdf']) {
		await manager.get(`${base}/copy/${file}`)
		await employee.get(`${door}/copy/${file}`)
	}
	for (const kind of ['confirmation', 'payroll-note', 'job-demands'])
		await manager.post(`${base}/letters/${kind}/file`, { as: 'html', hours: canary, cover: canary, tasks: canary })
	await manager.post(`${base}/costs`, { pay: canary, cover: canary })
	const shown = await manager.post(`${base}/share`, { intent: 'make' })
	tokens['a link said by hand'] = /\/your-plan\/([\w-]{43})/.exec(shown.body)?.[1] ?? ''

	const file = toPlanFile({ ...emptyPlan, employee: canary, rows: [aRow({ what: canary })] }, { origin, madeOn: '2026-11-23' })
	for (const text of [file, file.slice(0, -9)]) {
		const body = fileForm(text, { fileName: `${canary}.json` })
		await noted(aVisitor()).post('/adjustments/plan/import', body.text, { 'content-type': body.kind })
	}
	const list = noted(aVisitor())
	const kept = await list.post(
		'/checklists/working-alone',
		formBody({ do: 'keep', about: canary, who: canary, 'note.too-risky': canary }).text,
	)
	await list.get(`${kept.location!.split('?')[0]}/copy/list.html`)
	await list.post('/checklists/working-alone/copy/list.html', { about: canary })
	await list.post('/checklists/working-alone', { about: `${canary}${'x'.repeat(300)}` })
})

const bytesOfDatabase = () =>
	Buffer.concat(
		readdirSync(dataDir)
			.filter((name) => name.startsWith('portal.db'))
			.map((name) => readFileSync(path.join(dataDir, name))),
	)

describe('what a plan says', () => {
	test('the way went to its end', () => {
		for (const [name, token] of Object.entries(tokens)) expect([name, token.length]).toEqual([name, 43])
		expect(employeesCode).toMatch(/^\d{6}$/)
	})

	test('is in no line that the server wrote, and neither is any way in', () => {
		const log = readFileSync(logFile)
		expect(log.length, 'control: there is a log').toBeGreaterThan(100)
		for (const text of [canary, managersName, address, ...Object.values(tokens)])
			expect([text, holds(log, text)]).toEqual([text, false])
	})

	test('is in no address that anybody was sent to, in no header, and in no name of a file', () => {
		expect(places.length).toBeGreaterThan(50)
		for (const place of places) expect(place).not.toMatch(new RegExp(`${canary}|${managersName}`))
		const names = places.flatMap((place) => /filename=\\"([^"\\]*)\\"/.exec(place)?.[1] ?? [])
		expect(names.length).toBeGreaterThan(12)
		for (const name of names) expect(name).toMatch(/^(plan|reviews|letter-[a-z-]+|checklist)\.[a-z]+$/)
	})

	test('is in no message but in who it goes to, and a way in is in the message it was sent with alone', async () => {
		const sent = await everythingSent()
		expect(sent.filter(({ text }) => text.includes(managersName)).length, 'control: who wrote is said').toBeGreaterThan(0)
		for (const { text, subject } of sent)
			expect(`${subject} ${text}`.replaceAll(address, '').replaceAll(`${canary}@firm.example`, '')).not.toContain(canary)
		for (const html of await pagesSent())
			expect(html.replaceAll(address, '').replaceAll(`${canary}@firm.example`, '')).not.toContain(canary)
		const holding = (token: string) => sent.filter(({ text }) => text.includes(token)).map(({ to }) => to)
		expect(holding(tokens['the employee’s link']!)).toEqual([address])
		for (const name of ['the browser’s cookie', 'a session', 'the employee’s session', 'a link said by hand'])
			expect([name, holding(tokens[name]!)]).toEqual([name, []])
		for (const { subject } of sent.filter(({ text }) => /your-plan|plan-review/.test(text)))
			expect(subject ?? '').not.toMatch(/health|adjust|condition|disab/i)
	})

	test('cannot be read in the database; of a way in there is a hash at most', () => {
		const bytes = bytesOfDatabase()
		for (const text of [canary, canary.toUpperCase(), managersName, address, ...Object.values(tokens)])
			expect([text, holds(bytes, text)]).toEqual([text, false])
		for (const name of ['a link back', 'the employee’s link', 'a review’s link', 'a link said by hand'])
			expect([name, holds(bytes, paperLinkHash(tokens[name]!))]).toEqual([name, true])
		expect(holds(bytes, linkHash(tokens['the employee’s link']!)), 'a link of another kind has another hash').toBe(false)
	})

	test('waits in the outbox sealed, and what was sent keeps nothing', async () => {
		const rows = await ground.store.read.select().from(outbox)
		expect(rows.filter(({ template }) => /plan/.test(template)).length).toBeGreaterThan(3)
		for (const row of rows) {
			const text = JSON.stringify({ ...row, recipient: Buffer.from(row.recipient as never).toString('latin1') })
			for (const secret of [canary, managersName, ...Object.values(tokens)])
				expect([row.template, text.includes(secret)]).toEqual([row.template, false])
			if (row.state === 'sent') expect([row.template, row.secret]).toEqual([row.template, null])
		}
	})

	test('control: what is looked for would be found', () => {
		for (const form of formsOfSecret(canary)) expect(holds(Buffer.concat([Buffer.from('abc'), form]), canary)).toBe(true)
	})
})
