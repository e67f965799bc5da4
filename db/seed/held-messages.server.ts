import { and, desc, eq, inArray, lt } from 'drizzle-orm'
import type { Ground } from '#app/features/ground.ts'
import type { MessageName } from '#app/mail/messages.ts'
import { outbox } from '#db/schema/schema.ts'

const never = new Date('9999-01-01T00:00:00Z')

/** The same ground, except that what is queued on it is never due: nobody's sender takes it while the loading goes on. */
export function holdingMessages(ground: Ground): Ground {
	const { store } = ground
	return {
		...ground,
		store: {
			...store,
			write: (run) =>
				store.write(async (tx) => {
					const answer = await run(tx)
					await tx
						.update(outbox)
						.set({ notBefore: never })
						.where(and(eq(outbox.state, 'queued'), lt(outbox.notBefore, never)))
					return answer
				}),
		},
	}
}

/** Cancels everything held, except for the newest of these messages, which go out at once. */
export async function releaseOnly(
	{ store }: Ground,
	keep: readonly { readonly subjectId: string; readonly message: MessageName }[],
	at: Date,
): Promise<void> {
	await store.write(async (tx) => {
		const ids: string[] = []
		for (const { subjectId, message } of keep) {
			const [newest] = await tx
				.select({ id: outbox.id })
				.from(outbox)
				.where(and(eq(outbox.subjectId, subjectId), eq(outbox.template, message), eq(outbox.state, 'queued')))
				.orderBy(desc(outbox.createdAt))
				.limit(1)
			if (!newest) throw new Error(`Nothing called ${message} is held`)
			ids.push(newest.id)
		}
		await tx.update(outbox).set({ notBefore: at }).where(inArray(outbox.id, ids))
		await tx
			.update(outbox)
			.set({ state: 'cancelled', secret: null })
			.where(and(eq(outbox.state, 'queued'), eq(outbox.notBefore, never)))
	})
}
