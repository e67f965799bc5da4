import type { Fact } from '#app/features/guidance/fact.ts'
import { SourceList } from '#app/features/guidance/source-list.tsx'
import { links } from '#app/http/links.ts'
import { longDate } from '#app/journey/calendar.ts'
import { Breadcrumbs } from '#app/ui/breadcrumbs.tsx'
import { CrisisBox } from '#app/ui/crisis-box.tsx'
import { useWords } from '#app/ui/language.ts'
import { Effect, TakeBack, TalkSoFar } from './exchange.tsx'
import { FeelingLine } from './feeling-line.tsx'
import { RehearsalEnd } from './rehearsal-end.tsx'
import { RehearsalFacts } from './rehearsal-index.tsx'
import { choiceLetters } from './rehearsal-ways.ts'
import type { Walk } from './rehearsal-ways.ts'
import type { Rehearsal, RehearsalTurn } from './rehearsal.ts'

export type RehearsalPageProps = {
	readonly rehearsal: Rehearsal
	readonly facts: readonly Fact[]
	readonly walk: Walk
}

/** A conversation at one turn or at its end. Each answer is a link, so the browser's own Back takes it back. */
export function RehearsalPage({ rehearsal, facts, walk }: RehearsalPageProps) {
	const words = useWords()
	const { rehearsals } = words
	const { slug, title, person } = rehearsal
	const { way, said, turn, ending } = walk
	const older = ending ? [] : said.slice(0, -1)
	return (
		<>
			<Breadcrumbs
				trail={[
					{ href: '/', label: words.home },
					{ href: links.returnToWork, label: words.returnToWork.title },
					{ href: links.returnTool('rehearse'), label: rehearsals.title },
				]}
				here={title}
			/>
			<h1>{title}</h1>
			{way === '' ? (
				<>
					<p className="lede">{rehearsal.summary}</p>
					<RehearsalFacts rehearsal={rehearsal} />
				</>
			) : null}
			<Scene rehearsal={rehearsal} folded={way !== ''} />
			{way === '' && rehearsal.turns.some(({ crisis }) => crisis) ? <CrisisBox /> : null}
			{older.length > 0 ? (
				<section aria-labelledby="so-far">
					<h2 id="so-far" className="text-[1.2rem]">
						{rehearsals.soFar}
					</h2>
					<TalkSoFar slug={slug} name={person.name} said={older} />
				</section>
			) : null}
			<section className="now" aria-labelledby="now">
				<h2 id="now" tabIndex={-1}>
					{ending ? rehearsals.ended : rehearsals.turn(said.length + 1)}
				</h2>
				<Latest slug={slug} walk={walk} name={person.name} />
				{turn ? <NextWords rehearsal={rehearsal} turn={turn} way={way} /> : null}
				{ending ? <RehearsalEnd rehearsal={rehearsal} ending={ending} walk={walk} /> : null}
			</section>
			<nav className="row not-on-paper" aria-label={rehearsals.title}>
				{way === '' ? null : (
					<a className="inline-flex min-h-11 items-center" href={`${links.rehearsal(slug)}#now`}>
						{rehearsals.startAgain}
					</a>
				)}
				<a className="inline-flex min-h-11 items-center" href={links.returnTool('rehearse')}>
					{rehearsals.others}
				</a>
			</nav>
			<p className="meta">
				{rehearsals.invented}{' '}
				{words.guidance.reviewed(longDate(rehearsal.reviewedOn), rehearsal.owner.toLowerCase(), longDate(rehearsal.reviewBy))}{' '}
				{words.notLegalAdvice}
			</p>
			<SourceList facts={facts} />
		</>
	)
}

/** Who they are and what you know. Folded away once the talk has begun. */
function Scene({ rehearsal: { scene, person }, folded }: { readonly rehearsal: Rehearsal; readonly folded: boolean }) {
	const { rehearsals } = useWords()
	const text = scene.map((paragraph) => <p key={paragraph}>{paragraph}</p>)
	if (folded)
		return (
			<details className="talk-scene">
				<summary>{rehearsals.sceneTitle}</summary>
				{text}
			</details>
		)
	return (
		<section className="card" aria-labelledby="scene">
			<h2 id="scene" className="mt-0 text-[1.2rem]">
				{rehearsals.sceneTitle}
			</h2>
			<p className="font-semibold">{rehearsals.who(person.name, person.job)}</p>
			{text}
		</section>
	)
}

/** What the answer before did, and where the line is now. */
function Latest({ slug, walk: { said }, name }: { readonly slug: string; readonly walk: Walk; readonly name: string }) {
	const { rehearsals } = useWords()
	const last = said.at(-1)
	if (!last) return null
	return (
		<>
			<div className="exchange">
				<p className="you-say">
					<span className="exchange-who">{rehearsals.youDid}</span> {last.choice.say}
				</p>
				<Effect name={name} said={last} />
				<TakeBack slug={slug} said={last} number={said.length}>
					{rehearsals.takeBack}
				</TakeBack>
			</div>
			<FeelingLine name={name} said={said} />
		</>
	)
}

type NextProps = { readonly rehearsal: Rehearsal; readonly turn: RehearsalTurn; readonly way: string }

/** What they say next, and what can be said to it. */
function NextWords({ rehearsal: { slug, person }, turn, way }: NextProps) {
	const { rehearsals } = useWords()
	return (
		<>
			<div className="they-say">
				<h3 className="exchange-who">{rehearsals.theySay(person.name)}</h3>
				<p className="mb-0">{turn.says}</p>
			</div>
			{turn.crisis ? <CrisisBox headingLevel={3} /> : null}
			<h3>{rehearsals.youSay}</h3>
			<ol className="answers list-none">
				{turn.choices.map((choice, at) => {
					const letter = choiceLetters[at] ?? ''
					return (
						<li key={letter}>
							<a className="answer" href={`${links.rehearsal(slug, way + letter)}#now`} rel="nofollow">
								<span className="answer-letter">{rehearsals.letter(letter)}</span> <span>{choice.say}</span>
							</a>
						</li>
					)
				})}
			</ol>
		</>
	)
}
