import { links } from '#app/http/links.ts'
import { longDate } from '#app/journey/calendar.ts'
import { ButtonLink } from '#app/ui/button-link.tsx'
import { useWords } from '#app/ui/language.ts'
import { Notice } from '#app/ui/notice.tsx'
import { ChecklistTrail } from './checklist-page.tsx'
import type { KeptLine } from './kept-line.ts'

/** The lists that this browser, or this account, keeps. */
export function KeptListsPage({ lines, wasDeleted }: { readonly lines: readonly KeptLine[]; readonly wasDeleted: boolean }) {
	const { checklists } = useWords()
	return (
		<>
			<ChecklistTrail here={checklists.keptTitle} />
			<h1>{checklists.keptTitle}</h1>
			{wasDeleted ? (
				<Notice kind="done" announce>
					<p>{checklists.deleted}</p>
				</Notice>
			) : null}
			<p className="lede">{checklists.keptLede}</p>
			{lines.length === 0 ? <p>{checklists.keptNone}</p> : null}
			<ul className="mb-6 list-none">
				{lines.map(({ id, title, about, toDo, open, changedOn }) => (
					<li key={id} className="border-b border-line py-2.5">
						<a className="inline-flex min-h-11 items-center font-semibold" href={links.keptChecklist(id)}>
							{title}
						</a>
						{about ? (
							<p className="mb-0 wrap-anywhere">
								<bdi>{about}</bdi>
							</p>
						) : null}
						<p className="mb-0 text-small text-ink-soft">
							{checklists.keptToDo(toDo, open)}. {checklists.keptChanged(longDate(changedOn))}.
						</p>
					</li>
				))}
			</ul>
			<ButtonLink href="/checklists" look="quiet">
				{checklists.keptChoose}
			</ButtonLink>
		</>
	)
}
