import type { ReactNode } from 'react'
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
import type { Broken } from './check-rules.ts'
import { RulesList } from './return-state.tsx'

export type ReturnPartPageProps = {
	readonly id: string
	readonly part: {
		readonly question: string
		readonly hint: string | null
		readonly fields: FieldSet
		/** Fields that wait folded away until they are wanted. */
		readonly folded?: readonly string[]
	}
	/** The fields as the form that came back makes them, where they differ from those of the part. */
	readonly asked?: FieldSet | undefined
	readonly typed: TypedValues
	readonly base: string
	/** What the part is about, in a line of its own: the dates of a week. */
	readonly about: string | null
	readonly problems?: readonly Problem[] | undefined
	readonly healthWords?: readonly string[] | undefined
	/** Rules that it would break: it is not saved. */
	readonly broken?: readonly Broken[] | undefined
	/** What somebody else saved meanwhile. */
	readonly theirs?: TypedValues | undefined
	/** It was taken out while this was typed. */
	readonly gone?: boolean | undefined
	readonly submitLabel?: string
	/** After the form. */
	readonly children?: ReactNode
}

/** One part of a phased return as a form: what was agreed, a week, or the pay. */
export function ReturnPartPage(page: ReturnPartPageProps) {
	const { phasedReturn: said } = useWords()
	const view: QuestionView = {
		slug: 'part',
		question: page.part.question,
		hint: page.part.hint,
		explain: page.about === null ? [] : [page.about],
		links: [],
		employeeReads: false,
		fields: page.asked ?? page.part.fields,
		typed: page.typed,
		problems: page.problems ?? [],
		healthWords: page.healthWords ?? [],
		place: null,
		back: links.phasedReturn(page.id),
		base: page.base,
	}
	return (
		<>
			<div className="week-form">
				<QuestionPage
					view={view}
					folded={{ title: said.anotherDay, names: page.part.folded ?? [] }}
					submitLabel={page.submitLabel ?? said.save}
					before={
						<>
							{page.gone ? (
								<Notice kind="now" announce>
									<p>{said.weekGoneWhileTyping}</p>
								</Notice>
							) : null}
							{page.broken ? (
								<Notice kind="stop" announce>
									<p>{said.notSaved}</p>
									<RulesList broken={page.broken} />
								</Notice>
							) : null}
							{page.theirs ? (
								<ChangedElsewhere saved={{ ...view, fields: page.part.fields, typed: page.theirs }} typed={page.typed} />
							) : null}
						</>
					}
				/>
			</div>
			{page.children}
		</>
	)
}

/** A week that is not in the plan: taken out since, or never there. */
export function WeekGone({ id }: { readonly id: string }) {
	const { phasedReturn: said } = useWords()
	return (
		<div className="question">
			<BackLink href={links.phasedReturn(id)} />
			<h1>{said.weekGone}</h1>
			<p>{said.weekGoneText}</p>
			<ButtonLink href={links.phasedReturn(id)}>{said.back}</ButtonLink>
		</div>
	)
}
