import { sizes } from '#app/features/adjustments/find-code.ts'
import type { FieldSet, StepValue } from '#app/journey/field.ts'
import { radiosField, textField } from '#app/journey/fields.ts'
import { noTypedValues, parseStep, typedAgain, typedFrom } from '#app/journey/form.ts'
import type { Problem, TypedValues } from '#app/journey/form.ts'
import { defineStep } from '#app/journey/step.ts'
import type { ReadAnswer } from '#app/journey/step.ts'
import type { FirmSize } from './equipment-share.ts'
import type { Plan } from './plan.ts'
import type { CostNumbers } from './plan-costs.ts'
import { readAmount } from './read-amount.ts'

const mostPounds = 1_000_000

/** Numbers that are typed as text: what each is called in an answer, and how large it may be. */
const amounts = {
	pay: { called: 'the pay', like: '26,000', most: mostPounds },
	hoursAWeek: { called: 'the hours of work in a week', like: '37.5', most: 168 },
	absence: { called: 'the absence', like: '6', most: 1000 },
	daysAWeek: { called: 'the days of work in a week', like: '5', most: 7 },
	sickPay: { called: 'the sick pay for a week', like: '123.45', most: mostPounds },
	cover: { called: 'the cover for a week', like: '480', most: mostPounds },
	finding: { called: 'the cost of finding somebody', like: '1,200', most: mostPounds },
	learningWeeks: { called: 'the weeks to learn the job', like: '8', most: 104 },
	learningPercent: { called: 'the share that is missing', like: '40', most: 100 },
	equipment: { called: 'the price of the equipment', like: '1,800', most: mostPounds },
} as const
type AmountName = keyof typeof amounts

const amount = (label: string, hint?: string) =>
	textField({ label, ...(hint && { hint }), max: 40, optional: true, width: 'short' })

const costsFields = {
	pay: amount('Pay, in pounds', 'Before tax'),
	payEach: radiosField({
		label: 'That pay is for',
		options: [
			{ value: 'year', label: 'a year' },
			{ value: 'week', label: 'a week' },
			{ value: 'hour', label: 'an hour' },
		],
		otherwise: 'year',
		missing: 'Choose whether the pay is for a year, a week or an hour',
		inline: true,
	}),
	hoursAWeek: amount('Hours of work in a week', 'Only if the pay is for an hour'),
	absence: amount('How long an absence you want to look at', 'A number only'),
	absenceUnit: radiosField({
		label: 'That is in',
		options: [
			{ value: 'weeks', label: 'weeks' },
			{ value: 'days', label: 'days of work' },
		],
		otherwise: 'weeks',
		missing: 'Choose whether the absence is in weeks or days',
		inline: true,
	}),
	daysAWeek: amount('Days of work in a week', 'Left empty, we count 5'),
	sickPay: amount('Sick pay that you pay for a week', 'In pounds. Count statutory sick pay, and what you add to it.'),
	cover: amount('Cover for a week', 'In pounds: overtime, an agency, or somebody else’s time'),
	finding: amount('Finding somebody new', 'In pounds: advert, agency, interviews'),
	learningWeeks: amount('Weeks until they know the job', 'Your own guess'),
	learningPercent: amount('How much of the work is missing in those weeks', 'As a share of their pay, from 0 to 100'),
	equipment: amount('Price of equipment', 'In pounds: what you would ask Access to Work for'),
	size: radiosField({
		label: 'How many people work for you?',
		options: sizes.map((value) => ({ value, label: value === '250' ? '250 or more' : value.replace('-', ' to ') })),
		optional: true,
		inline: true,
	}),
}

/** What a firm types to see the cost of a plan beside that of absence and of replacing somebody. All of it may be left out. */
export const costsStep = defineStep({
	slug: 'costs',
	section: 'Plan',
	question: 'What does it cost?',
	fields: costsFields,
	refine: (value) => [
		...(Object.keys(amounts) as AmountName[]).flatMap((name) => {
			const { called, like, most } = amounts[name]
			return problemOf(name, value[name], { called, like, most, whole: name === 'learningPercent' })
		}),
		...(['daysAWeek', 'hoursAWeek'] as const)
			.filter((field) => hundredthsOf(value[field]) === 0)
			.map((field) => ({ field, message: `Enter more than 0 for ${amounts[field].called}` })),
		...(value.payEach === 'hour' && value.pay !== undefined && value.hoursAWeek === undefined
			? [{ field: 'hoursAWeek', message: 'Enter the hours of work in a week, because the pay is for an hour' }]
			: []),
	],
})

const rowField = (id: string) => `row-${id}`

