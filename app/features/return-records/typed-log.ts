import { noTypedValues, typedFrom } from '#app/journey/form.ts'
import type { TypedValues } from '#app/journey/form.ts'
import type { JourneyContext } from '#app/journey/step.ts'
import { nameInRow } from './agreed-step.ts'
import { contactStep, logStep, mostContacts, type Contact, type ContactLog } from './contact-log.ts'

const unread = () => undefined

/** A log as it stands in the boxes of its form. Reading them back gives the same log. */
export function typedOfLog({ reference, contacts }: ContactLog, context: JourneyContext): TypedValues {
	const typed = noTypedValues()
	Object.assign(typed, typedFrom(logStep, { reference: reference || undefined }, unread, context))
	contacts.forEach((contact, at) => {
		const place = at + 1
		const said = Object.entries(contact).filter(([, value]) => value !== null && value !== '')
		const row = Object.fromEntries(said.map(([part, value]) => [nameInRow(place, part), value]))
		Object.assign(typed, typedFrom(contactStep(place), row, unread, context))
	})
	return typed
}

/**
 * Two logs that grew apart, as one: mine, and after it each contact of theirs that mine does not have as it is. So nothing that either
 * wrote is lost when this one is saved.
 *
 * @returns `left`: how many of theirs had no room
 */
export function bothLogs(mine: ContactLog, theirs: ContactLog): { readonly log: ContactLog; readonly left: number } {
	const marks = new Set(mine.contacts.map(asText))
	const more = theirs.contacts.filter((contact) => !marks.has(asText(contact)))
	const room = Math.max(0, mostContacts - mine.contacts.length)
	return {
		log: {
			reference: mine.reference || theirs.reference,
			contacts: [...mine.contacts, ...more.slice(0, room)],
		},
		left: Math.max(0, more.length - room),
	}
}

const asText = ({ on, who, channel, first, second, agreed, nextOn }: Contact) =>
	JSON.stringify([on, who, channel, first, second, agreed, nextOn])
