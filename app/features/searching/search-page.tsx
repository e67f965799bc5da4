import type { ReactNode } from 'react'
import type { ShownArea } from '#app/ui/area.ts'
import { Breadcrumbs } from '#app/ui/breadcrumbs.tsx'
import { CrisisBox } from '#app/ui/crisis-box.tsx'
import { useWords } from '#app/ui/language.ts'
import { PhoneLine } from '#app/ui/phone-line.tsx'
import type { Answer, Kind } from './found.ts'
import { FoundList } from './found-list.tsx'
import { MissingPart } from './missing-part.tsx'
import { NothingFound } from './nothing-found.tsx'
import { SuggestedSearch } from './suggested-search.tsx'

export type SearchPageProps = {
	/** What was asked, as typed; empty before anything has been asked. */
	readonly q: string
	readonly answer: Answer
	/** When only one kind of result was asked for. */
	readonly only?: Kind | null
	readonly area: ShownArea
	/** The form that says what was missing. */
	readonly missing?: ReactNode
}

export function SearchPage({ q, answer, only = null, area, missing }: SearchPageProps) {
	const words = useWords()
	const asked = q.trim() !== ''
	const none = asked && answer.total === 0
	return (
		<>
			<Breadcrumbs trail={[{ href: '/', label: words.home }]} here={words.searching.title} />
			<h1>{words.searching.title}</h1>
			<SuggestedSearch value={q} />
			<p className="mt-6 min-h-[1.55em]" role="status">
				{asked ? (
					<>
						{none ? words.searching.nothingFound : words.searching.results(answer.total)}
						{answer.understood ? (
							<>
								{' '}
								{words.searching.showingFor} <strong dir="auto">{answer.understood}</strong>.
							</>
						) : null}
					</>
				) : null}
			</p>
			{asked ? (
				<div className="columns">
					<div>
						{none ? (
							<>
								<NothingFound />
								<div className="mt-10">
									<PhoneLine area={area} callBack="/advice" />
								</div>
							</>
						) : (
							<Results q={q} answer={answer} only={only} />
						)}
						{missing ? <MissingPart folded={!none}>{missing}</MissingPart> : null}
					</div>
					<aside>
						{none ? null : <PhoneLine area={area} callBack="/advice" />}
						<CrisisBox />
					</aside>
				</div>
			) : null}
		</>
	)
}

const addressOf = (q: string, kind?: Kind) => `/search?${new URLSearchParams(kind ? { q, in: kind } : { q }).toString()}`

function Results({ q, answer, only }: Required<Pick<SearchPageProps, 'q' | 'answer' | 'only'>>) {
	const { searching } = useWords()
	const kindName = (kind: Kind) => searching.kinds[kind]
	return (
		<>
			{answer.best.length > 0 ? (
				<section aria-labelledby="best">
					<h2 id="best">{searching.bestMatches}</h2>
					<FoundList found={answer.best} withKind />
				</section>
			) : null}
			{answer.groups.map(({ kind, total, shown }) => (
				<section key={kind} aria-labelledby={`in-${kind}`}>
					<h2 id={`in-${kind}`}>{only ? searching.only(kindName(kind)) : searching.moreOf(kindName(kind))}</h2>
					<FoundList found={shown} />
					{!only && total > shown.length ? (
						<p className="mt-2">
							<a className="inline-flex min-h-11 items-center" href={addressOf(q, kind)}>
								{searching.allOf(total, kindName(kind))}
							</a>
						</p>
					) : null}
				</section>
			))}
			{only ? (
				<p className="mt-4">
					<a className="inline-flex min-h-11 items-center" href={addressOf(q)}>
						{searching.everyKind}
					</a>
				</p>
			) : null}
		</>
	)
}
