import { data, redirect } from '#app/framework.server.ts'
import { openEmployeeLink, type EmployeeLink } from '#app/features/papers/employee-link.server.ts'
import { recordLook } from '#app/features/papers/open-paper.server.ts'
import type { PaperOf } from '#app/features/papers/paper.ts'
import { links } from '#app/http/links.ts'
import { services } from '#app/services.server.ts'
import type { ActorOf } from './actor.ts'
import { requireActor } from './guards.server.ts'

/**
 * The employee a paper is about, come by their own link and known by a code, with the paper as it is now. A session that belongs to
 * another paper is not this one's: they are asked for a code here. A link that leads nowhere, or no longer, is "not found".
 * Looking is put on record; a form is put on record by what it does.
 */
export async function requirePaperSubject<Content>(
	request: Request,
	action: 'paper.own-read' | 'paper.own-write',
	of: PaperOf<Content>,
	token: string,
): Promise<{ readonly actor: ActorOf<'paper-subject'>; readonly paper: EmployeeLink<Content> }> {
	const portal = services()
	const paper = await openEmployeeLink(portal, of, token)
	if (!paper) throw data(null, { status: 404 })
	const signedIn = await portal.sessions.read(request)
	if (signedIn && (signedIn.actor.kind !== 'paper-subject' || signedIn.actor.paperId !== paper.row.id))
		throw redirect(links.yourPlan(token), { status: 303 })
	const actor = await requireActor(request, action)
	if (action === 'paper.own-read') await recordLook(portal, actor, paper.row)
	return { actor, paper }
}
