import type { Ground } from '#app/features/ground.ts'
import { keyAnswersOf } from '#app/features/referrals/key-answers.ts'
import { londonDay } from '#app/features/referrals/london-day.ts'
import { openColumn } from '#app/features/referrals/sealed-columns.server.ts'
import { addressOf } from '#app/features/referrals/start-draft.server.ts'
import { permissionIds } from '#app/features/referrals/permissions.ts'
import { permissionSteps, reachYou, subjectJourney } from '#app/features/referrals/subject-journey.ts'
import { newSubjectLink } from '#app/features/referrals/subject-link.server.ts'
import type { SubjectPart } from '#app/features/referrals/subject-part.ts'
import { walk, type Answers } from '#app/journey/walk.ts'
import { queueMessage } from '#app/mail/queue-message.server.ts'
import type { ReferralRow } from '#db/queries/referrals.server.ts'
import type { Db } from '#db/store.server.ts'

const linkMs = 365 * 86_400_000
const mayContact = permissionSteps[permissionIds.indexOf('contact-me')]!

/**
 * "There is news": a link and no news, by the contact the employee chose, or the manager gave. Nothing to somebody who said no to
 * being contacted, and no text to somebody who said no to texts.
 */
export async function tellEmployee({ vault, textMessages }: Ground, tx: Db, row: ReferralRow, eventKey: string, at: Date) {
	const reach = reachOf({ vault, textMessages }, row, at)
	if (!reach || !row.reference) return
	const token = await newSubjectLink(tx, row.id, { expiresAt: new Date(at.getTime() + linkMs), at })
	await queueMessage(tx, vault, {
		message: 'status-changed-for-employee',
		...reach,
		subjectId: row.id,
		eventKey: `${eventKey}:employee`,
		details: { reference: row.reference },
		secret: { token },
		at,
	})
}

/** Word to the manager to sign in and look. Not for what the employee sent without them. */
export async function tellManager(
	ground: Ground,
	tx: Db,
	row: ReferralRow,
	message: 'status-changed-for-manager' | 'question-for-employer',
	eventKey: string,
	at: Date,
) {
	if (row.withoutManagersPart || !row.reference) return
	const to = await addressOf(ground, tx, row.ownerId)
	await queueMessage(tx, ground.vault, {
		message,
		channel: 'email',
		to,
		subjectId: row.id,
		eventKey: `${eventKey}:manager`,
		details: { reference: row.reference },
		at,
	})
}

type Reach = { readonly channel: 'email' | 'sms'; readonly to: string }

/** How the person wishes to be reached: by what they chose, or by what their manager gave; null when they said no to contact. */
export function reachOf(
	{ vault, textMessages }: Pick<Ground, 'vault' | 'textMessages'>,
	row: ReferralRow,
	at: Date,
): Reach | null {
	const context = { today: londonDay(at) }
	const part = openColumn<SubjectPart>(vault, row, 'subject_answers', row.subjectAnswers)
	const { read } = walk(subjectJourney, part?.answers ?? {}, context)
	if (read(mayContact)?.answer === 'no') return null
	const own = read(reachYou)
	if (own?.email) return { channel: 'email', to: own.email }
	if (own?.mobile && textMessages) return { channel: 'sms', to: own.mobile }
	const { subject } = keyAnswersOf(row.kind, openColumn<Answers>(vault, row, 'answers', row.answers) ?? {}, context)
	if (subject?.email) return { channel: 'email', to: subject.email }
	return subject?.mobile && textMessages && own?.texts !== 'no' ? { channel: 'sms', to: subject.mobile } : null
}
