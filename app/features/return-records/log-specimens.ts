import type { Contact, ContactLog } from './contact-log.ts'

/** A contact as somebody would write it, for tests. */
export const aContact = (wishes: Partial<Contact> = {}): Contact => ({
	on: '2026-11-20',
	who: 'Sam',
	channel: 'call',
	first: 'Wants the newsletter',
	second: '',
	agreed: 'A call in two weeks',
	nextOn: '2026-12-04',
	...wishes,
})

export const aLog: ContactLog = {
	reference: 'P7',
	contacts: [aContact({ on: '2026-11-06', first: 'Off for a while', nextOn: '2026-11-20' }), aContact()],
}
