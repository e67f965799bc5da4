import { nations } from '#app/features/guidance/fact.ts'
import { patternKeys } from '#app/features/phased-return/phased-return.ts'

export const calculatorIds = ['sick-pay', 'timeline', 'phased-return'] as const
export type CalculatorId = (typeof calculatorIds)[number]

/** How a value is written in an address. Several are divided by commas; `weeks` that take turns by a vertical line. */
export type ParameterKind = 'day' | 'days' | 'weeks' | 'spells' | 'pounds' | 'hours' | 'nation' | 'pattern' | 'yes-no'

export type Parameter = {
	readonly name: string
	/** Other names that are taken: those in the addresses of our own pages. */
	readonly also: readonly string[]
	readonly needed: boolean
	readonly kind: ParameterKind
	readonly example: string
	/** True where the example of the page sends it. */
	readonly inExample: boolean
}

export type FieldKind =
	'day' | 'spell' | 'pounds' | 'hours' | 'percent' | 'count' | 'text' | 'milestone-kind' | 'nation' | 'pattern'

/** One value of an answer. `name` is the way to it: `weeks[].from` stands in each of `weeks`. */
export type AnswerField = {
	readonly name: string
	readonly kind: FieldKind
	readonly canBeNull: boolean
	/** False where it is left out of some answers. */
	readonly always: boolean
}

export type Calculator = {
	readonly id: CalculatorId
	readonly parameters: readonly Parameter[]
	readonly fields: readonly AnswerField[]
}

const must = (name: string, kind: ParameterKind, example: string, also: readonly string[] = []): Parameter => ({
	name,
	also,
	needed: true,
	kind,
	example,
	inExample: true,
})
const can = (name: string, kind: ParameterKind, example: string, also: readonly string[] = []): Parameter => ({
	...must(name, kind, example, also),
	needed: false,
	inExample: false,
})
const field = (name: string, kind: FieldKind): AnswerField => ({ name, kind, canBeNull: false, always: true })
const orNull = (name: string, kind: FieldKind): AnswerField => ({ ...field(name, kind), canBeNull: true })
const sometimes = (name: string, kind: FieldKind): AnswerField => ({ ...field(name, kind), always: false })

const everyAnswer = [field('facts[]', 'text'), field('calculatedOn', 'day')]

/** All that other programs may send and get: the page about it, the list and the description are made from this. */
export const calculators: readonly Calculator[] = [
	{
		id: 'sick-pay',
		parameters: [
			must('averageWeeklyEarnings', 'pounds', '400'),
			must('workingDays', 'weeks', 'mon,tue,wed,thu,fri', ['days']),
			must('firstDay', 'day', '2026-11-02', ['first']),
			must('lastDay', 'day', '2026-11-04'),
			{ ...can('previousSpells', 'spells', '2026-05-04/2026-05-04'), inExample: true },
			can('firstWeekOn', 'day', '2026-11-02'),
		],
		fields: [
			orNull('weeklyRate', 'pounds'),
			orNull('dailyRate', 'pounds'),
			field('qualifyingDays', 'count'),
			orNull('daysPaid', 'count'),
			orNull('total', 'pounds'),
			field('knownTotal', 'pounds'),
			orNull('daysLeft', 'count'),
			orNull('daysUsedBefore', 'count'),
			field('linkedSpells[]', 'spell'),
			orNull('lastsUntil', 'day'),
			orNull('usedUpOn', 'day'),
			orNull('rateKnownUntil', 'day'),
			field('weeks[].from', 'day'),
			field('weeks[].qualifyingDays', 'count'),
			field('weeks[].daysPaid', 'count'),
			orNull('weeks[].dailyRate', 'pounds'),
			orNull('weeks[].amount', 'pounds'),
			field('sources[].id', 'text'),
			field('sources[].asOf', 'text'),
			field('sources[].confidence', 'text'),
			orNull('sources[].from', 'day'),
			orNull('sources[].to', 'day'),
			field('perhaps[].if', 'text'),
			field('perhaps[].daysPaid', 'count'),
			orNull('perhaps[].total', 'pounds'),
			field('perhaps[].daysLeft', 'count'),
			field('warnings[].code', 'text'),
			field('warnings[].message', 'text'),
			...everyAnswer,
		],
	},
	{
		id: 'timeline',
		parameters: [
			must('firstDay', 'day', '2026-11-02', ['first']),
			must('nation', 'nation', 'england'),
			can('workingDays', 'days', 'mon,tue,wed', ['days']),
			can('noteEnds', 'day', '2026-11-29'),
			can('backOn', 'day', '2026-12-14'),
			can('lastDaySick', 'day', '2026-12-11'),
			can('accidentOn', 'day', '2026-11-01'),
			can('reportRequestedOn', 'day', '2026-11-20'),
			can('leaveYearEnds', 'day', '2027-03-31'),
			can('sooner', 'yes-no', 'yes'),
		],
		fields: [
			field('milestones[].id', 'text'),
			orNull('milestones[].on', 'day'),
			field('milestones[].title', 'text'),
			field('milestones[].kind', 'milestone-kind'),
			...everyAnswer,
		],
	},
	{
		id: 'phased-return',
		parameters: [
			must('pattern', 'pattern', 'standard-4'),
			must('weeklyHours', 'hours', '37.5', ['hours']),
			must('from', 'day', '2026-11-30', ['first']),
			can('workingDays', 'days', 'mon,wed,fri', ['days']),
			can('nation', 'nation', 'scotland'),
		],
		fields: [
			field('pattern', 'pattern'),
			field('title', 'text'),
			field('nation', 'nation'),
			field('standing', 'text'),
			field('source', 'text'),
			field('weeks[].from', 'day'),
			field('weeks[].hours', 'hours'),
			field('weeks[].percent', 'percent'),
			sometimes('weeks[].mostHours', 'hours'),
			field('weeks[].dutiesPercent', 'percent'),
			orNull('weeks[].reviewOn', 'day'),
			orNull('weeks[].reviewMovedFrom', 'day'),
			...everyAnswer,
		],
	},
]

export const calculatorsAt = '/api/v1/calculators'
export const openApiAt = '/api/v1/openapi.json'
export const addressOfCalculator = (id: CalculatorId) => `${calculatorsAt}/${id}`

/** Throws where the table lacks one, which its type does not allow for. */
export function calculatorOf(id: CalculatorId): Calculator {
	const found = calculators.find((one) => one.id === id)
	if (!found) throw new Error(`${id} is not a calculator`)
	return found
}

/** The question of the example, in the order of the table. */
export const exampleQuery = ({ parameters }: Calculator): URLSearchParams =>
	new URLSearchParams(parameters.filter(({ inExample }) => inExample).map(({ name, example }) => [name, example]))

/** An address as people read it: nothing that stands in ours needs its comma or its slash escaped. */
export const exampleAddress = (calculator: Calculator): string =>
	`${addressOfCalculator(calculator.id)}?${exampleQuery(calculator).toString().replaceAll('%2C', ',').replaceAll('%2F', '/')}`

/** What may be sent for a kind that has few values; null for the others. */
export const choicesOf = (kind: ParameterKind | FieldKind): readonly string[] | null =>
	kind === 'nation'
		? nations
		: kind === 'pattern'
			? patternKeys
			: kind === 'yes-no'
				? ['yes', 'no']
				: kind === 'milestone-kind'
					? ['duty', 'good practice']
					: null
