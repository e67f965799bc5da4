import { answerSchema, parameterSchema } from './answer-schema.ts'
import { addressOfCalculator, calculators, calculatorsAt, exampleAddress, openApiAt } from './calculators.ts'
import type { Calculator, CalculatorId } from './calculators.ts'

type ByName = Readonly<Record<CalculatorId, Readonly<Record<string, string>>>>

/** What the description says, from the catalogue. */
export type ProgramWords = {
	readonly title: string
	readonly description: string
	readonly list: string
	readonly openApi: string
	readonly wrongQuestion: string
	readonly calculators: Readonly<Record<CalculatorId, { readonly title: string; readonly what: string }>>
	readonly parameters: ByName
	readonly fields: ByName
	readonly refused: { readonly 405: string; readonly 429: string; readonly 500: string }
}

export const pageForPrograms = '/return-to-work/for-programs'

const problemType = 'application/problem+json'
const problemSchema = {
	type: 'object',
	properties: {
		type: { type: 'string' },
		title: { type: 'string' },
		status: { type: 'integer' },
		detail: { type: 'string' },
		errors: {
			type: 'array',
			items: {
				type: 'object',
				properties: { name: { type: 'string' }, message: { type: 'string' } },
				required: ['name', 'message'],
			},
		},
	},
	required: ['type', 'title', 'status', 'detail'],
}

const refusal = (description: string, headers?: object) => ({
	description,
	...(headers && { headers }),
	content: { [problemType]: { schema: { $ref: '#/components/schemas/Problem' } } },
})

const answer = (description: string, schema: object) => ({ description, content: { 'application/json': { schema } } })

/**
 * Every calculator for tools, as OpenAPI 3.1.
 *
 * @param origin scheme and host, no path
 */
export function openApi(origin: string, words: ProgramWords) {
	const refusals = {
		'405': refusal(words.refused[405], { allow: { schema: { type: 'string' } } }),
		'429': refusal(words.refused[429], { 'retry-after': { schema: { type: 'integer' } } }),
		'500': refusal(words.refused[500]),
	}
	const list = {
		type: 'object',
		properties: { calculators: { type: 'array', items: { type: 'object' } } },
		required: ['calculators'],
	}
	return {
		openapi: '3.1.0',
		info: { title: words.title, description: words.description, version: '1' },
		servers: [{ url: origin }],
		externalDocs: { url: `${origin}${pageForPrograms}` },
		paths: {
			[calculatorsAt]: {
				get: { operationId: 'calculators', summary: words.list, responses: { '200': answer(words.list, list), ...refusals } },
			},
			[openApiAt]: {
				get: {
					operationId: 'openapi',
					summary: words.openApi,
					responses: { '200': answer(words.openApi, { type: 'object' }), ...refusals },
				},
			},
			...Object.fromEntries(calculators.map((one) => [addressOfCalculator(one.id), { get: operation(one, words, refusals) }])),
		},
		components: { schemas: { Problem: problemSchema } },
	}
}

function operation(calculator: Calculator, words: ProgramWords, refusals: object) {
	const { id, parameters } = calculator
	const { title, what } = words.calculators[id]
	return {
		operationId: id,
		summary: title,
		description: what,
		parameters: parameters.map(({ name, needed, kind, example }) => ({
			name,
			in: 'query',
			required: needed,
			description: words.parameters[id][name],
			schema: parameterSchema(kind),
			example: kind === 'pounds' || kind === 'hours' ? Number(example) : example,
		})),
		responses: {
			'200': answer(
				what,
				answerSchema(calculator, (name) => words.fields[id][name] ?? ''),
			),
			'400': refusal(words.wrongQuestion),
			...refusals,
		},
	}
}

/** The list that a program begins with. Addresses are whole, so that nothing has to be put together. */
export function listOfCalculators(
	origin: string,
	words: ProgramWords,
	factsOf: (
		id: CalculatorId,
	) => readonly { readonly id: string; readonly statement: string; readonly asOf: string; readonly reviewBy: string }[],
) {
	return {
		calculators: calculators.map((one) => ({
			id: one.id,
			title: words.calculators[one.id].title,
			what: words.calculators[one.id].what,
			address: `${origin}${addressOfCalculator(one.id)}`,
			parameters: one.parameters.map(({ name, also, needed, kind, example }) => ({
				name,
				also,
				needed,
				kind,
				what: words.parameters[one.id][name],
				example,
			})),
			example: `${origin}${exampleAddress(one)}`,
			facts: factsOf(one.id).map(({ id, statement, asOf, reviewBy }) => ({ id, statement, asOf, checkAgainBy: reviewBy })),
		})),
		openApi: `${origin}${openApiAt}`,
		page: `${origin}${pageForPrograms}`,
	}
}
