import type { Adapter, DatabaseSession, DatabaseUser } from 'lucia'
import type { Store } from '#db/store.server.ts'
import {
	deleteSession,
	deleteSessionsEndedBefore,
	deleteSessionsOf,
	findSession,
	insertSession,
	listSessionsOf,
	type SessionRow,
} from '#db/queries/sessions.server.ts'

const asLucia = ({ id, userId, expiresAt, level, createdAt, lastSeenAt }: SessionRow): DatabaseSession => ({
	id,
	userId,
	expiresAt,
	attributes: { level, createdAt, lastSeenAt },
})

/** Lucia's door to our own sessions table. It reads the columns a session needs and no others. */
export function luciaAdapter(store: Store, endsAt: (kind: string | undefined, from: Date) => Date, now: () => Date): Adapter {
	return {
		async getSessionAndUser(id): Promise<[DatabaseSession | null, DatabaseUser | null]> {
			const found = await findSession(store.read, id)
			return found ? [asLucia(found.session), { id: found.session.userId, attributes: found.user }] : [null, null]
		},
		async getUserSessions(userId) {
			return (await listSessionsOf(store.read, userId)).map(asLucia)
		},
		async setSession({ id, userId, attributes }) {
			const { level, createdAt, lastSeenAt, kind } = attributes
			await store.write((tx) =>
				insertSession(tx, { id, userId, level, createdAt, lastSeenAt, expiresAt: endsAt(kind, createdAt) }),
			)
		},
		// Lucia would move the end of a session that is in use. Ours ends when it was said to end.
		async updateSessionExpiration() {},
		async deleteSession(id) {
			await store.write((tx) => deleteSession(tx, id))
		},
		async deleteUserSessions(userId) {
			await store.write((tx) => deleteSessionsOf(tx, userId))
		},
		async deleteExpiredSessions() {
			await store.write((tx) => deleteSessionsEndedBefore(tx, now()))
		},
	}
}
