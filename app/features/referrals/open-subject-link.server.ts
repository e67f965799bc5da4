import type { Ground } from '#app/features/ground.ts'
import type { Answers } from '#app/journey/walk.ts'
import { findSubjectLink } from '#db/queries/case-file.server.ts'
import { findReferralUnscoped, type ReferralRow } from '#db/queries/referrals.server.ts'
import { keyAnswersOf, type KeyAnswers } from './key-answers.ts'
import { londonDay } from './london-day.ts'
import { openColumn } from './sealed-columns.server.ts'
import { linkHash } from './subject-link.server.ts'

export type OpenLink = {
	readonly row: ReferralRow
	readonly firm: string
	readonly managerName: string
	/** Where a code goes. */
	readonly contact: { readonly channel: 'email' | 'sms'; readonly to: string }
}

/**
 * What the link of an employee leads to; null when it is unknown, withdrawn or past its time. Uses nothing up and opens
 * nothing but the firm's and the manager's name, which the message with the link said too.
 */
export async function openSubjectLink({ store, vault }: Ground, token: string, at = new Date()): Promise<OpenLink | null> {
	const link = await findSubjectLink(store.read, linkHash(token))
	if (!link || link.revokedAt || link.expiresAt <= at) return null
	const row = await findReferralUnscoped(store.read, link.referralId)
	if (!row || row.status === 'draft') return null
	const key = keyAnswersOf(row.kind, openColumn<Answers>(vault, row, 'answers', row.answers) ?? {}, { today: londonDay(at) })
	if (!key.subject) return null
	const contact = contactOf(key.subject)
	// While the manager changes what they wrote, the contact may be another one already: no code goes there before it is sent again.
	if (vault.index('subject contact', contact.to.toLowerCase()) !== row.subjectIndex) return null
	return { row, firm: key.firm.name, managerName: key.managerName, contact }
}

function contactOf(subject: NonNullable<KeyAnswers['subject']>): OpenLink['contact'] {
	return subject.email ? { channel: 'email', to: subject.email } : { channel: 'sms', to: subject.mobile as string }
}

/** Enough to know which inbox to look in, and no more: `s…@example.com`, or the last three digits of a mobile number. */
export function contactHint({ channel, to }: OpenLink['contact']): { readonly channel: 'email' | 'sms'; readonly hint: string } {
	return { channel, hint: channel === 'email' ? `${to[0]}…${to.slice(to.indexOf('@'))}` : to.slice(-3) }
}
