import { YourSuggestions } from '#app/features/suggestions/your-suggestions.tsx'
import { longDate } from '#app/journey/calendar.ts'
import type { Problem } from '#app/journey/step.ts'
import { Button } from '#app/ui/button.tsx'
import { ConfirmationPanel } from '#app/ui/confirmation-panel.tsx'
import { ErrorSummary } from '#app/ui/error-summary.tsx'
import { useWords } from '#app/ui/language.ts'
import { StatusTag } from '#app/ui/status-tag.tsx'
import { SummaryList } from '#app/ui/summary-list.tsx'
import { Table } from '#app/ui/table.tsx'
import { CopyLinks, type CopyLink } from './copy-links.tsx'
import type { Words } from '#app/words/words.ts'
import type { ReferralStatus } from './referral.ts'
import { documentLanguage } from './sent-in-english.tsx'
import { subjectTone } from './status-words.ts'
import type { SubjectStatusView } from './subject-status.server.ts'

type Access = SubjectStatusView['access'][number]

type SubjectStatusProps = {
	readonly status: ReferralStatus
	readonly reference: string
	readonly respondByOn: string | null
	/** By their ids; what one is called is for the page to say. */
	readonly permissions: readonly { readonly permission: string; readonly agreed: boolean; readonly on: string }[]
	readonly permissionLabels: Readonly<Record<string, string>>
	readonly questions: readonly { readonly question: string; readonly answer: string | null }[]
	readonly list: SubjectStatusView['list']
	readonly listProblems: readonly Problem[]
	readonly typed: string
	readonly access: readonly Access[]
	readonly files: readonly CopyLink[]
	readonly reopenAt: string
}

export function SubjectStatus({
	status,
	reference,
	respondByOn,
	permissions,
	permissionLabels,
	questions,
	list,
	listProblems,
	typed,
	access,
	files,
	reopenAt,
}: SubjectStatusProps) {
	const words = useWords()
	const { employee } = words
	const inWords = (day: string) => longDate(day, words.errors.fields.months)
	return (
		<div className="question">
			<ErrorSummary problems={listProblems} />
			{status === 'received' ? (
				<ConfirmationPanel title={employee.serviceHasIt} reference={reference}>
					<p>
						{respondByOn ? `${employee.aimToRespond(inWords(respondByOn))} ` : ''}
						{employee.wayYouChose}
					</p>
				</ConfirmationPanel>
			) : (
				<>
					<h1 className="mt-8">{employee.statusTitle}</h1>
					<p>
						<StatusTag kind={subjectTone(status)}>{employee.status[status]}</StatusTag>
					</p>
					<p>{employee.referenceIs(reference)}</p>
				</>
			)}
			<Next status={status} reopenAt={reopenAt} />
			{list ? <YourSuggestions {...list} problems={listProblems} typed={typed} /> : null}
			{permissions.length > 0 ? (
				<SummaryList
					heading={employee.whatYouAllowed}
					rows={permissions.map((one) => ({
						label: permissionLabels[one.permission] ?? one.permission,
						value: (one.agreed ? employee.yesOn : employee.noOn)(inWords(one.on)),
					}))}
				/>
			) : null}
			{permissions.length > 0 ? <p>{employee.takeBack}</p> : null}
			{questions.length > 0 ? (
				<SummaryList
					heading={employee.askedYourManager}
					rows={questions.map((one) => ({
						label: one.question,
						value: one.answer === null ? employee.noAnswerYet : <span lang={documentLanguage}>{one.answer}</span>,
					}))}
				/>
			) : null}
			{files.length > 0 ? <CopyLinks files={files} note={employee.copyIsYours} /> : null}
			<h2>{employee.whoLooked}</h2>
			<p>{employee.everybodyButYou}</p>
			<Table
				caption={employee.whoLooked}
				captionHidden
				columns={[{ label: employee.when }, { label: employee.who }, { label: employee.what }]}
				rows={access.map((one, at) => ({
					key: String(at),
					cells: [momentIn(words, one), whoIn(words, one), whatIn(words, one)],
				}))}
			/>
			<form method="post" action="/sign-out" className="mt-8">
				<Button look="quiet">{employee.closeAndSignOut}</Button>
			</form>
		</div>
	)
}

function Next({ status, reopenAt }: { readonly status: ReferralStatus; readonly reopenAt: string }) {
	const { employee } = useWords()
	switch (status) {
		case 'declined':
			return (
				<p>
					{employee.declinedBefore} <a href={reopenAt}>{employee.declinedLink}</a>.
				</p>
			)
		case 'changes-requested':
			return <p>{employee.changesRequested}</p>
		case 'closed':
			return <p>{employee.closed}</p>
		case 'no-contact':
			return <p>{employee.noContact}</p>
		default:
			return null
	}
}

/** '27 March 2026 at 14:05', as the case's own clock has it. */
function momentIn(words: Words, { on, time }: Access): string {
	return words.employee.moment(longDate(on, words.errors.fields.months), time)
}

function whoIn({ employee }: Words, { kind, name }: Access): string {
	if (kind !== 'staff') return employee.whoWas[kind]
	return name === null ? employee.whoWas.staffUnknown : employee.whoWas.staff(name)
}

function whatIn({ employee }: Words, { event }: Access): string {
	const said: Readonly<Record<string, string>> = employee.whatWas
	return said[event] ?? employee.didSomething
}
