import { recordAudit } from '#app/audit/record.server.ts'
import type { ActorOf } from '#app/auth/actor.ts'
import type { Ground } from '#app/features/ground.ts'
import { cancelMessages } from '#app/mail/queue-message.server.ts'
import { listMemberships } from '#db/queries/organisations.server.ts'
import { revokePaperLinks } from '#db/queries/paper-file.server.ts'
import { deletePaperGuests, findPaper, markPaper, paperScopeOf } from '#db/queries/papers.server.ts'
import type { Holder } from './holder.ts'
import type { PaperOf } from './paper.ts'
import { expiryOf } from './start-paper.server.ts'

/** What stands for "no firm, mine alone" where somebody acts for several. */
export const noFirm = 'none'

export type KeepOutcome =
	/** It is in this account, now or since before. */
	| { readonly outcome: 'kept' }
	/** They act for several firms and have not said for which of them it is. */
	| { readonly outcome: 'choose-firm' }
	| { readonly outcome: 'not-found' }

/** The firms that somebody may keep a paper for. */
export async function firmsOf({ store }: Ground, employer: ActorOf<'employer'>) {
	return (await listMemberships(store.read, employer.userId)).map(({ organisation: { id, name } }) => ({ id, name }))
}

/** The firm whose HR leads would see what is kept: null for somebody without an account, '' without one firm. */
export async function firmThatSees(ground: Ground, known: Holder | null): Promise<string | null> {
	if (known?.kind !== 'employer') return null
	const firms = await firmsOf(ground, known)
	return firms.length === 1 ? (firms[0]?.name ?? '') : ''
}

/**
 * Moves what this browser holds into the account of who is signed in there. From then on no browser opens it by its cookie and no
 * link leads back to it; the employee's own link stays. Repeating it changes nothing.
 *
 * @param firm for whom, where they act for several: a firm's id, or `noFirm`
 */
export async function keepInAccount<Content>(
	{ store, vault }: Ground,
	{ guest, employer }: { readonly guest: ActorOf<'guest'> | null; readonly employer: ActorOf<'employer'> },
	of: PaperOf<Content>,
	id: string,
	firm: string | null,
	at = new Date(),
): Promise<KeepOutcome> {
	return store.write(async (tx) => {
		const own = await findPaper(tx, paperScopeOf(employer), id, of.kind, at)
		if (own) return { outcome: 'kept' }
		const scope = guest && paperScopeOf(guest)
		if (!scope || !(await findPaper(tx, scope, id, of.kind, at))) return { outcome: 'not-found' }
		const firms = (await listMemberships(tx, employer.userId)).map(({ organisation }) => organisation.id)
		const chosen = firms.length > 1 ? firm : (firms[0] ?? noFirm)
		if (chosen !== noFirm && !(chosen && firms.includes(chosen))) return { outcome: 'choose-firm' }
		const kept = await markPaper(tx, scope, id, {
			ownerId: employer.userId,
			organisationId: chosen === noFirm ? null : chosen,
			expiresAt: expiryOf('account', at),
		})
		if (!kept) return { outcome: 'not-found' }
		await deletePaperGuests(tx, id)
		await revokePaperLinks(tx, id, 'resume', at)
		await cancelMessages(tx, id, ['resume-your-plan'])
		await recordAudit(tx, vault, employer, { event: 'paper.kept-in-account', subjectId: id, at })
		return { outcome: 'kept' }
	})
}
