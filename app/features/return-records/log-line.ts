import { londonDay } from '#app/features/referrals/london-day.ts'
import { nextContact, type ContactLog } from './contact-log.ts'

/** One kept log among others. */
export type LogLine = {
	readonly id: string
	readonly reference: string
	readonly contacts: number
	readonly lastOn: string | null
	/** The next contact that lies ahead. */
	readonly nextOn: string | null
	readonly changedOn: string
}

export const logLine = (row: { readonly id: string; readonly updatedAt: Date }, log: ContactLog, today: string): LogLine => ({
	id: row.id,
	reference: log.reference,
	contacts: log.contacts.length,
	lastOn:
		log.contacts
			.map(({ on }) => on)
			.sort()
			.at(-1) ?? null,
	nextOn: nextContact(log, today),
	changedOn: londonDay(row.updatedAt),
})
