import type { Ground } from '#app/features/ground.ts'
import { countPapersByKind } from '#db/queries/papers.server.ts'
import { scopeFor, type PaperActor } from './open-paper.server.ts'
import { paperKinds, type PaperKind } from './paper.ts'

/** How much of each kind this actor can open: what the lists of their account hold. */
export async function countKept(
	{ store }: Ground,
	actor: PaperActor,
	at = new Date(),
): Promise<Readonly<Record<PaperKind, number>>> {
	const found = await countPapersByKind(store.read, await scopeFor(store.read, actor), at)
	const of = (kind: PaperKind) => found.find((one) => one.kind === kind)?.found ?? 0
	return Object.fromEntries(paperKinds.map((kind) => [kind, of(kind)])) as Record<PaperKind, number>
}
