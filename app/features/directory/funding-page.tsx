import { wordsFor } from '#app/features/guidance/fact.ts'
import { longDate } from '#app/journey/calendar.ts'
import { dialLink } from '#app/ui/area.ts'
import { Breadcrumbs } from '#app/ui/breadcrumbs.tsx'
import { useWords } from '#app/ui/language.ts'
import { Notice } from '#app/ui/notice.tsx'
import { StatusTag, type StatusKind } from '#app/ui/status-tag.tsx'
import { SummaryList } from '#app/ui/summary-list.tsx'
import { Table } from '#app/ui/table.tsx'
import { DirectoryLinks } from './directory-links.tsx'
import { SayWhatIsMissing } from './say-what-is-missing.tsx'
import type { FundingNotice, FundingStanding } from './funding-notice.ts'
import { openAllYear, standingOn } from './funding-notice.ts'
import { OutsideLink } from './outside-link.tsx'

export type FundingPageProps = {
	readonly notices: readonly FundingNotice[]
	readonly today: string
	/** The closed ones, on a page of their own. */
	readonly archive: boolean
}

export function FundingPage({ notices, today, archive }: FundingPageProps) {
	const all = useWords()
	const words = all.directory
	const trail = [{ href: '/', label: all.home }, ...(archive ? [{ href: '/funding', label: words.funding }] : [])]
	return (
		<>
			<Breadcrumbs trail={trail} here={archive ? words.archive : words.funding} />
			<div className="columns">
				<div>
					<h1>{archive ? words.archive : words.fundingTitle}</h1>
					<p className="lede">{archive ? words.archiveLede : words.fundingLede}</p>
					{notices.length === 0 && <p>{archive ? words.noneClosed : words.noneOpen}</p>}
					{notices.map((notice) => (
						<NoticeEntry key={notice.id} notice={notice} today={today} />
					))}
					<p className="not-on-paper mt-8">
						<a className="inline-flex min-h-11 items-center" href={archive ? '/funding' : '/funding/archive'}>
							{archive ? words.backToFunding : words.archive}
						</a>
					</p>
				</div>
				<aside>
					<DirectoryLinks href="/funding" />
				</aside>
			</div>
			<SayWhatIsMissing href="/funding" />
		</>
	)
}

const looks: Readonly<Record<FundingStanding, StatusKind>> = {
	open: 'open',
	closing: 'now',
	coming: 'waiting',
	closed: 'waiting',
}

function NoticeEntry({ notice, today }: { readonly notice: FundingNotice; readonly today: string }) {
	const words = useWords().directory
	const { id, name, opens, closes, phone, url, unsure, shares } = notice
	const standing = standingOn(notice, today)
	// A notice without a last day says so beside its name already.
	const lastDay = typeof closes !== 'string' ? closes.closed : closes === openAllYear ? null : longDate(closes)
	return (
		<article className="mt-10 border-t-5 border-strong pt-4" aria-labelledby={id}>
			<h2 id={id} className="mb-2">
				{name}
			</h2>
			<p className="mb-3">
				<StatusTag kind={looks[standing]}>{words.standing[standing]}</StatusTag>
			</p>
			<p>{notice.what}</p>
			<SummaryList
				rows={[
					{ label: words.amount, value: notice.amount },
					{ label: words.forWhom, value: notice.who },
					...(opens ? [{ label: words.opens, value: longDate(opens) }] : []),
					...(lastDay ? [{ label: standing === 'closed' ? words.closedOn : words.closes, value: lastDay }] : []),
					{ label: words.whereFor, value: notice.nations.map((nation) => words.nations[nation]).join(', ') },
					...(phone && standing !== 'closed'
						? [
								{
									label: words.phone,
									value: (
										<a className="inline-flex min-h-11 items-center font-bold" href={dialLink(phone)}>
											{phone}
										</a>
									),
								},
							]
						: []),
					...(url && standing !== 'closed' ? [{ label: words.website, value: <OutsideLink url={url} name={name} /> }] : []),
				]}
			/>
			{shares.length > 0 && (
				<>
					<p>{words.whoPaysWhen}</p>
					<Table
						caption={words.whoPays}
						columns={[{ label: words.size }, { label: words.youPay }, { label: words.grantPays }]}
						rows={shares.map(({ staff, employerPays, grantPays }) => ({ key: staff, cells: [staff, employerPays, grantPays] }))}
					/>
				</>
			)}
			{unsure.length > 0 && (
				<Notice title={words.knowFirst} headingLevel={3}>
					<ul>
						{unsure.map((sentence) => (
							<li key={sentence}>{sentence}</li>
						))}
					</ul>
				</Notice>
			)}
			<p className="text-tiny text-ink-soft">
				{words.runBy(notice.owner)} {words.checkedOn(longDate(notice.checkedOn), wordsFor(notice.confidence))}
				{notice.source && <> {words.source(notice.source)}</>}
			</p>
		</article>
	)
}
