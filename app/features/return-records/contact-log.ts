import { dateField, selectField, textField } from '#app/journey/fields.ts'
import type { TypedValues } from '#app/journey/form.ts'
import type { JourneyContext, Problem } from '#app/journey/step.ts'
import { defineStep } from '#app/journey/step.ts'
import { nameInRow } from './agreed-step.ts'
import { channelOptions } from './contact-agreement.ts'
import type { Channel } from './contact-agreement.ts'
import { dayRule } from './day-rule.ts'
import { notHere, type NotHere } from './not-here.ts'
import { lastRowOf, rowsShown, sentForm } from './sent-form.ts'

/** A form has room for so many; a longer absence takes a second sheet. */
export const mostContacts = 30
export const leastContacts = 3
export const longest = { reference: 40, line: 120, fact: 200 } as const

export const logStep = defineStep({
	slug: 'log',
	section: 'Keeping in touch',
	question: 'Whom the log is about',
	fields: {
		reference: textField({
			label: 'Your employee',
			hint: 'Initials, or a reference of yours like P7',
			max: longest.reference,
			optional: true,
			width: 'short',
		}),
	},
})

/** One contact. Its boxes have names of their own, so that many stand in one form. */
export const contactStep = (place: number) =>
	defineStep({
		slug: `row${place}`,
		section: 'Keeping in touch',
		question: `Contact ${place}`,
		fields: (_read, context) => ({
			[nameInRow(place, 'on')]: dateField({ label: 'Day', optional: true, rule: dayRule(context) }),
			[nameInRow(place, 'who')]: textField({ label: 'Who got in touch', max: longest.line, optional: true, width: 'medium' }),
			[nameInRow(place, 'channel')]: selectField({ label: 'How', options: channelOptions, optional: true }),
			[nameInRow(place, 'first')]: textField({
				label: 'What was said: first line',
				max: longest.fact,
				optional: true,
				healthGuard: true,
			}),
			[nameInRow(place, 'second')]: textField({ label: 'Second line', max: longest.fact, optional: true, healthGuard: true }),
			[nameInRow(place, 'agreed')]: textField({ label: 'Agreed', max: longest.fact, optional: true, healthGuard: true }),
			[nameInRow(place, 'nextOn')]: dateField({ label: 'Next contact', optional: true, rule: dayRule(context) }),
		}),
	})

export type Contact = {
	readonly on: string
	readonly who: string
	readonly channel: Channel | null
	readonly first: string
	readonly second: string
	readonly agreed: string
	readonly nextOn: string | null
}
export type ContactLog = { readonly reference: string; readonly contacts: readonly Contact[] }

export type ReadLog = {
	/** Null when something has to be put right first. */
	readonly log: ContactLog | null
	readonly typed: TypedValues
	readonly problems: readonly Problem[]
	readonly rows: number
	readonly notHere: NotHere
}

/** What is said about a form that cannot be taken as it is. */
export type LogProblems = {
	readonly noDay: (place: number) => string
	readonly nextBefore: (place: number) => string
	readonly empty: string
	readonly tooMany: (most: number) => string
}

/** A log as its form sent it. Nothing typed is lost. */
export function readLog(form: URLSearchParams, context: JourneyContext, said: LogProblems): ReadLog {
	const sent = sentForm(form, context)
	const about = sent.part(logStep)
	const rows = rowsShown(form, form.get('rows') ?? '', { least: leastContacts, most: mostContacts })
	const contacts: Contact[] = []
	for (let place = 1; place <= rows; place += 1) {
		const step = contactStep(place)
		const isBegun = sent.isBegun(step)
		const value = sent.part(step, step.question) as Readonly<Record<string, string | undefined>> | null
		if (!isBegun || !value) continue
		const typed = (part: string) => value[nameInRow(place, part)]
		const on = typed('on')
		const nextOn = typed('nextOn') ?? null
		if (on !== undefined && nextOn !== null && nextOn < on)
			sent.problems.push({ field: `${nameInRow(place, 'nextOn')}.day`, message: said.nextBefore(place) })
		if (on === undefined) sent.problems.push({ field: `${nameInRow(place, 'on')}.day`, message: said.noDay(place) })
		else
			contacts.push({
				on,
				who: typed('who') ?? '',
				channel: (typed('channel') as Channel | undefined) ?? null,
				first: typed('first') ?? '',
				second: typed('second') ?? '',
				agreed: typed('agreed') ?? '',
				nextOn,
			})
	}
	if (lastRowOf(form) > mostContacts)
		sent.problems.push({ field: `${nameInRow(mostContacts, 'on')}.day`, message: said.tooMany(mostContacts) })
	if (contacts.length === 0 && sent.problems.length === 0)
		sent.problems.push({ field: `${nameInRow(1, 'on')}.day`, message: said.empty })
	const rest = { typed: sent.typed, problems: sent.problems, rows, notHere: notHere(sent.guarded()) }
	if (!about || sent.problems.length > 0) return { ...rest, log: null }
	return { ...rest, log: { reference: about.reference ?? '', contacts } }
}

/** The day of the next contact that lies ahead; null without one. */
export const nextContact = ({ contacts }: ContactLog, today: string): string | null =>
	contacts.flatMap(({ nextOn }) => (nextOn !== null && nextOn > today ? [nextOn] : [])).sort()[0] ?? null

/** What may not belong into a log that is kept: the same question as is asked about its form. */
export const notHereInLog = ({ contacts }: ContactLog): NotHere =>
	notHere(contacts.flatMap(({ first, second, agreed }) => [first, second, agreed]).join('\n'))
