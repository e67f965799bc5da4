import { links } from '#app/http/links.ts'
import { longDate } from '#app/journey/calendar.ts'
import { Button } from '#app/ui/button.tsx'
import { ErrorSummary } from '#app/ui/error-summary.tsx'
import { useWords } from '#app/ui/language.ts'
import { Notice } from '#app/ui/notice.tsx'
import { TextField } from '#app/ui/text-field.tsx'
import { RemindersTrail, WhatIsKept } from './about-page.tsx'
import { DaysList, type DayTitles } from './days-list.tsx'
import { ReminderFields } from './remind-me.tsx'
import type { DaysRead } from './reminder-days.ts'

export type AskedPageProps = DaysRead & {
	/** As it was typed. */
	readonly email: string
	readonly mark: string | null
	/** A mark came that is none. */
	readonly markLeftOut: boolean
	readonly problems: readonly { readonly field: string; readonly message: string }[]
	/** The message was asked for once more. */
	readonly again: boolean
	readonly titles: DayTitles
}

/** After somebody asked: the days, the address, and what to do now; or what has to be put right, with everything kept. */
export function AskedPage({ email, mark, markLeftOut, problems, again, days, titles, ...leftOut }: AskedPageProps) {
	const { reminders } = useWords()
	const isSent = problems.length === 0 && days.length > 0
	return (
		<>
			<RemindersTrail />
			<div className="question">
				<ErrorSummary problems={problems} />
				<h1>{isSent ? reminders.sentTitle : days.length === 0 ? reminders.noDaysTitle : reminders.errorTitle}</h1>
				{isSent ? (
					<Notice kind="done" announce title={reminders.lookNow(email)}>
						<p>
							{reminders.lookFor} {again ? reminders.lookAgain : null}
						</p>
						<p>{reminders.pressLink}</p>
						<p>{reminders.noneBefore}</p>
						<details>
							<summary className="py-2.5">{reminders.limitsTitle}</summary>
							<p className="mb-0">
								{reminders.limitsText(email)} {reminders.mostMessages}
							</p>
						</details>
					</Notice>
				) : null}
				{isSent ? null : <AddressForm days={days} mark={mark} email={email} problems={problems} />}
				{days.length > 0 ? (
					<>
						<h2>{reminders.daysTitle}</h2>
						<DaysList days={days} titles={titles} />
					</>
				) : null}
				{mark === null ? null : <p>{reminders.yourMark(mark)}</p>}
				{markLeftOut ? <p>{reminders.markLeftOut}</p> : null}
				<LeftOut {...leftOut} />
				{isSent ? (
					<>
						<p>{reminders.keepDates}</p>
						<h2>{reminders.notComeTitle}</h2>
						<ul>
							{reminders.notCome.map((line) => (
								<li key={line}>{line}</li>
							))}
						</ul>
						<form method="post" action={links.reminders}>
							<ReminderFields days={days} mark={mark ?? undefined} />
							<input type="hidden" name="email" value={email} />
							<Button look="quiet" name="again" value="yes">
								{reminders.sendAgain}
							</Button>
						</form>
						<h2 className="mt-8">{reminders.otherAddress}</h2>
						<AddressForm days={days} mark={mark} email="" problems={[]} />
					</>
				) : null}
				<WhatIsKept />
			</div>
		</>
	)
}

type AddressFormProps = Pick<AskedPageProps, 'days' | 'mark' | 'email' | 'problems'>

function AddressForm({ days, mark, email, problems }: AddressFormProps) {
	const { reminders } = useWords()
	if (days.length === 0)
		return (
			<p>
				<a id="choose" href={links.reminders}>
					{reminders.howTitle}
				</a>
			</p>
		)
	return (
		<form method="post" action={links.reminders} noValidate>
			<ReminderFields days={days} mark={mark ?? undefined} />
			<TextField
				name="email"
				label={reminders.email}
				hint={reminders.emailHint}
				type="email"
				autoComplete="email"
				spellCheck={false}
				value={email}
				error={problems.find(({ field }) => field === 'email')?.message}
			/>
			<Button>{reminders.ask}</Button>
		</form>
	)
}

/** A day that nobody will be reminded of is said: silence would read as a yes. */
function LeftOut({ past, tooFar, tooMany }: Pick<DaysRead, 'past' | 'tooFar' | 'tooMany'>) {
	const { reminders } = useWords()
	if (past.length + tooFar.length + tooMany.length === 0) return null
	const list = (days: readonly string[]) => days.map((day) => longDate(day)).join(', ')
	return (
		<Notice title={reminders.leftOutTitle}>
			{past.length > 0 ? <p>{reminders.passed(list(past))}</p> : null}
			{tooFar.length > 0 ? <p>{reminders.tooFar(list(tooFar))}</p> : null}
			{tooMany.length > 0 ? <p>{reminders.tooMany(list(tooMany))}</p> : null}
		</Notice>
	)
}
