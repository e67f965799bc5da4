import { choicesOf } from './calculators.ts'
import type { AnswerField, Calculator, FieldKind, ParameterKind } from './calculators.ts'

/** A JSON Schema of the draft that OpenAPI 3.1 uses, as far as we need it. */
export type Schema = { readonly [key: string]: unknown }

const day = { type: 'string', format: 'date' }
const dayPattern = '\\d{4}-\\d{2}-\\d{2}'
const weekday = '(mon|tue|wed|thu|fri|sat|sun)'
const days = `${weekday}(,${weekday})*`

/** How a parameter is written, as a schema of its text. */
export function parameterSchema(kind: ParameterKind): Schema {
	const choices = choicesOf(kind)
	if (choices) return { type: 'string', enum: choices }
	const written: Readonly<Record<string, Schema>> = {
		day,
		days: { type: 'string', pattern: `^${days}$` },
		weeks: { type: 'string', pattern: `^(${days})?(\\|(${days})?)*$` },
		spells: { type: 'string', pattern: `^${dayPattern}/${dayPattern}(,${dayPattern}/${dayPattern})*$` },
		pounds: { type: 'number', minimum: 0, maximum: 1_000_000, multipleOf: 0.01 },
		hours: { type: 'number', minimum: 1, maximum: 168, multipleOf: 0.01 },
	}
	return written[kind] ?? { type: 'string' }
}

function valueSchema({ kind, canBeNull }: AnswerField): Schema {
	const choices = choicesOf(kind)
	const written: Readonly<Record<FieldKind, Schema>> = {
		day,
		spell: { type: 'string', pattern: `^${dayPattern}/${dayPattern}$` },
		pounds: { type: 'number', minimum: 0 },
		hours: { type: 'number', minimum: 0 },
		percent: { type: 'number', minimum: 0 },
		count: { type: 'integer', minimum: 0 },
		text: { type: 'string' },
		'milestone-kind': { type: 'string', enum: choices },
		nation: { type: 'string', enum: choices },
		pattern: { type: 'string', enum: choices },
	}
	const schema = written[kind]
	return canBeNull ? { ...schema, type: [schema.type, 'null'] } : schema
}

/**
 * The schema of an answer. It does not forbid other names: new ones may come.
 *
 * @param what says what a value is, by its name in the table
 */
export const answerSchema = ({ fields }: Pick<Calculator, 'fields'>, what: (name: string) => string): Schema =>
	thingAt('', fields, what)

/** What stands below a name, such as `weeks[].`. A list is named with [] behind it; what stands in each of its things comes after a point. */
function thingAt(before: string, fields: readonly AnswerField[], what: (name: string) => string): Schema {
	const below = fields.filter(({ name }) => name.startsWith(before))
	const heads = [...new Set(below.map(({ name }) => name.slice(before.length).split('.', 1)[0] ?? ''))]
	const valueAt = (head: string) => {
		const own = below.find(({ name }) => name === before + head)
		const value = own ? { ...valueSchema(own), description: what(own.name) } : thingAt(`${before}${head}.`, below, what)
		return head.endsWith('[]') ? { type: 'array', items: value } : value
	}
	const isSometimes = (head: string) => below.some(({ name, always }) => name === before + head && !always)
	const plain = (head: string) => head.replace('[]', '')
	return {
		type: 'object',
		properties: Object.fromEntries(heads.map((head) => [plain(head), valueAt(head)])),
		required: heads.filter((head) => !isSometimes(head)).map(plain),
	}
}
