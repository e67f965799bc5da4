import type { Fact } from '#app/features/guidance/fact.ts'
import { valueOn } from '#app/features/guidance/fact.ts'
import { longDate } from './calendar-date.ts'
import { printValue } from './print-value.ts'

/**
 * What a page says only on the day it is read.
 *
 * Pages are compiled once, when the site is built, and a rate may change months later. So a value that has periods, and a passage
 * that begins or ends on a day, are left in the HTML as `<on-day>` elements; `htmlOn` replaces them. Nothing of them reaches a reader.
 */
const dated = /<on-day data-value="([A-Z]+\d+)\.([A-Za-z]+)">.*?<\/on-day>/gs
const passage = /<on-day data-(from|until)="(\d{4}-\d{2}-\d{2})">(.*?)<\/on-day>/gs

/** The ends of a period are days that stay true when it is over. */
const periodEnds = ['startsOn', 'endsOn']

/** A value as it stands on a day; when it has run out, it says until when it held. */
export function printOn(fact: Fact, name: string, today: string): string | null {
	const found = valueOn(fact, name, today)
	if (!found) return null
	const printed = printValue(name, found.value)
	return found.heldUntil === null || periodEnds.includes(name)
		? printed
		: `${printed} (until ${longDate(found.heldUntil)}; we have not checked what came after)`
}

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')

/** A compiled page as it reads on a day (YYYY-MM-DD). */
export function htmlOn(html: string, facts: readonly Fact[], today: string): string {
	if (!html.includes('<on-day')) return html
	return html
		.replaceAll(dated, (_whole, id: string, name: string) => {
			const fact = facts.find((candidate) => candidate.id === id)
			const printed = fact && printOn(fact, name, today)
			if (!printed) throw new Error(`Fact ${id} has no value ${name}`)
			return escaped(printed)
		})
		.replaceAll(passage, (_whole, kind: string, day: string, inside: string) =>
			(kind === 'from' ? today >= day : today <= day) ? inside : '',
		)
}
