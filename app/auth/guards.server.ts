import { data, redirect } from '#app/framework.server.ts'
import { services } from '#app/services.server.ts'
import type { Actor, ActorOf } from './actor.ts'
import { sealCarried } from './carried-form.server.ts'
import { may, type Action, type Role } from './permissions.ts'
import type { SignedIn } from './sessions.server.ts'

/** Who is asking, or null. For pages that anybody may open. */
export async function whoIsAsking(request: Request): Promise<SignedIn | null> {
	return services().sessions.read(request)
}

type ActorFor<A extends Action> = A extends `case.${string}` | 'advice.handle'
	? ActorOf<'staff'>
	: A extends `subject-part.${string}`
		? ActorOf<'subject'>
		: A extends `paper.own-${string}`
			? ActorOf<'paper-subject'>
			: ActorOf<'employer'>

/**
 * Who is asking, once it is clear that they may. Every private loader and action calls this first: a parent's loader protects nothing.
 *
 * Nobody signed in: a redirect to sign in that comes back here. A form sent after the session ended keeps what was typed: it is
 * carried, sealed, through signing in. Somebody who may not: "not found", the same as for what does not exist.
 */
export async function requireActor<A extends Action>(request: Request, action: A): Promise<ActorFor<A>> {
	const signedIn = await services().sessions.read(request)
	if (!signedIn || (signedIn.actor.kind === 'staff' && signedIn.level !== 'two-factor'))
		throw await towardsSigningIn(request, action)
	if (!may(roleOf(signedIn.actor), action)) throw data(null, { status: 404 })
	return signedIn.actor as ActorFor<A>
}

/** For pages that stand in for an inbox or show every part of the site: in production there is no such page. */
export function requireDevelopment(): void {
	if (services().configuration.production) throw data(null, { status: 404 })
}

function roleOf(actor: Actor): Role {
	if (actor.kind === 'staff') return actor.role
	if (actor.kind === 'system') throw new Error('The system has no session')
	return actor.kind
}

async function towardsSigningIn(request: Request, action: Action) {
	const url = new URL(request.url)
	const page = signInPageFor(action, url)
	if (request.method !== 'POST')
		return redirect(`${page}${page.includes('?') ? '&' : '?'}returnTo=${encodeURIComponent(url.pathname)}`)
	return data(
		{
			carried: sealCarried(services().vault, { path: url.pathname, body: await request.text() }),
			signInAt: page,
			returnTo: url.pathname,
		},
		{ status: 401 },
	)
}

/** Each kind of person has their own door. An employee's is their own link, which is the start of every address they use. */
function signInPageFor(action: Action, url: URL) {
	if (action.startsWith('case.') || action === 'advice.handle') return '/sign-in/staff'
	if (action.startsWith('subject-part.') || action.startsWith('paper.own-')) return url.pathname.split('/').slice(0, 3).join('/')
	return '/sign-in'
}
