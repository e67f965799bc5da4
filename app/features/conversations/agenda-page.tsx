import { QuestionField } from '#app/features/questions/question-field.tsx'
import { CopyBox } from '#app/features/partners/copy-box.tsx'
import { links } from '#app/http/links.ts'
import type { FieldSet } from '#app/journey/field.ts'
import { Button } from '#app/ui/button.tsx'
import { ErrorSummary } from '#app/ui/error-summary.tsx'
import { useWords } from '#app/ui/language.ts'
import { Notice } from '#app/ui/notice.tsx'
import { agendaTitle } from './agenda-document.ts'
import { agendaStep } from './agenda-step.ts'
import type { AskedAgenda } from './agenda-step.ts'
import { isForOneself } from './conversation.ts'
import type { Stage } from './conversation.ts'
import { GuideTrail } from './guide-pieces.tsx'
import { afterTalk, agendaPath, stagePath } from './stages.ts'

export type AgendaPageProps = {
	readonly stage: Stage
	readonly asked: AskedAgenda
	/** The message that goes ahead; null where there is nobody to send it to. */
	readonly ahead: string | null
	/** A file was asked for and could not be made just now. */
	readonly busy: boolean
}

/** What a talk will be about, to print, to take away and to send ahead. One form: every file is made of what stands in it. */
export function AgendaPage({ stage, asked, ahead, busy }: AgendaPageProps) {
	const { conversations } = useWords()
	const said = conversations.agenda
	const title = agendaTitle(stage, said)
	const query = asked.chosen.map((id) => `ask=${id}`).join('&')
	return (
		<>
			<GuideTrail above={[{ href: stagePath(stage.id), label: stage.title }]} here={title} />
			<ErrorSummary problems={asked.problems} />
			{busy ? (
				<Notice kind="now" announce>
					<p>{said.busy}</p>
				</Notice>
			) : null}
			<h1>{title}</h1>
			<p className="lede not-on-paper">{isForOneself(stage) ? said.sheetLede : said.lede}</p>
			<AgendaShown stage={stage} asked={asked} />
			<p className="not-on-paper">
				<a className="inline-flex min-h-11 items-center" href={`${stagePath(stage.id)}?${query}#questions`}>
					{said.change}
				</a>
			</p>
			<form method="post" action={agendaPath(stage.id)} noValidate autoComplete="off" className="not-on-paper max-w-question">
				<h2>{said.ownTitle}</h2>
				<p>{said.ownText}</p>
				{asked.tooFar.length > 0 ? (
					<Notice kind="now" title={said.tooFarTitle} headingLevel={3} announce>
						<p className="wrap-anywhere">{said.tooFar(asked.tooFar.map((one) => `“${one}”`).join(', '))}</p>
					</Notice>
				) : null}
				{asked.chosen.map((id) => (
					<input key={id} type="hidden" name="ask" value={id} />
				))}
				{Object.entries(agendaStep.fields as FieldSet).map(([name, field]) => (
					<QuestionField key={name} name={name} field={field} typed={asked.typed} problems={asked.problems} heading={false} />
				))}
				<div className="row">
					<Button>{said.show}</Button>
				</div>
				<h2>{said.takeTitle}</h2>
				<p>{said.takeText}</p>
				<div className="row">
					{(['docx', 'pdf', 'text'] as const).map((format) => (
						<Button key={format} look="quiet" name="as" value={format} formAction={`${agendaPath(stage.id)}/file`}>
							{said.files[format]}
						</Button>
					))}
				</div>
			</form>
			{ahead === null ? null : (
				<section className="not-on-paper mt-10" aria-labelledby="ahead">
					<h2 id="ahead">{said.aheadTitle}</h2>
					<p>{said.aheadText}</p>
					<CopyBox name="ahead" label={said.aheadLabel} text={ahead} />
				</section>
			)}
			<AfterTalk stage={stage} />
		</>
	)
}

/** Where what was said goes: to the sheet or the tool that the stage promised. */
function AfterTalk({ stage }: Pick<AgendaPageProps, 'stage'>) {
	const { conversations } = useWords()
	const said = conversations.agenda
	const tool = afterTalk[stage.id]
	if (tool === null) return null
	return (
		<section className="not-on-paper mt-10" aria-labelledby="after-talk">
			<h2 id="after-talk">{said.afterTitle}</h2>
			<p>{said.afterText(stage.outcome)}</p>
			<a
				className="inline-flex min-h-11 items-center font-semibold"
				href={tool === 'plan' ? '/adjustments/plan' : links.returnTool(tool)}
			>
				{tool === 'plan' ? said.afterPlan : conversations.tools[tool]}
			</a>
		</section>
	)
}

/** The agenda itself. On paper each question has room to write under it. */
function AgendaShown({ stage, asked: { agenda, place } }: Pick<AgendaPageProps, 'stage' | 'asked'>) {
	const { conversations } = useWords()
	const said = conversations.agenda
	return (
		<section aria-labelledby="agenda">
			<h2 id="agenda" className="sr-only">
				{said.topics}
			</h2>
			{isForOneself(stage) ? null : <p>{said.note}</p>}
			<dl className="text-small">
				{place === '' ? null : (
					<div className="flex flex-wrap gap-x-2">
						<dt className="font-semibold">{said.place}:</dt>
						<dd className="wrap-anywhere" dir="auto">
							{place}
						</dd>
					</div>
				)}
				<div className="flex flex-wrap gap-x-2">
					<dt className="font-semibold">{said.howLong}:</dt>
					<dd>{conversations.about(Math.max(agenda.minutes, stage.minutes))}</dd>
				</div>
			</dl>
			{agenda.isLong ? (
				<div className="not-on-paper">
					<Notice>
						<p>{said.isLong(agenda.minutes, stage.minutes)}</p>
					</Notice>
				</div>
			) : null}
			<ol className="agenda">
				{/* A hint speaks to the manager, and an agenda is read by both: only a sheet for oneself has it. */}
				{agenda.items.map(({ ask, minutes, hint }, at) => (
					<li key={at} className="keep-together">
						<p className="mb-0 font-semibold wrap-anywhere" dir="auto">
							{ask}
						</p>
						<p className="mb-0 text-small text-ink-soft">
							{[conversations.minutes(minutes), isForOneself(stage) && hint].filter(Boolean).join('. ')}
						</p>
					</li>
				))}
			</ol>
		</section>
	)
}
