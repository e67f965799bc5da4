import { ChangedElsewhere } from '#app/features/questions/changed-elsewhere.tsx'
import { QuestionPage } from '#app/features/questions/question-page.tsx'
import type { QuestionView } from '#app/features/questions/question-view.ts'
import { links } from '#app/http/links.ts'
import type { FieldSet } from '#app/journey/field.ts'
import type { Problem, TypedValues } from '#app/journey/form.ts'
import { BackLink } from '#app/ui/back-link.tsx'
import { ButtonLink } from '#app/ui/button-link.tsx'
import { useWords } from '#app/ui/language.ts'
import { Notice } from '#app/ui/notice.tsx'

export type PartPageProps = {
	readonly id: string
	readonly part: { readonly question: string; readonly hint: string | null; readonly fields: FieldSet }
	readonly typed: TypedValues
	readonly base: string
	/** The id that a new point will have, so that the same form twice adds it once. */
	readonly newId: string | null
	/** The point that the page is about. */
	readonly about: string | null
	readonly problems?: readonly Problem[] | undefined
	readonly healthWords?: readonly string[] | undefined
	/** What somebody else saved meanwhile. */
	readonly theirs?: TypedValues | undefined
	/** Why it was not saved, when no field is to blame. */
	readonly trouble?: string | undefined
	/** The next try puts a point back that was taken out meanwhile. */
	readonly restore?: boolean | undefined
}

/** One part of a plan as a form. */
export function PartPage({
	id,
	part,
	typed,
	base,
	newId,
	about,
	problems = [],
	healthWords = [],
	theirs,
	trouble,
	restore,
}: PartPageProps) {
	const { plans } = useWords()
	const view: QuestionView = {
		slug: 'part',
		question: part.question,
		hint: part.hint,
		explain: [...(about === null ? [] : [about]), plans.employeeCanRead],
		links: [],
		employeeReads: false,
		fields: part.fields,
		typed,
		problems,
		healthWords,
		place: null,
		back: links.plan(id),
		base,
	}
	return (
		<QuestionPage
			view={view}
			submitLabel={plans.savePart}
			extra={{ ...(newId === null ? {} : { newId }), ...(restore ? { restore: 'yes' } : {}) }}
			before={
				<>
					{trouble ? (
						<Notice kind="now" announce>
							<p>{trouble}</p>
						</Notice>
					) : null}
					{theirs ? <ChangedElsewhere saved={{ ...view, typed: theirs }} typed={typed} /> : null}
				</>
			}
		/>
	)
}

/** A point that is not in the plan: taken out since, or never there. */
export function PointGone({ id }: Pick<PartPageProps, 'id'>) {
	const { plans } = useWords()
	return (
		<div className="question">
			<BackLink href={links.plan(id)} />
			<h1>{plans.pointGone}</h1>
			<p>{plans.pointGoneText}</p>
			<div className="row">
				<ButtonLink href={links.plan(id)}>{plans.backToPlan}</ButtonLink>
				<ButtonLink look="quiet" href={links.planRow(id, 'new')}>
					{plans.addTyped}
				</ButtonLink>
			</div>
		</div>
	)
}
