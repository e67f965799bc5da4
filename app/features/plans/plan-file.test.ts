import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { anyPlan } from '../../../tests/setup/any-plan.ts'
import { mostBytes } from '#app/features/papers/paper.ts'
import { emptyPlan, emptyRow, planRowSchema, planSchema } from './plan.ts'
import type { Plan } from './plan.ts'
import { mostFileBytes, mostProblems, readPlanFile, toPlanFile } from './plan-file.ts'

const around = { origin: 'https://portal.example', madeOn: '2026-11-23' }
const row = { ...emptyRow('abc123'), what: 'A stool at the till' }
const plan: Plan = { ...emptyPlan, firm: 'Bramblewick', askedOn: '2026-11-09', rows: [row] }

/** The file of a plan with something else at a place, and maybe other text around. */
function fileWith(place: readonly (string | number)[], value: unknown): string {
	const file = JSON.parse(toPlanFile(plan, around)) as Record<string, unknown>
	const holder = place
		.slice(0, -1)
		.reduce<Record<string | number, unknown>>((inside, part) => inside[part] as Record<string, unknown>, file)
	holder[place.at(-1) ?? ''] = value
	return JSON.stringify(file)
}
const problemsOf = (text: string) => {
	const read = readPlanFile(text)
	return read.ok ? [] : read.problems
}
const inRow = (field: string, value: unknown) => problemsOf(fileWith(['plan', 'rows', 0, field], value))
const withoutClaims = (of: Plan): Plan => ({ ...of, rows: of.rows.map((one) => ({ ...one, commentIsTheirs: false })) })

describe('a plan comes back out of its file', () => {
	test('whatever it says, but for the mark that a comment is the employee’s own', () => {
		fc.assert(
			fc.property(anyPlan, (any) => {
				const read = readPlanFile(toPlanFile(any, around))
				expect(read).toMatchObject({ ok: true })
				expect(read.ok && read.plan).toEqual(withoutClaims(any))
			}),
			{ numRuns: 300 },
		)
	})

	test('emoji, right-to-left and every script exactly as they were', () => {
		const said = 'محمد 👩🏽‍🦽 \u200f(צוות)\u200f Zoë 東京 Đặng'
		const read = readPlanFile(toPlanFile({ ...plan, employee: said }, around))
		expect(read.ok && read.plan.employee).toBe(said)
	})

	test('with a mark at its start, Windows line ends and keys in another order', () => {
		const file = toPlanFile(plan, around)
		const { plan: inside, ...rest } = JSON.parse(file) as Record<string, unknown>
		for (const text of [`\ufeff${file}`, file.replaceAll('\n', '\r\n'), JSON.stringify({ plan: inside, ...rest })])
			expect(readPlanFile(text)).toEqual(readPlanFile(file))
		expect(readPlanFile(file).ok).toBe(true)
	})

	test('without an address of the schema', () => {
		expect(readPlanFile(fileWith(['$schema'], undefined)).ok).toBe(true)
	})

	test('as large as a plan may be, set out for people only where it still fits', () => {
		const full = { ...plan, rows: Array.from({ length: 64 }, (_, at) => ({ ...emptyRow(`row${at}aaa`), how: 'x'.repeat(1900) })) }
		expect(new TextEncoder().encode(JSON.stringify(full)).length).toBeGreaterThan(mostBytes * 0.97)
		const file = toPlanFile(full, around)
		expect(new TextEncoder().encode(file).length).toBeLessThanOrEqual(mostFileBytes)
		expect(file).not.toContain('\t')
		expect(readPlanFile(file)).toMatchObject({ ok: true, plan: full })
		expect(toPlanFile(plan, around)).toContain('\n\t"plan": {')
	})
})

describe('nobody’s words are forged by a file', () => {
	const claimed = {
		...plan,
		rows: [
			{
				...row,
				employeeComment: 'I am happy with this',
				commentIsTheirs: true,
				reviews: [
					{ on: '2026-11-20', by: 'employee' as const, answer: 'stop' as const, note: '' },
					{ on: '2026-11-20', by: 'manager' as const, answer: 'stop' as const, note: '' },
				],
			},
		],
	}

	test('a comment is kept, and is not the employee’s until they say so', () => {
		const read = readPlanFile(toPlanFile(claimed, around))
		expect(read.ok && read.plan.rows[0]).toMatchObject({ employeeComment: 'I am happy with this', commentIsTheirs: false })
	})

	test('what claims to be from the employee is counted, so that the page can say that nobody confirmed it', () => {
		const read = readPlanFile(toPlanFile(claimed, around))
		expect(read.ok && read.unconfirmed).toEqual({ comments: 1, employeeReviews: 1 })
		expect(readPlanFile(toPlanFile(plan, around))).toMatchObject({ unconfirmed: { comments: 0, employeeReviews: 0 } })
	})

	test('a signature is not part of a file', () => {
		expect(problemsOf(fileWith(['signatures'], []))).toEqual([{ where: { at: 'file' }, why: 'unknown-key', key: 'signatures' }])
	})
})

