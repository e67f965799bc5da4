import { links } from '#app/http/links.ts'
import { Aside } from '#app/ui/aside.tsx'
import { useWords } from '#app/ui/language.ts'
import { StatusTag } from '#app/ui/status-tag.tsx'
import type { Plan } from '../plan.ts'
import { canWrite } from './can-write.ts'
import { letterMoments } from './letter-kinds.ts'
import type { LetterKind } from './letter-kinds.ts'
import { LetterTrail } from './letter-trail.tsx'
import { MissingList } from './missing-list.tsx'

export type LettersPageProps = {
	readonly paper: string
	readonly plan: Pick<Plan, 'rows'>
}

/** Every letter that can come of a plan, by when it is needed, for whom it is, and what it still lacks. */
export function LettersPage({ paper, plan }: LettersPageProps) {
	const { letters } = useWords()
	return (
		<>
			<LetterTrail paper={paper} />
			<div className="columns">
				<div>
					<h1>{letters.title}</h1>
					<p className="lede">{letters.lede}</p>
					{letterMoments.map(({ moment, kinds }) => (
						<section key={moment} aria-labelledby={moment}>
							<h2 id={moment}>{letters.moments[moment]}</h2>
							{kinds.map((kind) => (
								<OneLetter key={kind} paper={paper} plan={plan} kind={kind} />
							))}
						</section>
					))}
				</div>
				<Aside links={[{ href: links.plan(paper), label: letters.backToPlan }]} />
			</div>
		</>
	)
}

function OneLetter({ paper, plan, kind }: LettersPageProps & { readonly kind: LetterKind }) {
	const { letters } = useWords()
	const able = canWrite(kind, plan)
	return (
		<article className="card" aria-labelledby={`letter-${kind}`}>
			<h3 id={`letter-${kind}`}>{letters.names[kind]}</h3>
			<p>{letters.forWhom[kind]}</p>
			<p>
				<StatusTag kind={able.can ? 'done' : 'waiting'}>{able.can ? letters.ready : letters.notReady}</StatusTag>
			</p>
			{able.can ? (
				<p>
					<a className="inline-flex min-h-11 items-center" href={links.plan(paper, `letters/${kind}`)}>
						{letters.open}
						<span className="sr-only">: {letters.names[kind]}</span>
					</a>
				</p>
			) : (
				<MissingList paper={paper} missing={able.missing} />
			)}
		</article>
	)
}
