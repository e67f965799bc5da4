import type { Fact } from '#app/features/guidance/fact.ts'
import { telephoneLink } from '#app/features/guidance/helpline.ts'
import type { Helpline } from '#app/features/guidance/helpline.ts'
import { Aside } from '#app/ui/aside.tsx'
import { CrisisBox } from '#app/ui/crisis-box.tsx'
import { useWords } from '#app/ui/language.ts'
import { SayThis } from '#app/ui/say-this.tsx'
import { Today } from '#app/ui/today.tsx'
import type { Branch, Pair, Reviewed, Stage } from './conversation.ts'
import { GuideFoot, GuideTrail, Points, Rules, useToolLinks } from './guide-pieces.tsx'
import { branchPath, stagePath } from './stages.ts'

export type BranchPageProps = {
	readonly branch: Branch
	readonly pairs: readonly Pair[]
	/** The stages that lead here. */
	readonly stages: readonly Stage[]
	readonly helplines: readonly Helpline[]
	readonly facts: readonly Fact[]
	readonly reviewed: Reviewed
	/** Where to go when somebody may be in danger; null on that page itself. */
	readonly urgent: Branch | null
}

/** A conversation that goes another way: what to do first, then what to say and to ask, and who helps. */
export function BranchPage({ branch, pairs, stages, helplines, facts, reviewed, urgent }: BranchPageProps) {
	const { conversations } = useWords()
	const tools = useToolLinks(branch.tools)
	return (
		<>
			<GuideTrail here={branch.title} />
			<div className="columns">
				<article>
					<h1>{branch.title}</h1>
					<p className="lede">{branch.summary}</p>
					{branch.urgent ? <CrisisBox /> : null}
					<Today title={conversations.now}>
						<ol>
							{branch.now.map((step) => (
								<li key={step}>{step}</li>
							))}
						</ol>
					</Today>
					{urgent ? (
						<p className="text-small">
							{conversations.dangerFirst}{' '}
							<a className="inline-flex min-h-11 items-center" href={branchPath(urgent.slug)}>
								{conversations.dangerLink}
							</a>
						</p>
					) : null}
					<section aria-labelledby="notice">
						<h2 id="notice">{conversations.howYouNotice}</h2>
						<p>{branch.when}</p>
					</section>
					<section aria-labelledby="pairs">
						<h2 id="pairs">{conversations.pairsTitle}</h2>
						<SayThis pairs={[...branch.say, ...pairs]} />
					</section>
					{branch.ask.length > 0 ? <Points id="ask" title={conversations.youMayAsk} points={branch.ask} /> : null}
					<Points id="never" title={conversations.neverTitle} points={branch.never} />
					<Points id="after" title={conversations.afterwards} points={branch.after} />
					<Rules rules={branch.law} facts={facts} />
					<Lines helplines={helplines} />
					<GuideFoot reviewed={reviewed} facts={facts} />
				</article>
				<Aside title={conversations.readMore} links={[...tools, ...branch.next]}>
					<nav className="not-on-paper" aria-labelledby="fits">
						<h2 id="fits" className="mb-1 text-[1.1rem]">
							{conversations.fitsStages}
						</h2>
						<ul className="list-none">
							{stages.map(({ id, title }) => (
								<li key={id} className="border-b border-line">
									<a className="flex min-h-11 items-center py-1.5" href={stagePath(id)}>
										{title}
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

/** A line without a number that is cleared for print is a link to its site. */
function Lines({ helplines }: Pick<BranchPageProps, 'helplines'>) {
	const { conversations } = useWords()
	if (helplines.length === 0) return null
	return (
		<section aria-labelledby="helplines">
			<h2 id="helplines">{conversations.whoHelps}</h2>
			<ul className="list-none border-t border-line">
				{helplines.map(({ id, name, phone, url, useFor }) => (
					<li key={id} className="border-b border-line py-1.5">
						<a
							className="inline-flex min-h-11 items-center font-semibold"
							href={phone === null ? (url ?? '') : telephoneLink(phone)}
						>
							{phone === null ? name : conversations.call(name, phone)}
						</a>
						<p className="mb-0 text-small text-ink-soft">{useFor}</p>
					</li>
				))}
			</ul>
		</section>
	)
}
