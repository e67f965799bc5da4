import { branchPath } from '#app/features/conversations/stages.ts'
import type { Nation } from '#app/features/guidance/fact.ts'
import { links } from '#app/http/links.ts'
import { useWords } from '#app/ui/language.ts'
import { Today } from '#app/ui/today.tsx'
import { nearDay } from './day-text.ts'
import { inShort } from './milestone.ts'
import type { Dated, TimelineView } from './timeline-view.ts'
import { whereToDo } from './where-to-do.ts'

/** What the law asks for and may be late, then what was due lately or is due today: each with the way to do it and what it means. */
export function DueNow({ view: { due, missed, today }, nation }: { readonly view: TimelineView; readonly nation: Nation }) {
	const said = useWords().timeline
	if (due.length + missed.length === 0) return null
	return (
		<Today title={said.dueTitle}>
			<ol>
				{missed.map(({ date: { milestone }, lastDay }) => (
					<li key={milestone.id} className="mb-3">
						<a href={whereToDo(milestone, links)}>{milestone.title}</a>
						<span className="block font-semibold">{said.missed(nearDay(lastDay, today, said.weekdays))}</span>
						<span className="block">{said.document.must(milestone.lawSays)}</span>
					</li>
				))}
				{due.map((date) => (
					<li key={date.milestone.id} className="mb-3">
						{date.milestone.id === 'referral' ? (
							<ReferralLine date={date} today={today} nation={nation} />
						) : (
							<>
								<a href={whereToDo(date.milestone, links)}>{date.milestone.title}</a> ({nearDay(date.on, today, said.weekdays)}).{' '}
								<span className="block">{inShort(date.milestone)}</span>
							</>
						)}
					</li>
				))}
			</ol>
		</Today>
	)
}

type ReferralProps = { readonly date: Dated; readonly today: string; readonly nation: Nation }

function ReferralLine({ date, today, nation }: ReferralProps) {
	const said = useWords().timeline
	const day = nearDay(date.on, today, said.weekdays)
	return (
		<>
			{nation === 'england' ? <a href="/refer">{said.referralTitle}</a> : said.referralTitle}{' '}
			<span className="block">{date.on < today ? said.referralPassed(day) : said.referralAhead(day)}</span>
			<a className="flex min-h-11 items-center" href={branchPath('no')}>
				{said.theySayNo}
			</a>
			<ReferralElsewhere nation={nation} />
		</>
	)
}

/** The local service is for one place in England: said wherever the portal speaks of a referral for somebody who works elsewhere. */
export function ReferralElsewhere({ nation }: { readonly nation: Nation }) {
	const said = useWords().timeline
	if (nation === 'england') return null
	return (
		<>
			<span className="block">{said.referralElsewhere}</span>
			<a className="flex min-h-11 items-center" href={links.article('scotland-wales-northern-ireland')}>
				{said.elsewhere}
			</a>
			<a className="flex min-h-11 items-center" href="/services">
				{said.findServices}
			</a>
		</>
	)
}
