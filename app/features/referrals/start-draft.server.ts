import { randomBytes, randomUUID } from 'node:crypto'
import type { ActorOf } from '#app/auth/actor.ts'
import { recordAudit } from '#app/audit/record.server.ts'
import type { Ground } from '#app/features/ground.ts'
import { addDays } from '#app/journey/calendar.ts'
import type { Answers } from '#app/journey/walk.ts'
import { queueMessage } from '#app/mail/queue-message.server.ts'
import { rememberOnce } from '#db/queries/idempotency-keys.server.ts'
import { findReferral, insertDraft, listForAccount } from '#db/queries/referrals.server.ts'
import { scopeOf } from '#db/queries/scope.ts'
import { findUser } from '#db/queries/users.server.ts'
import { isGoneForEmployer } from './employers-sight.ts'
import { journeyOf } from './forms.ts'
import { londonDay } from './london-day.ts'
import { daysKept, type ReferralKind } from './referral.ts'
import { openColumn, sealColumn } from './sealed-columns.server.ts'

const dayMs = 86_400_000
/** A link back goes out by itself when a draft is still unfinished after this. */
const linkAfterMs = 60 * 60_000

type Beginning = {
	readonly kind: ReferralKind
	readonly areaId: string
	/** The answers to step 0, kept from here on so that the employee reads those too. */
	readonly routeCheck: Answers
	/** Made with the page that has the button, so that pressing it twice makes one draft. */
	readonly key: string
}

/** Begins a draft and gives its id. What the person said about themselves and their firm last time is filled in. */
export async function startDraft(
	ground: Ground,
	actor: ActorOf<'employer'>,
	{ kind, areaId, routeCheck, key }: Beginning,
	at = new Date(),
): Promise<string> {
	const { store, vault } = ground
	const remembered = await earlierAnswers(ground, actor, kind, at)
	const answered = await store.write(async (tx) => {
		return rememberOnce(
			tx,
			{ key: `${actor.userId}:${kind}:${key}`, actorId: actor.userId, action: 'start-draft', bodyHash: kind, at },
			async () => {
				const row = { id: randomBytes(16).toString('hex'), dataKey: vault.newRowKey() }
				const expiresAt = new Date(at.getTime() + daysKept.draft * dayMs)
				await insertDraft(tx, {
					...row,
					kind,
					status: 'draft',
					areaId,
					ownerId: actor.userId,
					answers: sealColumn(vault, row, 'answers', { ...remembered, 'route-check': routeCheck }),
					submissionKey: randomUUID(),
					createdAt: at,
					updatedAt: at,
					expiresAt,
				})
				await queueMessage(tx, vault, {
					message: 'resume-your-draft',
					channel: 'email',
					to: await addressOf(ground, tx, actor.userId),
					subjectId: row.id,
					eventKey: `${row.id}:resume`,
					details: { kind, draftId: row.id, keptUntilOn: addDays(londonDay(at), daysKept.draft) },
					notBefore: new Date(at.getTime() + linkAfterMs),
					at,
				})
				await recordAudit(tx, vault, actor, { event: 'referral.draft-started', subjectId: row.id, detail: { kind }, at })
				return { id: row.id }
			},
		)
	})
	if ('conflict' in answered) throw new Error('One key was used for two acts')
	const id = answered.result.id as string
	// The back button after deleting a draft shows the page with the same key again: pressed anew, it begins a new one.
	const isDeleted = 'again' in answered && !(await findReferral(store.read, scopeOf(actor), id))
	return isDeleted ? startDraft(ground, actor, { kind, areaId, routeCheck, key: `${key} again` }, at) : id
}

/** An employer's address, for messages. */
export async function addressOf({ vault }: Ground, tx: Parameters<typeof findUser>[0], userId: string): Promise<string> {
	const user = await findUser(tx, userId)
	if (!user?.email) throw new Error('An employer without an address')
	return vault.open({ table: 'users', column: 'email', row: userId }, user.email)
}

/** Nobody is asked twice for what they gave: the sections about themselves and their firm, from their newest form. */
async function earlierAnswers(
	{ store, vault }: Ground,
	actor: ActorOf<'employer'>,
	kind: ReferralKind,
	at: Date,
): Promise<Answers> {
	const [latest] = (await listForAccount(store.read, scopeOf(actor), 5)).filter(
		(row) => row.answers !== null && row.ownerId === actor.userId && !isGoneForEmployer(row, at),
	)
	if (!latest) return {}
	const answers = openColumn<Answers>(vault, latest, 'answers', latest.answers) ?? {}
	const aboutTheFirm = journeyOf(kind).steps.filter((step) => step.section === journeyOf(kind).sections[0])
	return Object.fromEntries(
		aboutTheFirm.filter((step) => Object.hasOwn(answers, step.slug)).map((step) => [step.slug, answers[step.slug]]),
	)
}
