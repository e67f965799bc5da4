import type { Fact } from '#app/features/guidance/fact.ts'
import { links } from '#app/http/links.ts'
import { Button } from '#app/ui/button.tsx'
import { ButtonLink } from '#app/ui/button-link.tsx'
import { useWords } from '#app/ui/language.ts'
import { Notice } from '#app/ui/notice.tsx'
import type { Checklist } from './checklist.ts'
import { ChecklistFoot, ChecklistTrail } from './checklist-page.tsx'
import { countAnswers, healthWordsIn } from './filled-checklist.ts'
import type { FilledChecklist } from './filled-checklist.ts'
import { FilledList, useCounts } from './filled-list.tsx'
import { openPoints } from './open-points.ts'
import { formOf, typedOf } from './read-filled.ts'

type FilledPageProps = {
	readonly checklist: Checklist
	readonly facts: readonly Fact[]
	readonly filled: FilledChecklist
	/** It was to be kept, and there was no room. */
	readonly tooMany: boolean
}

/** A list that was filled in and is kept nowhere: every button sends it along. */
export function FilledPage({ checklist, facts, filled, tooMany }: FilledPageProps) {
	const { checklists } = useWords()
	const counts = useCounts(checklist, filled)
	const copy = (format: string) => `/checklists/${checklist.slug}/copy/list.${format}`
	return (
		<>
			<ChecklistTrail here={checklist.title} />
			<article>
				<h1>{checklists.filledTitle(checklist.title)}</h1>
				<p className="lede">{counts}</p>
				{tooMany ? (
					<Notice kind="stop" announce>
						<p>{checklists.tooMany}</p>
					</Notice>
				) : null}
				<HealthNotice filled={filled} />
				<form method="post" action={`/checklists/${checklist.slug}`} className="not-on-paper">
					{formOf(checklist, typedOf(filled)).map(([name, value]) => (
						<input key={name} type="hidden" name={name} value={value} />
					))}
					<p className="text-small text-ink-soft">
						{checklists.notStored} {checklists.print} {checklists.keepHint}
					</p>
					<div className="row mb-6">
						<Button name="do" value="keep">
							{checklists.keep}
						</Button>
						<Button name="do" value="change" look="quiet">
							{checklists.change}
						</Button>
						<Button formAction={copy('pdf')} look="quiet">
							{checklists.getPdf}
						</Button>
						<Button formAction={copy('docx')} look="quiet">
							{checklists.getWord}
						</Button>
					</div>
				</form>
				<FilledList checklist={checklist} filled={filled} />
				<IntoAPlan checklist={checklist} filled={filled} />
				<ChecklistFoot checklist={checklist} facts={facts} />
			</article>
		</>
	)
}

/** The notes of a list are read by more people than a form is: the words that do not belong there are named, and nothing is stopped. */
export function HealthNotice({ filled }: { readonly filled: FilledChecklist }) {
	const { checklists } = useWords()
	const found = healthWordsIn(filled)
	if (found.length === 0) return null
	return (
		<div className="not-on-paper">
			<Notice kind="now" title={checklists.healthTitle}>
				<p>{checklists.healthText(found.map((word) => `“${word}”`).join(', '))}</p>
			</Notice>
		</div>
	)
}

/** The way from what is to do into a plan with names and dates. The address says which changes and points, and nothing of a person. */
export function IntoAPlan({ checklist, filled }: { readonly checklist: Checklist; readonly filled: FilledChecklist }) {
	const { checklists } = useWords()
	const toDo = countAnswers(checklist, filled)['to-do']
	const { keep, points } = openPoints(checklist, filled)
	return (
		<section className="not-on-paper mb-8" aria-labelledby="into-plan">
			<h2 id="into-plan">{checklists.planTitle}</h2>
			{toDo === 0 ? (
				<p>{checklists.nothingToDo}</p>
			) : (
				<>
					<p>
						{checklists.planText(toDo)} {checklists.planNotes}
					</p>
					<div className="row">
						<ButtonLink href={links.planAdd(keep, points)}>{checklists.plan}</ButtonLink>
					</div>
				</>
			)}
		</section>
	)
}
