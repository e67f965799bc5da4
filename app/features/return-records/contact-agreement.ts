import { nations, type Nation } from '#app/features/guidance/fact.ts'
import { weekdays, type Weekday } from '#app/journey/calendar.ts'
import { checkboxesField, dateField, radiosField, selectField, textAreaField, textField } from '#app/journey/fields.ts'
import type { TypedValues } from '#app/journey/form.ts'
import type { Problem, JourneyContext } from '#app/journey/step.ts'
import { defineStep } from '#app/journey/step.ts'
import { usualDays } from './contact-days.ts'
import { dayRule } from './day-rule.ts'
import { notHere, type NotHere } from './not-here.ts'
import { sentForm } from './sent-form.ts'

export const channels = ['call', 'text', 'email', 'video', 'letter'] as const
export type Channel = (typeof channels)[number]
export const frequencies = ['weekly', 'two-weeks', 'four-weeks', 'other'] as const
export type Frequency = (typeof frequencies)[number]

const longest = { line: 120, text: 400 } as const

export const channelOptions = [
	{ value: 'call', label: 'Phone call' },
	{ value: 'text', label: 'Text message' },
	{ value: 'email', label: 'E-mail' },
	{ value: 'video', label: 'Video call' },
	{ value: 'letter', label: 'Letter' },
] as const

const nationLabels = { england: 'England', scotland: 'Scotland', wales: 'Wales', 'northern-ireland': 'Northern Ireland' } as const
const dayLabels = {
	...{ mon: 'Monday', tue: 'Tuesday', wed: 'Wednesday', thu: 'Thursday', fri: 'Friday' },
	...{ sat: 'Saturday', sun: 'Sunday' },
} as const

/** The form as it is opened: the nation of the address, or England, and Monday to Friday. */
export const emptyAgreement = (query: URLSearchParams): TypedValues => ({
	nation: nations.find((one) => one === query.get('nation')) ?? 'england',
	days: [...usualDays],
})

/** How a firm and somebody who is off keep in touch. */
export const agreementStep = defineStep({
	slug: 'agreement',
	section: 'Keeping in touch',
	question: 'What you agreed',
	fields: (_read, context) => ({
		reference: textField({
			label: 'Your employee',
			hint: 'Initials, or a reference of yours like P7',
			max: 40,
			optional: true,
			width: 'short',
		}),
		person: textField({
			label: 'Who keeps in touch with them',
			hint: 'One person. It need not be the manager.',
			max: longest.line,
			missing: 'Enter who keeps in touch with them',
			width: 'medium',
			example: 'Sam Okoro',
		}),
		channel: checkboxesField({
			label: 'How',
			options: channelOptions,
			missing: 'Choose at least one way to keep in touch',
		}),
		frequency: radiosField({
			label: 'How often',
			options: [
				{ value: 'weekly', label: 'Once a week' },
				{ value: 'two-weeks', label: 'Every 2 weeks' },
				{ value: 'four-weeks', label: 'Every 4 weeks' },
				{
					value: 'other',
					label: 'Another way',
					reveals: { often: textField({ label: 'Say how often', max: longest.line, optional: true, width: 'medium' }) },
				},
			],
			missing: 'Choose how often',
		}),
		startOn: dateField({
			label: 'First day of contact',
			hint: 'If you give one, you can take the first days away for your calendar.',
			optional: true,
			rule: dayRule(context),
		}),
		nation: selectField({
			label: 'Where they work',
			hint: 'For the first days: bank holidays differ.',
			options: nations.map((value) => ({ value, label: nationLabels[value] })),
			optional: true,
		}),
		days: checkboxesField({
			label: 'Days on which you can get in touch',
			hint: 'For the first days. A day that falls on another one moves to the working day before it.',
			options: weekdays.map((value) => ({ value, label: dayLabels[value] })),
			min: 0,
		}),
		notThen: textAreaField({ label: 'When not to call', max: longest.text, rows: 2, optional: true, healthGuard: true }),
		team: textAreaField({
			label: 'What the team is told',
			hint: 'In your employee’s words. Nothing about health unless they ask for it.',
			max: longest.text,
			rows: 2,
			optional: true,
			healthGuard: true,
		}),
		stop: textAreaField({
			label: 'How your employee stops it, or starts it again',
			hint: 'Like “one text to Sam is enough”',
			max: longest.text,
			rows: 2,
			optional: true,
			healthGuard: true,
		}),
	}),
})

export type ContactAgreement = {
	readonly reference: string
	readonly person: string
	readonly channel: readonly Channel[]
	readonly frequency: Frequency
	readonly often: string
	readonly startOn: string | null
	readonly nation: Nation
	readonly days: readonly Weekday[]
	readonly notThen: string
	readonly team: string
	readonly stop: string
}

/** An agreement as its form sent it. Nothing typed is lost, and nothing of it is kept. */
export function readAgreement(
	form: URLSearchParams,
	context: JourneyContext,
): { agreement: ContactAgreement | null; typed: TypedValues; problems: readonly Problem[]; notHere: NotHere } {
	const sent = sentForm(form, context)
	const value = sent.part(agreementStep)
	const rest = { typed: sent.typed, problems: sent.problems, notHere: notHere(sent.guarded()) }
	if (!value) return { ...rest, agreement: null }
	const { reference = '', often = '', startOn = null, notThen = '', team = '', stop = '' } = value
	const { person, channel, frequency, nation = 'england', days } = value
	return { ...rest, agreement: { reference, person, channel, frequency, often, startOn, nation, days, notThen, team, stop } }
}
