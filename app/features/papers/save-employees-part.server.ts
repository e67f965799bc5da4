import type { ActorOf } from '#app/auth/actor.ts'
import type { Ground } from '#app/features/ground.ts'
import { londonDay } from '#app/features/referrals/london-day.ts'
import { parseStep, typedAgain, typedFrom, type Problem, type TypedValues } from '#app/journey/form.ts'
import type { Messages } from '#app/journey/messages.ts'
import type { Step } from '#app/journey/step.ts'
import { noticeHealthWords } from '#app/journey/health-words.ts'
import { usePoints } from '#db/queries/limits.server.ts'
import { changePaper } from './change-paper.server.ts'
import type { EmployeesPart } from './employees-part.ts'
import { bytesOf, mostBytes, type PaperOf } from './paper.ts'
import { baseOfPart } from './save-part.server.ts'

/** Each keeps a version: enough for every part of the longest paper in one day, and not for filling a disk. */
const perDay = { points: 250, perMs: 86_400_000 }

export type SaveEmployeesPart =
	| { readonly outcome: 'saved' }
	| { readonly outcome: 'problems'; readonly problems: readonly Problem[]; readonly typed: TypedValues }
	/** Somebody changed this since the page was shown. `saved` is theirs; `base` lets the next try through. */
	| { readonly outcome: 'changed-elsewhere'; readonly typed: TypedValues; readonly saved: TypedValues; readonly base: string }
	/** Not saved yet: it seems to name an illness, and did not before. Sent again with `seenHealthWords` it is saved as it is. */
	| { readonly outcome: 'health-words'; readonly words: readonly string[]; readonly typed: TypedValues }
	/** The part is out of the paper. What was typed is kept for the page to show. */
	| { readonly outcome: 'gone' | 'too-large' | 'too-many'; readonly typed: TypedValues }
	| { readonly outcome: 'not-found' }

export type PostedByEmployee = {
	readonly entries: Iterable<readonly [string, string]>
	/** What the page was made from (`baseOfPart`). */
	readonly base: string
	readonly seenHealthWords?: boolean
	readonly messages: Messages
}

const readNothing = () => undefined

/** Their manager reads it: they are asked once whether they mean to say so, and not again for what stands there already. */
function newHealthWords(before: Readonly<Record<string, string>>, after: Readonly<Record<string, string>> | null) {
	const wordsIn = (value: object) => noticeHealthWords(Object.values(value).join('\n'))
	const known = wordsIn(before).map((word) => word.toLowerCase())
	return wordsIn(after ?? {}).filter((word) => !known.includes(word.toLowerCase()))
}

/** What the employee's form shows of the paper as it is now. */
export const typedOfEmployeesPart = ({ step }: { readonly step: Step }, value: unknown): TypedValues =>
	typedFrom(step, value, readNothing, { today: '' })

/**
 * Saves what the employee says. It is kept as a version and is on record. What somebody else saved in this part since the page was
 * shown is not overwritten: both are shown. Safe to repeat.
 */
export async function saveEmployeesPart<Content>(
	ground: Ground,
	actor: ActorOf<'paper-subject'>,
	of: PaperOf<Content>,
	{ step, read, put }: EmployeesPart<Content>,
	posted: PostedByEmployee,
	at = new Date(),
): Promise<SaveEmployeesPart> {
	const entries = [...posted.entries]
	const context = { today: londonDay(at), messages: posted.messages }
	const parsed = parseStep(step, entries, readNothing, context)
	if (!parsed.ok) return { outcome: 'problems', problems: parsed.problems, typed: parsed.typed }
	const typed = typedAgain(step, entries, readNothing, context)
	const limit = await ground.store.write((tx) => usePoints(tx, `plan-comments:${actor.paperId}`, { ...perDay, at }))
	if (!limit.allowed) return { outcome: 'too-many', typed }

	type Refused = Exclude<SaveEmployeesPart, { outcome: 'saved' | 'not-found' | 'problems' }> | null
	const changed = await changePaper(
		ground,
		actor,
		of,
		actor.paperId,
		(content) => {
			const before = read(content)
			if (before === null) return { refused: { outcome: 'gone', typed } as Refused }
			const after = put(content, parsed.value as Readonly<Record<string, unknown>>)
			// The same again, or exactly what somebody else saved: nothing to argue about, and nothing new to keep.
			if (JSON.stringify(after) === JSON.stringify(content)) return { content, said: null as Refused }
			const base = baseOfPart(before)
			if (base !== posted.base) {
				const saved = typedFrom(step, before, readNothing, context)
				return { refused: { outcome: 'changed-elsewhere', typed, saved, base } as Refused }
			}
			const words = posted.seenHealthWords ? [] : newHealthWords(before, read(after))
			if (words.length > 0) return { refused: { outcome: 'health-words', words, typed } as Refused }
			if (bytesOf(after) > mostBytes) return { refused: { outcome: 'too-large', typed } as Refused }
			return { content: after, said: null as Refused, keep: 'commented', event: 'paper.commented' }
		},
		at,
	)
	if (changed.outcome === 'not-found') return { outcome: 'not-found' }
	if (changed.outcome === 'refused' && changed.said) return changed.said
	return { outcome: 'saved' }
}
