import { links } from '#app/http/links.ts'
import { CrisisBox } from '#app/ui/crisis-box.tsx'
import { useWords } from '#app/ui/language.ts'
import { TalkSoFar } from './exchange.tsx'
import { otherWays, whatEased } from './look-back.ts'
import type { Walk } from './rehearsal-ways.ts'
import type { Rehearsal, RehearsalEnding, RehearsalReading } from './rehearsal.ts'

type EndProps = { readonly rehearsal: Rehearsal; readonly ending: RehearsalEnding; readonly walk: Walk }

/** How it ended, what was said that helped, other ways, and pages to read. There is no score: one practice says nothing about a person. */
export function RehearsalEnd({ rehearsal: { slug, person }, ending, walk: { way, said } }: EndProps) {
	const { rehearsals } = useWords()
	const eased = whatEased(said)
	const others = otherWays(said)
	return (
		<>
			<div className="card keep-together">
				<h3 className="mt-0">{ending.title}</h3>
				<p className="mb-0">{ending.text}</p>
			</div>
			{ending.crisis ? <CrisisBox headingLevel={3} /> : null}
			<h3>{rehearsals.wentWell}</h3>
			{eased.length > 0 ? (
				<ul>
					{eased.map(({ number, said: one }) => (
						<li key={number}>
							<span className="font-semibold">{rehearsals.eased(number, one.choice.say)}</span> {one.choice.why}{' '}
							<a
								className="not-on-paper inline-flex min-h-11 items-center"
								href={`${links.rehearsal(slug, one.before)}#now`}
								rel="nofollow"
							>
								{rehearsals.goBack}
								<span className="sr-only">{rehearsals.goBackTo(number)}</span>
							</a>
						</li>
					))}
				</ul>
			) : (
				<p>{rehearsals.noneEased}</p>
			)}
			<h3>{rehearsals.otherWays}</h3>
			{others.kindest ? <p>{rehearsals.harderWays}</p> : null}
			<ul>
				{others.ways.map(({ number, choice, before }) => (
					<li key={number}>
						{others.kindest ? rehearsals.harderWay(number, choice.say) : rehearsals.otherWay(number, choice.say)}{' '}
						<a
							className="not-on-paper inline-flex min-h-11 items-center"
							href={`${links.rehearsal(slug, before)}#now`}
							rel="nofollow"
						>
							{rehearsals.tryIt}
							<span className="sr-only">{rehearsals.goBackTo(number)}</span>
						</a>
					</li>
				))}
			</ul>
			<h3>{rehearsals.readOn}</h3>
			<ReadOn pages={ending.readOn} />
			<section className="not-on-paper" aria-labelledby="keep">
				<h3 id="keep">{rehearsals.takeAway}</h3>
				<p>{rehearsals.takeAwayHint}</p>
				<p className="row">
					<a href={`${links.rehearsal(slug, way)}/copy/practice.docx`} rel="nofollow" download>
						{rehearsals.getWord}
					</a>
					<a href={`${links.rehearsal(slug, way)}/copy/practice.pdf`} rel="nofollow" download>
						{rehearsals.getPdf}
					</a>
				</p>
				<p className="text-small text-ink-soft">{rehearsals.print}</p>
			</section>
			<h3>{rehearsals.wholeTalk}</h3>
			<TalkSoFar slug={slug} name={person.name} said={said} />
		</>
	)
}

function ReadOn({ pages }: { readonly pages: readonly RehearsalReading[] }) {
	return (
		<ul>
			{pages.map(({ idea, href, label }) => (
				<li key={`${href} ${idea}`}>
					{idea ? `${idea} ` : null}
					<a className="inline-flex min-h-11 items-center" href={href}>
						{label}
					</a>
				</li>
			))}
		</ul>
	)
}
