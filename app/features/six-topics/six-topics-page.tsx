import type { Document } from '#app/documents/document.ts'
import type { Fact } from '#app/features/guidance/fact.ts'
import { HoldsIn } from '#app/features/guidance/holds-in.tsx'
import { SourceList } from '#app/features/guidance/source-list.tsx'
import { LetterShown } from '#app/features/plans/letters/letter-shown.tsx'
import { QuestionField } from '#app/features/questions/question-field.tsx'
import { links } from '#app/http/links.ts'
import type { FieldSet } from '#app/journey/field.ts'
import type { Problem, TypedValues } from '#app/journey/form.ts'
import { Breadcrumbs } from '#app/ui/breadcrumbs.tsx'
import { Button } from '#app/ui/button.tsx'
import { CrisisBox } from '#app/ui/crisis-box.tsx'
import { ErrorSummary } from '#app/ui/error-summary.tsx'
import { useWords } from '#app/ui/language.ts'
import { Law } from '#app/ui/law.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { actionsIn, leftOpen, topics } from './six-topics.ts'
import type { SixTopicsTalk, Topic } from './six-topics.ts'
import { TopicFields } from './topic-fields.tsx'

export type SixTopicsPageProps = {
	readonly form: {
		readonly fields: FieldSet
		readonly typed: TypedValues
		readonly problems: readonly Problem[]
		readonly sent: readonly (readonly [string, string])[]
	}
	/** Null until it is to be shown. */
	readonly made: { readonly talk: SixTopicsTalk; readonly document: Document; readonly healthWords: readonly string[] } | null
	readonly ideas: Readonly<Record<Topic, readonly { readonly id: string; readonly title: string }[]>>
	readonly facts: readonly Fact[]
}

const address = links.returnTool('six-topics')
const general = ['with', 'about', 'on', 'again']

/** The talk in six topics: a guide to fill in while talking. It posts to itself and keeps nothing. */
export function SixTopicsPage({ form, made, ideas, facts }: SixTopicsPageProps) {
	const words = useWords()
	const { sixTopics } = words
	return (
		<>
			<Breadcrumbs
				trail={[
					{ href: '/', label: words.home },
					{ href: links.returnToWork, label: words.returnToWork.title },
				]}
				here={sixTopics.title}
			/>
			<ErrorSummary problems={form.problems} />
			<h1>{made ? sixTopics.resultTitle : sixTopics.title}</h1>
			{made ? (
				<Result made={made} sent={form.sent} />
			) : (
				<Talk form={form} ideas={ideas} duty={facts.find(({ id }) => id === 'HS03')} />
			)}
			<p className="meta">
				{sixTopics.standards} {words.notLegalAdvice}
			</p>
			<SourceList facts={facts} />
		</>
	)
}

type TalkProps = Pick<SixTopicsPageProps, 'form' | 'ideas'> & { readonly duty: Fact | undefined }

function Talk({ form, ideas, duty }: TalkProps) {
	const { sixTopics } = useWords()
	return (
		<>
			<p className="lede">{sixTopics.lede}</p>
			<Law force="must">
				<p>
					{sixTopics.law}
					<HoldsIn fact={duty} />
				</p>
			</Law>
			<CrisisBox />
			<h2>{sixTopics.before}</h2>
			<ul>
				{sixTopics.beforePoints.map((point) => (
					<li key={point}>{point}</li>
				))}
			</ul>
			<p>{sixTopics.small}</p>
			<form method="post" action={address} noValidate autoComplete="off" className="max-w-question">
				<p>{sixTopics.notStored}</p>
				{general.map((name) => {
					const field = form.fields[name]
					return field ? (
						<QuestionField key={name} name={name} field={field} typed={form.typed} problems={form.problems} heading={false} />
					) : null
				})}
				{topics.map((topic, at) => (
					<TopicFields key={topic} topic={topic} {...form} ideas={ideas[topic]} isOpen={at === 0} />
				))}
				<p className="mt-6">
					<Button>{sixTopics.show}</Button>
				</p>
			</form>
		</>
	)
}

type ResultProps = {
	readonly made: NonNullable<SixTopicsPageProps['made']>
	readonly sent: readonly (readonly [string, string])[]
}

function Result({ made: { talk, document, healthWords }, sent }: ResultProps) {
	const words = useWords()
	const { sixTopics } = words
	const count = actionsIn(talk).length
	const open = leftOpen(talk)
	return (
		<>
			{healthWords.length > 0 ? (
				<Notice kind="now" title={sixTopics.healthTitle}>
					<p>{words.letters.healthText(healthWords.map((word) => `“${word}”`).join(', '))}</p>
				</Notice>
			) : null}
			{open.length > 0 ? (
				<Notice kind="now">
					<p>{sixTopics.leftOpen(open.map((topic) => sixTopics.topics[topic].title).join(', '))}</p>
				</Notice>
			) : null}
			<form method="post" action={address} className="not-on-paper">
				{sent.map(([name, value], at) => (
					<input key={at} type="hidden" name={name} value={value} />
				))}
				<p>{count === 0 ? sixTopics.noActions : sixTopics.intoPlanText(count)}</p>
				<p className="row">
					{count > 0 ? <Button formAction={`${address}/plan`}>{sixTopics.intoPlan}</Button> : null}
					<Button formAction={`${address}/copy/talk.docx`} look="quiet">
						{sixTopics.word}
					</Button>
					<Button formAction={`${address}/copy/talk.pdf`} look="quiet">
						{sixTopics.pdf}
					</Button>
					<Button name="do" value="change" look="quiet">
						{sixTopics.change}
					</Button>
				</p>
			</form>
			<LetterShown letter={document} />
		</>
	)
}
