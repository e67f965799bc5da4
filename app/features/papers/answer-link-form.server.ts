import type { Ground } from '#app/features/ground.ts'
import { londonDay } from '#app/features/referrals/london-day.ts'
import type { PaperRow } from '#db/queries/papers.server.ts'
import type { Holder } from './holder.ts'
import type { PaperOf } from './paper.ts'
import { countResumeLinks, endResumeLinks, makeResumeLink, sendResumeLink } from './resume-link.server.ts'
import { readTypedAddress } from './typed-address.ts'

/** What the page of a link back says of a paper of any kind. */
export async function linksBackOf(ground: Ground, row: PaperRow) {
	return {
		isGuests: row.ownerId === null,
		untilOn: londonDay(row.expiresAt),
		count: await countResumeLinks(ground, row.id),
	}
}

export type LinkFormOutcome =
	| { readonly outcome: 'made'; readonly token: string }
	| { readonly outcome: 'sent' | 'ended' | 'nothing' }
	| { readonly outcome: 'too-many'; readonly typed: string }
	| { readonly outcome: 'missing' | 'not-one'; readonly typed: string }

type Sent = { readonly intent: string; readonly email: string; readonly visitor: string }

/** Makes, sends or ends links back to a paper of any kind, as its form asks. What is not theirs, or asks for nothing, does nothing. */
export async function answerLinkForm<Content>(
	ground: Ground,
	actor: Holder,
	of: PaperOf<Content>,
	id: string,
	{ intent, email: sent, visitor }: Sent,
	at = new Date(),
): Promise<LinkFormOutcome> {
	if (intent === 'make') {
		const made = await makeResumeLink(ground, actor, of, id, at)
		if (made.outcome === 'made') return made
		return made.outcome === 'too-many' ? { outcome: 'too-many', typed: '' } : { outcome: 'nothing' }
	}
	if (intent === 'send') {
		const { typed, email, wrong } = readTypedAddress(sent)
		if (wrong) return { outcome: wrong, typed }
		const done = await sendResumeLink(ground, actor, of, id, { email, visitor }, at)
		if (done.outcome === 'too-many') return { outcome: 'too-many', typed }
		return { outcome: done.outcome === 'sent' ? 'sent' : 'nothing' }
	}
	if (intent !== 'end') return { outcome: 'nothing' }
	await endResumeLinks(ground, actor, of, id, at)
	return { outcome: 'ended' }
}
