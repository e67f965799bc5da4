import type { Nation } from '#app/features/guidance/fact.ts'
import { radiosField } from '#app/journey/fields.ts'
import { parseStep, typedFrom } from '#app/journey/form.ts'
import type { Problem, TypedValues } from '#app/journey/form.ts'
import { defineStep } from '#app/journey/step.ts'
import type { ReadAnswer } from '#app/journey/step.ts'
import type { UsualWeek } from './lay-out-week.ts'
import type { Pattern } from './pattern.ts'
import type { PatternKey } from './phased-return.ts'
import { plainHours, problemsOfUsual, usualFields, usualOf } from './usual-fields.ts'

/** A pattern as the question offers it. */
export type OfferedPattern = Pick<Pattern, 'key' | 'title' | 'for'>

/** What a phased return begins with. */
export const beginStep = (patterns: readonly OfferedPattern[]) =>
	defineStep({
		slug: 'begin',
		section: 'Phased return',
		question: 'Plan a phased return',
		fields: (_read, { today }) => ({
			pattern: radiosField({
				label: 'Start from one of these patterns',
				hint: 'You can change every week afterwards.',
				options: patterns.map((one) => ({ value: one.key, label: one.title, hint: one.for })),
				missing: 'Choose a pattern to start from',
			}),
			...usualFields(today),
		}),
		refine: problemsOfUsual,
	})

export type Begin = {
	readonly pattern: PatternKey
	readonly usual: UsualWeek
	readonly nation: Nation
	readonly firstDay: string
}

export type BeginAsked = {
	readonly typed: TypedValues
	readonly problems: readonly Problem[]
	/** Null when nothing was asked for yet, or something has to be put right first. */
	readonly begin: Begin | null
}

/** Filled in before anybody has typed: a week that many firms have. */
const usual = { hours: '37.5', days: ['mon', 'tue', 'wed', 'thu', 'fri'], starts: '9:00', break: '30' }
const nothing: ReadAnswer = () => undefined

/**
 * A query or a form, read. What a link leaves out is filled in with a common week; a form that was sent says all of it. A link without
 * a pattern, such as one that only brings the first day, is not an answer with gaps: it is the page with that filled in.
 *
 * @param sent with days in boxes (`withDayBoxes`)
 * @param today 'YYYY-MM-DD'
 */
export function readBegin(sent: URLSearchParams, patterns: readonly OfferedPattern[], today: string): BeginAsked {
	const step = beginStep(patterns)
	const context = { today }
	const isForm = ['hours', 'starts', 'break'].every((name) => sent.has(name))
	const filled = withCommonWeek(sent, isForm)
	if (!isForm && !sent.has('pattern')) {
		const parsed = parseStep(step, filled, nothing, context)
		// Only a day that is none is worth a word before anything was asked.
		const wrongDay = parsed.ok || !sent.get('first.day') ? [] : parsed.problems.filter(({ field }) => field.startsWith('first'))
		return { typed: parsed.ok ? typedFrom(step, parsed.value, nothing, context) : parsed.typed, problems: wrongDay, begin: null }
	}
	const parsed = parseStep(step, filled, nothing, context)
	if (!parsed.ok) return { typed: parsed.typed, problems: parsed.problems, begin: null }
	const { value } = parsed
	return {
		typed: typedFrom(step, value, nothing, context),
		problems: [],
		begin: { pattern: value.pattern, usual: usualOf(value), nation: value.nation, firstDay: value.first },
	}
}

function withCommonWeek(sent: URLSearchParams, isForm: boolean): URLSearchParams {
	const filled = new URLSearchParams(sent)
	filled.delete('days')
	const days = sent.getAll('days').flatMap((one) => one.split(',').filter(Boolean))
	for (const day of isForm || sent.has('days') ? days : usual.days) filled.append('days', day)
	if (!filled.has('nation')) filled.set('nation', 'england')
	if (isForm) return filled
	for (const name of ['hours', 'starts', 'break'] as const) if (!filled.has(name)) filled.set(name, usual[name])
	return filled
}

/** The short address of what was asked, without the path: `pattern=standard-4&hours=37.5&days=mon,tue&…`, with the
 * nation where it is not England. The same for the same answers. */
export function queryOf({ pattern, usual: { weeklyMinutes, days, startsAt, breakMinutes }, nation, firstDay }: Begin): string {
	const said = [`pattern=${pattern}`, `hours=${plainHours(weeklyMinutes)}`, `days=${days.join(',')}`]
	const where = nation === 'england' ? [] : [`nation=${nation}`]
	return [...said, `starts=${startsAt}`, `break=${breakMinutes}`, ...where, `first=${firstDay}`].join('&')
}
