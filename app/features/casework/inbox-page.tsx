import type { ReactNode } from 'react'
import type { ReferralKind, ReferralStatus } from '#app/features/referrals/referral.ts'
import { shownReference } from '#app/features/referrals/reference.ts'
import { staffWords } from '#app/features/referrals/status-words.ts'
import { longDate } from '#app/journey/calendar.ts'
import { Button } from '#app/ui/button.tsx'
import { Pagination } from '#app/ui/pagination.tsx'
import { StatusTag } from '#app/ui/status-tag.tsx'
import { Table } from '#app/ui/table.tsx'

type Line = {
	readonly id: string
	readonly kind: ReferralKind
	readonly status: ReferralStatus
	readonly reference: string
	readonly firm: string | null
	readonly assignedTo: string | null
	readonly receivedOn: string
	readonly ageDays: number
	readonly respondByOn: string | null
	readonly isOverdue: boolean
}
type Show = 'open' | 'mine' | 'nobodys' | 'closed'
type InboxPageProps = {
	readonly lines: readonly Line[]
	readonly after: string | null
	readonly open: number
	readonly closed: number
	readonly callBacks: number
	readonly show: Show
	readonly kind: ReferralKind | null
}

const names: Readonly<Record<Show, string>> = { open: 'All open', mine: 'Mine', nobodys: 'Nobody’s yet', closed: 'Closed' }
const empty: Readonly<Record<Show, string>> = {
	open: 'No open case. A new one appears here when an employee has agreed.',
	mine: 'You have no case. Take one from “Nobody’s yet”.',
	nobodys: 'Every case has somebody.',
	closed: 'No case has been closed yet.',
}

export function InboxPage({ lines, after, open, closed, callBacks, show, kind }: InboxPageProps) {
	const address = (changes: { show?: Show; kind?: ReferralKind | null; after?: string }) => {
		const query = new URLSearchParams({ show: changes.show ?? show })
		const kept = changes.kind === undefined ? kind : changes.kind
		if (kept) query.set('kind', kept)
		if (changes.after) query.set('after', changes.after)
		return `/casework?${query}`
	}
	return (
		<>
			<h1 className="mt-8">Cases</h1>
			<p>
				{open} open, {closed} closed. <a href="/casework/call-backs">Call-backs to make: {callBacks}</a>
			</p>
			<nav aria-label="Which cases" className="row mb-4">
				{(Object.keys(names) as Show[]).map((one) => (
					<a key={one} href={address({ show: one })} aria-current={one === show ? 'page' : undefined} className="chip">
						{names[one]}
					</a>
				))}
			</nav>
			<nav aria-label="Which kind" className="row mb-6">
				{([null, 'referral', 'assessment'] as const).map((one) => (
					<a key={one ?? 'both'} href={address({ kind: one })} aria-current={one === kind ? 'page' : undefined} className="chip">
						{one === null ? 'Both kinds' : one === 'referral' ? 'Referrals' : 'Assessments'}
					</a>
				))}
			</nav>
			<Table
				caption={names[show]}
				captionHidden
				columns={[
					{ label: 'Reference' },
					{ label: 'Firm', long: true },
					{ label: 'Waiting' },
					{ label: 'Answer by' },
					{ label: 'Status' },
					{ label: 'With', long: true },
				]}
				rows={lines.map((line) => ({
					key: line.id,
					cells: [
						<Two key="reference" under={line.kind === 'referral' ? 'Referral' : 'Assessment'}>
							<a href={`/casework/${line.id}`}>{shownReference(line.reference)}</a>
						</Two>,
						line.firm ?? 'The employee alone',
						<Two key="waiting" under={longDate(line.receivedOn)}>
							{daysWaited(line.ageDays)}
						</Two>,
						line.respondByOn ? (
							<Two key="clock" under={longDate(line.respondByOn)}>
								{line.isOverdue ? <StatusTag kind="stop">Overdue</StatusTag> : null}
							</Two>
						) : (
							''
						),
						<StatusTag key="status" kind={staffWords(line.status).tone}>
							{staffWords(line.status).label}
						</StatusTag>,
						line.assignedTo ?? 'Nobody yet',
					],
				}))}
				empty={empty[show]}
			/>
			<Pagination next={after ? { href: address({ after }), label: 'Later ones' } : null} />
			<form method="post" action="/sign-out" className="mt-10">
				<Button look="quiet">Sign out</Button>
			</form>
		</>
	)
}

const daysWaited = (days: number) => (days === 0 ? 'Today' : days === 1 ? '1 day' : `${days} days`)

/** What matters in a cell, and under it what explains it. */
function Two({ children, under }: { readonly children: ReactNode; readonly under: string }) {
	return (
		<>
			{children}
			<span className="block font-normal text-ink-soft">{under}</span>
		</>
	)
}
