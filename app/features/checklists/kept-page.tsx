import type { Fact } from '#app/features/guidance/fact.ts'
import { links } from '#app/http/links.ts'
import { longDate } from '#app/journey/calendar.ts'
import { Button } from '#app/ui/button.tsx'
import { ButtonLink } from '#app/ui/button-link.tsx'
import { useWords } from '#app/ui/language.ts'
import { Notice } from '#app/ui/notice.tsx'
import type { Checklist } from './checklist.ts'
import { ChecklistFoot, ChecklistTrail } from './checklist-page.tsx'
import type { FilledChecklist } from './filled-checklist.ts'
import { FilledList, useCounts } from './filled-list.tsx'
import { HealthNotice, IntoAPlan } from './filled-page.tsx'

/** Where a list is kept, as its page says it. */
export type Held = {
	readonly by: 'guest' | 'account'
	readonly untilOn: string
	readonly firm: string
	readonly isOwner: boolean
}

export type Said = 'saved' | 'kept' | 'busy' | null

type KeptPageProps = {
	readonly id: string
	readonly checklist: Checklist
	readonly facts: readonly Fact[]
	readonly filled: FilledChecklist
	readonly held: Held
	readonly said: Said
	/** The address that was just made to come back by; shown once. */
	readonly backBy?: string | null
	readonly linkTooMany?: boolean
}

/** A list that is kept: to read, to print, to fill in further, to take away and to delete. */
export function KeptPage({ id, checklist, facts, filled, held, said, backBy = null, linkTooMany = false }: KeptPageProps) {
	const { checklists } = useWords()
	const counts = useCounts(checklist, filled)
	return (
		<>
			<ChecklistTrail above={[{ href: '/checklists/kept', label: checklists.keptTitle }]} here={checklist.title} />
			<article>
				<h1>{checklists.filledTitle(checklist.title)}</h1>
				{said ? (
					<Notice kind={said === 'busy' ? 'now' : 'done'} announce>
						<p>{checklists[said]}</p>
					</Notice>
				) : null}
				<p className="lede">{counts}</p>
				<HealthNotice filled={filled} />
				<p className="not-on-paper text-small text-ink-soft">{checklists.print}</p>
				<div className="not-on-paper row mb-6">
					<ButtonLink href={links.keptChecklist(id, 'answers')}>{checklists.goOn}</ButtonLink>
					<ButtonLink look="quiet" download href={links.keptChecklist(id, 'copy/list.pdf')}>
						{checklists.getPdf}
					</ButtonLink>
					<ButtonLink look="quiet" download href={links.keptChecklist(id, 'copy/list.docx')}>
						{checklists.getWord}
					</ButtonLink>
				</div>
				<FilledList checklist={checklist} filled={filled} />
				<IntoAPlan checklist={checklist} filled={filled} />
				<WhereKept id={id} held={held} backBy={backBy} linkTooMany={linkTooMany} />
				<ChecklistFoot checklist={checklist} facts={facts} />
			</article>
		</>
	)
}

type WhereKeptProps = Pick<KeptPageProps, 'id' | 'held'> & { readonly backBy: string | null; readonly linkTooMany: boolean }

function WhereKept({ id, held, backBy, linkTooMany }: WhereKeptProps) {
	const { checklists } = useWords()
	return (
		<section className="not-on-paper mb-8" aria-labelledby="where-kept">
			<h2 id="where-kept">{checklists.whereTitle}</h2>
			<p>
				{held.by === 'guest'
					? checklists.guestHeld(longDate(held.untilOn))
					: held.firm === ''
						? checklists.accountHeld
						: checklists.firmHeld(held.firm)}
			</p>
			{linkTooMany ? (
				<Notice kind="now" announce>
					<p>{checklists.linkTooMany}</p>
				</Notice>
			) : null}
			{backBy ? (
				<>
					<label className="label" htmlFor="way-back">
						{checklists.linkLabel}
					</label>
					<p className="hint" id="way-back-hint">
						{checklists.linkWarn}
					</p>
					<input id="way-back" className="control mb-4" type="text" readOnly value={backBy} aria-describedby="way-back-hint" />
				</>
			) : null}
			{held.by === 'guest' && !backBy ? (
				<form method="post" className="mb-4">
					<p className="text-small text-ink-soft">{checklists.linkHint}</p>
					<Button look="quiet" name="do" value="link">
						{checklists.getLink}
					</Button>
				</form>
			) : null}
			{held.isOwner ? (
				<p>
					<a className="inline-flex min-h-11 items-center" href={links.keptChecklist(id, 'delete')}>
						{checklists.deleteNow}
					</a>
				</p>
			) : null}
		</section>
	)
}