describe('a file that is not taken says why and where', () => {
	const file = { at: 'file' }
	const whole = toPlanFile(plan, around)
	test.each([
		['nothing', '', 'empty'],
		['only spaces and a mark', '\ufeff \r\n', 'empty'],
		['a text', 'Dear Sir', 'not-json'],
		['half a file', whole.slice(0, 400), 'not-json'],
		['a list', '[]', 'not-a-plan'],
		['null', 'null', 'not-a-plan'],
		['somebody else’s file', '{"format":"recipe","version":1}', 'not-a-plan'],
		['a version that is text', fileWith(['version'], '1'), 'not-a-plan'],
		['a version below ours', fileWith(['version'], 0), 'not-a-plan'],
		['a newer version', fileWith(['version'], 2), 'newer'],
		['a newer version with keys that we do not know', '{"format":"portal-plan","version":3,"rows":{}}', 'newer'],
		['deep nesting', `{"format":"portal-plan","version":1,"plan":${'['.repeat(20)}${']'.repeat(20)}}`, 'too-deep'],
		['very deep nesting', '['.repeat(75_000) + ']'.repeat(75_000), 'too-deep'],
		['nesting that does not end', '['.repeat(150_000), 'not-json'],
		['16 bits a letter', Buffer.from(`\ufeff${whole}`, 'utf16le').toString('utf8'), 'not-utf-8'],
		['16 bits a letter, the other way round', Buffer.from(whole, 'utf16le').swap16().toString('utf8'), 'not-utf-8'],
	])('%s', (_name, text, why) => {
		expect(problemsOf(text)).toEqual([{ where: file, why }])
	})

	test('more bytes than a plan may have, counted as bytes', () => {
		expect(problemsOf(' '.repeat(mostFileBytes + 1) + whole)).toEqual([{ where: file, why: 'too-large', most: mostFileBytes }])
		expect(problemsOf(fileWith(['plan', 'goodDay'], 'é'.repeat(mostFileBytes / 2)))).toMatchObject([{ why: 'too-large' }])
	})

	test('500 rows', () => {
		const rows = Array.from({ length: 500 }, (_, at) => ({ id: `row${at}aaa` }))
		expect(problemsOf(fileWith(['plan', 'rows'], rows))).toEqual([
			{ where: { at: 'plan', field: 'rows' }, why: 'too-many', count: 500, most: 200 },
		])
	})

	test('200 rows are taken', () => {
		const rows = Array.from({ length: 200 }, (_, at) => emptyRow(`row${at}aaa`))
		expect(readPlanFile(fileWith(['plan', 'rows'], rows)).ok).toBe(true)
	})

	test('10,000 characters in a cell', () => {
		expect(inRow('how', 'x'.repeat(10_000))).toEqual([
			{ where: { at: 'row', row: 1, field: 'how' }, why: 'too-long', length: 10_000, most: 2000 },
		])
		expect(inRow('what', '👩🏽'.repeat(101))).toMatchObject([{ why: 'too-long', length: 202, most: 200 }])
	})

	test.each([
		['a control character', 'a\u0000b'],
		['half of a character', 'a\ud800b'],
	])('%s', (_name, value) => {
		expect(inRow('reason', value)).toEqual([{ where: { at: 'row', row: 1, field: 'reason' }, why: 'hidden-character' }])
		expect(inRow('source', { kind: 'typed', ref: value })).toMatchObject([
			{ where: { row: 1, field: 'source' }, why: 'hidden-character' },
		])
	})

	test.each([
		['byOn', '2026-02-31', { why: 'not-a-day', shown: '2026-02-31' }],
		['byOn', '31 2 2026', { why: 'not-a-day', shown: '31 2 2026' }],
		['byOn', 20260101, { why: 'not-a-day', shown: '20260101' }],
		['byOn', `2026${'\u202e'}-${'x'.repeat(90)}`, { why: 'not-a-day', shown: `2026-${'x'.repeat(35)}…` }],
		['pounds', '120', { why: 'not-a-whole-number', shown: '120' }],
		['pounds', 1.5, { why: 'not-a-whole-number', shown: '1.5' }],
		['pounds', -1, { why: 'out-of-range', shown: '-1' }],
		['pounds', 1_000_001, { why: 'out-of-range', shown: '1000001' }],
		['firstReviewWeeks', 0, { why: 'out-of-range', shown: '0' }],
		['cost', 'lots', { why: 'not-in-list', shown: 'lots' }],
		['decision', null, { why: 'not-in-list', shown: 'null' }],
		['factors', 'cost', { why: 'wrong-kind' }],
		['factors', ['cost', 'dislike'], { why: 'not-in-list', shown: 'dislike' }],
		['commentIsTheirs', 'no', { why: 'wrong-kind' }],
		['id', 'A!', { why: 'not-an-id', shown: 'A!' }],
		['what', 7, { why: 'wrong-kind' }],
		['what', undefined, { why: 'missing' }],
	])('row 1, %s: %s', (field, value, problem) => {
		expect(inRow(field, value)).toEqual([{ where: { at: 'row', row: 1, field }, ...problem }])
	})

	test('a review in a row', () => {
		expect(inRow('reviews', [{ on: '2026-13-01', by: 'employee', answer: 'stop', note: '' }])).toEqual([
			{ where: { at: 'review', row: 1, review: 1, field: 'on' }, why: 'not-a-day', shown: '2026-13-01' },
		])
		const reviews = Array.from({ length: 61 }, () => ({ on: '2026-01-01', by: 'manager', answer: 'stop', note: '' }))
		expect(inRow('reviews', reviews)).toEqual([
			{ where: { at: 'row', row: 1, field: 'reviews' }, why: 'too-many', count: 61, most: 60 },
		])
	})

	test('the plan itself', () => {
		expect(problemsOf(fileWith(['plan'], 'x'))).toEqual([{ where: { at: 'file', field: 'plan' }, why: 'wrong-kind' }])
		expect(problemsOf(fileWith(['madeOn'], 'today'))).toEqual([
			{ where: { at: 'file', field: 'madeOn' }, why: 'not-a-day', shown: 'today' },
		])
		expect(problemsOf(fileWith(['plan', 'rows', 0], null))).toEqual([
			{ where: { at: 'row', row: 1, field: null }, why: 'wrong-kind' },
		])
	})

	test('a key that we do not know is named', () => {
		expect(inRow('diagnosis', 'x')).toEqual([{ where: { at: 'row', row: 1, field: null }, why: 'unknown-key', key: 'diagnosis' }])
	})

	test('a key that would change how objects work is one that we do not know', () => {
		for (const at of ['"plan": {', '"format"'])
			expect(problemsOf(whole.replace(at, at.endsWith('{') ? `${at}"__proto__":{"rows":[]},` : `"__proto__":{},${at}`))).toEqual([
				{ where: at.endsWith('{') ? { at: 'file', field: 'plan' } : file, why: 'unknown-key', key: '__proto__' },
			])
		expect(({} as Record<string, unknown>)['rows']).toBeUndefined()
	})

	test('a key that is there twice, however it is written', () => {
		for (const again of ['"what":"other",', String.raw`"\u0077hat":"other",`])
			expect(problemsOf(whole.replace('"how":', `${again}"how":`))).toEqual([{ where: file, why: 'key-twice', key: 'what' }])
	})

	test(`no more than ${mostProblems} things are said at once`, () => {
		expect(
			problemsOf(
				fileWith(
					['plan', 'rows'],
					Array.from({ length: 100 }, () => ({})),
				),
			).length,
		).toBe(mostProblems)
	})

	test('any text gets an answer', () => {
		const start = '{"format":"portal-plan","version":1,"madeOn":"2026-01-01","plan":'
		fc.assert(
			fc.property(
				fc.oneof(
					fc.string({ unit: 'binary' }),
					fc.json(),
					fc.string().map((text) => start + text),
				),
				(text) => {
					const read = readPlanFile(text)
					expect(read.ok || (read.problems.length > 0 && read.problems.length <= mostProblems)).toBe(true)
				},
			),
			{ numRuns: 1000 },
		)
	})

	test('any value in any place gets an answer, and what is taken is a plan', () => {
		const places = [
			...Object.keys(planSchema.shape).map((field) => ['plan', field]),
			...Object.keys(planRowSchema.shape).map((field) => ['plan', 'rows', 0, field]),
		]
		fc.assert(
			fc.property(fc.constantFrom(...places), fc.jsonValue(), (place, value) => {
				const read = readPlanFile(fileWith(place, value))
				if (read.ok) expect(planSchema.safeParse(read.plan).success).toBe(true)
				else expect(read.problems).not.toEqual([])
			}),
			{ numRuns: 1000 },
		)
	})
})

test('two rows of one id become two rows', () => {
	const rows = [row, { ...row, what: 'Second' }, emptyRow('abc1232'), { ...row, what: 'Third' }]
	const read = readPlanFile(fileWith(['plan', 'rows'], rows))
	expect(read.ok && read.plan.rows.map(({ id }) => id)).toEqual(['abc123', 'abc1233', 'abc1232', 'abc1234'])
})

test('text is tidied as a form would', () => {
	const read = readPlanFile(
		fileWith(['plan', 'rows', 0], { ...row, what: ' A\r\n stool ', how: 'One\r\ntwo ', who: 'e\u0301\u202e' }),
	)
	expect(read.ok && read.plan.rows[0]).toMatchObject({ what: 'A stool', how: 'One\ntwo', who: 'é' })
})
