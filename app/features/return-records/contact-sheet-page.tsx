import { RemindMe } from '#app/features/reminders/remind-me.tsx'
import { LetterShown } from '#app/features/plans/letters/letter-shown.tsx'
import type { Document } from '#app/documents/document.ts'
import { links } from '#app/http/links.ts'
import type { Problem, TypedValues } from '#app/journey/form.ts'
import type { Step } from '#app/journey/step.ts'
import { Button } from '#app/ui/button.tsx'
import { ErrorSummary } from '#app/ui/error-summary.tsx'
import { useWords } from '#app/ui/language.ts'
import { Notice } from '#app/ui/notice.tsx'
import { agreementStep } from './contact-agreement.ts'
import { ContactRows } from './contact-rows.tsx'
import type { ContactSheet } from './contact-sheet.ts'
import { HiddenFields } from './hidden-fields.tsx'
import { KeepThis } from './keep-this.tsx'
import type { NotHere } from './not-here.ts'
import { NotHereNotices } from './not-here-notices.tsx'
import { Fields, NeverHere } from './record-form.tsx'
import { ReturnTrail } from './record-page.tsx'

export type SheetFormProps = {
	readonly sheet: ContactSheet
	readonly today: string
	readonly typed: TypedValues
	readonly problems: readonly Problem[]
	readonly rows: number
}

/** A sheet about keeping in touch, to fill in. */
export function SheetFormPage({ sheet, today, typed, problems, rows }: SheetFormProps) {
	const { contactSheets, keptPapers } = useWords()
	const said = contactSheets[sheet]
	const given = { today, typed, problems }
	const action = links.returnTool(sheet)
	return (
		<>
			<ReturnTrail here={said.title} />
			<ErrorSummary problems={problems} />
			<h1>{said.title}</h1>
			<p className="lede">{said.lede}</p>
			<p>
				{said.how} {said.stored}
			</p>
			{sheet === 'contact-log' ? (
				<p>
					<a className="inline-flex min-h-11 items-center" href={`${links.accountRecords}#logs`}>
						{keptPapers.log.openKept}
					</a>
				</p>
			) : null}
			<NeverHere />
			<form method="post" action={action} noValidate className="max-w-measure">
				{/* What Enter presses: without it, that would be the button that adds a row. */}
				<button type="submit" name="do" value="show" hidden>
					{contactSheets.show}
				</button>
				{sheet === 'contact-agreement' ? (
					<Fields step={agreementStep as Step} {...given} />
				) : (
					<ContactRows action={action} rows={rows} {...given} />
				)}
				<div className="row">
					<Button name="do" value="show">
						{contactSheets.show}
					</Button>
				</div>
			</form>
		</>
	)
}

export type SheetResultProps = {
	readonly sheet: ContactSheet
	readonly document: Document
	readonly typed: TypedValues
	readonly rows: number
	readonly notHere: NotHere
	readonly days: readonly string[]
	readonly mark: string
	readonly isBusy: boolean
	/** The firm whose HR leads may read what this visitor's account keeps: null without an account, '' without a firm. */
	readonly firm: string | null
}

/** The sheet as it will be, to take away or, a log, to keep. It is kept nowhere yet, so every button sends all of it along. */
export function SheetResultPage({ sheet, document, typed, rows, notHere, days, mark, isBusy, firm }: SheetResultProps) {
	const { contactSheets, returnRecords } = useWords()
	const said = contactSheets[sheet]
	const copy = (file: string) => links.returnTool(`${sheet}/copy/${file}`)
	return (
		<>
			<ReturnTrail here={said.title} />
			<h1 className="not-on-paper">{said.shown}</h1>
			<p className="not-on-paper">{said.shownText}</p>
			{isBusy ? (
				<Notice kind="now" announce>
					<p>{returnRecords.busy}</p>
				</Notice>
			) : null}
			<NotHereNotices found={notHere} />
			<LetterShown letter={document} />
			<form method="post" action={links.returnTool(sheet)} noValidate className="not-on-paper mt-6">
				<input type="hidden" name="rows" value={rows} />
				<HiddenFields typed={typed} />
				<h2 id="take">{returnRecords.takeTitle}</h2>
				<p>
					{said.take} {said.stored}
				</p>
				<div className="row">
					<Button formAction={copy('sheet.docx')}>{returnRecords.getWord}</Button>
					<Button look="quiet" formAction={copy('sheet.pdf')}>
						{returnRecords.getPdf}
					</Button>
					<Button look="quiet" formAction={copy('sheet.html')}>
						{returnRecords.getHtml}
					</Button>
					<Button look="quiet" formAction={copy('sheet.text')}>
						{returnRecords.getText}
					</Button>
					{days.length > 0 ? (
						<Button look="quiet" formAction={copy('days.ics')}>
							{returnRecords.getCalendar}
						</Button>
					) : null}
					<Button look="quiet" name="do" value="change">
						{contactSheets.change}
					</Button>
				</div>
				{days.length > 0 ? (
					<p className="hint mt-4">
						{returnRecords.calendarHint} {mark === '' ? returnRecords.calendarNoMark : returnRecords.calendarMark(mark)}
					</p>
				) : null}
				{sheet === 'contact-log' ? <KeepThis kind="contact-log" firm={firm} /> : null}
			</form>
			<RemindMe days={days.map((on, at) => ({ on, code: `contact${at + 1}` }))} mark={mark || undefined} />
		</>
	)
}
