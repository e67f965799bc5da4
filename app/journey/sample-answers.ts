import { addDays } from './calendar.ts'
import type { DateField, Field, FieldSet } from './field.ts'
import { parseStep } from './form.ts'
import { fieldsOf } from './step.ts'
import type { AnyStep, JourneyContext, ReadAnswer } from './step.ts'
import { walk } from './walk.ts'
import type { Answers, Journey } from './walk.ts'

/** By slug, then field: what the sample should say. Undefined leaves a field out. */
export type SampleOverrides = Readonly<Record<string, Readonly<Record<string, unknown>>>>

const someDay = '2026-11-23'

/**
 * A whole set of believable answers, the same every time: each page of the path filled, optional fields too. Throws when an
 * override makes a page that cannot be passed.
 */
export function sampleAnswers(
	journey: Journey,
	overrides: SampleOverrides = {},
	context: JourneyContext = { today: someDay },
): Answers {
	const answers: Record<string, unknown> = {}
	for (const _ of journey.steps) {
		const { pending, read } = walk(journey, answers, context)
		if (pending === null) return answers
		answers[pending.slug] = sampleValue(pending, overrides[pending.slug] ?? {}, read, context)
	}
	const { pending } = walk(journey, answers, context)
	if (pending)
		throw new Error(`${journey.id}: the sample for '${pending.slug}' is not an answer: ${JSON.stringify(answers[pending.slug])}`)
	return answers
}

/** A valid answer to one step, with some of its fields said. */
export function sampleValue(
	step: AnyStep,
	override: Readonly<Record<string, unknown>>,
	read: ReadAnswer,
	context: JourneyContext,
): Record<string, unknown> {
	const value: Record<string, unknown> = {}
	const fill = (fields: FieldSet) => {
		for (const [name, field] of Object.entries(fields)) {
			const given = name in override ? override[name] : sampleOf(field, context)
			if (given !== undefined) value[name] = given
			const chosen = field.kind === 'radios' ? field.options.find((option) => option.value === given) : undefined
			if (chosen?.reveals) fill(chosen.reveals)
		}
	}
	fill(fieldsOf(step, read, context))
	return value
}

function sampleOf(field: Field, { today }: JourneyContext): unknown {
	switch (field.kind) {
		case 'text':
		case 'textarea':
			return (field.example ?? `Something about: ${field.label}`).slice(0, field.max)
		case 'email':
			return field.example ?? 'someone@mail.example'
		case 'phone':
			return sampleByForm(field, field.example ?? '07700 900199')
		case 'postcode':
			return field.example ?? 'LE1 1AA'
		case 'outcode':
			return field.example ?? 'LE1'
		case 'radios':
			return field.otherwise ?? field.options[0]?.value
		case 'select':
			return field.options[0]?.value
		case 'checkboxes':
			return field.options
				.filter((option) => !('exclusive' in option && option.exclusive))
				.slice(0, Math.min(2, field.max))
				.map((option) => option.value)
		case 'date':
			return field.example ?? sampleDate(field, today)
		case 'levels':
			return Object.fromEntries(field.rows.map((row, at) => [row.value, field.levels[(at + 1) % field.levels.length]?.value]))
		case 'declarations':
			return field.statements.map((statement) => statement.value)
	}
}

/** As the form would keep it: a phone number is kept in another shape than it is written in. */
function sampleByForm(field: Field, typed: string): unknown {
	const step = { slug: 'one', section: 'One', question: 'One', fields: { one: field } }
	const parsed = parseStep(step, [['one', typed]], () => undefined, { today: someDay })
	return parsed.ok ? parsed.value.one : typed
}

function sampleDate({ rule }: DateField, today: string): string {
	if (rule.notAfterDays !== undefined && !rule.notAfterToday) return addDays(today, Math.min(7, rule.notAfterDays))
	return addDays(today, -Math.min(14, rule.notBeforeDays ?? 14))
}
