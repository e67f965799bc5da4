import type { ActorOf } from '#app/auth/actor.ts'
import type { Ground } from '#app/features/ground.ts'
import { typedFrom, type TypedValues } from '#app/journey/form.ts'
import type { AnyStep, JourneyContext } from '#app/journey/step.ts'
import { walk, type Answers } from '#app/journey/walk.ts'
import { journeyOf } from './forms.ts'
import { keyAnswersOf } from './key-answers.ts'
import { subjectPartOf } from './read-as-subject.server.ts'
import type { ReferralStatus } from './referral.ts'
import { openColumn } from './sealed-columns.server.ts'
import { employeeName } from './steps/employee-name.ts'
import { reachYou, subjectJourney, yourDetails } from './subject-journey.ts'

export type SuggestedPart = {
	readonly status: ReferralStatus
	readonly answers: Answers
	/** What stands in the boxes of a step: the employee's own answer, or, before there is one, what their manager gave. */
	readonly typedFor: (step: AnyStep, context: JourneyContext) => TypedValues
}

/** The employee's part, with what the manager knew filled in to be confirmed or put right: nobody types it twice. */
export async function suggestedAnswers(ground: Ground, actor: ActorOf<'subject'>): Promise<SuggestedPart | null> {
	const view = await subjectPartOf(ground, actor)
	if (!view) return null
	const managers = openColumn<Answers>(ground.vault, view.row, 'answers', view.row.answers) ?? {}
	return {
		status: view.row.status,
		answers: view.part.answers,
		typedFor(step, context) {
			const { read } = walk(subjectJourney, view.part.answers, context)
			const own = view.part.answers[step.slug]
			if (own !== undefined) return typedFrom(step, own, read, context)
			const { subject } = keyAnswersOf(view.row.kind, managers, context)
			const born = walk(journeyOf(view.row.kind), managers, context).read(employeeName)?.bornOn
			const suggestions: Readonly<Record<string, unknown>> = {
				[yourDetails.slug]: { name: subject?.name, ...(born && { bornOn: born }) },
				[reachYou.slug]: {
					...(subject?.email && { email: subject.email }),
					...(subject?.mobile && { phone: subject.mobile, mobile: subject.mobile }),
				},
			}
			return typedFrom(step, suggestions[step.slug], read, context)
		},
	}
}
