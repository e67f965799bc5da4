import { longDate } from '#app/journey/calendar.ts'
import { useWords } from '#app/ui/language.ts'
import { SummaryList } from '#app/ui/summary-list.tsx'
import { usualDaysText } from './day-lines.ts'
import type { PhasedReturn } from './phased-return.ts'
import { plainHours } from './usual-fields.ts'
import { lastDayOf } from './week-dates.ts'

/** Who, when, and what both agree, for the employee: what is not filled in yet says so. */
export function YourReturnAbout({ plan }: { readonly plan: PhasedReturn }) {
	const { phasedReturn, phasedReturnDocument: words, yourReturn: said } = useWords()
	const { usual } = plan
	const day = (date: string | null) => (date === null ? null : longDate(date))
	const orNotYet = (text: string) => text || <span className="text-ink-soft">{said.notSaidYet}</span>
	const people = [
		{ label: said.you, value: plan.employee },
		{ label: said.manager, value: plan.manager },
		{ label: said.firm, value: plan.firm },
	].filter(({ value }) => value !== '')
	const note = phasedReturn.noteText(day(plan.noteFrom), day(plan.noteUntil))
	return (
		<>
			<section aria-labelledby="about">
				<h2 id="about">{said.about}</h2>
				<SummaryList
					rows={[
						...people,
						{ label: said.firstDay, value: longDate(plan.firstDay) },
						{ label: said.lastDay, value: longDate(lastDayOf(plan)) },
						{
							label: said.usual,
							value: phasedReturn.usualText(plainHours(usual.weeklyMinutes), usualDaysText(plan, words), usual.startsAt),
						},
						{ label: said.nation, value: phasedReturn.nations[plan.nation] },
						...(note === '' ? [] : [{ label: said.note, value: note }]),
						{ label: said.goesTo, value: orNotYet(plan.goesTo) },
						{ label: said.tooMuch, value: orNotYet(plan.tooMuch) },
						{ label: said.colleaguesHear, value: orNotYet(plan.colleaguesHear) },
						{ label: said.afterwards, value: orNotYet(plan.afterwards) },
					]}
				/>
			</section>
			<section aria-labelledby="rules">
				<h2 id="rules">{said.rules}</h2>
				<ul>
					{words.rules.map((rule) => (
						<li key={rule}>{rule}</li>
					))}
				</ul>
			</section>
		</>
	)
}
