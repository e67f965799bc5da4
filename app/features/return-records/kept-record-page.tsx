import type { Look } from '#app/features/papers/looks.server.ts'
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
import { Table } from '#app/ui/table.tsx'
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
	readonly held: { readonly firm: string; readonly untilOn: string; readonly isOwner: boolean }
	readonly changedOn: string
	readonly looks: readonly Look[]
}

/** A record that an account keeps: to read, to say that both have read it, to take away, to change and to delete. */
export function KeptRecordPage(page: KeptRecordProps) {
	const { returnRecords: words } = useWords()
	const { id, today, typed, problems, base, said } = page
	return (
		<>
			<ReturnTrail above={[{ href: '/account/records', label: words.listTitle }]} here={words.title} />
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
				<TakeKept id={id} hasDays={page.hasDays} />
				<WhatNext {...page} />
			</form>
			{page.nextReview ? <RemindMe days={[{ on: page.nextReview, code: 'review' }]} mark={page.mark || undefined} /> : null}
			<WhoSees {...page} />
		</>
	)
}

function TakeKept({ id, hasDays }: Pick<KeptRecordProps, 'id' | 'hasDays'>) {
	const { returnRecords: words } = useWords()
	const copy = (file: string) => links.returnRecord(id, `copy/${file}`)
	return (
		<section aria-labelledby="take" className="mt-8">
			<h2 id="take">{words.takeTitle}</h2>
			<p>{words.takeText}</p>
			<div className="row">
				<ButtonLink download href={copy('record.docx')}>
					{words.getWord}
				</ButtonLink>
				<ButtonLink look="quiet" download href={copy('record.pdf')}>
					{words.getPdf}
				</ButtonLink>
				<ButtonLink look="quiet" download href={copy('record.html')}>
					{words.getHtml}
				</ButtonLink>
				<ButtonLink look="quiet" download href={copy('record.text')}>
					{words.getText}
				</ButtonLink>
				{hasDays ? (
					<ButtonLink look="quiet" download href={copy('days.ics')}>
						{words.getCalendar}
					</ButtonLink>
				) : null}
			</div>
		</section>
	)
}

function WhoSees({ id, held, looks }: Pick<KeptRecordProps, 'id' | 'held' | 'looks'>) {
	const { returnRecords: words } = useWords()
	const nameOf = ({ who }: Look) =>
		who.kind === 'you' ? words.you : who.kind === 'colleague' && who.email !== null ? who.email : words.somebody
	return (
		<section aria-labelledby="where" className="not-on-paper mt-8">
			<h2 id="where">{words.whereTitle}</h2>
			<p>
				{held.firm === '' ? words.ownOnly : words.firmToo(held.firm)} {words.untilOn(longDate(held.untilOn))}
			</p>
			<Table
				caption={words.looked}
				columns={[{ label: words.lookedWhen }, { label: words.lookedWho, long: true }, { label: words.lookedWhat }]}
				rows={looks.map((look, at) => ({
					key: String(at),
					cells: [words.lookedAt(longDate(look.on), look.time), nameOf(look), words.events[look.what] ?? words.otherEvent],
				}))}
				empty={words.lookedNone}
			/>
			{held.isOwner ? (
				<p>
					<a className="inline-flex min-h-11 items-center" href={links.returnRecord(id, 'delete')}>
						{words.deleteNow}
					</a>
				</p>
			) : null}
		</section>
	)
}