/** A box for the price of each row that counts. What the plan knows stands in it. */
const rowsStep = ({ rows }: Plan) => {
	const asked = rows.map((row, index) => ({ row, place: index + 1 }))
	const open = asked.filter(({ row }) => row.decision !== 'not-agreed' && row.status !== 'stopped')
	return defineStep<FieldSet>({
		slug: 'costs-of-rows',
		section: 'Plan',
		question: 'What does each point cost?',
		fields: Object.fromEntries(
			open.map(({ row, place }) => [rowField(row.id), amount(row.what === '' ? `Point ${place}` : `${place}. ${row.what}`)]),
		),
		refine: (value) =>
			open.flatMap(({ row, place }) =>
				problemOf(rowField(row.id), value[rowField(row.id)], {
					called: `the cost of point ${place}`,
					like: '120',
					most: mostPounds,
				}),
			),
	})
}

function problemOf(
	field: string,
	typed: unknown,
	{ called, like, most, whole }: { called: string; like: string; most: number; whole?: boolean },
): Problem[] {
	if (typeof typed !== 'string') return []
	const read = readAmount(typed, most)
	if (read.ok)
		return whole && read.hundredths % 100 !== 0 ? [{ field, message: `Enter ${called} as a whole number, like ${like}` }] : []
	const message = {
		'not-figures': `Enter ${called} in figures, like ${like}`,
		negative: `Enter 0 or more for ${called}`,
		'too-much': `Enter ${called} as ${most.toLocaleString('en-GB')} or less`,
	}[read.why]
	return [{ field, message }]
}

/** A value that `refine` found well. */
function hundredthsOf(typed: string | undefined): number | null {
	const read = typed === undefined ? null : readAmount(typed, Infinity)
	return read?.ok ? read.hundredths : null
}

function payOf({ pay, payEach: each, hoursAWeek }: StepValue<typeof costsFields>): CostNumbers['pay'] {
	const pence = hundredthsOf(pay)
	if (pence === null) return null
	if (each !== 'hour') return { pence, each }
	const hours = hundredthsOf(hoursAWeek)
	return hours === null ? null : { pence, each, hoursAWeek: hours }
}

export type CostsForm = {
	readonly fields: typeof costsFields
	readonly rowFields: FieldSet
	readonly typed: TypedValues
	readonly problems: readonly Problem[]
}
export type CostsAsked = {
	readonly form: CostsForm
	/** Null when something has to be put right first. */
	readonly numbers: CostNumbers | null
	readonly equipment: { readonly price: number; readonly size: FirmSize | null } | null
}

const nothing: ReadAnswer = () => undefined
/** No question here is about a day. */
const context = { today: '2026-01-01' }

/** The form as it is opened: empty, but for the prices that the plan knows. */
export function emptyCosts(plan: Plan): CostsForm {
	const step = rowsStep(plan)
	const known = Object.fromEntries(plan.rows.map(({ id, pounds }) => [rowField(id), pounds === null ? '' : String(pounds)]))
	return {
		...fieldsOf(plan),
		typed: together(typedFrom(costsStep, undefined, nothing, context), typedFrom(step, known, nothing, context)),
		problems: [],
	}
}

/** What was sent, read; everything typed stays in its box, whether it was well or not. Nothing of it is kept anywhere. */
export function readCosts(plan: Plan, sent: Iterable<readonly [string, unknown]>): CostsAsked {
	const entries = [...sent]
	const step = rowsStep(plan)
	const typed = together(typedAgain(costsStep, entries, nothing, context), typedAgain(step, entries, nothing, context))
	const said = parseStep(costsStep, entries, nothing, context)
	const ofRows = parseStep(step, entries, nothing, context)
	const problems = [...(said.ok ? [] : said.problems), ...(ofRows.ok ? [] : ofRows.problems)]
	const form = { ...fieldsOf(plan), typed, problems }
	if (!said.ok || !ofRows.ok) return { form, numbers: null, equipment: null }
	const { value } = said
	const [absence, price] = [value.absence, value.equipment].map(hundredthsOf)
	const percent = hundredthsOf(value.learningPercent)
	return {
		form,
		numbers: {
			pay: payOf(value),
			absence: absence == null ? null : { hundredths: absence, unit: value.absenceUnit },
			daysAWeek: hundredthsOf(value.daysAWeek) ?? 500,
			sickPayAWeek: hundredthsOf(value.sickPay),
			coverAWeek: hundredthsOf(value.cover),
			finding: hundredthsOf(value.finding),
			learningWeeks: hundredthsOf(value.learningWeeks),
			learningPercent: percent === null ? null : percent / 100,
			rows: new Map(
				plan.rows.flatMap(({ id }) => {
					const typedForRow = ofRows.value[rowField(id)]
					const pence = typeof typedForRow === 'string' ? hundredthsOf(typedForRow) : null
					return pence === null ? [] : [[id, pence] as const]
				}),
			),
		},
		equipment: price == null ? null : { price, size: value.size ?? null },
	}
}

const fieldsOf = (plan: Plan) => ({ fields: costsFields, rowFields: rowsStep(plan).fields as FieldSet })
const together = (one: TypedValues, other: TypedValues): TypedValues => Object.assign(noTypedValues(), one, other)
