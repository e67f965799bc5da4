import { createHash, randomBytes } from 'node:crypto'
import { Lucia, TimeSpan } from 'lucia'
import { deleteSessions, listSessionsOf, markSessionSeen } from '#db/queries/sessions.server.ts'
import type { Store } from '#db/store.server.ts'
import type { Actor, AuthLevel } from './actor.ts'
import { readCookie } from './cookies.ts'
import { luciaAdapter } from './lucia-adapter.server.ts'

declare module 'lucia' {
	interface Register {
		Lucia: Lucia<SessionFacts, UserFacts>
		DatabaseSessionAttributes: SessionFacts & { kind?: string }
		DatabaseUserAttributes: UserFacts
	}
}

type SessionFacts = { level: AuthLevel; createdAt: Date; lastSeenAt: Date }
type UserFacts = {
	kind: 'employer' | 'staff' | 'subject' | 'paper-subject'
	role: 'case-worker' | 'supervisor' | null
	areaId: string | null
	referralId: string | null
	paperId: string | null
	disabledAt: Date | null
}

/** All the rest of the site knows about signing in. Lucia stops here. */
export type Sessions = {
	/** Starts one and gives the cookie to send. `instead` ends the session the browser came with: the token always changes. */
	start(user: { id: string; kind: UserFacts['kind'] }, level: AuthLevel, instead?: Request): Promise<string>
	read(request: Request): Promise<SignedIn | null>
	/** Ends the browser's session here and gives the cookie that removes it there. */
	end(request: Request): Promise<string>
	endAll(userId: string): Promise<void>
}

export type SignedIn = { readonly actor: Actor; readonly level: AuthLevel; readonly startedAt: Date }

const minutes = (count: number) => count * 60_000
const hours = (count: number) => minutes(count * 60)

/** How long a session lasts unused, and at the most. Staff see the most, so theirs are the shortest. */
const lengths = {
	staff: { idleMs: minutes(30), wholeMs: hours(12) },
	employer: { idleMs: hours(2), wholeMs: hours(24) },
	subject: { idleMs: minutes(60), wholeMs: hours(4) },
	'paper-subject': { idleMs: minutes(60), wholeMs: hours(4) },
} as const

const mostAtOnce = 5
const seenEveryMs = minutes(1)

/** @param secure false only where there is no TLS (localhost): the cookie then loses its `__Host-` prefix */
export function createSessions(store: Store, secure: boolean, now: () => Date = () => new Date()): Sessions {
	const cookieName = secure ? '__Host-session' : 'session'
	// Lucia passes the kind along untyped; without one a session gets the shortest life.
	const endsAt = (kind: string | undefined, from: Date) =>
		new Date(from.getTime() + lengths[(kind ?? 'subject') as keyof typeof lengths].wholeMs)
	const lucia = new Lucia<SessionFacts, UserFacts>(luciaAdapter(store, endsAt, now), {
		sessionExpiresIn: new TimeSpan(24, 'h'),
		sessionCookie: { name: cookieName, expires: false },
		getSessionAttributes: ({ level, createdAt, lastSeenAt }) => ({ level, createdAt, lastSeenAt }),
		getUserAttributes: (user) => user,
	})
	const idOf = (token: string) => createHash('sha256').update(token).digest('hex')
	const tokenOf = (request: Request) => readCookie(request, cookieName)
	const cookie = (token: string, more: string) =>
		`${cookieName}=${token}; Path=/; HttpOnly; SameSite=Lax${secure ? '; Secure' : ''}${more}`

	return {
		async start(user, level, instead) {
			const old = instead && tokenOf(instead)
			if (old) await lucia.invalidateSession(idOf(old))
			const token = randomBytes(32).toString('base64url')
			const at = now()
			await lucia.createSession(user.id, { level, createdAt: at, lastSeenAt: at, kind: user.kind }, { sessionId: idOf(token) })
			const spare = (await listSessionsOf(store.read, user.id)).slice(0, -mostAtOnce)
			if (spare.length > 0)
				await store.write((tx) =>
					deleteSessions(
						tx,
						spare.map((session) => session.id),
					),
				)
			return cookie(token, '')
		},
		async read(request) {
			const token = tokenOf(request)
			if (!token) return null
			const { session, user } = await lucia.validateSession(idOf(token))
			if (!session) return null
			// A clock that jumps back must not give a session more life than it had.
			const at = new Date(Math.max(now().getTime(), session.lastSeenAt.getTime()))
			// Lucia may say a later end for a session in use; ours is counted from its beginning.
			const isOver =
				at >= endsAt(user.kind, session.createdAt) || at.getTime() - session.lastSeenAt.getTime() > lengths[user.kind].idleMs
			if (isOver || user.disabledAt) {
				await lucia.invalidateSession(session.id)
				return null
			}
			if (at.getTime() - session.lastSeenAt.getTime() > seenEveryMs)
				await store.write((tx) => markSessionSeen(tx, session.id, at))
			const actor = actorOf(user.id, user)
			return actor && { actor, level: session.level, startedAt: session.createdAt }
		},
		async end(request) {
			const token = tokenOf(request)
			if (token) await lucia.invalidateSession(idOf(token))
			return cookie('', '; Max-Age=0')
		},
		async endAll(userId) {
			await lucia.invalidateUserSessions(userId)
		},
	}
}

function actorOf(userId: string, user: UserFacts): Actor | null {
	if (user.kind === 'employer') return { kind: 'employer', userId }
	if (user.kind === 'staff' && user.role && user.areaId) return { kind: 'staff', userId, role: user.role, areaId: user.areaId }
	if (user.kind === 'subject' && user.referralId) return { kind: 'subject', userId, referralId: user.referralId }
	if (user.kind === 'paper-subject' && user.paperId) return { kind: 'paper-subject', userId, paperId: user.paperId }
	return null
}
