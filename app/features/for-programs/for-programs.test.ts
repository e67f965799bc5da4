import Ajv from 'ajv'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { runCalculator } from '#app/content/calculators.server.ts'
import { withDayBoxes } from '#app/http/day-in-query.ts'
import { loader as phasedReturn } from '#app/routes/api/phased-return.tsx'
import { loader as sickPay } from '#app/routes/api/sick-pay.tsx'
import { loader as timeline } from '#app/routes/api/timeline.tsx'
import { wordsIn } from '#app/words/words.ts'
import { calculatorIds, calculatorOf, calculators, exampleAddress, exampleQuery } from './calculators.ts'
import type { Calculator, CalculatorId } from './calculators.ts'
import { jsonInLines } from './json-in-lines.ts'
import { openApi } from './open-api.ts'
import { readNames } from './read-names.ts'

const words = wordsIn('en')
const loaders = { 'sick-pay': sickPay, timeline, 'phased-return': phasedReturn } as const
const today = '2026-11-23'

beforeEach(() => void vi.useFakeTimers({ now: new Date(`${today}T12:00:00Z`), toFake: ['Date'] }))
afterEach(() => void vi.useRealTimers())

async function ask(id: CalculatorId, query: URLSearchParams | string) {
	const request = new Request(`https://portal.example/api/v1/calculators/${id}?${query.toString()}`)
	const answer = loaders[id]({ request, params: {}, context: {} } as never) as Response
	return { status: answer.status, headers: answer.headers, body: (await answer.json()) as Record<string, unknown> }
}
const namesIn = (body: Record<string, unknown>) => (body.errors as { name: string }[] | undefined)?.map(({ name }) => name)

/** The example, with everything else that can be sent beside it. */
function everything(calculator: Calculator): URLSearchParams {
	return new URLSearchParams(calculator.parameters.map(({ name, example }) => [name, example]))
}

/** Every way to a value in an answer: `weeks[].from`, `facts[]`. */
function waysTo(value: object): Set<string> {
	const isThing = (one: unknown): one is object => typeof one === 'object' && one !== null
	const ways = Object.entries(value).flatMap(([name, one]: [string, unknown]) => {
		if (!Array.isArray(one)) return [name]
		return one.flatMap((thing: unknown) => (isThing(thing) ? [...waysTo(thing)].map((way) => `${name}[].${way}`) : [`${name}[]`]))
	})
	return new Set(ways)
}

