import { createHash } from 'node:crypto'
import type { ActorOf } from '#app/auth/actor.ts'
import type { Ground } from '#app/features/ground.ts'
import { parseStep, typedFrom, type Problem, type TypedValues } from '#app/journey/form.ts'
import { noticeHealthWordsIn } from '#app/journey/health-words.ts'
import { nextAfterOn, steerOn } from '#app/journey/navigate.ts'
import type { JourneyContext } from '#app/journey/step.ts'
import { walk, type Answers } from '#app/journey/walk.ts'
import { saveAnswers } from '#db/queries/referrals.server.ts'
import { scopeOf } from '#db/queries/scope.ts'
import { findDraft } from './find-draft.server.ts'
import { journeyOf } from './forms.ts'
import { londonDay } from './london-day.ts'
import { ownContactRefusals, type ContactRefusal } from './own-contact.server.ts'
import { daysKept } from './referral.ts'
import { sealColumn } from './sealed-columns.server.ts'
import { employeeContact } from './steps/employee-contact.ts'

const needsEmail: ContactRefusal = { field: 'email', because: 'no-texts' }

/** Whether a message would get to the person at all. Sending asks again. */
export function canReach({ textMessages }: Ground, contact: { readonly email?: string | null | undefined }): boolean {
	return textMessages || Boolean(contact.email)
}

const dayMs = 86_400_000
const tries = 5

export type SaveOutcome =
	| { readonly outcome: 'saved'; readonly next: string | null }
	/** Not saved: what is wrong, and everything typed. */
	| { readonly outcome: 'problems'; readonly problems: readonly Problem[]; readonly typed: TypedValues }
	/** Not saved: the link would go to the wrong person, or to nobody. */
	| { readonly outcome: 'contact-refused'; readonly refusals: readonly ContactRefusal[]; readonly typed: TypedValues }
	/** Not saved yet: it seems to name an illness. Sent again with `seenHealthWords` it is saved as it is. */
	| { readonly outcome: 'health-words'; readonly words: readonly string[]; readonly typed: TypedValues }
	/** This answer was changed in another tab since the page was shown. `base` lets the next try through. */
	| { readonly outcome: 'changed-elsewhere'; readonly typed: TypedValues; readonly base: string }
	/** The page is not on this person's path now; null is "check your answers". */
	| { readonly outcome: 'elsewhere'; readonly slug: string | null }
	| { readonly outcome: 'not-found' }

export type PostedStep = {
	readonly slug: string
	readonly entries: Iterable<readonly [string, string]>
	/** What the page was made from (`baseOf`); an older page that would overwrite a newer answer is told so. */
	readonly base: string
	readonly seenHealthWords: boolean
}

/** A short mark of the answer a page was made from. Two tabs on two questions do not disturb each other. */
export function baseOf(answers: Answers, slug: string): string {
	return createHash('sha256')
		.update(JSON.stringify(Object.hasOwn(answers, slug) ? answers[slug] : null))
		.digest('base64url')
		.slice(0, 12)
}

/**
 * Saves one answered page of a draft.
 *
 * Reading and checking happen outside the transaction and the write is guarded by the row's version: when another tab saved in
 * between, it is all done again on what is there now. Safe to repeat: the same answer twice is saved once.
 */
export async function saveStep(
	ground: Ground,
	actor: ActorOf<'employer'>,
	id: string,
	posted: PostedStep,
	at = new Date(),
): Promise<SaveOutcome> {
	const { store, vault } = ground
	const entries = [...posted.entries]
	const context: JourneyContext = { today: londonDay(at) }
	for (let attempt = 0; attempt < tries; attempt += 1) {
		const draft = await findDraft(ground, actor, id)
		if (!draft) return { outcome: 'not-found' }
		const journey = journeyOf(draft.kind)
		const walked = walk(journey, draft.answers, context)
		const steering = steerOn(walked, journey, posted.slug)
		if (steering.kind === 'unknown') return { outcome: 'not-found' }
		if (steering.kind === 'elsewhere') return { outcome: 'elsewhere', slug: steering.slug }

		const parsed = parseStep(steering.step, entries, walked.read, context)
		if (!parsed.ok) return { outcome: 'problems', problems: parsed.problems, typed: parsed.typed }
		const typed = () => typedFrom(steering.step, parsed.value, walked.read, context)
		if (steering.step.slug === employeeContact.slug) {
			const contact = parsed.value as { email?: string; mobile?: string }
			const refusals = canReach(ground, contact) ? await ownContactRefusals(ground, actor, walked.read, contact) : [needsEmail]
			if (refusals.length > 0) return { outcome: 'contact-refused', refusals, typed: typed() }
		}
		const answers = { ...draft.answers, [posted.slug]: parsed.value }
		const next = () => nextAfterOn(walk(journey, answers, context), journey, answers, posted.slug)
		const base = baseOf(draft.answers, posted.slug)
		if (base === baseOf(answers, posted.slug)) return { outcome: 'saved', next: next() }
		if (base !== posted.base) return { outcome: 'changed-elsewhere', typed: typed(), base }
		const words = posted.seenHealthWords ? [] : noticeHealthWordsIn(steering.step, parsed.value, walked.read, context)
		if (words.length > 0) return { outcome: 'health-words', words, typed: typed() }

		const changed = {
			answers: sealColumn(vault, draft.row, 'answers', answers),
			version: draft.row.version,
			at,
			expiresAt: draft.row.status === 'draft' ? new Date(at.getTime() + daysKept.draft * dayMs) : null,
		}
		if (await store.write((tx) => saveAnswers(tx, scopeOf(actor), id, changed))) return { outcome: 'saved', next: next() }
	}
	throw new Error('A draft kept changing while it was saved')
}
