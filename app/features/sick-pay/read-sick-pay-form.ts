import { isCalendarDate, weekdays } from '#app/journey/calendar.ts'
import type { FieldSet } from '#app/journey/field.ts'
import { noTypedValues, parseStep, typedAgain, typedFrom } from '#app/journey/form.ts'
import type { Problem, TypedValues } from '#app/journey/form.ts'
import type { ReadAnswer } from '#app/journey/step.ts'
import { checkSpells } from './check-sick-pay.ts'
import type { SpellProblem } from './check-sick-pay.ts'
import type { QualifyingPattern, SickPayInput, SickPayTerms, Spell } from './sick-pay-shape.ts'
import {
	averageOf,
	earlierNames,
	earlierStep,
	fewestRows,
	mostRows,
	payBoxes,
	payProblem,
	rowNumbers,
	sickPayStep,
} from './sick-pay-step.ts'
import type { PayHow, SickPayFields } from './sick-pay-step.ts'

export type SickPayForm = {
	readonly fields: SickPayFields
	readonly earlier: FieldSet
	/** How many earlier spells there is room for. */
	readonly rows: number
	readonly typed: TypedValues
	readonly problems: readonly Problem[]
}

/** What was asked, ready for the sums. `pay` is what was typed, in pence, before it became an average. */
export type SickPayAsked = {
	readonly input: SickPayInput
	readonly pay: { readonly how: PayHow; readonly typed: number }
}

type Rules = {
	readonly today: string
	readonly terms: Pick<SickPayTerms, 'singleDaysFrom'>
	/** Over how many weeks pay is averaged. */
	readonly earningsWeeks: number
	/** What is said of a day that cannot be used; `row` is the number of an earlier spell. */
	readonly say: (problem: SpellProblem, row?: number) => string
}

const nothing: ReadAnswer = () => undefined
const dayNames = ['firstDay', 'lastDay'] as const
/** Ticked in a form that nobody has sent yet: the week that many firms have, the same as in the other tools. */
const usualDays = weekdays.slice(0, 5)

export function emptySickPayForm({ today, earningsWeeks }: Pick<Rules, 'today' | 'earningsWeeks'>): SickPayForm {
	const typed = typedFrom(sickPayStep(earningsWeeks), { days: usualDays }, nothing, { today })
	return { ...fieldsWith(earningsWeeks, fewestRows), typed: Object.assign(noTypedValues(), typed), problems: [] }
}

/**
 * The days of a short address, such as the timeline links with: `firstDay`, `lastDay` and `days` (mon,tue,…). Anything else in it is
 * left out, and nothing is checked.
 */
export function openedSickPayForm(
	query: URLSearchParams,
	{ today, earningsWeeks }: Pick<Rules, 'today' | 'earningsWeeks'>,
): SickPayForm {
	const days = dayNames.flatMap((name) => {
		const [day = '', ...more] = query.getAll(name)
		return more.length === 0 && isCalendarDate(day) ? [[name, day] as const] : []
	})
	const named = query.getAll('days').flatMap((one) => one.split(','))
	const worked = weekdays.filter((day) => named.includes(day))
	const known = { ...Object.fromEntries(days), days: worked.length > 0 ? worked : usualDays }
	const typed = typedFrom(sickPayStep(earningsWeeks), known, nothing, { today })
	return { ...emptySickPayForm({ today, earningsWeeks }), typed: Object.assign(noTypedValues(), typed) }
}

/** The same form with everything typed and room for more earlier spells. Nothing is checked. */
export function withMoreRows(sent: URLSearchParams, rules: Pick<Rules, 'today' | 'earningsWeeks'>): SickPayForm {
	const rows = Math.min(mostRows, rowsIn(sent) + fewestRows)
	return { ...fieldsWith(rules.earningsWeeks, rows), typed: allTyped(sent, rows, rules), problems: [] }
}

