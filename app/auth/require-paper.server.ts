import { data } from '#app/framework.server.ts'
import { openPaper, recordLook, type OpenPaper } from '#app/features/papers/open-paper.server.ts'
import type { Holder } from '#app/features/papers/holder.ts'
import type { PaperOf } from '#app/features/papers/paper.ts'
import { isSecure, services } from '#app/services.server.ts'
import { requireActor } from './guards.server.ts'
import { readGuest } from './paper-cookie.server.ts'
import { may } from './permissions.ts'

/**
 * Who holds this paper, and the paper. Somebody signed in, by their account; a browser, by its cookie. Every page of a paper calls this
 * first.
 *
 * Nobody we know at all: a redirect to sign in that comes back here, with what was typed. Somebody whose paper it is not: "not
 * found", the same as for what does not exist or is past its time. Looking is put on record; a form is put on record by what it does.
 */
export async function requirePaper<Content>(
	request: Request,
	action: 'paper.read' | 'paper.write',
	of: PaperOf<Content>,
	id: string,
): Promise<{ readonly actor: Holder; readonly paper: OpenPaper<Content> }> {
	const portal = services()
	const signedIn = await portal.sessions.read(request)
	const guest = readGuest(request, isSecure(portal))
	const holders = [signedIn?.actor, guest].filter(
		(actor): actor is Holder => actor?.kind === 'employer' || actor?.kind === 'guest',
	)
	for (const actor of holders) {
		const paper = may(actor.kind, action) ? await openPaper(portal, actor, of, id) : null
		if (!paper) continue
		if (action === 'paper.read') await recordLook(portal, actor, paper.row)
		return { actor, paper }
	}
	if (signedIn || guest) throw data(null, { status: 404 })
	await requireActor(request, action)
	throw data(null, { status: 404 })
}

/** Who would hold a paper that is begun now: the account of somebody signed in, or this browser. Null for one that holds none yet. */
export async function whoHolds(request: Request): Promise<Holder | null> {
	const portal = services()
	const signedIn = await portal.sessions.read(request)
	if (signedIn?.actor.kind === 'employer') return signedIn.actor
	return readGuest(request, isSecure(portal))
}
