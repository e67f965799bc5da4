import { createHash, randomUUID } from 'node:crypto'
import { recordAudit } from '#app/audit/record.server.ts'
import type { ActorOf } from '#app/auth/actor.ts'
import type { Ground } from '#app/features/ground.ts'
import { sealBeside } from '#app/features/referrals/sealed-columns.server.ts'
import { codePoints, looksEmpty, tidyText, withoutHiddenCharacters } from '#app/journey/text-rules.ts'
import { insertNote, insertPermissions } from '#db/queries/case-file.server.ts'
import { rememberOnce } from '#db/queries/idempotency-keys.server.ts'
import { findReferral, moveStatus, type ReferralRow } from '#db/queries/referrals.server.ts'
import { scopeOf } from '#db/queries/scope.ts'
import type { Db } from '#db/store.server.ts'
import { heldList, type HeldList } from './held-list.server.ts'
import { answerOf, listPermission, listWording, longestCorrection, markOf, mostCorrections } from './suggested-list.ts'

export type ListAnswerOutcome =
	| { readonly outcome: 'answered' | 'not-found' }
	/** It is not with them any more, or not the list they read. */
	| { readonly outcome: 'moved-on' | 'changed-since' }
	| { readonly outcome: 'empty' | 'too-long' | 'too-many' }

/**
 * The employee says whether the manager may read the list: "share it now", or "do not share". An answer is never changed: this is a new
 * one, with the words they read. `mark` tells which list was in front of them.
 */
export async function answerList(
	ground: Ground,
	actor: ActorOf<'subject'>,
	{ agreed, mark, language }: { readonly agreed: boolean; readonly mark: string; readonly language: keyof typeof listWording },
	at = new Date(),
): Promise<ListAnswerOutcome> {
	return whileWithThem(ground, actor, async (tx, row, { suggestions, given, shown }) => {
		// To a list one has not read there is no yes. A no holds for whatever is on it.
		if (agreed && row.withoutManagersPart) return { outcome: 'moved-on' }
		if (agreed && markOf(suggestions) !== mark) return { outcome: 'changed-since' }
		const before = answerOf(given)
		const isSaid = before?.agreed === agreed && (!agreed || (shown !== null && before.at > shown))
		if (isSaid) return { outcome: 'answered' }
		const about = { channel: 'web', recordedBy: actor.userId, wordingVersion: listWording[language], at } as const
		await insertPermissions(tx, [{ id: randomUUID(), referralId: row.id, permission: listPermission, agreed, ...about }])
		await recordAudit(tx, ground.vault, actor, { event: 'case.list-answered', subjectId: row.id, detail: { agreed }, at })
		return { outcome: 'answered' }
	})
}

/** The employee writes what is wrong with the list. The service reads it beside its own notes; the manager never does. */
export async function correctList(
	ground: Ground,
	actor: ActorOf<'subject'>,
	typed: string,
	at = new Date(),
): Promise<ListAnswerOutcome> {
	const text = tidyText(withoutHiddenCharacters(typed), 'many')
	if (looksEmpty(text)) return { outcome: 'empty' }
	if (codePoints(text) > longestCorrection) return { outcome: 'too-long' }
	return whileWithThem(ground, actor, async (tx, row, { corrections, shown }) => {
		if (corrections.length >= mostCorrections) return { outcome: 'too-many' }
		const bodyHash = createHash('sha256').update(ground.vault.mac('note', text)).digest('hex')
		// The same words about a list that was changed since are said anew.
		const key = `list:${actor.userId}:${shown?.getTime()}:${bodyHash.slice(0, 32)}`
		await rememberOnce(tx, { key, actorId: actor.userId, action: 'correct-list', bodyHash, at }, async () => {
			const note = randomUUID()
			const body = sealBeside(ground.vault, row, 'case_notes', 'body', note, text)
			await insertNote(tx, { id: note, referralId: row.id, authorId: actor.userId, body, createdAt: at })
			await recordAudit(tx, ground.vault, actor, { event: 'case.list-corrected', subjectId: row.id, detail: { note }, at })
			return { note }
		})
		return { outcome: 'answered' }
	})
}

async function whileWithThem(
	{ store }: Ground,
	actor: ActorOf<'subject'>,
	answer: (tx: Db, row: ReferralRow, held: HeldList) => Promise<ListAnswerOutcome>,
): Promise<ListAnswerOutcome> {
	return store.write(async (tx): Promise<ListAnswerOutcome> => {
		const row = await findReferral(tx, scopeOf(actor), actor.referralId)
		if (!row) return { outcome: 'not-found' }
		if (row.status !== 'report-with-subject') return { outcome: 'moved-on' }
		// Takes hold of the case, so that it is not passed on while they say no.
		if (!(await moveStatus(tx, scopeOf(actor), row.id, row.status, { status: row.status }))) return { outcome: 'moved-on' }
		return answer(tx, row, await heldList(tx, row.id))
	})
}
