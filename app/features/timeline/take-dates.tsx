import { links } from '#app/http/links.ts'
import { Button } from '#app/ui/button.tsx'
import { useWords } from '#app/ui/language.ts'
import { Notice } from '#app/ui/notice.tsx'
import { nearDay } from './day-text.ts'
import { dayToDo } from './timeline-view.ts'
import type { Dated } from './timeline-view.ts'

type TakeDatesProps = {
	/** The short address, without `?`. */
	readonly query: string
	readonly ahead: readonly Dated[]
	readonly today: string
	/** Nothing was ticked when the file was asked for. */
	readonly noneChosen: boolean
	readonly mark: string | null
}

/** The dates to come as a calendar file, each to be ticked or left, and the whole timeline as Word or PDF. */
export function TakeDates({ query, ahead, today, noneChosen, mark }: TakeDatesProps) {
	const said = useWords().timeline
	const copy = (extension: string) => `${links.returnTool('timeline')}/copy/timeline.${extension}?${query}`
	const toCome = ahead.filter(({ on }) => on >= today)
	return (
		<aside className="border-t-5 border-strong pt-3.5 text-small not-on-paper">
			<h2 id="calendar" className="mb-1 text-[1.1rem]">
				{said.calendarTitle}
			</h2>
			{noneChosen ? (
				<Notice kind="stop" announce>
					<p>{said.calendarNone}</p>
				</Notice>
			) : null}
			{toCome.length === 0 ? (
				<p>{said.calendarNothing}</p>
			) : (
				<form method="get" action={`${links.returnTool('timeline')}/dates.ics`}>
					{[...new URLSearchParams(query)].map(([name, value]) => (
						<input key={name} type="hidden" name={name} value={value} />
					))}
					<p>{said.calendarText}</p>
					<p>{mark === null ? said.calendarAgain : said.calendarAgainMark(mark)}</p>
					<details className="fold" open={noneChosen}>
						<summary>{said.calendarChoose(toCome.length)}</summary>
						<fieldset>
							<legend className="sr-only">{said.calendarPick}</legend>
							{toCome
								.map((date) => ({ ...date, doOn: dayToDo(date, today) }))
								.map(({ milestone, on, doOn }) => (
									<div key={milestone.id} className="choice">
										<input type="checkbox" id={`pick-${milestone.id}`} name="pick" value={milestone.id} defaultChecked />
										<label htmlFor={`pick-${milestone.id}`}>
											{nearDay(doOn, today, said.weekdays)}
											<span className="block text-ink-soft">
												{doOn === on ? milestone.title : said.fallsOn(milestone.title, nearDay(on, today, said.weekdays))}
											</span>
										</label>
									</div>
								))}
						</fieldset>
					</details>
					<input type="hidden" name="chosen" value="yes" />
					<Button look="quiet">{said.calendarGet}</Button>
					<p className="mt-4">{said.calendarGone}</p>
				</form>
			)}
			<h2 className="mt-6 mb-1 text-[1.1rem]">{said.copyTitle}</h2>
			<ul className="list-none">
				<li className="border-b border-line">
					<a className="flex min-h-11 items-center py-1.5" href={copy('docx')} download>
						{said.getWord}
					</a>
				</li>
				<li className="border-b border-line">
					<a className="flex min-h-11 items-center py-1.5" href={copy('pdf')} download>
						{said.getPdf}
					</a>
				</li>
			</ul>
			<p className="mt-2">{said.printHint}</p>
		</aside>
	)
}
