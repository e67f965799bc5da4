import { readFileSync } from 'node:fs'
import { beforeEach, describe, expect, inject, test } from 'vitest'
import { mostBytes } from '#app/features/papers/paper.ts'
import { emptyPlan, type Plan } from '#app/features/plans/plan.ts'
import { toPlanFile } from '#app/features/plans/plan-file.ts'
import { papers } from '#db/schema/schema.ts'
import { aRow } from '#db/seed/plans.server.ts'
import { addressOf, doors } from './support/doors.ts'
import { fileForm, filesForm, type Body } from './support/file-form.ts'
import { attackedGround, forgetLimits } from './support/ground.ts'
import { errorsOf } from './support/page.ts'
import { aGuest } from './support/papers.ts'
import { aFirmWithEverything, aTeamMember, partsOf } from './support/people.ts'
import { aVisitor, type Answer, type Visitor } from './support/visitor.ts'

const { origin, logFile } = inject('portal')
const ground = await attackedGround()
const door = '/adjustments/plan/import'
const count = async () => (await ground.store.read.select({ id: papers.id }).from(papers)).length
const send = ({ text, kind }: Body, visitor = aVisitor()) => visitor.post(door, text, { 'content-type': kind })
const fileOf = (plan: Partial<Plan> = {}) => toPlanFile({ ...emptyPlan, ...plan }, { origin, madeOn: '2026-11-23' })
const good = fileOf({ employee: 'Jo Example', rows: [aRow({ what: 'A stool' })] })
/** The file with something else in it than a plan has. */
const changed = (change: (file: { plan: Record<string, unknown>; [name: string]: unknown }) => unknown) =>
	JSON.stringify(change(JSON.parse(good) as never))
const inPlan = (more: object) => changed((file) => ({ ...file, plan: { ...file.plan, ...more } }))
const inRow = (more: object) => inPlan({ rows: [{ ...aRow({ what: 'A stool' }), ...more }] })

beforeEach(() => forgetLimits(ground))

test('control: a plan that somebody kept is opened, whatever its file is called and whatever it is said to be', async () => {
	const before = await count()
	const named = [
		'../../etc/passwd',
		'C:\\plan.json',
		'',
		'a\u0000b.json',
		'<script>alert(1)</script>.json',
		'=HYPERLINK(1)',
		'\u202Enosj.exe',
	]
	for (const fileName of named) {
		const { visitor } = aGuest()
		const taken = await send(fileForm(good, { fileName, type: 'text/html' }), visitor)
		expect([fileName, taken.status, taken.location?.split('?')[0]]).toEqual([
			fileName,
			303,
			expect.stringMatching(/^\/adjustments\/plan\/[0-9a-f]{32}$/),
		])
		expect((await visitor.get(taken.location!)).body).toContain('A stool')
	}
	expect(await count()).toBe(before + named.length)
	expect(readFileSync(logFile, 'utf8')).not.toMatch(/etc\/passwd|HYPERLINK|plan\.json/)
})