describe.each(calculators)('$id', (calculator) => {
	const { id, parameters, fields } = calculator

	test('its example and all that it can be sent get an answer', async () => {
		expect((await ask(id, exampleAddress(calculator).split('?')[1] ?? '')).status).toBe(200)
		const { status, body } = await ask(id, everything(calculator))
		expect([status, body.errors]).toEqual([200, undefined])
	})

	test('its answer has the values of the table, each of its kind, and no other', async () => {
		const description = openApi('https://portal.example', words.forPrograms).paths as unknown as Record<string, Described>
		const schema = description[`/api/v1/calculators/${id}`]!.get.responses['200']!.content['application/json'].schema
		const fits = new Ajv({ strict: false, validateFormats: false }).compile(schema)
		const more = id === 'sick-pay' ? '&lastDay=2027-09-30' : id === 'phased-return' ? '&pattern=flare-band' : ''
		const second = new URLSearchParams(exampleQuery(calculator))
		for (const [name, value] of new URLSearchParams(more)) second.set(name, value)
		for (const query of [exampleQuery(calculator), everything(calculator), second]) {
			const { body } = await ask(id, query)
			expect(fits(body), JSON.stringify(fits.errors)).toBe(true)
			expect([...waysTo(body)].filter((way) => !fields.some(({ name }) => name === way))).toEqual([])
		}
		// Control: one value less, and one of another kind.
		const { body } = await ask(id, exampleQuery(calculator))
		expect(fits({ ...body, calculatedOn: undefined })).toBe(false)
		expect(fits({ ...body, facts: 1 })).toBe(false)
	})

	test.each([...parameters, { ...parameters[0]!, name: 'invented' }])('$name is read', async ({ name }) => {
		const query = everything(calculator)
		query.set(name, 'never')
		const { status, body } = await ask(id, query)
		expect([status, namesIn(body)]).toEqual([400, [name]])
		// Control: what is refused of an invented name is the name.
		const sentences = (body.errors as { message: string }[]).map(({ message }) => message)
		expect(sentences[0]?.startsWith('We do not know')).toBe(name === 'invented')
	})

	test('every name of our pages gives the same answer, and is the name in a refusal', async () => {
		const plain = await ask(id, everything(calculator))
		for (const { name, also } of parameters)
			for (const other of also) {
				const renamed = [...everything(calculator)].map(([one, value]): [string, string] => [one === name ? other : one, value])
				expect((await ask(id, new URLSearchParams(renamed))).body, other).toEqual(plain.body)
				const wrong = renamed.map(([one, value]): [string, string] => [one, one === other ? 'never' : value])
				expect(namesIn((await ask(id, new URLSearchParams(wrong))).body), other).toEqual([other])
				const both = await ask(id, `${everything(calculator).toString()}&${other}=2026-11-02`)
				expect([both.status, namesIn(both.body)], `${name} and ${other}`).toEqual([400, [name]])
			}
	})

	test('a slip in a name is refused together with what it leaves missing', async () => {
		const { name } = parameters[0]!
		const query = [...exampleQuery(calculator)].map(([one, value]): [string, string] => [one === name ? `${one}s` : one, value])
		const { body, headers } = await ask(id, new URLSearchParams(query))
		expect(namesIn(body)).toEqual([name, `${name}s`])
		expect(headers.get('cache-control')).toBe('no-store')
	})

	test('everything in the table is said in words, and nothing else is', () => {
		const { forPrograms: said } = words
		expect(Object.keys(said.parameters[id])).toEqual(parameters.map((one) => one.name))
		expect(Object.keys(said.fields[id]).sort()).toEqual(fields.map((one) => one.name).sort())
	})
})

test('the answers of the issue', async () => {
	const { body } = await ask('timeline', 'firstDay=2026-11-02&nation=england')
	expect((body.milestones as object[])[0]).toEqual({
		id: expect.any(String),
		on: null,
		title: expect.any(String),
		kind: expect.any(String),
	})
	expect(calculatorIds).toEqual(calculators.map(({ id }) => id))
})

test('names that are anything are said as plain letters, and not all of them', () => {
	const sent = new URLSearchParams(Array.from({ length: 50 }, (_, at) => [`\u202e<b>${'x'.repeat(100)}${at}`, '1']))
	const { unknown, query } = readNames(
		new URLSearchParams([...sent, ['__proto__', '1'], ['constructor', '1']]),
		calculatorOf('timeline').parameters,
	)
	expect([...query]).toEqual([])
	expect(unknown.slice(1)).toEqual(['__proto__', 'constructor'])
	expect(unknown[0]).toMatch(/^\?<b>x{36}$/)
	expect(readNames(new URLSearchParams(Array.from({ length: 50 }, (_, at) => [`a${at}`, ''])), []).unknown).toHaveLength(10)
})

test('a calculator answers the same on the same day, whatever was asked between', () => {
	const given = { today, words, inBoxes: withDayBoxes }
	const all = () => calculators.map((one) => runCalculator(one.id, exampleQuery(one), given))
	expect(all()).toEqual(all())
})

test('what the page shows is JSON, in lines', () => {
	const value = { a: [{ b: 1, c: [null, 'x, y'] }, {}], d: 'e"\n', f: [], g: { h: true } }
	expect(JSON.parse(jsonInLines(value))).toEqual(value)
	expect(jsonInLines(value).split('\n')).toHaveLength(9)
})

type Described = {
	readonly get: {
		readonly responses: Readonly<
			Record<string, { readonly content: { readonly 'application/json': { readonly schema: object } } }>
		>
	}
}
