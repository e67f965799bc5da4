import { data, redirect } from '#app/framework.server.ts'
import { openSubjectLink, type OpenLink } from '#app/features/referrals/open-subject-link.server.ts'
import { links } from '#app/http/links.ts'
import { services } from '#app/services.server.ts'
import type { ActorOf } from './actor.ts'
import { requireActor } from './guards.server.ts'

/**
 * The employee, come by their own link and known by a code. A session that belongs to another referral is not this one's: they
 * are asked for a code here.
 */
export async function requireSubject(
	request: Request,
	token: string,
	action: 'subject-part.read' | 'subject-part.write',
): Promise<{ actor: ActorOf<'subject'>; link: OpenLink }> {
	const link = await openSubjectLink(services(), token)
	if (!link) throw data(null, { status: 404 })
	const signedIn = await services().sessions.read(request)
	if (signedIn && (signedIn.actor.kind !== 'subject' || signedIn.actor.referralId !== link.row.id))
		throw redirect(links.subject(token), { status: 303 })
	return { actor: await requireActor(request, action), link }
}
