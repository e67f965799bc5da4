import { links } from '#app/http/links.ts'
import { longDate } from '#app/journey/calendar.ts'
import { Button } from '#app/ui/button.tsx'
import { Checkboxes } from '#app/ui/checkboxes.tsx'
import { ErrorSummary } from '#app/ui/error-summary.tsx'
import { useWords } from '#app/ui/language.ts'
import { Notice } from '#app/ui/notice.tsx'
import { SummaryList } from '#app/ui/summary-list.tsx'
import { ConfirmReminders, type EarlierDays } from './confirm-reminders.tsx'
import { useDayName, type DayTitles } from './days-list.tsx'
import { toolsOf } from './reminder-days.ts'
import type { ReminderDay, ReminderState } from './reminder-days.ts'

export type RemindersPageProps = {
	readonly stage: 'unconfirmed' | 'set' | 'stopped'
	readonly days: readonly (ReminderDay & { readonly state: ReminderState })[]
	readonly mark: string | null
	readonly deletedOn: string
	readonly titles: DayTitles
	/** Set for the same address, and about the same thing if the mark, or the reader, says so. */
	readonly earlier: readonly EarlierDays[]
	/** What the person has just done; `replaced`: confirmed, and earlier ones ended by it. */
	readonly said: 'confirmed' | 'replaced' | 'stopped' | null
	/** Nothing was ticked. */
	readonly problem: boolean
}

/** Behind the link of a message: confirm, or see which days are set, stop some or all, and go on to the tools. */
export function RemindersPage(page: RemindersPageProps) {
	if (page.stage === 'unconfirmed') return <ConfirmReminders {...page} />
	return page.stage === 'set' ? <Set {...page} /> : <RemindersStopped deletedOn={page.deletedOn} />
}

function Set({ days, mark, titles, deletedOn, said, problem }: RemindersPageProps) {
	const { reminders } = useWords()
	const nameOf = useDayName(titles)
	const waiting = days.filter(({ state }) => state === 'waiting')
	const problems = problem ? [{ field: 'day', message: reminders.stopSomeMissing }] : []
	return (
		<div className="question">
			<ErrorSummary problems={problems} />
			<h1>{reminders.yourTitle}</h1>
			{said === null ? null : (
				<Notice kind="done" announce title={said === 'stopped' ? reminders.stoppedSome : reminders.confirmedNow}>
					{said === 'replaced' ? <p>{reminders.earlierEnded}</p> : null}
				</Notice>
			)}
			<p className="lede">{reminders.yourLede}</p>
			<SummaryList rows={days.map((day) => ({ label: nameOf(day), value: reminders.states[day.state] }))} />
			{mark === null ? null : <p>{reminders.yourMark(mark)}</p>}
			<BackToDates days={days} />
			<Onward />
			{waiting.length > 1 ? (
				<>
					<h2>{reminders.stopSomeTitle}</h2>
					<form method="post" noValidate>
						<Checkboxes
							name="day"
							label={reminders.stopSomeLegend}
							options={waiting.map((day) => ({ value: day.on, label: nameOf(day) }))}
							error={problems[0]?.message}
						/>
						<Button look="quiet" name="intent" value="stop-days">
							{reminders.stopSome}
						</Button>
					</form>
				</>
			) : null}
			<h2 className="mt-8">{reminders.stopAllTitle}</h2>
			<p>{reminders.stopAllText}</p>
			<form method="post">
				<Button look="stop" name="intent" value="stop">
					{reminders.stopAll}
				</Button>
			</form>
			<p className="meta">{reminders.deletedOn(longDate(deletedOn))}</p>
		</div>
	)
}

/** Where the days came from. Which page it was is not kept, so the reader is told how to find it. */
function BackToDates({ days }: Pick<RemindersPageProps, 'days'>) {
	const { reminders } = useWords()
	return (
		<>
			<h2>{reminders.backTitle}</h2>
			<p>{reminders.backText}</p>
			<ul>
				{toolsOf(days).map((tool) => (
					<li key={tool}>
						<a href={links.returnTool(tool)}>{reminders.backTools[tool]}</a>
					</li>
				))}
			</ul>
		</>
	)
}

function Onward() {
	const { reminders } = useWords()
	return (
		<>
			<h2>{reminders.onTitle}</h2>
			<p>
				{reminders.onText} <a href={links.returnToWork}>{reminders.toTools}</a>
			</p>
		</>
	)
}

export function RemindersStopped({ deletedOn }: { readonly deletedOn: string }) {
	const { reminders } = useWords()
	return (
		<div className="question">
			<h1>{reminders.allStoppedTitle}</h1>
			<p className="lede">{reminders.allStoppedText}</p>
			<p>{reminders.othersGoOn}</p>
			<p>{reminders.deletedOn(longDate(deletedOn))}</p>
			<Onward />
		</div>
	)
}

/** A link that leads nowhere says the same whether it ever led anywhere. */
export function RemindersOver() {
	const { reminders } = useWords()
	return (
		<div className="question">
			<h1>{reminders.overTitle}</h1>
			<p className="lede">{reminders.overText}</p>
			<Onward />
		</div>
	)
}

/** One button, and what it sends is what a mail program sends by itself (RFC 8058). */
export function StopPage({ back }: { readonly back: string }) {
	const { reminders } = useWords()
	return (
		<div className="question">
			<h1>{reminders.stopAllTitle}</h1>
			<p className="lede">{reminders.stopLede}</p>
			<form method="post">
				<input type="hidden" name="List-Unsubscribe" value="One-Click" />
				<Button look="stop">{reminders.stopAll}</Button>
			</form>
			<p>
				<a href={back}>{reminders.backToReminders}</a>
			</p>
		</div>
	)
}
