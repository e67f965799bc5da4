import type { ReactNode } from 'react'
import type { ReferralKind, ReferralStatus } from '#app/features/referrals/referral.ts'
import { shownReference } from '#app/features/referrals/reference.ts'
import { staffTone } from '#app/features/referrals/status-words.ts'
import { longDate } from '#app/journey/calendar.ts'
import { Button } from '#app/ui/button.tsx'
import { useWords } from '#app/ui/language.ts'
import { Pagination } from '#app/ui/pagination.tsx'
import { StatusTag } from '#app/ui/status-tag.tsx'
import { Table } from '#app/ui/table.tsx'

type Line = {
	readonly id: string
	readonly kind: ReferralKind
	readonly status: ReferralStatus
	readonly reference: string
	readonly firm: string | null
	readonly assignedTo: { readonly name: string | null } | null
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

const shows = ['open', 'mine', 'nobodys', 'closed'] as const satisfies readonly Show[]

export function InboxPage({ lines, after, open, closed, callBacks, show, kind }: InboxPageProps) {
	const { casework } = useWords()
	const address = (changes: { show?: Show; kind?: ReferralKind | null; after?: string }) => {
		const query = new URLSearchParams({ show: changes.show ?? show })
		const kept = changes.kind === undefined ? kind : changes.kind
		if (kept) query.set('kind', kept)
		if (changes.after) query.set('after', changes.after)
		return `/casework?${query}`
	}
	return (
		<>
			<h1 className="mt-8">{casework.casesTitle}</h1>
			<p>
				{casework.howMany(open, closed)} <a href="/casework/call-backs">{casework.callBacks(callBacks)}</a>
			</p>
			<nav aria-label={casework.whichCases} className="row mb-4">
				{shows.map((one) => (
					<a key={one} href={address({ show: one })} aria-current={one === show ? 'page' : undefined} className="chip">
						{casework.shows[one]}
					</a>
				))}
			</nav>
			<nav aria-label={casework.whichKind} className="row mb-6">
				{([null, 'referral', 'assessment'] as const).map((one) => (
					<a key={one ?? 'both'} href={address({ kind: one })} aria-current={one === kind ? 'page' : undefined} className="chip">
						{one === null ? casework.bothKinds : casework.kinds[one]}
					</a>
				))}
			</nav>
			<Table
				caption={casework.shows[show]}
				captionHidden
				columns={[
					{ label: casework.columns.reference },
					{ label: casework.columns.firm, long: true },
					{ label: casework.columns.waiting },
					{ label: casework.columns.answerBy },
					{ label: casework.columns.status },
					{ label: casework.columns.with, long: true },
				]}
				rows={lines.map((line) => ({
					key: line.id,
					cells: [
						<Two key="reference" under={casework.kind[line.kind]}>
							<a href={`/casework/${line.id}`}>{shownReference(line.reference)}</a>
						</Two>,
						line.firm ?? casework.employeeAlone,
						<Two key="waiting" under={longDate(line.receivedOn)}>
							{casework.waited(line.ageDays)}
						</Two>,
						line.respondByOn ? (
							<Two key="clock" under={longDate(line.respondByOn)}>
								{line.isOverdue ? <StatusTag kind="stop">{casework.overdue}</StatusTag> : null}
							</Two>
						) : (
							''
						),
						<StatusTag key="status" kind={staffTone(line.status)}>
							{casework.status[line.status]}
						</StatusTag>,
						line.assignedTo ? (line.assignedTo.name ?? casework.aColleague) : casework.nobodyYet,
					],
				}))}
				empty={casework.none[show]}
			/>
			<Pagination next={after ? { href: address({ after }), label: casework.laterOnes } : null} />
			<form method="post" action="/sign-out" className="mt-10">
				<Button look="quiet">{casework.signOut}</Button>
			</form>
		</>
	)
}

/** What matters in a cell, and under it what explains it. */
function Two({ children, under }: { readonly children: ReactNode; readonly under: string }) {
	return (
		<>
			{children}
			<span className="block font-normal text-ink-soft">{under}</span>
		</>
	)
}
