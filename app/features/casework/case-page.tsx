import { shownReference } from '#app/features/referrals/reference.ts'
import type { ReferralStatus } from '#app/features/referrals/referral.ts'
import { staffWords } from '#app/features/referrals/status-words.ts'
import { longDate } from '#app/journey/calendar.ts'
import type { Problem } from '#app/journey/step.ts'
import { Breadcrumbs } from '#app/ui/breadcrumbs.tsx'
import { ErrorSummary } from '#app/ui/error-summary.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { StatusTag } from '#app/ui/status-tag.tsx'
import { SummaryList } from '#app/ui/summary-list.tsx'
import { AskForm, AssignForm, NoteForm, ReasonForm, StatusForm } from './case-forms.tsx'
import type { CaseView } from './case-view.server.ts'

export type AfterActing = { readonly problems: readonly Problem[]; readonly typed: Readonly<Record<string, string>> }

export function CasePage(view: CaseView & AfterActing & { readonly noteKey: string }) {
	const { label, tone } = staffWords(view.status)
	return (
		<>
			<Breadcrumbs trail={[{ href: '/casework', label: 'Cases' }]} here={view.reference} />
			<ErrorSummary problems={view.problems} />
			<h1>Case {view.reference}</h1>
			<p className="row">
				<StatusTag kind={tone}>{label}</StatusTag>
				<span>
					{view.onBehalf}. {view.receivedOn ? `Received ${longDate(view.receivedOn)}. ` : ''}
					{view.respondByOn ? `Answer by ${longDate(view.respondByOn)}. ` : ''}
					{view.assignedName ? `With ${view.assignedName}.` : 'With nobody yet.'}
				</span>
			</p>
			<p className="text-small text-ink-soft">Opening this page is on record, and the employee can see it.</p>
			<div className="columns">
				<div>
					<Permissions permissions={view.permissions} />
					{view.own ? (
						<section aria-label="The employee’s part">
							<h2>The employee’s part</h2>
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
						<section aria-label="The employer’s part">
							<h2>The employer’s part</h2>
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
						<Notice kind="information" title="The employee sent their own part alone">
							<p>
								What the manager wrote is not part of this case, and the manager does not know of it. Do not contact the employer.
							</p>
						</Notice>
					)}
				</div>
				<aside className="border-t-5 border-strong pt-4" aria-label="Work on this case">
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
							heading="Asked of the employer"
							rows={view.questions.map((one) => ({
								label: one.question,
								value: one.answer ?? `Asked ${longDate(one.on)}. No answer yet`,
							}))}
						/>
					) : null}
					<NoteForm noteKey={view.noteKey} typed={view.typed} problems={view.problems} />
					{view.notes.map((note) => (
						<div key={note.id} className="border-t border-line py-3">
							<p className="text-small text-ink-soft">
								{note.by}, {longDate(note.on)}
							</p>
							<p className="whitespace-pre-line wrap-anywhere" dir="auto">
								{note.text}
							</p>
						</div>
					))}
					<h2>So far</h2>
					<ol>
						{view.changes.map((change, at) => (
							<li key={at}>
								{change.to}: {change.by}, {longDate(change.on)}
							</li>
						))}
					</ol>
				</aside>
			</div>
		</>
	)
}

function Permissions({ permissions }: Pick<CaseView, 'permissions'>) {
	if (permissions.length === 0) return null
	return (
		<section>
			<h2>What the employee allowed</h2>
			<ul className="list-none p-0">
				{permissions.map((one) => (
					<li key={one.label} className="flex flex-wrap items-center justify-between gap-3 border-b border-line py-2">
						{one.label}
						<StatusTag kind={one.agreed ? 'done' : 'stop'}>{one.agreed ? 'Yes' : 'No'}</StatusTag>
					</li>
				))}
			</ul>
		</section>
	)
}

type ColleaguesCaseProps = AfterActing & { readonly reference: string; readonly status: ReferralStatus; readonly with: string }

/** A colleague's case: enough to know that it is in hand, and the door that needs a reason. */
export function ColleaguesCase({ reference, status, with: colleague, problems, typed }: ColleaguesCaseProps) {
	const { label, tone } = staffWords(status)
	return (
		<div className="question">
			<Breadcrumbs trail={[{ href: '/casework', label: 'Cases' }]} here={shownReference(reference)} />
			<ErrorSummary problems={problems} />
			<h1>This case is with {colleague}</h1>
			<p>
				<StatusTag kind={tone}>{label}</StatusTag>
			</p>
			<p>If you need to open it, for example to cover for them, say why. It opens for an hour.</p>
			<ReasonForm typed={typed} problems={problems} />
		</div>
	)
}
