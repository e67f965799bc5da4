import type { Document } from '#app/documents/document.ts'
import { LetterShown } from '#app/features/plans/letters/letter-shown.tsx'
import { RemindMe } from '#app/features/reminders/remind-me.tsx'
import { links } from '#app/http/links.ts'
import { longDate } from '#app/journey/calendar.ts'
import { Button } from '#app/ui/button.tsx'
import { ErrorSummary } from '#app/ui/error-summary.tsx'
import { useWords } from '#app/ui/language.ts'
import { Notice } from '#app/ui/notice.tsx'
import { mostContacts } from './contact-log.ts'
import { ContactRows, type ContactRowsProps } from './contact-rows.tsx'
import type { NotHere } from './not-here.ts'
import { NotHereNotices } from './not-here-notices.tsx'
import { NeverHere } from './record-form.tsx'
import { ReturnTrail } from './record-page.tsx'
import { TakeKept } from './take-kept.tsx'
import { WhoSeesKept, type WhoSeesProps } from './who-sees-kept.tsx'

export type KeptLogProps = Omit<ContactRowsProps, 'action'> & {
	readonly id: string
	/** The mark of what this page was made from. */
	readonly base: string
	readonly said: 'kept' | 'saved' | 'busy' | null
	/** What somebody else saved since the page was shown, and how much of it had no room in the form. */
	readonly elsewhere: { readonly document: Document; readonly left: number } | null
	readonly notHere: NotHere
	/** The next day of contact, as it is saved. */
	readonly days: readonly string[]
	readonly mark: string
	readonly changedOn: string
	readonly held: WhoSeesProps['held']
	readonly looks: WhoSeesProps['looks']
}

/** A contact log that an account keeps: its contacts in the form, with room for the next, to save, to take away and to delete. */
export function KeptLogPage(page: KeptLogProps) {
	const { returnRecords, keptPapers, contactSheets } = useWords()
	const words = keptPapers.log
	const { id, base, said, elsewhere, days, mark, ...rows } = page
	const here = links.paper('contact-log', id)
	return (
		<>
			<ReturnTrail
				above={[{ href: links.accountRecords, label: returnRecords.listTitle }]}
				here={keptPapers['contact-log'].title}
			/>
			<ErrorSummary problems={page.problems} />
			<h1>{contactSheets['contact-log'].shown}</h1>
			{said && !elsewhere ? (
				<Notice kind={said === 'busy' ? 'now' : 'done'} announce>
					<p>{said === 'busy' ? returnRecords.busy : words[said]}</p>
				</Notice>
			) : null}
			{elsewhere ? (
				<>
					<Notice kind="now" title={words.elsewhereTitle} announce>
						<p>{words.elsewhereText}</p>
						<p>
							{words.elsewhereBoth} {elsewhere.left > 0 ? words.elsewhereLeft(elsewhere.left) : null}
						</p>
					</Notice>
					<LetterShown letter={elsewhere.document} />
				</>
			) : null}
			<p>
				{words.lede} {words.changedOn(longDate(page.changedOn))}
			</p>
			{rows.rows < mostContacts ? (
				<p className="not-on-paper">
					<a className="inline-flex min-h-11 items-center" href={`#contact-${rows.rows}`}>
						{words.toEmpty}
					</a>
				</p>
			) : null}
			<NotHereNotices found={page.notHere} />
			<NeverHere />
			<form method="post" action={here} noValidate className="max-w-measure">
				{/* What Enter presses: without it, that would be the button that adds a row. */}
				<button type="submit" name="do" value="save" hidden>
					{words.save}
				</button>
				<input type="hidden" name="base" value={base} />
				<ContactRows action={here} today={rows.today} typed={rows.typed} problems={rows.problems} rows={rows.rows} />
				<p className="hint">{words.removeHint}</p>
				<div className="row">
					<Button name="do" value="save">
						{words.save}
					</Button>
				</div>
			</form>
			<TakeKept kind="contact-log" id={id} hasDays={days.length > 0} />
			<RemindMe days={days.map((on, at) => ({ on, code: `contact${at + 1}` }))} mark={mark || undefined} />
			<WhoSeesKept kind="contact-log" {...page} />
		</>
	)
}
