import { recordAudit } from '#app/audit/record.server.ts'
import type { Rendered } from '#app/documents/document.ts'
import type { Ground } from '#app/features/ground.ts'
import type { PaperActor } from '#app/features/papers/open-paper.server.ts'
import type { PaperRow } from '#db/queries/papers.server.ts'

/**
 * A file of what an account keeps. Who took which file is put on record.
 *
 * @param make the file, or null where there is none of this name. `key` tells this paper's days from others' in a calendar
 */
export async function copyOfKept(
	{ store, vault }: Ground,
	actor: PaperActor,
	row: PaperRow,
	fileName: string,
	make: (key: string) => Promise<Rendered | null>,
	at = new Date(),
): Promise<Rendered | null> {
	const file = await make(vault.index('calendar', row.id))
	if (file)
		await store.write((tx) =>
			recordAudit(tx, vault, actor, { event: 'paper.copied', subjectId: row.id, detail: { file: fileName }, at }),
		)
	return file
}
