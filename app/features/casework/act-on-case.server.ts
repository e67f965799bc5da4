import type { ActorOf } from '#app/auth/actor.ts'
import { may } from '#app/auth/permissions.ts'
import type { Ground } from '#app/features/ground.ts'
import { referralStatuses, type ReferralStatus } from '#app/features/referrals/referral.ts'
import { suggestChange, takeOutSuggestion, type SuggestRefusal } from '#app/features/suggestions/suggest-change.server.ts'
import type { Release } from '#app/features/suggestions/suggested-list.ts'
import { parseStep, type Problem } from '#app/journey/form.ts'
import { noticeHealthWords } from '#app/journey/health-words.ts'
import { withoutHiddenCharacters } from '#app/journey/text-rules.ts'
import { addNote } from './add-note.server.ts'
import { askForOneThing } from './ask-for-one-thing.server.ts'
import { assignCase } from './assign-case.server.ts'
import { changeStatus } from './change-status.server.ts'
import { openWithReason } from './open-with-reason.server.ts'
import { noteStep, questionStep, reasonStep } from './short-text-steps.ts'

type Typed = Readonly<Record<string, string>>

/** Why a form of the page came to nothing though it was filled in; the page says it in words. */
export type Refusal =
	| { readonly because: 'no-status' | 'not-yours-to-give' | 'cannot-ask' | 'unknown-button' }
	/** A colleague was first: the status it has now. */
	| { readonly because: 'moved-on'; readonly status: ReferralStatus }
	| { readonly because: 'health-words'; readonly words: readonly string[] }
	| Exclude<Release, { may: true }>
	| SuggestRefusal

export type Acted =
	| { readonly outcome: 'done' }
	| { readonly outcome: 'not-found' }
	| { readonly outcome: 'problems'; readonly problems: readonly Problem[]; readonly typed: Typed }
	| { readonly outcome: 'refused'; readonly field: string; readonly refusal: Refusal; readonly typed: Typed }

const context = { today: '' }
const readNothing = () => undefined
const done = { outcome: 'done' } as const
const notFound = { outcome: 'not-found' } as const

/** The case page has several forms; `intent` says which button was pressed. */
export async function actOnCase(ground: Ground, actor: ActorOf<'staff'>, id: string, form: URLSearchParams): Promise<Acted> {
	const typed = Object.fromEntries([...form].map(([name, value]) => [name, withoutHiddenCharacters(value)]))
	const refused = (field: string, refusal: Refusal): Acted => ({ outcome: 'refused', field, refusal, typed })
	switch (form.get('intent')) {
		case 'status': {
			const [from, to] = ['from', 'to'].map((name) => referralStatuses.find((status) => status === form.get(name)))
			if (!from || !to) return refused('to', { because: 'no-status' })
			const changed = await changeStatus(ground, actor, id, { from, to })
			if (changed.outcome === 'not-found') return notFound
			if (changed.outcome === 'not-released') return refused('to', changed.release)
			if (changed.outcome === 'not-allowed') return refused('to', { because: 'moved-on', status: changed.status ?? from })
			return done
		}
		case 'assign': {
			const assigned = await assignCase(ground, actor, id, form.get('to') || null)
			if (assigned.outcome === 'not-found') return notFound
			return assigned.outcome === 'assigned' ? done : refused('assign-to', { because: 'not-yours-to-give' })
		}
		case 'note': {
			const parsed = parseStep(noteStep, form, readNothing, context)
			if (!parsed.ok) return { outcome: 'problems', problems: parsed.problems, typed }
			return (await addNote(ground, actor, id, { text: parsed.value.note, key: (form.get('key') ?? '').slice(0, 64) }))
				? done
				: notFound
		}
		case 'ask': {
			const parsed = parseStep(questionStep, form, readNothing, context)
			if (!parsed.ok) return { outcome: 'problems', problems: parsed.problems, typed }
			// The manager reads it. A name of an illness never goes to them by us, so this one is not only a warning.
			const words = noticeHealthWords(parsed.value.question)
			if (words.length > 0) return refused('question', { because: 'health-words', words })
			const asked = await askForOneThing(ground, actor, id, parsed.value.question)
			if (asked.outcome === 'not-found') return notFound
			return asked.outcome === 'asked' ? done : refused('question', { because: 'cannot-ask' })
		}
		case 'suggest': {
			const suggested = await suggestChange(ground, actor, id, { change: form.get('change') ?? '', own: form.get('own') ?? '' })
			if (suggested.outcome === 'not-found') return notFound
			if (suggested.outcome === 'done') return done
			return refused(suggested.refusal.because === 'nothing-suggested' ? 'change' : 'own', suggested.refusal)
		}
		case 'take-out': {
			const taken = await takeOutSuggestion(ground, actor, id, form.get('suggestion') ?? '')
			if (taken.outcome === 'not-found') return notFound
			return taken.outcome === 'done' ? done : refused('list', taken.refusal)
		}
		case 'reason': {
			if (!may(actor.role, 'case.open-with-reason')) return notFound
			const parsed = parseStep(reasonStep, form, readNothing, context)
			if (!parsed.ok) return { outcome: 'problems', problems: parsed.problems, typed }
			return (await openWithReason(ground, actor, id, parsed.value.reason)) ? done : notFound
		}
		default:
			return refused('intent', { because: 'unknown-button' })
	}
}
