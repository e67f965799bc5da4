import type { Fact } from '#app/features/guidance/fact.ts'
import { links } from '#app/http/links.ts'
import { Aside } from '#app/ui/aside.tsx'
import { Button } from '#app/ui/button.tsx'
import { Checkboxes } from '#app/ui/checkboxes.tsx'
import { Folded } from '#app/ui/folded.tsx'
import { useWords } from '#app/ui/language.ts'
import { SayThis } from '#app/ui/say-this.tsx'
import { Today } from '#app/ui/today.tsx'
import { isForOneself } from './conversation.ts'
import type { Branch, Pair, Reviewed, Stage } from './conversation.ts'
import { StageFacts } from './guide-page.tsx'
import { BranchList, GuideFoot, GuideTrail, Points, Rules, useToolLinks } from './guide-pieces.tsx'
import { agendaPath } from './stages.ts'

/** A conversation to practise that is about the same moment. */
export type Practice = { readonly slug: string; readonly title: string; readonly minutes: number }

export type StagePageProps = {
	readonly stage: Stage
	/** The pairs of this stage, those that are most its own first. */
	readonly pairs: readonly Pair[]
	readonly branches: readonly Branch[]
	/** Ids of the questions that are ticked. */
	readonly chosen: readonly string[]
	readonly practice: readonly Practice[]
	readonly facts: readonly Fact[]
	readonly reviewed: Reviewed
}

/** Pairs that are in sight at once; the rest unfold. */
const pairsInSight = 1

/** One conversation: a minute's worth first, then before, during and after, the questions, the words, and where it may go. */
export function StagePage({ stage, pairs, branches, chosen, practice, facts, reviewed }: StagePageProps) {
	const { conversations } = useWords()
	const tools = useToolLinks(stage.tools)
	const more = pairs.slice(pairsInSight)
	return (
		<>
			<GuideTrail here={stage.title} />
			<div className="columns">
				<article>
					<h1>{stage.title}</h1>
					<p className="lede">{stage.purpose}</p>
					<StageFacts stage={stage} />
					<OneMinute stage={stage} />
					<OnThisPage />
					{steps.map((step) => (
						<Folded key={step} id={step} title={conversations[step]} says={conversations.points(stage[step].length)}>
							<ul>
								{stage[step].map((point) => (
									<li key={point}>{point}</li>
								))}
							</ul>
						</Folded>
					))}
					<Questions stage={stage} chosen={chosen} />
					<section aria-labelledby="pairs">
						<h2 id="pairs">{conversations.pairsTitle}</h2>
						<SayThis pairs={pairs.slice(0, pairsInSight)} />
						{more.length > 0 ? (
							<details className="sector">
								<summary>{conversations.morePairs(more.length)}</summary>
								<SayThis pairs={more} />
							</details>
						) : null}
					</section>
					<Points id="never" title={conversations.neverTitle} points={[conversations.neverAlways, ...stage.never]} />
					<Rules rules={stage.law} facts={facts} />
					<Folded id="other-way" title={conversations.otherWay} says={conversations.ways(branches.length)}>
						<BranchList branches={branches} />
					</Folded>
					<GuideFoot reviewed={reviewed} facts={facts} />
				</article>
				<Aside title={conversations.toolsTitle} links={tools}>
					{practice.length > 0 ? (
						<section className="not-on-paper mb-6" aria-labelledby="practice">
							<h2 id="practice" className="mb-1 text-[1.1rem]">
								{conversations.rehearseTitle}
							</h2>
							<ul className="list-none">
								{practice.map(({ slug, title, minutes }) => (
									<li key={slug} className="border-b border-line py-1.5">
										<a className="flex min-h-11 items-center" href={links.rehearsal(slug)}>
											{title}
										</a>
										<p className="mb-0 text-ink-soft">{conversations.rehearseMinutes(minutes)}</p>
									</li>
								))}
							</ul>
						</section>
					) : null}
					<nav className="not-on-paper" aria-labelledby="read-more">
						<h2 id="read-more" className="mb-1 text-[1.1rem]">
							{conversations.readMore}
						</h2>
						<ul className="list-none">
							{stage.next.map(({ href, label }) => (
								<li key={href} className="border-b border-line">
									<a className="flex min-h-11 items-center py-1.5" href={href}>
										{label}
									</a>
								</li>
							))}
						</ul>
					</nav>
				</Aside>
			</div>
		</>
	)
}

const steps = ['before', 'during', 'after'] as const

const parts = [
	{ id: 'before', says: 'before' },
	{ id: 'during', says: 'during' },
	{ id: 'after', says: 'after' },
	{ id: 'questions', says: 'chooseTitle' },
	{ id: 'pairs', says: 'pairsTitle' },
	{ id: 'never', says: 'neverTitle' },
	{ id: 'other-way', says: 'otherWay' },
] as const

/** For a thumb that is in a hurry. */
function OnThisPage() {
	const { conversations } = useWords()
	return (
		<nav className="not-on-paper text-small" aria-label={conversations.onThisPage}>
			<ul className="row list-none gap-y-0">
				{parts.map(({ id, says }) => (
					<li key={id}>
						<a className="inline-flex min-h-11 items-center" href={`#${id}`}>
							{conversations[says]}
						</a>
					</li>
				))}
			</ul>
		</nav>
	)
}

/** What fits on a phone between two customers. */
function OneMinute({ stage }: { readonly stage: Stage }) {
	const { conversations } = useWords()
	const first = stage.questions.filter((question) => question.first).slice(0, 3)
	return (
		<Today title={conversations.inOneMinute}>
			<dl className="one-minute">
				{stage.opening ? <Said label={conversations.sayFirst}>{stage.opening}</Said> : null}
				<dt>{conversations.askThese}</dt>
				{first.map(({ id, ask }) => (
					<dd key={id}>{ask}</dd>
				))}
				{stage.closing ? <Said label={conversations.sayLast}>{stage.closing}</Said> : null}
			</dl>
		</Today>
	)
}

function Said({ label, children }: { readonly label: string; readonly children: string }) {
	return (
		<>
			<dt>{label}</dt>
			<dd>{children}</dd>
		</>
	)
}

/** A form whose address holds neutral ids only, so that an agenda can be kept as a link. */
function Questions({ stage, chosen }: Pick<StagePageProps, 'stage' | 'chosen'>) {
	const { conversations } = useWords()
	// A ticked question is never out of sight.
	const isInSight = (question: Stage['questions'][number]) => question.first === true || chosen.includes(question.id)
	const rest = stage.questions.filter((question) => !isInSight(question)).length
	return (
		<section aria-labelledby="questions">
			<h2 id="questions">{conversations.chooseTitle}</h2>
			<form method="get" action={agendaPath(stage.id)} className="max-w-question">
				<Checkboxes
					name="ask"
					label={conversations.chooseLegend}
					hint={conversations.chooseHint}
					values={chosen}
					foldedTitle={conversations.moreQuestions(rest)}
					options={stage.questions.map((question) => ({
						value: question.id,
						label: question.ask,
						isFolded: !isInSight(question),
						hint: [question.hint, `${conversations.takesAbout(conversations.minutes(question.minutes))}.`]
							.filter(Boolean)
							.join(' '),
					}))}
				/>
				<div className="row not-on-paper">
					<Button>{isForOneself(stage) ? conversations.makeSheet : conversations.make}</Button>
				</div>
				<p className="not-on-paper text-small text-ink-soft">{conversations.makeHint}</p>
			</form>
		</section>
	)
}
