import { useWords } from '#app/ui/language.ts'
import type { ArticleSummary } from './article.ts'

/** An article in a list. The heading level is the list's to know. */
export function ArticleCard({ article, headingLevel = 3 }: { article: ArticleSummary; headingLevel?: 2 | 3 }) {
	const words = useWords()
	const Heading = headingLevel === 2 ? 'h2' : 'h3'
	return (
		<li className="border-b border-line py-3.5">
			<Heading className="mb-1">
				<a className="inline-flex min-h-11 items-center" href={article.path}>
					{article.title}
				</a>
			</Heading>
			<p className="mb-1">{article.summary}</p>
			<p className="text-tiny text-ink-soft">{words.guidance.cardFoot(article.audience, article.minutes)}</p>
		</li>
	)
}
