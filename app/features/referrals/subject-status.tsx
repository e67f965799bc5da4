import { longDate } from '#app/journey/calendar.ts'
import { Button } from '#app/ui/button.tsx'
import { ConfirmationPanel } from '#app/ui/confirmation-panel.tsx'
import { StatusTag } from '#app/ui/status-tag.tsx'
import { SummaryList } from '#app/ui/summary-list.tsx'
import { Table } from '#app/ui/table.tsx'
import { CopyLinks, type CopyLink } from './copy-links.tsx'
import type { ReferralStatus } from './referral.ts'
import { subjectWords } from './status-words.ts'

type SubjectStatusProps = {
	readonly status: ReferralStatus
	readonly reference: string
	readonly respondByOn: string | null
	readonly permissions: readonly { readonly label: string; readonly agreed: boolean; readonly on: string }[]
	readonly questions: readonly { readonly question: string; readonly answer: string | null }[]
	readonly access: readonly { readonly at: string; readonly who: string; readonly what: string }[]
	readonly files: readonly CopyLink[]
	readonly reopenAt: string
}

export function SubjectStatus({
	status,
	reference,
	respondByOn,
	permissions,
	questions,
	access,
	files,
	reopenAt,
}: SubjectStatusProps) {
	const { label, tone } = subjectWords(status)
	return (
		<div className="question">
			{status === 'received' ? (
				<ConfirmationPanel title="The service has received it" reference={reference}>
					<p>
						{respondByOn ? `They aim to respond by ${longDate(respondByOn)}. ` : ''}They use the way to reach you that you chose.
					</p>
				</ConfirmationPanel>
			) : (
				<>
					<h1 className="mt-8">How it is going</h1>
					<p>
						<StatusTag kind={tone}>{label}</StatusTag>
					</p>
					<p>Your reference: {reference}</p>
				</>
			)}
			<Next status={status} reopenAt={reopenAt} />
			{permissions.length > 0 ? (
				<SummaryList
					heading="What you allowed"
					rows={permissions.map((one) => ({ label: one.label, value: `${one.agreed ? 'Yes' : 'No'}, on ${longDate(one.on)}` }))}
				/>
			) : null}
			{permissions.length > 0 ? (
				<p>
					To take a permission back, tell your coach, or say so when they contact you. What was shared before cannot be recalled.
				</p>
			) : null}
			{questions.length > 0 ? (
				<SummaryList
					heading="What the service asked your manager"
					rows={questions.map((one) => ({ label: one.question, value: one.answer ?? 'No answer yet' }))}
				/>
			) : null}
			{files.length > 0 ? <CopyLinks files={files} note="The copy is yours. Anybody who can open the file can read it." /> : null}
			<h2>Who looked, and what was done</h2>
			<p>Everybody but you. Your own visits are left out.</p>
			<Table
				caption="Who looked, and what was done"
				captionHidden
				columns={[{ label: 'When' }, { label: 'Who' }, { label: 'What' }]}
				rows={access.map((one, at) => ({ key: String(at), cells: [one.at, one.who, one.what] }))}
			/>
			<form method="post" action="/sign-out" className="mt-8">
				<Button look="quiet">Close and sign out</Button>
			</form>
		</div>
	)
}

function Next({ status, reopenAt }: { readonly status: ReferralStatus; readonly reopenAt: string }) {
	switch (status) {
		case 'declined':
			return (
				<p>
					It is not going ahead. Your manager is told that and nothing else. It is deleted after 30 days; until then you can{' '}
					<a href={reopenAt}>open it again</a>.
				</p>
			)
		case 'changes-requested':
			return (
				<p>
					Your manager sees the numbers of the lines you marked. When they have changed it, you get a new link and read it again.
					Nothing goes on before.
				</p>
			)
		case 'closed':
			return <p>If things change, you can ask the service for help again yourself, or agree to a new referral.</p>
		case 'no-contact':
			return <p>Answer the way that suits you. If your number or address changed, tell the service.</p>
		default:
			return null
	}
}
