import { hasHiddenCharacter, tidyText } from '#app/journey/text-rules.ts'
import { mostBytes } from '#app/features/papers/paper.ts'
import { mostRows } from './plan.ts'
import type { Plan, PlanRow } from './plan.ts'
import { lookAtKeys } from './json-keys.ts'
import { planFileFormat, planFileSchema, planFileVersion, planSchemaPath } from './plan-file-shape.ts'
import { mostProblems, problemsFrom } from './plan-file-problems.ts'
import type { PlanFileProblem } from './plan-file-problems.ts'

export { mostProblems } from './plan-file-problems.ts'
export type { PlanFileProblem, PlanFileWhy, PlanPlace } from './plan-file-problems.ts'

/** What is around the plan in a file: the address of the schema, the format, the day. In bytes. */
const around = 1000
/** The largest file that is read, in bytes. */
export const mostFileBytes = mostBytes + around
/** A file, its plan, the rows, a row, its reviews, a review. */
const deepest = 6

/** What a file says that only the employee can say. It stays in the plan as text, and nobody has confirmed it. */
export type Unconfirmed = { readonly comments: number; readonly employeeReviews: number }
export type PlanFileRead =
	| { readonly ok: true; readonly plan: Plan; readonly unconfirmed: Unconfirmed }
	| { readonly ok: false; readonly problems: readonly PlanFileProblem[] }

/**
 * A plan as the text of a file.
 *
 * @param origin the site's own, like `https://portal.example`: there the schema is published
 * @param madeOn the day, YYYY-MM-DD
 */
export function toPlanFile(plan: Plan, { origin, madeOn }: { readonly origin: string; readonly madeOn: string }): string {
	const file = {
		$schema: `${origin}${planSchemaPath}`,
		format: planFileFormat,
		version: planFileVersion,
		madeOn,
		plan,
	}
	const toRead = `${JSON.stringify(file, null, '\t')}\n`
	// Set out for a person to read, unless that makes it too large to be sent back.
	return bytes(toRead) <= mostFileBytes ? toRead : JSON.stringify(file)
}

/**
 * A plan out of a file that somebody kept, or sent, or made up. Never throws. Texts are tidied as those of forms are.
 *
 * `commentIsTheirs` is false in every row, whatever the file says: anybody can write a file, and a manager must not be able to put
 * words into an employee's mouth. The employee makes them theirs again on their own page. Signatures are not part of a file at all.
 */
export function readPlanFile(given: string): PlanFileRead {
	const text = given.startsWith('\ufeff') ? given.slice(1) : given
	const refuse = (...problems: PlanFileProblem[]): PlanFileRead => ({ ok: false, problems })
	const file = { at: 'file' } as const
	if (text.trim() === '') return refuse({ where: file, why: 'empty' })
	if (text.length > mostFileBytes || bytes(text) > mostFileBytes)
		return refuse({ where: file, why: 'too-large', most: mostFileBytes })
	if (seemsSixteenBit(text)) return refuse({ where: file, why: 'not-utf-8' })
	const parsed = parse(text)
	if (parsed === undefined) return refuse({ where: file, why: 'not-json' })
	const { depth, twice } = lookAtKeys(text)
	if (depth > deepest) return refuse({ where: file, why: 'too-deep' })
	if (!isObject(parsed) || parsed['format'] !== planFileFormat) return refuse({ where: file, why: 'not-a-plan' })
	const version = parsed['version']
	if (typeof version === 'number' && version > planFileVersion) return refuse({ where: file, why: 'newer' })
	if (version !== planFileVersion) return refuse({ where: file, why: 'not-a-plan' })
	if (twice !== null) return refuse({ where: file, why: 'key-twice', key: short(twice) })
	const rows = isObject(parsed['plan']) ? parsed['plan']['rows'] : undefined
	if (Array.isArray(rows) && rows.length > mostRows)
		return refuse({ where: { at: 'plan', field: 'rows' }, why: 'too-many', count: rows.length, most: mostRows })
	return check(tidied(parsed))
}

function check(file: unknown): PlanFileRead {
	const checked = planFileSchema.safeParse(file)
	const problems = problemsFrom(file, checked.error?.issues ?? [])
	if (!checked.success || problems.length > 0) return { ok: false, problems: problems.slice(0, mostProblems) }
	const { plan } = checked.data
	return {
		ok: true,
		plan: { ...plan, rows: withOwnIds(plan.rows).map((row) => ({ ...row, commentIsTheirs: false })) },
		unconfirmed: {
			comments: plan.rows.filter(({ employeeComment }) => employeeComment !== '').length,
			employeeReviews: plan.rows.flatMap(({ reviews }) => reviews).filter(({ by }) => by === 'employee').length,
		},
	}
}

function parse(text: string): unknown {
	try {
		return JSON.parse(text)
	} catch {
		return undefined
	}
}

/** A file of 16 bits a letter, read as if it were UTF-8: every other character is NUL. JSON itself never holds one. */
const seemsSixteenBit = (text: string) => /^\ufffd\ufffd|^\ufffe|\0/.test(text.slice(0, 200))

const isObject = (value: unknown): value is Record<string, unknown> =>
	typeof value === 'object' && value !== null && !Array.isArray(value)

const bytes = (text: string) => new TextEncoder().encode(text).length
const short = (text: string) => [...text].slice(0, 40).join('')

/** On paper one line, so they are one line. */
const oneLine: ReadonlySet<string> = new Set(['employee', 'manager', 'firm', 'job', 'what', 'who', 'whoPays'])

/** Every text as a form would have kept it. One that no form would take is left as it is, to be refused with its place. */
function tidied(value: unknown, name = ''): unknown {
	if (typeof value === 'string') return hasHiddenCharacter(value) ? value : tidyText(value, oneLine.has(name) ? 'one' : 'many')
	if (Array.isArray(value)) return value.map((item) => tidied(item, name))
	if (!isObject(value)) return value
	return Object.fromEntries(Object.entries(value).map(([key, inside]) => [key, tidied(inside, key)]))
}

/** The first row of an id keeps it; each later one gets one that no row has. */
function withOwnIds(rows: readonly PlanRow[]): PlanRow[] {
	const all = new Set(rows.map(({ id }) => id))
	const given = new Set<string>()
	return rows.map((row) => {
		const id = given.has(row.id) ? freshId(row.id, all) : row.id
		given.add(id)
		all.add(id)
		return { ...row, id }
	})
}

function freshId(id: string, all: ReadonlySet<string>): string {
	for (let count = 2; ; count += 1) {
		const candidate = `${id.slice(0, 12)}${count}`
		if (!all.has(candidate)) return candidate
	}
}
