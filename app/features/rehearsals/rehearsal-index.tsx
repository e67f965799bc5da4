import { links } from '#app/http/links.ts'
import { Breadcrumbs } from '#app/ui/breadcrumbs.tsx'
import { useWords } from '#app/ui/language.ts'
import { inOrderOfStage } from './look-back.ts'
import type { Rehearsal } from './rehearsal.ts'

/** Every conversation that can be practised, by the moment it takes place. */
export function RehearsalIndex({ rehearsals: all }: { readonly rehearsals: readonly Rehearsal[] }) {
	const words = useWords()
	const { rehearsals } = words
	return (
		<>
			<Breadcrumbs
				trail={[
					{ href: '/', label: words.home },
					{ href: links.returnToWork, label: words.returnToWork.title },
				]}
				here={rehearsals.title}
			/>
			<h1>{rehearsals.title}</h1>
			<p className="lede">{rehearsals.lede}</p>
			<p>{rehearsals.invented}</p>
			<ol>
				{rehearsals.how.map((step) => (
					<li key={step}>{step}</li>
				))}
			</ol>
			<ul className="rehearsal-cards list-none">
				{inOrderOfStage(all).map((one) => (
					<li key={one.slug} className="card keep-together">
						<h2 className="mt-0 text-[1.2rem]">
							<a className="inline-flex min-h-11 items-center" href={links.rehearsal(one.slug)}>
								{one.title}
							</a>
						</h2>
						<p>{one.summary}</p>
						<RehearsalFacts rehearsal={one} />
					</li>
				))}
			</ul>
			<p>
				{rehearsals.inDanger} <a href="/help-now">{rehearsals.getHelp}</a>
			</p>
		</>
	)
}

/** What it is about, where, when in an absence, and how long it takes. */
export function RehearsalFacts({ rehearsal }: { readonly rehearsal: Pick<Rehearsal, 'topic' | 'sector' | 'stage' | 'minutes'> }) {
	const { rehearsals } = useWords()
	const rows = [
		[rehearsals.topic, rehearsals.topics[rehearsal.topic]],
		[rehearsals.sector, rehearsal.sector],
		[rehearsals.stage, rehearsals.stages[rehearsal.stage]],
		[rehearsals.time, rehearsals.minutes(rehearsal.minutes)],
	]
	return (
		<dl className="rehearsal-facts text-small">
			{rows.map(([name, value]) => (
				<div key={name}>
					<dt>{name}</dt>
					<dd>{value}</dd>
				</div>
			))}
		</dl>
	)
}
