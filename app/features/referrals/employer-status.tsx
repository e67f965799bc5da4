import { QuestionField } from '#app/features/questions/question-field.tsx'
import { answerStep } from '#app/features/casework/short-text-steps.ts'
import { ForManager } from '#app/features/suggestions/for-manager.tsx'
import type { Suggestion } from '#app/features/suggestions/suggested-list.ts'
import type { FieldSet } from '#app/journey/field.ts'
import type { Problem } from '#app/journey/step.ts'
import { longDate } from '#app/journey/calendar.ts'
import { Breadcrumbs } from '#app/ui/breadcrumbs.tsx'
import { Button } from '#app/ui/button.tsx'
import { ButtonLink } from '#app/ui/button-link.tsx'
import { ErrorSummary } from '#app/ui/error-summary.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { StatusTag } from '#app/ui/status-tag.tsx'
import { SummaryList } from '#app/ui/summary-list.tsx'
import { useWords } from '#app/ui/language.ts'
import type { Words } from '#app/words/words.ts'
import { CopyLinks, type CopyLink } from './copy-links.tsx'
import type { ReferralDocument } from './referral-document.ts'
import type { ReferralKind, ReferralStatus } from './referral.ts'
import { employerTone, type EmployerState } from './status-words.ts'

type EmployerStatusProps = {
	readonly reference: string
	readonly kind: ReferralKind
	readonly state: EmployerState
	readonly sentOn: string | null
	readonly answerByOn: string | null
	readonly respondByOn: string | null
	readonly closedOn: string | null
	readonly changeAt: string | null
	readonly suggestions: readonly Suggestion[]
	readonly isOwner: boolean
	readonly status: ReferralStatus
	readonly mayRead: boolean
	readonly markedLines: readonly string[]
	readonly permissions: readonly { readonly label: string; readonly agreed: boolean }[]
	readonly questions: readonly { readonly question: string; readonly answer: string | null; readonly askedOn: string }[]
	readonly document: ReferralDocument
	readonly files: readonly CopyLink[]
	readonly problems: readonly Problem[]
	readonly typed: string
}

export function EmployerStatus(props: EmployerStatusProps) {
	const { requests, employer } = useWords()
	const { reference, state, sentOn, changeAt, markedLines, permissions, questions, document, files, problems, typed } = props
	const open = props.isOwner && props.status === 'info-requested' ? questions.find((one) => one.answer === null) : undefined
	const marked = document.sections.flatMap(({ lines }) => lines).filter((line) => markedLines.includes(line.ref))
	return (
		<div className="question">
			<Breadcrumbs trail={[{ href: '/account', label: requests.yourAccount }]} here={reference} />
			<ErrorSummary problems={problems} />
			<h1>{requests.statusTitle}</h1>
			<p>
				<StatusTag kind={employerTone(state)}>{employer.states[state]}</StatusTag>
			</p>
			<p className="lede">{nextIn(employer, props)}</p>
			<p>{sentOn ? requests.referenceSent(reference, longDate(sentOn)) : requests.referenceIs(reference)}</p>
			{changeAt ? (
				<Notice kind="now" title={markedLines.length > 0 ? requests.lines(markedLines.join(', ')) : requests.lookAgain}>
					<p>{requests.talkIfTheyWant}</p>
					<ul>
						{marked.map((line) => (
							<li key={line.ref}>
								<a href={`${changeAt}/${line.slug}`}>
									{line.ref} {line.label}
								</a>
							</li>
						))}
					</ul>
					<ButtonLink href={changeAt}>{requests.changeWhatIWrote}</ButtonLink>
				</Notice>
			) : null}
			{open ? (
				<section>
					<h2>{requests.oneThing}</h2>
					<p className="whitespace-pre-line">{open.question}</p>
					<form method="post" noValidate className="mb-10">
						{Object.entries(answerStep.fields as FieldSet).map(([name, field]) => (
							<QuestionField key={name} name={name} field={field} typed={{ answer: typed }} problems={problems} heading={false} />
						))}
						<Button>{requests.sendMyAnswer}</Button>
					</form>
				</section>
			) : null}
			<ForManager suggestions={props.suggestions} aboutAPost={permissions.length === 0} />
			{permissions.length > 0 ? (
				<SummaryList
					heading={requests.allowed}
					rows={permissions.map((one) => ({ label: one.label, value: one.agreed ? requests.yes : requests.no }))}
				/>
			) : null}
			{questions.some((one) => one.answer) ? (
				<SummaryList
					heading={requests.questionsAnswered}
					rows={questions.filter((one) => one.answer).map((one) => ({ label: one.question, value: one.answer }))}
				/>
			) : null}
			{props.mayRead ? (
				<>
					<details>
						<summary>{requests.whatYouSent}</summary>
						{document.sections.map(({ heading, lines }) => (
							<SummaryList
								key={heading}
								heading={heading}
								rows={lines.map((line) => ({
									reference: line.ref,
									label: markedLines.includes(line.ref) ? requests.marked(line.label) : line.label,
									value: line.value,
								}))}
							/>
						))}
					</details>
					<CopyLinks files={files} note={requests.keepApart} />
				</>
			) : (
				<Notice kind="information" title={requests.staysTitle}>
					<p>{requests.staysText}</p>
				</Notice>
			)}
		</div>
	)
}

type Moments = Pick<EmployerStatusProps, 'state' | 'kind' | 'answerByOn' | 'respondByOn' | 'closedOn'>

/** What happens next. The same sentence whatever is behind the state. */
export function nextIn({ next }: Words['employer'], { state, kind, answerByOn, respondByOn, closedOn }: Moments): string {
	if (state === 'with-employee' && answerByOn) return next.withEmployeeUntil(longDate(answerByOn))
	if (state === 'received' && respondByOn) return next.receivedRespondBy(longDate(respondByOn))
	if (state === 'closed' && closedOn) return next.closedOn(longDate(closedOn))
	if (state === 'with-service' && kind === 'assessment') return next.withServiceForVisit
	return next[state]
}
