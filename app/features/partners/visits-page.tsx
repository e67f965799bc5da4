import { links } from '#app/http/links.ts'
import { addDays, longDate } from '#app/journey/calendar.ts'
import { Breadcrumbs } from '#app/ui/breadcrumbs.tsx'
import { useWords } from '#app/ui/language.ts'
import { Notice } from '#app/ui/notice.tsx'
import { Table } from '#app/ui/table.tsx'
import { BarChart } from '../counts/bar-chart.tsx'
import { monthsKept } from '../counts/months-kept.ts'
import { otherCampaign, withoutCampaign } from './campaign.ts'
import type { Partner } from './partner.ts'
import type { ShownLink, ShownVisits } from './visits.ts'

/** Visits by link and day. What may stand here was decided before: this page only prints it. */
export function VisitsPage({ partner, visits }: { readonly partner: Partner; readonly visits: ShownVisits }) {
	const { partners, home } = useWords()
	const none = visits.inWeeksShown === 0
	return (
		<>
			<Breadcrumbs
				trail={[
					{ href: '/', label: home },
					{ href: '/partners', label: partners.title },
				]}
				here={partner.name}
			/>
			<h1>{partners.countsTitle(partner.name)}</h1>
			<p className="lede">{partners.countsLede(longDate(visits.from), longDate(visits.to))}</p>
			{partner.invented ? <Notice>{partners.inventedNotice}</Notice> : null}
			{none ? <p>{partners.noVisits}</p> : <AllLinks visits={visits} />}
			{visits.links.map((link) => (
				<OneLink key={link.campaign} link={link} />
			))}
			<h2>{partners.howCounted}</h2>
			<p>{partners.oneVisit}</p>
			<p>{partners.fewerThanFive}</p>
			<p>{partners.totalsAddUp}</p>
			<p>{partners.onlyLinksWithEnough}</p>
			<p>{partners.keptFor(monthsKept.dailyCount)}</p>
			<p className="row">
				<a href={links.partnerKit(partner.id)}>{partners.getKit}</a>
			</p>
		</>
	)
}

function AllLinks({ visits }: { readonly visits: ShownVisits }) {
	const { partners } = useWords()
	return (
		<section aria-labelledby="all-links">
			<h2 id="all-links">{partners.allLinks}</h2>
			<Chart what={partners.byWeek} every={3} bars={visits.weeks.map((week) => ({ day: week.monday, value: week.visits }))} />
			<Table
				caption={partners.allLinks}
				captionHidden
				columns={[{ label: partners.week }, { label: partners.visits, number: true }]}
				rows={[
					...visits.weeks.map((week) => ({
						key: week.monday,
						cells: [longDate(week.monday), inFigures(week.visits) ?? partners.notShown],
					})),
					{ key: 'shown', cells: [partners.inWeeksShown, <strong key="sum">{inFigures(visits.inWeeksShown)}</strong>] },
				]}
			/>
		</section>
	)
}

function OneLink({ link }: { readonly link: ShownLink }) {
	const { partners } = useWords()
	const name =
		link.campaign === withoutCampaign
			? partners.plainLink
			: link.campaign === otherCampaign
				? partners.otherLinks
				: partners.campaignCalled(link.campaign)
	const id = `link-${link.campaign === withoutCampaign ? '' : link.campaign}`
	return (
		<section aria-labelledby={id}>
			<h2 id={id}>{name}</h2>
			<Chart
				what={partners.byDay(name)}
				every={21}
				bars={link.weeks.flatMap(({ monday, days }) => days.map((value, day) => ({ day: addDays(monday, day), value })))}
			/>
			<details className="mb-6">
				<summary className="min-h-11 cursor-pointer py-2.5 font-semibold">{partners.byDayTable}</summary>
				<Table
					caption={partners.byDay(name)}
					captionHidden
					columns={[
						{ label: partners.week },
						{ label: partners.wholeWeek, number: true },
						...partners.days.map((label) => ({ label, number: true })),
					]}
					rows={[
						...link.weeks
							.filter(({ visits }) => visits !== null)
							.map(({ monday, visits, days }) => ({
								key: monday,
								cells: [longDate(monday), ...[visits, ...days].map((number) => inFigures(number) ?? partners.notShown)],
							})),
						{
							key: 'shown',
							cells: [
								partners.inWeeksShown,
								<strong key="sum">{inFigures(link.inWeeksShown)}</strong>,
								...partners.days.map(() => ''),
							],
						},
					]}
				/>
			</details>
		</section>
	)
}

type ChartProps = {
	readonly what: string
	readonly every: number
	readonly bars: readonly { readonly day: string; readonly value: number | null }[]
}

/** The picture says its highest bar; a reader who cannot see it has the table right after it. */
function Chart({ what, every, bars }: ChartProps) {
	const { partners } = useWords()
	const highest = bars.reduce(
		(best, bar) => ((bar.value ?? 0) > (best.value ?? 0) ? bar : best),
		bars[0] ?? { day: '', value: null },
	)
	const label =
		highest.value === null ? partners.chartWithoutBars(what) : partners.chartLabel(what, highest.value, longDate(highest.day))
	return (
		<>
			<BarChart label={label} every={every} bars={bars.map(({ day, value }) => ({ label: longDate(day), value }))} />
			<p className="text-small text-ink-soft">{partners.barNotShown}</p>
		</>
	)
}

/** 1137 as 1,137. */
const inFigures = (number: number | null) => number?.toLocaleString('en-GB') ?? null
