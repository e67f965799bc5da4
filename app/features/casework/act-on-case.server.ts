import type { ActorOf } from '#app/auth/actor.ts'
import { may } from '#app/auth/permissions.ts'
import type { Ground } from '#app/features/ground.ts'
import { referralStatuses } from '#app/features/referrals/referral.ts'
import { staffWords } from '#app/features/referrals/status-words.ts'
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
export type Acted =
	| { readonly outcome: 'done' }
	| { readonly outcome: 'not-found' }
	| { readonly outcome: 'problems'; readonly problems: readonly Problem[]; readonly typed: Typed }

const context = { today: '' }
const readNothing = () => undefined
const done = { outcome: 'done' } as const
const notFound = { outcome: 'not-found' } as const

/** The case page has several forms; `intent` says which button was pressed. */
export async function actOnCase(ground: Ground, actor: ActorOf<'staff'>, id: string, form: URLSearchParams): Promise<Acted> {
	const typed = Object.fromEntries([...form].map(([name, value]) => [name, withoutHiddenCharacters(value)]))
	const problem = (field: string, message: string): Acted => ({ outcome: 'problems', problems: [{ field, message }], typed })
	switch (form.get('intent')) {
		case 'status': {
			const [from, to] = ['from', 'to'].map((name) => referralStatuses.find((status) => status === form.get(name)))
			if (!from || !to) return problem('to', 'Choose the next status')
			const changed = await changeStatus(ground, actor, id, { from, to })
			if (changed.outcome === 'not-found') return notFound
			if (changed.outcome === 'not-allowed')
				return problem(
					'to',
					`The case is “${staffWords(changed.status ?? from).label}” now. Look at it again and choose from there`,
				)
			return done
		}
		case 'assign': {
			const assigned = await assignCase(ground, actor, id, form.get('to') || null)
			if (assigned.outcome === 'not-found') return notFound
			return assigned.outcome === 'assigned' ? done : problem('assign-to', 'Only a supervisor can give a case to somebody else')
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
			if (words.length > 0)
				return problem(
					'question',
					`The manager reads this. Leave out ${words.map((word) => `“${word}”`).join(', ')} and ask about the work`,
				)
			const asked = await askForOneThing(ground, actor, id, parsed.value.question)
			if (asked.outcome === 'not-found') return notFound
			return asked.outcome === 'asked'
				? done
				: problem('question', 'One thing is asked already, or this case has no employer to ask')
		}
		case 'reason': {
			if (!may(actor.role, 'case.open-with-reason')) return notFound
			const parsed = parseStep(reasonStep, form, readNothing, context)
			if (!parsed.ok) return { outcome: 'problems', problems: parsed.problems, typed }
			return (await openWithReason(ground, actor, id, parsed.value.reason)) ? done : notFound
		}
		default:
			return problem('intent', 'That button is not known. Reload the page and press it again')
	}
}
