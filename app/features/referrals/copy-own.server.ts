import type { ActorOf } from '#app/auth/actor.ts'
import { recordAudit } from '#app/audit/record.server.ts'
import type { Document } from '#app/documents/document.ts'
import type { Ground } from '#app/features/ground.ts'
import { shownReference } from './reference.ts'
import { asFile } from './referral-document.ts'
import { viewOwnReferral } from './view-own.server.ts'

/** What an employer sent, as a document to take away; null when it is not theirs. The download is on record. */
export async function copyOfOwnReferral(
	ground: Ground,
	actor: ActorOf<'employer'>,
	reference: string,
	at = new Date(),
): Promise<{ document: Document; fileName: string } | null> {
	const view = await viewOwnReferral(ground, actor, reference, at)
	if (!view?.mayRead) return null
	await ground.store.write((tx) => recordAudit(tx, ground.vault, actor, { event: 'referral.downloaded', subjectId: view.id, at }))
	const isGone = view.document.sections.length === 0
	const note = isGone
		? 'It was not answered in time, so what you wrote has been deleted.'
		: 'This is what you wrote and sent. Your employee has read, or can read, every word of it. Keep it in a restricted place, apart from the personnel file, share it only with those who need it, and tell your employee before you do.'
	// The file's name says nothing about anybody: it lands in a downloads folder that others may see.
	return { document: asFile(view.document, { reference: shownReference(reference), note }), fileName: `copy-${reference}` }
}