const deep = (levels: number) => `${'{"a":'.repeat(levels)}1${'}'.repeat(levels)}`
const noFile: readonly [string, string][] = [
	['nothing', ''],
	['spaces', ' \n\t'],
	['no JSON', 'hello'],
	['JSON cut off', good.slice(0, -20)],
	['a list', '[]'],
	['a number', '1e400'],
	['null', 'null'],
	['twenty thousand levels of objects', deep(20_000)],
	['fifty thousand levels of lists', `${'['.repeat(50_000)}${']'.repeat(50_000)}`],
	['levels inside a plan', inPlan({ goodDay: JSON.parse(deep(50)) })],
	['NULs', '\u0000'.repeat(5000)],
	['NULs behind a plan', `${good}${'\u0000'.repeat(50)}`],
	['sixteen bits a letter', [...good].map((letter) => `${letter}\u0000`).join('')],
	['the marks of another writing of letters', `\ufffd\ufffd${good}`],
	['another format', good.replace(/"format": "[^"]*"/, '"format": "x"')],
	['a later version', changed((file) => ({ ...file, version: 99 }))],
	['a version of text', changed((file) => ({ ...file, version: '__proto__' }))],
	['a key twice', good.replace('"employee"', '"employee": "x", "employee"')],
	['__proto__ in the file', good.replace('"plan":', '"__proto__": {"polluted": true}, "plan":')],
	['__proto__ in the plan', good.replace('"employee":', '"__proto__": {"rows": []}, "employee":')],
	['constructor in the plan', inPlan({ constructor: { prototype: { polluted: true } } })],
	['a name it does not know', inPlan({ isAdmin: true })],
	['a list where a text is', inPlan({ employee: ['Jo'] })],
	['an object where a text is', inPlan({ employee: { toString: 'x' } })],
	['a text where the rows are', inPlan({ rows: 'rows' })],
	['rows like a list', inPlan({ rows: { length: 1, 0: aRow() } })],
	['two hundred and one rows', inPlan({ rows: Array.from({ length: 201 }, () => aRow()) })],
	['a day that is none', inRow({ byOn: '2026-02-31' })],
	['a price of text', inRow({ pounds: '120' })],
	['a price below nothing', inRow({ pounds: -1 })],
	['a price that is too large', inRow({ pounds: 1e300 })],
	['a point with markup for an id', inRow({ id: '"><script>alert(1)</script>' })],
	['an answer there is not', inRow({ decision: '<script>alert(1)</script>' })],
	['hidden characters', inPlan({ employee: 'Jo\u0000\u001b[31m\u0007' })],
	['half a letter', inPlan({ employee: 'Jo \ud800' })],
	['half a letter as an escape', good.replace('Jo Example', 'Jo \\udc00')],
	['ten thousand characters', inPlan({ goodDay: 'x'.repeat(10_000) })],
	['ten thousand of emoji', inPlan({ employee: '👩‍👩‍👧‍👦'.repeat(1500) })],
	['one byte more than is read', good + ' '.repeat(mostBytes + 1001 - Buffer.byteLength(good))],
	[
		'an answer for the employee by somebody',
		inRow({ reviews: [{ on: '2026-11-01', by: '__proto__', answer: 'stop', note: '' }] }),
	],
]

/** Told what is wrong, on a page of ours; nothing is kept, and nobody gets a browser's cookie for it. */
async function isRefused(answer: Answer, statuses: readonly number[] = [400]) {
	expect(statuses).toContain(answer.status)
	expect(answer.headers['set-cookie']).toBeUndefined()
	expect(answer.body).toContain('<h1')
	expect(answer.body).not.toContain('<script>alert')
	expect(answer.body).not.toMatch(/node_modules|at \w+ \(|\.server\.ts|ZodError/)
}

describe('a file that is none of ours', () => {
	test.each(noFile)('%s: said so, and not kept', async (_title, text) => {
		const before = await count()
		const began = performance.now()
		const answer = await send(fileForm(text))
		expect(performance.now() - began).toBeLessThan(1500)
		await isRefused(answer)
		expect(answer.body).toMatch(/role="alert"/)
		expect(errorsOf(answer.body)?.length ?? 1).toBeGreaterThan(0)
		expect(await count()).toBe(before)
	})

	test('what it says is words on the page that refuses it', async () => {
		const { body } = await send(fileForm(inRow({ what: '', decision: `"><img src=x onerror=alert(1)>` })))
		expect(body).not.toMatch(/<img src=x|onerror=alert\(1\)>/)
		expect((await send(fileForm(inPlan({ ['<b onclick=x>']: 1 })))).body).not.toContain('<b onclick')
		expect(({} as Record<string, unknown>)['polluted']).toBeUndefined()
	})

	test('formulas, other languages and emoji are kept as they stand', async () => {
		const { visitor } = aGuest()
		const said = '=HYPERLINK("x") שלום 🧑🏽‍🦽'
		const taken = await send(fileForm(fileOf({ rows: [aRow({ what: said })] })), visitor)
		expect((await visitor.get(taken.location!)).body).toContain('שלום 🧑🏽‍🦽')
		const at = taken.location!.split('?')[0]
		const csv = await visitor.get(`${at}/copy/plan.csv`)
		expect(csv.body, 'and never a formula in a table').toMatch(/[,"\r\n']'=HYPERLINK|"'=HYPERLINK/)
		const again = await visitor.get(`${at}/copy/plan.json`)
		expect((JSON.parse(again.body) as { plan: Plan }).plan.rows[0]?.what).toBe(said)
	})

	test('a line that would read backwards is kept straight', async () => {
		const { visitor } = aGuest()
		const taken = await send(fileForm(inPlan({ employee: 'safe\u202Eexe.txt\u2066' })), visitor)
		const { body } = await visitor.get(`${taken.location!.split('?')[0]}/copy/plan.json`)
		expect((JSON.parse(body) as { plan: Plan }).plan.employee).toBe('safeexe.txt')
	})

	test('cannot put words into an employee’s mouth, nor a name under them', async () => {
		const { visitor } = aGuest()
		const taken = await send(fileForm(inRow({ employeeComment: 'I agree to everything', commentIsTheirs: true })), visitor)
		const { body } = await visitor.get(`${taken.location!.split('?')[0]}/copy/plan.json`)
		expect((JSON.parse(body) as { plan: Plan }).plan.rows[0]).toMatchObject({ commentIsTheirs: false })
		await isRefused(await send(fileForm(changed((file) => ({ ...file, signatures: [{ side: 'employee', name: 'Jo' }] })))))
	})
})

const boundary = 'abc'
const multi = (text: string, kind = `multipart/form-data; boundary=${boundary}`): Body => ({ text, kind })
const bodies: readonly [string, Body, readonly number[]][] = [
	['no boundary', multi('x', 'multipart/form-data'), [415]],
	['no boundary behind its semicolon', multi('x', 'multipart/form-data;'), [400, 415]],
	['an empty boundary', multi('x', 'multipart/form-data; boundary='), [400, 415]],
	['another boundary than it says', multi('--other\r\n\r\nx\r\n--other--\r\n'), [400]],
	['a boundary of ten thousand letters', multi('x', `multipart/form-data; boundary=${'b'.repeat(10_000)}`), [400, 415, 431]],
	['a body of nothing', multi(''), [400]],
	['a part that never ends', multi(`--${boundary}\r\nContent-Disposition: form-data; name="file"; filename="a"\r\n\r\nx`), [400]],
	['a part without headers', multi(`--${boundary}\r\n\r\nx\r\n--${boundary}--\r\n`), [400]],
	['a part without a name', filesForm([{ text: good }]), [400]],
	['a part of another name', filesForm([{ name: 'other', text: good }]), [400]],
	['a part named __proto__', filesForm([{ name: '__proto__', text: good }]), [400]],
	['a text and no file', filesForm([{ name: 'file', fileName: null, text: good }]), [400]],
	[
		'five thousand parts',
		filesForm(Array.from({ length: 2500 }, (_, at) => ({ name: `n${at}`, fileName: null, text: 'x' }))),
		[400, 413],
	],
	['a header of a megabyte', multi(`--${boundary}\r\nX-A: ${'x'.repeat(200_000)}\r\n\r\nx\r\n--${boundary}--\r\n`), [400]],
	['300 KiB', fileForm(good + ' '.repeat(300 * 1024)), [413]],
	['parts in parts', fileForm(good, { type: 'multipart/mixed; boundary=abc' }), [303]],
	['a form without parts', { text: 'file=x', kind: 'application/x-www-form-urlencoded' }, [400]],
	['mixed parts', multi(fileForm(good).text, 'multipart/mixed; boundary=abc'), [415]],
	['JSON', { text: good, kind: 'application/json' }, [415]],
]

describe('a body of parts', () => {
	test.each(bodies)('%s has an answer', async (_title, body, statuses) => {
		const before = await count()
		const answer = await send(body)
		if (answer.status !== 303) await isRefused(answer, statuses)
		expect([statuses.includes(answer.status), answer.status]).toEqual([true, answer.status])
		expect(await count()).toBe(before + (answer.status === 303 ? 1 : 0))
	})

	test('of two files the first is opened, once', async () => {
		const { visitor } = aGuest()
		const before = await count()
		const second = fileOf({ rows: [aRow({ what: 'A lamp' })] })
		const taken = await send(
			filesForm([
				{ name: 'file', text: good },
				{ name: 'file', text: second },
			]),
			visitor,
		)
		const { body } = await visitor.get(taken.location!)
		expect([body.includes('A stool'), body.includes('A lamp'), await count()]).toEqual([true, false, before + 1])
	})

	test('twenty at once from one browser are twenty plans, and no more are taken than a browser may hold', async () => {
		const { visitor } = aGuest()
		const before = await count()
		const answers = await Promise.all(Array.from({ length: 25 }, () => send(fileForm(good), visitor)))
		expect(answers.filter(({ status }) => status === 303)).toHaveLength(20)
		expect(answers.filter(({ status }) => status === 429)).toHaveLength(5)
		expect(await count()).toBe(before + 20)
	})

	test('no other address reads one', async () => {
		const firm = await aFirmWithEverything(ground, { by: (await aTeamMember(ground)).seeded })
		const others = doors.filter(({ takesForms, pattern }) => takesForms && pattern !== door)
		expect(others.length).toBeGreaterThan(50)
		const addresses = others.map(({ pattern }) => addressOf(pattern, partsOf(firm, pattern)))
		const near = [
			`${door}/`,
			'/adjustments/plan/Import',
			'/adjustments/plan/import.data',
			'/adjustments/plan/import/x',
			'//adjustments/plan/import',
		]
		const who: Visitor = firm.manager
		for (const path of [...addresses, ...near]) {
			const { text, kind } = fileForm(good)
			const { status } = await who.post(path, text, { 'content-type': kind })
			expect([400, 404, 415], `${path}: ${status}`).toContain(status)
			if (addresses.includes(path)) expect([path, status]).toEqual([path, 415])
		}
	})
})