/** What was sent, read. Everything typed stays in its box, whether it was well or not; nothing of it is kept anywhere. */
export function readSickPayForm(sent: URLSearchParams, rules: Rules): { form: SickPayForm; asked: SickPayAsked | null } {
	const { today, earningsWeeks } = rules
	const rows = rowsIn(sent)
	const said = parseStep(sickPayStep(earningsWeeks), sent, nothing, { today })
	const before = parseStep(earlierStep(rows), sent, nothing, { today })
	const form = { ...fieldsWith(earningsWeeks, rows), typed: allTyped(sent, rows, rules) }
	if (!said.ok || !before.ok) {
		const ofPay = said.ok ? [] : payProblemIn(form.typed, earningsWeeks)
		const problems = [...(said.ok ? [] : said.problems), ...ofPay, ...(before.ok ? [] : before.problems)]
		return { form: { ...form, problems }, asked: null }
	}
	const { value } = said
	const { filled, spells } = earlierIn(before.value, rows)
	const spell = { firstDay: value.firstDay, lastDay: value.lastDay }
	const pattern: QualifyingPattern =
		value.week === 'turns'
			? { weeks: [value.daysA ?? [], value.daysB ?? []], firstWeekOn: value.firstWeekOn ?? value.firstDay }
			: { weeks: [value.days ?? []] }
	const problems = checkSpells(spell, spells, { ...rules, pattern }).map((problem) => {
		const row = problem.spell === undefined ? undefined : filled[problem.spell]
		const field = row === undefined ? problem.at : earlierNames(row)[problem.why === 'reversed' ? 'last' : 'first']
		return { field: `${field}.day`, message: rules.say(problem, row) }
	})
	if (problems.length > 0) return { form: { ...form, problems }, asked: null }
	const { typed, average } = averageOf(value, earningsWeeks)
	return {
		form: { ...form, problems },
		asked: {
			input: { ...spell, averageWeeklyEarnings: average, pattern, previousSpells: spells },
			pay: { how: value.payHow, typed },
		},
	}
}

/** Said together with what is wrong with other boxes, so that nobody is sent back twice. An empty box is found by the step. */
function payProblemIn(typed: TypedValues, earningsWeeks: number): Problem[] {
	const payHow = payHows.find((how) => how === typed.payHow)
	const pay = payHow && typed[payBoxes[payHow]]
	return payHow && typeof pay === 'string' && pay.trim() !== ''
		? payProblem({ payHow, [payBoxes[payHow]]: pay }, earningsWeeks)
		: []
}

const payHows = Object.keys(payBoxes) as PayHow[]

function earlierIn(value: Readonly<Record<string, unknown>>, rows: number): { filled: number[]; spells: Spell[] } {
	const filled = rowNumbers(rows).filter((row) => typeof value[earlierNames(row).first] === 'string')
	const spells = filled.map((row) => {
		const { first, last } = earlierNames(row)
		return { firstDay: String(value[first]), lastDay: String(value[last]) }
	})
	return { filled, spells }
}

/** How many rows the form had; what is no such number is taken for the fewest. */
function rowsIn(sent: URLSearchParams): number {
	const text = sent.get('rows') ?? ''
	return /^\d{1,2}$/.test(text) ? Math.min(mostRows, Math.max(fewestRows, Number(text))) : fewestRows
}

const fieldsWith = (earningsWeeks: number, rows: number) => ({
	fields: sickPayStep(earningsWeeks).fields as SickPayFields,
	earlier: earlierStep(rows).fields as FieldSet,
	rows,
})

function allTyped(
	sent: URLSearchParams,
	rows: number,
	{ today, earningsWeeks }: Pick<Rules, 'today' | 'earningsWeeks'>,
): TypedValues {
	const context = { today }
	return Object.assign(
		noTypedValues(),
		typedAgain(sickPayStep(earningsWeeks), sent, nothing, context),
		typedAgain(earlierStep(rows), sent, nothing, context),
	)
}
