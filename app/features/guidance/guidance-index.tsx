import { Breadcrumbs } from '#app/ui/breadcrumbs.tsx'
import { CrisisBox } from '#app/ui/crisis-box.tsx'
import { sectionNames, sections } from './article.ts'
import type { ArticleSummary } from './article.ts'
import { ArticleCard } from './article-card.tsx'

/** Every article, under the moment it is for. A section with nothing in it is not shown. */
export function GuidanceIndex({ articles }: { articles: readonly ArticleSummary[] }) {
	const filled = sections
		.map((section) => ({ section, inIt: articles.filter((article) => article.section === section) }))
		.filter(({ inIt }) => inIt.length > 0)
	return (
		<>
			<Breadcrumbs trail={[{ href: '/', label: 'Home' }]} here="Guidance" />
			<div className="columns">
				<div>
					<h1>Guidance for managers</h1>
					<p className="lede">
						What the law asks, what is good practice, what to do today and what to say. Choose the moment you are in.
					</p>
					{filled.map(({ section, inIt }) => (
						<section key={section} className="mt-10" aria-labelledby={section}>
							<h2 id={section}>{sectionNames[section]}</h2>
							<ul className="list-none">
								{inIt.map((article) => (
									<ArticleCard key={article.slug} article={article} />
								))}
							</ul>
						</section>
					))}
				</div>
				<aside>
					<CrisisBox />
				</aside>
			</div>
		</>
	)
}
