import { links } from '#app/http/links.ts'
import { Button } from '#app/ui/button.tsx'
import { ButtonLink } from '#app/ui/button-link.tsx'
import { useWords } from '#app/ui/language.ts'
import { Notice } from '#app/ui/notice.tsx'
import { CalendarForm } from './calendar-form.tsx'
import type { Pattern } from './pattern.ts'
import { dayWithName } from './day-with-name.ts'
import type { FirstDayDoubt } from './first-day-doubt.ts'
import type { PhasedReturn } from './phased-return.ts'
import type { ReviewDay } from './review-days.ts'
import type { WorkOnBankHoliday } from './shown-week.ts'
import { WeeksShown } from './weeks-shown.tsx'

export type PatternResultProps = {
	readonly pattern: Pattern
	readonly plan: PhasedReturn
	readonly reviews: readonly ReviewDay[]
	/** Minutes of the most of each week, where the employee sets the hours. */
	readonly most: readonly (readonly [number, number])[]
	readonly bankHolidays: readonly WorkOnBankHoliday[]
	/** Why the first day may be a slip, and the short address with the day that is offered instead. */
	readonly doubt: (FirstDayDoubt & { readonly query: string }) | null
	/** The short address, without its path. */
	readonly query: string
	readonly held: 'guest' | 'account'
}

/** What a pattern makes of a usual week: the weeks, what the pattern is for, the copies, and the way to a plan of one's own. */
export function PatternResult({ pattern, plan, doubt, reviews, most, bankHolidays, query, held }: PatternResultProps) {
	const { phasedReturn: said } = useWords()
	const copyAt = (extension: string) => `${links.returnTool('phased-return')}/copy.${extension}?${query}`
	return (
		<section aria-labelledby="result">
			<h2 id="result">{pattern.title}</h2>
			{doubt ? <FirstDayAsked plan={plan} doubt={doubt} /> : null}
			<WeeksShown plan={plan} reviews={reviews} most={new Map(most)} bankHolidays={bankHolidays} />
			<h3>{said.forWhom}</h3>
			<p>{pattern.for}</p>
			<h3>{said.advice}</h3>
			<ul>
				{pattern.advice.map((line) => (
					<li key={line}>{line}</li>
				))}
			</ul>
			{pattern.afterwards === '' ? null : (
				<>
					<h3>{said.afterwards}</h3>
					<p>{pattern.afterwards}</p>
				</>
			)}
			{pattern.unverified ? (
				<>
					<h3>{said.unverified}</h3>
					<p>{pattern.unverified}</p>
				</>
			) : null}
			<section className="not-on-paper" aria-labelledby="take">
				<h3 id="take">{said.take}</h3>
				<div className="row">
					<ButtonLink look="quiet" download href={copyAt('docx')}>
						{said.takeWord}
					</ButtonLink>
					<ButtonLink look="quiet" download href={copyAt('pdf')}>
						{said.takePdf}
					</ButtonLink>
				</div>
				<CalendarForm action={`${links.returnTool('phased-return')}/copy.ics`} query={query} />
			</section>
			<section className="card not-on-paper" aria-labelledby="own">
				<h3 id="own" className="mt-0">
					{said.weekByWeekTitle}
				</h3>
				<p>{held === 'guest' ? said.weekByWeekText : said.weekByWeekAccount}</p>
				<form method="post" action={`${links.returnTool('phased-return')}?${query}`}>
					<Button>{said.weekByWeek}</Button>
				</form>
			</section>
		</section>
	)
}

/** Asks about the first day, with another one to take by one press. */
function FirstDayAsked({
	plan,
	doubt,
}: {
	readonly plan: PhasedReturn
	readonly doubt: NonNullable<PatternResultProps['doubt']>
}) {
	const { phasedReturn: said, phasedReturnDocument: words } = useWords()
	return (
		<div className="not-on-paper">
			<Notice kind="now">
				<p>{said.firstDayDoubt[doubt.because](dayWithName(plan.firstDay, words))}</p>
				<p className="row">
					<ButtonLink look="quiet" href={`${links.returnTool('phased-return')}?${doubt.query}`}>
						{said.firstDayOffer(dayWithName(doubt.offer, words))}
					</ButtonLink>
					<a className="inline-flex min-h-11 items-center" href="#change">
						{said.firstDayChange}
					</a>
				</p>
			</Notice>
		</div>
	)
}
