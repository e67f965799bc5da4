import type { ReactNode } from 'react'
import type { Fact } from '#app/features/guidance/fact.ts'
import { HoldsIn } from '#app/features/guidance/holds-in.tsx'
import { SourceList } from '#app/features/guidance/source-list.tsx'
import { links } from '#app/http/links.ts'
import { longDate } from '#app/journey/calendar.ts'
import { Breadcrumbs } from '#app/ui/breadcrumbs.tsx'
import { useWords } from '#app/ui/language.ts'
import { Law } from '#app/ui/law.tsx'
import type { Branch, ConversationTool, Reviewed, Rule } from './conversation.ts'
import { branchPath, conversationPath } from './stages.ts'

/** The way here. */
export function GuideTrail({
	here,
	above = [],
}: {
	readonly here: string
	readonly above?: readonly { href: string; label: string }[]
}) {
	const words = useWords()
	return (
		<Breadcrumbs
			trail={[
				{ href: '/', label: words.home },
				{ href: links.returnToWork, label: words.returnToWork.title },
				...(here === words.conversations.title ? [] : [{ href: conversationPath, label: words.conversations.title }]),
				...above,
			]}
			here={here}
		/>
	)
}

/** Short sentences under a heading. */
export function Points({ id, title, points, ordered }: PointsProps) {
	const List = ordered ? 'ol' : 'ul'
	return (
		<section aria-labelledby={id}>
			<h2 id={id}>{title}</h2>
			<List>
				{points.map((point) => (
					<li key={point}>{point}</li>
				))}
			</List>
		</section>
	)
}
type PointsProps = {
	readonly id: string
	readonly title: string
	readonly points: readonly string[]
	readonly ordered?: boolean
}

/** What the law and good practice ask, each with where it holds and how sure we are of it. */
export function Rules({ rules, facts }: { readonly rules: readonly Rule[]; readonly facts: readonly Fact[] }) {
	const { conversations } = useWords()
	if (rules.length === 0) return null
	const mark = (id: string) => {
		const confidence = facts.find((fact) => fact.id === id)?.confidence
		if (confidence === 'from knowledge') return conversations.notChecked
		return confidence === 'our reading' ? conversations.ourReading : null
	}
	return (
		<section aria-labelledby="law">
			<h2 id="law">{conversations.lawTitle}</h2>
			{rules.map(({ force, text, fact }) => (
				<Law key={text} force={force}>
					<p>
						{text}
						<HoldsIn fact={facts.find(({ id }) => id === fact)} />
						{mark(fact) ? <span className="text-ink-soft"> ({mark(fact)})</span> : null}
					</p>
				</Law>
			))}
		</section>
	)
}

/** Ways that the talk may go, with what each is about. */
export function BranchList({ branches }: { readonly branches: readonly Branch[] }) {
	return (
		<ul className="list-none border-t border-line">
			{branches.map(({ slug, title, summary }) => (
				<li key={slug} className="border-b border-line py-1.5">
					<a className="inline-flex min-h-11 items-center font-semibold" href={branchPath(slug)}>
						{title}
					</a>
					<p className="mb-0 text-small text-ink-soft">{summary}</p>
				</li>
			))}
		</ul>
	)
}

/** The names of tools, with where they are. */
export function useToolLinks(tools: readonly ConversationTool[]) {
	const { conversations } = useWords()
	return tools.map((tool) => ({ href: links.returnTool(tool), label: conversations.tools[tool] }))
}

/** When somebody last looked at this, and what it rests on. */
export function GuideFoot({ reviewed, facts }: { readonly reviewed: Reviewed; readonly facts: readonly Fact[] }): ReactNode {
	const words = useWords()
	return (
		<>
			<p className="meta">
				{words.guidance.reviewed(longDate(reviewed.reviewedOn), reviewed.owner.toLowerCase(), longDate(reviewed.reviewBy))}{' '}
				{words.notLegalAdvice}
			</p>
			{facts.length > 0 ? (
				<details className="sector">
					<summary>{words.conversations.sources}</summary>
					<SourceList facts={facts} />
				</details>
			) : null}
		</>
	)
}
