import { data, redirect } from '#app/framework.server.ts'
import type { EmployeeLink } from '#app/features/papers/employee-link.server.ts'
import { recordLook } from '#app/features/papers/open-paper.server.ts'
import type { PaperOf } from '#app/features/papers/paper.ts'
import { openAnyEmployeeLink, type EmployeesPaper } from '#app/features/shared-papers/employees-papers.server.ts'
import { links } from '#app/http/links.ts'
import { services } from '#app/services.server.ts'
import type { ActorOf } from './actor.ts'
import { requireActor } from './guards.server.ts'

type OwnAction = 'paper.own-read' | 'paper.own-write'
type Subject<Paper> = { readonly actor: ActorOf<'paper-subject'>; readonly paper: Paper }

/**
 * The employee a paper of any kind is about, come by their own link and known by a code, with the paper as it is now. A session that
 * belongs to another paper is not this one's: they are asked for a code here. A link that leads nowhere, or no longer, is "not found".
 * Looking is put on record; a form is put on record by what it does.
 */
export async function requireAnyPaperSubject(
	request: Request,
	action: OwnAction,
	token: string,
): Promise<Subject<EmployeesPaper>> {
	const portal = services()
	const paper = await openAnyEmployeeLink(portal, token)
	if (!paper) throw data(null, { status: 404 })
	const signedIn = await portal.sessions.read(request)
	if (signedIn && (signedIn.actor.kind !== 'paper-subject' || signedIn.actor.paperId !== paper.row.id))
		throw redirect(links.yourPlan(token), { status: 303 })
	const actor = await requireActor(request, action)
	if (action === 'paper.own-read') await recordLook(portal, actor, paper.row)
	return { actor, paper }
}

/**
 * The same for a page of one kind of paper. Whoever has shown that a paper of another kind is theirs goes to its page; before that an
 * address says nothing of the kind.
 */
export async function requirePaperSubject<Content>(
	request: Request,
	action: OwnAction,
	of: PaperOf<Content>,
	token: string,
): Promise<Subject<EmployeeLink<Content>>> {
	const { actor, paper } = await requireAnyPaperSubject(request, action, token)
	if (paper.of.kind !== of.kind) throw redirect(links.yourPlan(token, paper.page), { status: 303 })
	return { actor, paper: { ...paper, content: of.parse(paper.content) } }
}
