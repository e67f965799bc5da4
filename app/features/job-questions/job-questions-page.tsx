import type { Fact } from '#app/features/guidance/fact.ts'
import { HoldsIn, OtherNations } from '#app/features/guidance/holds-in.tsx'
import { SourceList } from '#app/features/guidance/source-list.tsx'
import { QuestionField } from '#app/features/questions/question-field.tsx'
import { links } from '#app/http/links.ts'
import type { FieldSet } from '#app/journey/field.ts'
import type { Problem, TypedValues } from '#app/journey/form.ts'
import { Aside } from '#app/ui/aside.tsx'
import { Breadcrumbs } from '#app/ui/breadcrumbs.tsx'
import { Button } from '#app/ui/button.tsx'
import { ErrorSummary } from '#app/ui/error-summary.tsx'
import { useWords } from '#app/ui/language.ts'
import { Law } from '#app/ui/law.tsx'
import { Notice } from '#app/ui/notice.tsx'
import type { JobQuestions } from './job-questions-step.ts'

export type JobQuestionsPageProps = {
	readonly form: {
		readonly fields: FieldSet
		readonly typed: TypedValues
		readonly problems: readonly Problem[]
		/** Names and values that say the same, for the buttons under the result. */
		readonly sent: readonly (readonly [string, string])[]
	}
	/** Null until there is a list, and while it is changed. */
	readonly made: JobQuestions | null
	readonly facts: readonly Fact[]
	/** How long a doctor holds a report for the employee; null where the fact does not say. */
	readonly holdDays: number | null
	/** What the other nations have in place of it. */
	readonly elsewhere: readonly Fact[]
}

const address = links.returnTool('questions')

/** Questions that can be answered, from what the job asks. It posts to itself; nothing of it is kept and nothing goes out from here. */
export function JobQuestionsPage({ form, made, facts, holdDays, elsewhere }: JobQuestionsPageProps) {
	const words = useWords()
	const { jobQuestions } = words
	return (
		<>
			<Breadcrumbs
				trail={[
					{ href: '/', label: words.home },
					{ href: links.returnToWork, label: words.returnToWork.title },
				]}
				here={jobQuestions.title}
			/>
			<ErrorSummary problems={form.problems} />
			<div className="columns">
				<div>
					<h1>{jobQuestions.title}</h1>
					{made ? <Made made={made} sent={form.sent} holdDays={holdDays} act={facts[0]} /> : <Asked form={form} />}
					<p className="meta">{words.notLegalAdvice}</p>
					<OtherNations facts={elsewhere} />
					<SourceList facts={[...facts, ...elsewhere]} />
				</div>
				<Aside
					links={[
						{ href: links.article('medical-advice'), label: jobQuestions.rights.article },
						{ href: links.returnTool('fit-note'), label: words.returnToWork.toolOpens['fit-note'].title },
						{ href: '/refer', label: jobQuestions.rights.refer },
					]}
				/>
			</div>
		</>
	)
}

function Asked({ form }: Pick<JobQuestionsPageProps, 'form'>) {
	const { jobQuestions } = useWords()
	return (
		<>
			<p className="lede">{jobQuestions.lede}</p>
			<Notice>
				<p>
					{jobQuestions.agree} {jobQuestions.notStored}
				</p>
			</Notice>
			<form method="post" action={address} noValidate autoComplete="off" className="max-w-question">
				{Object.entries(form.fields).map(([name, field]) => (
					<QuestionField key={name} name={name} field={field} typed={form.typed} problems={form.problems} heading={false} />
				))}
				<Button>{jobQuestions.show}</Button>
			</form>
		</>
	)
}

type MadeProps = {
	readonly made: JobQuestions
	readonly sent: readonly (readonly [string, string])[]
	readonly holdDays: number | null
	/** The law on reports. */
	readonly act: Fact | undefined
}

function Made({ made: { to, questions }, sent, holdDays, act }: MadeProps) {
	const { jobQuestions } = useWords()
	const { rights, document } = jobQuestions
	return (
		<>
			<p className="lede">{to === 'clinician' ? document.lead : document.leadService}</p>
			<ol>
				{questions.map((question) => (
					<li key={question} className="wrap-anywhere">
						{question}
					</li>
				))}
			</ol>
			<h2>{rights.title}</h2>
			{to === 'clinician' ? (
				<Law force="must">
					<p>
						{rights.clinician} {holdDays === null ? null : rights.clinicianWait(holdDays)}
						<HoldsIn fact={act} />
					</p>
				</Law>
			) : (
				<p>{rights.service}</p>
			)}
			<p>{jobQuestions.agree}</p>
			<form method="post" action={address} className="not-on-paper">
				{sent.map(([name, value], at) => (
					<input key={at} type="hidden" name={name} value={value} />
				))}
				<h2>{jobQuestions.take}</h2>
				<p className="row">
					<Button formAction={`${address}/copy/questions.docx`}>{jobQuestions.word}</Button>
					<Button formAction={`${address}/copy/questions.pdf`} look="quiet">
						{jobQuestions.pdf}
					</Button>
					<Button name="do" value="change" look="quiet">
						{jobQuestions.change}
					</Button>
				</p>
			</form>
			<details className="not-on-paper">
				<summary>{jobQuestions.copyText}</summary>
				<pre className="card whitespace-pre-wrap wrap-anywhere">
					{questions.map((question, at) => `${at + 1}. ${question}`).join('\n')}
				</pre>
			</details>
		</>
	)
}
