import { links } from '#app/http/links.ts'
import { longDate } from '#app/journey/calendar.ts'
import { useWords } from '#app/ui/language.ts'
import { Notice } from '#app/ui/notice.tsx'
import { SummaryList } from '#app/ui/summary-list.tsx'
import { dayWithName } from './day-with-name.ts'
import { usualDaysText } from './day-lines.ts'
import type { PhasedReturn } from './phased-return.ts'
import { plainHours } from './usual-fields.ts'
import { lastDayOf } from './week-dates.ts'

/** Who, when, and what both agreed for the first weeks. */
export function AboutReturn({ id, plan }: { readonly id: string; readonly plan: PhasedReturn }) {
	const { phasedReturn: said, phasedReturnDocument: words, change } = useWords()
	const { usual } = plan
	const day = (date: string | null) => (date === null ? null : longDate(date))
	const rows = [
		{ label: said.employee, value: plan.employee },
		{ label: said.manager, value: plan.manager },
		{ label: said.firm, value: plan.firm },
		{ label: said.firstDay, value: dayWithName(plan.firstDay, words) },
		{ label: said.lastDay, value: dayWithName(lastDayOf(plan), words) },
		{
			label: said.usual,
			value: said.usualText(plainHours(usual.weeklyMinutes), usualDaysText(plan, words), usual.startsAt),
		},
		{ label: said.nation, value: said.nations[plan.nation] },
		{ label: said.note, value: said.noteText(day(plan.noteFrom), day(plan.noteUntil)) },
		{ label: said.goesTo, value: plan.goesTo },
		{ label: said.tooMuch, value: plan.tooMuch },
		{ label: said.colleaguesHear, value: plan.colleaguesHear },
		{ label: said.afterwards, value: plan.afterwards },
	].filter(({ value }) => value !== '')
	return (
		<section aria-labelledby="about">
			<h2 id="about">{said.aboutTitle}</h2>
			<SummaryList rows={rows} />
			<p className="not-on-paper">
				<a className="inline-flex min-h-11 items-center" href={links.phasedReturn(id, 'about')}>
					{change}
					<span className="sr-only"> {said.aboutChange}</span>
				</a>
			</p>
		</section>
	)
}

export type HeldProps = {
	readonly id: string
	readonly held: {
		readonly by: 'guest' | 'account'
		readonly untilOn: string
		readonly firm: string
		/** False for an HR lead who looks at a colleague's. */
		readonly isOwner: boolean
	}
}

/** A plan that only this browser keeps, and not until its last day: said where it is seen, with the ways out. */
export function GoneBeforeItEnds({ id, held, plan }: HeldProps & { readonly plan: PhasedReturn }) {
	const { phasedReturn: said } = useWords()
	if (held.by !== 'guest' || held.untilOn >= lastDayOf(plan)) return null
	const ways = [
		{ href: links.phasedReturn(id, 'keep'), label: said.keepInAccount },
		{ href: '#copies', label: said.goneFile },
		{ href: links.phasedReturn(id, 'link'), label: said.goneLink },
	]
	return (
		<div className="not-on-paper">
			<Notice kind="now" title={said.goneTitle}>
				<p>{said.goneText(longDate(held.untilOn), longDate(lastDayOf(plan)))}</p>
				<ul className="list-none">
					{ways.map(({ href, label }) => (
						<li key={href}>
							<a className="inline-flex min-h-11 items-center" href={href}>
								{label}
							</a>
						</li>
					))}
				</ul>
			</Notice>
		</div>
	)
}

/** Where it is kept, and the ways to keep it longer or to end it. */
export function HeldReturn({ id, held }: HeldProps) {
	const { phasedReturn: said } = useWords()
	const text =
		held.by === 'guest' ? said.guestHeld(longDate(held.untilOn)) : held.firm ? said.firmHeld(held.firm) : said.accountHeld
	const pages = [
		...(held.by === 'guest'
			? [
					{ page: 'link', label: said.resumeLink },
					{ page: 'keep', label: said.keepInAccount },
				]
			: []),
		...(held.isOwner ? [{ page: 'delete', label: said.deleteNow }] : []),
	]
	return (
		<section className="not-on-paper mt-8" aria-labelledby="held">
			<h2 id="held">{said.heldTitle}</h2>
			<p>{text}</p>
			<ul className="list-none">
				{pages.map(({ page, label }) => (
					<li key={page}>
						<a className="inline-flex min-h-11 items-center" href={links.phasedReturn(id, page)}>
							{label}
						</a>
					</li>
				))}
			</ul>
		</section>
	)
}
