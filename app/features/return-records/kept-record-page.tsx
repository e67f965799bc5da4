import { LetterShown } from '#app/features/plans/letters/letter-shown.tsx'
import { RemindMe } from '#app/features/reminders/remind-me.tsx'
import { links } from '#app/http/links.ts'
import { longDate } from '#app/journey/calendar.ts'
import type { Problem, TypedValues } from '#app/journey/form.ts'
import type { Step } from '#app/journey/step.ts'
import { Button } from '#app/ui/button.tsx'
import { ButtonLink } from '#app/ui/button-link.tsx'
import { ErrorSummary } from '#app/ui/error-summary.tsx'
import { useWords } from '#app/ui/language.ts'
import { Notice } from '#app/ui/notice.tsx'
import { CountingNotice } from './counting-notice.tsx'
import { HiddenFields } from './hidden-fields.tsx'
import type { NotHere } from './not-here.ts'
import { NotHereNotices } from './not-here-notices.tsx'
import { FormPart } from './record-form.tsx'
import { ReturnTrail } from './record-page.tsx'
import { readingPart } from './closing-parts.ts'
import { readingNames } from './reading-names.ts'
import { WhatNext } from './record-result.tsx'
import type { RecordView } from './record-view.ts'
import { TakeKept } from './take-kept.tsx'
import { WhoSeesKept, type WhoSeesProps } from './who-sees-kept.tsx'

export type KeptRecordProps = RecordView & {
	readonly id: string
	readonly today: string
	readonly typed: TypedValues
	readonly problems: readonly Problem[]
	/** The mark of what this page was made from. */
	readonly base: string
	readonly rows: number
	readonly notHere: NotHere
	readonly said: 'kept' | 'saved' | 'busy' | 'elsewhere' | null
	readonly held: WhoSeesProps['held']
	readonly changedOn: string
	readonly looks: WhoSeesProps['looks']
}

/** A record that an account keeps: to read, to say that both have read it, to take away, to change and to delete. */
export function KeptRecordPage(page: KeptRecordProps) {
	const { returnRecords: words } = useWords()
	const { id, today, typed, problems, base, said } = page
	return (
		<>
			<ReturnTrail above={[{ href: links.accountRecords, label: words.listTitle }]} here={words.title} />
			<ErrorSummary problems={problems} />
			<h1 className="not-on-paper">{page.isRead ? words.title : words.readTitle}</h1>
			{said === 'elsewhere' ? (
				<Notice kind="now" title={words.elsewhereTitle} announce>
					<p>{words.elsewhereRead}</p>
				</Notice>
			) : said ? (
				<Notice kind={said === 'busy' ? 'now' : 'done'} announce>
					<p>{words[said]}</p>
				</Notice>
			) : null}
			<p className="not-on-paper">
				{page.isRead ? words.readAgain : words.readLede} {words.keptLede(longDate(page.changedOn))}
			</p>
			{page.notMet ? (
				<Notice>
					<p>{words.notMet(page.notMet)}</p>
				</Notice>
			) : null}
			<NotHereNotices found={page.notHere} />
			<CountingNotice found={page.counting} />
			<LetterShown letter={page.document} />
			<p className="row not-on-paper mt-6">
				<ButtonLink look="quiet" href={links.returnRecord(id, 'change')}>
					{words.changeIt}
				</ButtonLink>
			</p>
			<form method="post" noValidate className="not-on-paper max-w-measure">
				<input type="hidden" name="base" value={base} />
				<input type="hidden" name="rows" value={page.rows} />
				<HiddenFields typed={typed} without={readingNames} />
				<FormPart step={readingPart as Step} today={today} typed={typed} problems={problems} />
				<div className="row">
					<Button>{words.putReading}</Button>
				</div>
				<TakeKept kind="return-record" id={id} hasDays={page.hasDays} />
				<WhatNext {...page} />
			</form>
			{page.nextReview ? <RemindMe days={[{ on: page.nextReview, code: 'review' }]} mark={page.mark || undefined} /> : null}
			<WhoSeesKept kind="return-record" {...page} />
		</>
	)
}
