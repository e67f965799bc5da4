import { LetterShown } from '#app/features/plans/letters/letter-shown.tsx'
import { RemindMe } from '#app/features/reminders/remind-me.tsx'
import { links } from '#app/http/links.ts'
import type { Problem, TypedValues } from '#app/journey/form.ts'
import type { Step } from '#app/journey/step.ts'
import { Button } from '#app/ui/button.tsx'
import { ButtonLink } from '#app/ui/button-link.tsx'
import { ErrorSummary } from '#app/ui/error-summary.tsx'
import { useWords } from '#app/ui/language.ts'
import { Notice } from '#app/ui/notice.tsx'
import { CountingNotice } from './counting-notice.tsx'
import { HiddenFields } from './hidden-fields.tsx'
import { KeepThis } from './keep-this.tsx'
import type { NotHere } from './not-here.ts'
import { NotHereNotices } from './not-here-notices.tsx'
import { ReturnTrail } from './record-page.tsx'
import { FormPart } from './record-form.tsx'
import { readingNames } from './reading-names.ts'
import { readingPart } from './closing-parts.ts'
import type { RecordView } from './record-view.ts'

export type RecordResultProps = RecordView & {
	readonly today: string
	readonly typed: TypedValues
	readonly problems: readonly Problem[]
	readonly rows: number
	readonly notHere: NotHere
	/** A file was asked for and could not be made just now. */
	readonly isBusy: boolean
	/** The firm whose HR leads may read what this visitor's account keeps: null without an account, '' without a firm. */
	readonly firm: string | null
}

/** The record as it will be: to read together, to take away, to hand on. It is kept nowhere, so every button sends all of it along. */
export function RecordResult(page: RecordResultProps) {
	const { returnRecords: said } = useWords()
	const { today, document, typed, problems, rows } = page
	return (
		<>
			<ReturnTrail here={said.title} />
			<ErrorSummary problems={problems} />
			<h1 className="not-on-paper">{said.readTitle}</h1>
			<p className="lede not-on-paper">{page.isRead ? said.readAgain : said.readLede}</p>
			{page.isBusy ? (
				<Notice kind="now" announce>
					<p>{said.busy}</p>
				</Notice>
			) : null}
			{page.notStarted ? (
				<Notice>
					<p>{said.notStarted(page.notStarted)}</p>
				</Notice>
			) : null}
			{page.notMet ? (
				<Notice>
					<p>{said.notMet(page.notMet)}</p>
				</Notice>
			) : null}
			<NotHereNotices found={page.notHere} />
			<CountingNotice found={page.counting} />
			<LetterShown letter={document} />
			<form method="post" action={links.returnTool('record')} noValidate className="not-on-paper mt-6 max-w-measure">
				<button type="submit" name="do" value="read" hidden>
					{said.putReading}
				</button>
				<input type="hidden" name="rows" value={rows} />
				<HiddenFields typed={typed} without={readingNames} />
				<p className="row">
					<Button look="quiet" name="do" value="change">
						{said.changeIt}
					</Button>
				</p>
				<p className="hint">{said.changeNote}</p>
				<FormPart step={readingPart as Step} today={today} typed={typed} problems={problems} />
				<div className="row">
					<Button name="do" value="read">
						{said.putReading}
					</Button>
				</div>
				<TakeAway hasDays={page.hasDays} mark={page.mark} />
				<WhatNext {...page} />
				<KeepThis kind="return-record" firm={page.firm} />
			</form>
			{page.nextReview ? <RemindMe days={[{ on: page.nextReview, code: 'review' }]} mark={page.mark || undefined} /> : null}
		</>
	)
}

const copyAt = (file: string) => links.returnTool(`record/copy/${file}`)

function TakeAway({ hasDays, mark }: Pick<RecordResultProps, 'hasDays' | 'mark'>) {
	const { returnRecords: said, keptPapers } = useWords()
	return (
		<section aria-labelledby="take" className="mt-8">
			<h2 id="take">{said.takeTitle}</h2>
			<p>{keptPapers['return-record'].takeText}</p>
			<p>
				{said.takeNotRead} {said.nothingStored}
			</p>
			<div className="row">
				<Button formAction={copyAt('record.docx')}>{said.getWord}</Button>
				<Button look="quiet" formAction={copyAt('record.pdf')}>
					{said.getPdf}
				</Button>
				<Button look="quiet" formAction={copyAt('record.html')}>
					{said.getHtml}
				</Button>
				<Button look="quiet" formAction={copyAt('record.text')}>
					{said.getText}
				</Button>
			</div>
			{hasDays ? (
				<>
					<p className="hint mt-4">
						{said.calendarHint} {mark === '' ? said.calendarNoMark : said.calendarMark(mark)}
					</p>
					<div className="row">
						<Button look="quiet" formAction={copyAt('days.ics')}>
							{said.getCalendar}
						</Button>
					</div>
				</>
			) : null}
		</section>
	)
}

/** Where what was agreed goes from here. */
export function WhatNext({ agreed, isPhased }: Pick<RecordResultProps, 'agreed' | 'isPhased'>) {
	const { returnRecords: said } = useWords()
	if (agreed === 0 && !isPhased) return null
	return (
		<section aria-labelledby="next" className="mt-8">
			<h2 id="next">{said.nextTitle}</h2>
			{agreed > 0 ? (
				<>
					<p>{said.intoPlanText(agreed)}</p>
					<div className="row">
						<Button look="quiet" formAction={links.returnTool('record/plan')}>
							{said.intoPlan}
						</Button>
					</div>
				</>
			) : null}
			{isPhased ? (
				<>
					<p className="mt-4">{said.planPhasedText}</p>
					<div className="row">
						<ButtonLink look="quiet" href={links.returnTool('phased-return')}>
							{said.planPhased}
						</ButtonLink>
					</div>
				</>
			) : null}
		</section>
	)
}
