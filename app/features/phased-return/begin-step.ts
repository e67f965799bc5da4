import { withRefused } from '#app/features/return-to-work/clean-address.ts'
import type { AddressForm } from '#app/features/return-to-work/clean-address.ts'
import { nations } from '#app/features/guidance/fact.ts'
import type { Nation } from '#app/features/guidance/fact.ts'
import { weekdays } from '#app/journey/calendar.ts'
import { radiosField } from '#app/journey/fields.ts'
import { noTypedValues, parseStep, typedFrom } from '#app/journey/form.ts'
import type { Problem, TypedValues } from '#app/journey/form.ts'
import { defineStep } from '#app/journey/step.ts'
import type { ReadAnswer } from '#app/journey/step.ts'
import type { UsualWeek } from './lay-out-week.ts'
import type { Pattern } from './pattern.ts'
import { patternKeys } from './phased-return.ts'
import type { PatternKey } from './phased-return.ts'
import { readClock } from './read-clock.ts'
import { hoursMessage, plainHours, problemsOfUsual, startsMessage, usualFields, usualOf } from './usual-fields.ts'

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

/** What may stand in the address: figures and times as people type them, but no words. */
export const beginAddress: AddressForm = {
	days: ['first'],
	typed: {
		hours: (typed) => typed.length <= 20 && /^[-\d.,\s]*(h|hrs?|hours?)?\.?$/i.test(typed),
		starts: (typed) => typed.length <= 20 && (readClock(typed) !== null || /^[-\d.,:\s]*h?\s*([ap]\.?m\.?)?$/i.test(typed)),
		break: (typed) => /^\d{0,3}$/.test(typed),
	},
	chosen: { pattern: patternKeys, days: weekdays, nation: nations, said: ['deleted', 'busy', 'no-mark'] },
}

/** What is said of a box whose words were left out of the address. */
export const beginRefused: Readonly<Record<string, Problem>> = {
	hours: { field: 'hours', message: hoursMessage },
	starts: { field: 'starts', message: startsMessage },
	break: { field: 'break', message: 'Choose the unpaid break in a working day' },
	first: { field: 'first.day', message: 'First day back: enter this day in figures, like 30 11 2026' },
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

/** What was read of an address that something was left out of: its box is empty, and nothing begins. */
export function withoutRefused(asked: BeginAsked, refused: readonly Problem[]): BeginAsked {
	if (refused.length === 0) return asked
	const emptied = refused.map(({ field }) => [field, ''] as const)
	return {
		typed: Object.assign(noTypedValues(), asked.typed, Object.fromEntries(emptied)),
		problems: withRefused(asked.problems, refused),
		begin: null,
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
