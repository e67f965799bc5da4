import type { DocumentFormat } from '#app/documents/document.ts'
import { demandAreas, demandOptions } from '#app/features/adjustments/demands.ts'
import type { Helpline } from '#app/features/guidance/helpline.ts'
import { QuestionField } from '#app/features/questions/question-field.tsx'
import { links } from '#app/http/links.ts'
import type { FieldSet } from '#app/journey/field.ts'
import { Aside } from '#app/ui/aside.tsx'
import { Button } from '#app/ui/button.tsx'
import { Checkboxes } from '#app/ui/checkboxes.tsx'
import { ErrorSummary } from '#app/ui/error-summary.tsx'
import { useWords } from '#app/ui/language.ts'
import { Notice } from '#app/ui/notice.tsx'
import { AskAdvicePage, PlacesToAskPage } from './advice-pages.tsx'
import { letterSteps } from './letter-fields.ts'
import type { LetterKind } from './letter-kinds.ts'
import { HealthReminder } from './health-reminder.tsx'
import { LetterShown } from './letter-shown.tsx'
import { LetterTrail } from './letter-trail.tsx'
import type { LetterView } from './letter-view.ts'
import { MissingList } from './missing-list.tsx'

export type LetterPageProps = {
	readonly paper: string
	readonly kind: LetterKind
	readonly view: LetterView
	readonly helplines: readonly Helpline[]
	/** A file was asked for and could not be made just now. */
	readonly busy: boolean
}

/** One letter: what it lacks, the question before a refusal, or the letter with its files. */
export function LetterPage({ paper, kind, view, helplines, busy }: LetterPageProps) {
	const { letters } = useWords()
	switch (view.stage) {
		case 'cannot':
			return (
				<>
					<LetterTrail paper={paper} here={letters.names[kind]} />
					<h1>{letters.names[kind]}</h1>
					<Notice title={letters.cannotYet}>
						<MissingList paper={paper} missing={view.missing} />
					</Notice>
					<p>
						<a className="inline-flex min-h-11 items-center" href={links.plan(paper)}>
							{letters.backToPlan}
						</a>
					</p>
				</>
			)
		case 'ask-advice':
			return <AskAdvicePage paper={paper} wrong={view.wrong} />
		case 'places-to-ask':
			return <PlacesToAskPage paper={paper} helplines={helplines} />
		case 'letter':
			return <Written paper={paper} kind={kind} view={view} busy={busy} />
	}
}

type Shown = Extract<LetterView, { stage: 'letter' }>
type WrittenProps = { readonly paper: string; readonly kind: LetterKind; readonly view: Shown; readonly busy: boolean }

const formats: readonly DocumentFormat[] = ['docx', 'pdf', 'html', 'text']

/** Everything is one form: the boxes make the letter below them, and each file is made of what stands in the boxes. */
function Written({ paper, kind, view, busy }: WrittenProps) {
	const { letters } = useWords()
	return (
		<>
			<LetterTrail paper={paper} here={letters.names[kind]} />
			<ErrorSummary problems={view.problems} />
			{busy ? (
				<Notice kind="now" announce>
					<p>{letters.busy}</p>
				</Notice>
			) : null}
			<div className="columns">
				<form method="post" action={links.plan(paper, `letters/${kind}`)} noValidate>
					<h1>{letters.names[kind]}</h1>
					<p className="lede">{letters.forWhom[kind]}</p>
					{view.advice ? <input type="hidden" name="advice" value={view.advice} /> : null}
					<HealthReminder paper={paper} view={view} />
					<Fields kind={kind} view={view} />
					<LetterShown letter={view.document} />
					<section className="not-on-paper mt-8" aria-labelledby="take">
						<h2 id="take">{letters.takeTitle}</h2>
						<p>{letters.takeText}</p>
						<div className="row">
							{formats.map((format, index) => (
								<Button
									key={format}
									look={index === 0 ? 'strong' : 'quiet'}
									name="as"
									value={format}
									formAction={links.plan(paper, `letters/${kind}/file`)}
								>
									{letters.formats[format]}
								</Button>
							))}
						</div>
					</section>
				</form>
				<Aside links={[{ href: links.plan(paper, 'letters'), label: letters.allLetters }]}>
					<ToFill view={view} />
					<section className="not-on-paper" aria-labelledby="before">
						<h2 id="before" className="text-[1.1rem]">
							{letters.beforeTitle}
						</h2>
						<ul>
							{letters.before[kind].map((point) => (
								<li key={point}>{point}</li>
							))}
						</ul>
					</section>
				</Aside>
			</div>
		</>
	)
}

function Fields({ kind, view: { typed, problems } }: Pick<WrittenProps, 'kind' | 'view'>) {
	const { letters } = useWords()
	const fields = letterSteps[kind]?.fields as FieldSet | undefined
	if (!fields) return null
	return (
		<section className="not-on-paper" aria-labelledby="fields">
			<h2 id="fields">{letters.fieldsTitle}</h2>
			<p>{letters.fieldsText}</p>
			{Object.entries(fields).map(([name, field]) =>
				name === 'demands' ? (
					<Checkboxes
						key={name}
						name={name}
						label={field.label}
						hint={field.hint}
						error={problems.find((problem) => problem.field === name)?.message}
						values={[typed[name] ?? []].flat()}
						options={demandAreas.flatMap(({ id, label }) => demandOptions(id).map((option) => ({ ...option, group: label })))}
					/>
				) : (
					<QuestionField key={name} name={name} field={field} typed={typed} problems={problems} heading={false} />
				),
			)}
			<div className="row">
				<Button>{letters.show}</Button>
			</div>
		</section>
	)
}

function ToFill({ view: { toFill } }: { readonly view: Shown }) {
	const { letters } = useWords()
	return (
		<section className="not-on-paper mb-6" aria-labelledby="to-fill">
			<h2 id="to-fill" className="text-[1.1rem]">
				{letters.toFillTitle}
			</h2>
			{toFill.shown.length === 0 ? (
				<p>{letters.nothingToFill}</p>
			) : (
				<>
					<p>{letters.toFillText}</p>
					<ul>
						{toFill.shown.map((blank) => (
							<li key={blank} className="wrap-anywhere" dir="auto">
								{blank}
							</li>
						))}
					</ul>
					{toFill.more > 0 ? <p>{letters.toFillMore(toFill.more)}</p> : null}
				</>
			)}
		</section>
	)
}
