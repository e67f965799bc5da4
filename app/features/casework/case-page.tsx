import { shownReference } from '#app/features/referrals/reference.ts'
import type { ReferralStatus } from '#app/features/referrals/referral.ts'
import { staffTone } from '#app/features/referrals/status-words.ts'
import { longDate } from '#app/journey/calendar.ts'
import type { Problem } from '#app/journey/step.ts'
import { Breadcrumbs } from '#app/ui/breadcrumbs.tsx'
import { ErrorSummary } from '#app/ui/error-summary.tsx'
import { useWords } from '#app/ui/language.ts'
import { Notice } from '#app/ui/notice.tsx'
import { StatusTag } from '#app/ui/status-tag.tsx'
import { SummaryList } from '#app/ui/summary-list.tsx'
import type { Words } from '#app/words/words.ts'
import { SuggestedChanges, type Catalogue } from '#app/features/suggestions/suggested-changes.tsx'
import { AskForm, AssignForm, NoteForm, ReasonForm, StatusForm } from './case-forms.tsx'
import type { CaseView, Doer } from './case-view.server.ts'

export type AfterActing = { readonly problems: readonly Problem[]; readonly typed: Readonly<Record<string, string>> }

type CasePageProps = CaseView & AfterActing & { readonly noteKey: string; readonly catalogue: Catalogue }

export function CasePage(view: CasePageProps) {
	const { casework } = useWords()
	const inShort = [
		casework.onBehalf[view.onBehalf],
		...(view.receivedOn ? [casework.receivedOn(longDate(view.receivedOn))] : []),
		...(view.respondByOn ? [casework.answerByDay(longDate(view.respondByOn))] : []),
		view.assignedDoer ? casework.withSomebody(nameIn(casework, view.assignedDoer)) : casework.withNobody,
	]
	return (
		<>
			<Breadcrumbs trail={[{ href: '/casework', label: casework.casesTitle }]} here={view.reference} />
			<ErrorSummary problems={view.problems} />
			<h1>{casework.caseTitle(view.reference)}</h1>
			<p className="row">
				<StatusTag kind={staffTone(view.status)}>{casework.status[view.status]}</StatusTag>
				<span>{inShort.join(' ')}</span>
			</p>
			<p className="text-small text-ink-soft">{casework.onRecord}</p>
			<div className="columns">
				<div>
					<Permissions permissions={view.permissions} />
					{view.own ? (
						<section aria-label={casework.employeesPart}>
							<h2>{casework.employeesPart}</h2>
							{view.own.map(({ heading, lines }) => (
								<SummaryList
									key={heading}
									heading={heading}
									headingLevel={3}
									rows={lines.map((line) => ({ label: line.label, value: line.value }))}
								/>
							))}
						</section>
					) : null}
					{view.document ? (
						<section aria-label={casework.employersPart}>
							<h2>{casework.employersPart}</h2>
							{view.document.map(({ heading, lines }) => (
								<SummaryList
									key={heading}
									heading={heading}
									headingLevel={3}
									rows={lines.map((line) => ({ reference: line.ref, label: line.label, value: line.value }))}
								/>
							))}
						</section>
					) : (
						<Notice kind="information" title={casework.sentAlone}>
							<p>{casework.sentAloneText}</p>
						</Notice>
					)}
				</div>
				<aside className="border-t-5 border-strong pt-4" aria-label={casework.workOnCase}>
					<StatusForm status={view.status} moves={view.moves} problems={view.problems} />
					<AssignForm
						assignedTo={view.assignedTo}
						isMine={view.isMine}
						me={view.me}
						colleagues={view.colleagues}
						problems={view.problems}
					/>
					{/* When a colleague was first, the form is still there with what was typed. */}
					{view.mayAsk || view.problems.some(({ field }) => field === 'question') ? (
						<AskForm typed={view.typed} problems={view.problems} />
					) : null}
					{view.questions.length > 0 ? (
						<SummaryList
							heading={casework.askedOfEmployer}
							rows={view.questions.map((one) => ({
								label: one.question,
								value: one.answer ?? casework.askedNoAnswer(longDate(one.on)),
							}))}
						/>
					) : null}
					<SuggestedChanges
						{...view.list}
						status={view.status}
						onBehalf={view.onBehalf}
						catalogue={view.catalogue}
						typed={view.typed}
						problems={view.problems}
					/>
					<NoteForm noteKey={view.noteKey} typed={view.typed} problems={view.problems} />
					{view.notes.map((note) => (
						<div key={note.id} className="border-t border-line py-3">
							<p className="text-small text-ink-soft">{casework.byOn(nameIn(casework, note.by), longDate(note.on))}</p>
							<p className="whitespace-pre-line wrap-anywhere" dir="auto">
								{note.text}
							</p>
						</div>
					))}
					<h2>{casework.soFar}</h2>
					<ol>
						{view.changes.map((change, at) => (
							<li key={at}>{casework.movedTo(casework.status[change.to], nameIn(casework, change.by), longDate(change.on))}</li>
						))}
					</ol>
				</aside>
			</div>
		</>
	)
}

function nameIn(casework: Words['casework'], doer: Doer): string {
	if (doer.is === 'staff') return doer.name ?? casework.aColleague
	return doer.is === 'employer' ? casework.theEmployer : casework.theEmployee
}

function Permissions({ permissions }: Pick<CaseView, 'permissions'>) {
	const { casework } = useWords()
	if (permissions.length === 0) return null
	return (
		<section>
			<h2>{casework.allowed}</h2>
			<ul className="list-none p-0">
				{permissions.map((one) => (
					<li key={one.label} className="flex flex-wrap items-center justify-between gap-3 border-b border-line py-2">
						{one.label}
						<StatusTag kind={one.agreed ? 'done' : 'stop'}>{one.agreed ? casework.yes : casework.no}</StatusTag>
					</li>
				))}
			</ul>
		</section>
	)
}

type ColleaguesCaseProps = AfterActing & {
	readonly reference: string
	readonly status: ReferralStatus
	readonly with: string | null
}

/** A colleague's case: enough to know that it is in hand, and the door that needs a reason. */
export function ColleaguesCase({ reference, status, with: colleague, problems, typed }: ColleaguesCaseProps) {
	const { casework } = useWords()
	return (
		<div className="question">
			<Breadcrumbs trail={[{ href: '/casework', label: casework.casesTitle }]} here={shownReference(reference)} />
			<ErrorSummary problems={problems} />
			<h1>{casework.withColleague(colleague ?? casework.aColleague)}</h1>
			<p>
				<StatusTag kind={staffTone(status)}>{casework.status[status]}</StatusTag>
			</p>
			<p>{casework.sayWhy}</p>
			<ReasonForm typed={typed} problems={problems} />
		</div>
	)
}
