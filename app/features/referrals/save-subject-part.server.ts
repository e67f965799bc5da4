import type { ActorOf } from '#app/auth/actor.ts'
import { recordAudit, type AuditEntry } from '#app/audit/record.server.ts'
import type { Ground } from '#app/features/ground.ts'
import { parseStep, type Problem, type TypedValues } from '#app/journey/form.ts'
import type { Messages } from '#app/journey/messages.ts'
import { nextAfterOn, steerOn } from '#app/journey/navigate.ts'
import { walk } from '#app/journey/walk.ts'
import { saveSubjectAnswers } from '#db/queries/referrals.server.ts'
import { scopeOf } from '#db/queries/scope.ts'
import { londonDay } from './london-day.ts'
import { subjectPartOf } from './read-as-subject.server.ts'
import type { LineWish } from './referral-document.ts'
import { sealColumn } from './sealed-columns.server.ts'
import type { SubjectPart } from './subject-part.ts'
import { subjectQuestions, type QuestionLanguage } from './subject-questions.ts'

const tries = 5

export type SubjectSave =
	| { readonly outcome: 'saved'; readonly next: string | null }
	| { readonly outcome: 'problems'; readonly problems: readonly Problem[]; readonly typed: TypedValues }
	| { readonly outcome: 'elsewhere'; readonly slug: string | null }
	| { readonly outcome: 'not-found' }
	/** It was decided already, here or in another tab. */
	| { readonly outcome: 'decided' }

export type PostedPart = {
	readonly slug: string
	readonly entries: readonly (readonly [string, string])[]
	/** The language the page was read and answered in, and what is wrong is said in; English when left out. */
	readonly language?: QuestionLanguage
	readonly messages?: Messages
}

/**
 * Saves one page of the employee's part. Safe to repeat; another tab on another page is not disturbed. The answer is the same in
 * each language; in which one it was given is kept beside it.
 */
export async function saveSubjectStep(
	ground: Ground,
	actor: ActorOf<'subject'>,
	{ slug, entries, language = 'en', messages }: PostedPart,
	at = new Date(),
): Promise<SubjectSave> {
	const context = { today: londonDay(at), ...(messages && { messages }) }
	const { journey } = subjectQuestions[language]
	return changePart(ground, actor, at, (part) => {
		const walked = walk(journey, part.answers, context)
		const steering = steerOn(walked, journey, slug)
		if (steering.kind === 'unknown') return { outcome: 'not-found' }
		if (steering.kind === 'elsewhere') return { outcome: 'elsewhere', slug: steering.slug }
		const parsed = parseStep(steering.step, entries, walked.read, context)
		if (!parsed.ok) return { outcome: 'problems', problems: parsed.problems, typed: parsed.typed }
		const answers = { ...part.answers, [slug]: parsed.value }
		const next = nextAfterOn(walk(journey, answers, context), journey, answers, slug)
		return { changed: { ...part, answers, readIn: readIn(part, slug, language) }, outcome: { outcome: 'saved', next } }
	})
}

/** What the employee wishes about one line; null takes the wish back. */
export async function saveLineWish(
	ground: Ground,
	actor: ActorOf<'subject'>,
	{ ref, wish }: { ref: string; wish: LineWish | null },
	at = new Date(),
): Promise<SubjectSave> {
	return changePart(ground, actor, at, (part, refs) => {
		if (!refs.includes(ref)) return { outcome: 'not-found' }
		const { [ref]: _before, ...others } = part.wishes
		const changed = { ...part, wishes: wish ? { ...others, [ref]: wish } : others }
		const audit = { event: 'subject.comment-saved', subjectId: actor.referralId, detail: { line: ref }, at } as const
		return { changed, outcome: { outcome: 'saved', next: null }, audit }
	})
}

function readIn(part: SubjectPart, slug: string, language: QuestionLanguage): NonNullable<SubjectPart['readIn']> {
	const { [slug]: _before, ...others } = part.readIn ?? {}
	return language === 'en' ? others : { ...others, [slug]: language }
}

type Change = SubjectSave | { readonly changed: SubjectPart; readonly outcome: SubjectSave; readonly audit?: AuditEntry }

async function changePart(
	ground: Ground,
	actor: ActorOf<'subject'>,
	at: Date,
	change: (part: SubjectPart, refs: readonly string[]) => Change,
): Promise<SubjectSave> {
	const { store, vault } = ground
	for (let attempt = 0; attempt < tries; attempt += 1) {
		const view = await subjectPartOf(ground, actor)
		if (!view) return { outcome: 'not-found' }
		if (view.row.status !== 'awaiting-subject') return { outcome: 'decided' }
		const refs = view.document.sections.flatMap((section) => section.lines.map((line) => line.ref))
		const made = change(view.part, refs)
		if (!('changed' in made)) return made
		const sealed = sealColumn(vault, view.row, 'subject_answers', made.changed)
		const isSaved = await store.write(async (tx) => {
			if (!(await saveSubjectAnswers(tx, scopeOf(actor), view.row.id, sealed, view.row.version, at))) return false
			if (made.audit) await recordAudit(tx, vault, actor, made.audit)
			return true
		})
		if (isSaved) return made.outcome
	}
	throw new Error('The employee’s part kept changing while it was saved')
}
