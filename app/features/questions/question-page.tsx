import type { ReactNode } from 'react'
import type { StepLink } from '#app/journey/step.ts'
import { BackLink } from '#app/ui/back-link.tsx'
import { Button } from '#app/ui/button.tsx'
import { EmployeeReads } from '#app/ui/employee-reads.tsx'
import { ErrorSummary } from '#app/ui/error-summary.tsx'
import { useWords } from '#app/ui/language.ts'
import { Notice } from '#app/ui/notice.tsx'
import { formId } from '#app/ui/page-language.ts'
import { QuestionField } from './question-field.tsx'
import type { QuestionView } from './question-view.ts'

type QuestionPageProps = {
	readonly view: QuestionView
	readonly submitLabel?: string
	/** Hidden fields. */
	readonly extra?: Readonly<Record<string, string>>
	/** Offers "Save and come back later", and once something is wrong the way out without this page. */
	readonly laterAt?: string | null
	/** Fields that follow one another and wait under this title until they are wanted; open when something in them is wrong. */
	readonly folded?: { readonly title: string; readonly names: readonly string[] }
	/** Between the errors and the question. */
	readonly before?: ReactNode
}

/** One thing per page: the question, its fields, and the way on. Posts to its own address. */
export function QuestionPage({ view, submitLabel, extra = {}, laterAt = null, folded, before }: QuestionPageProps) {
	const words = useWords()
	const { questions } = words
	const fields = Object.entries(view.fields)
	// Where the only field's label says the question again, the label is the heading and the page says it once.
	const asked =
		fields.length === 1 && fields[0]?.[1].label === view.question && view.explain.length === 0 && view.links.length === 0
	return (
		<div className="question">
			{view.back ? <BackLink href={view.back} /> : null}
			<ErrorSummary problems={view.problems} />
			{before}
			{view.healthWords.length > 0 ? (
				<Notice kind="now" title={questions.healthWordTitle}>
					<p>{questions.healthWordText(view.healthWords.map((word) => `“${word}”`).join(', '))}</p>
				</Notice>
			) : null}
			<form id={formId} method="post" noValidate>
				{Object.entries({ ...extra, base: view.base, ...(view.healthWords.length > 0 ? { seenHealthWords: 'yes' } : {}) }).map(
					([name, value]) => (
						<input key={name} type="hidden" name={name} value={value} />
					),
				)}
				{view.place ? (
					<p className="text-small text-ink-soft">{questions.place(view.place.section, view.place.number, view.place.of)}</p>
				) : null}
				{asked ? null : <h1>{view.question}</h1>}
				{view.hint && !asked ? <p className="hint">{view.hint}</p> : null}
				{view.explain.map((paragraph) => (
					<p key={paragraph}>{paragraph}</p>
				))}
				{view.links.map((link) => (
					<p key={link.slug}>
						<a href={pathOf(link)}>{link.label}</a>
					</p>
				))}
				{fields.map(([name, field]) => {
					if (!folded?.names.includes(name))
						return (
							<QuestionField
								key={name}
								name={name}
								field={asked && view.hint ? { ...field, hint: view.hint } : field}
								typed={view.typed}
								problems={view.problems}
								heading={asked}
							/>
						)
					return name === folded.names[0] ? <FoldedFields key={name} {...folded} view={view} /> : null
				})}
				{view.employeeReads ? <EmployeeReads /> : null}
				<div className="row">
					<Button>{submitLabel ?? words.saveAndContinue}</Button>
					{laterAt ? (
						<Button look="quiet" name="later" value="yes">
							{words.saveForLater}
						</Button>
					) : null}
				</div>
			</form>
			{laterAt && view.problems.length > 0 ? (
				<p className="mt-6">
					<a href={laterAt}>{questions.leaveUnsaved}</a>
				</p>
			) : null}
		</div>
	)
}

function FoldedFields({
	title,
	names,
	view,
}: {
	readonly title: string
	readonly names: readonly string[]
	readonly view: QuestionView
}) {
	const isIn = (field: string) => names.some((name) => field === name || field.startsWith(`${name}-`))
	return (
		<details className="week-actions" open={view.problems.some(({ field }) => isIn(field))}>
			<summary>{title}</summary>
			{Object.entries(view.fields)
				.filter(([name]) => names.includes(name))
				.map(([name, field]) => (
					<QuestionField key={name} name={name} field={field} typed={view.typed} problems={view.problems} heading={false} />
				))}
		</details>
	)
}

const pathOf = ({ to, slug }: StepLink) =>
	to === 'article' ? `/guidance/${slug}` : to === 'checklist' ? `/checklists/${slug}` : `/${slug}`
