import { Breadcrumbs } from '#app/ui/breadcrumbs.tsx'
import { CrisisBox } from '#app/ui/crisis-box.tsx'
import { useWords } from '#app/ui/language.ts'
import { sectionNames, sections, topicNames, topics } from './article.ts'
import type { ArticleSummary, SheetSummary } from './article.ts'
import { ArticleCard } from './article-card.tsx'

type GuidanceIndexProps = { readonly articles: readonly ArticleSummary[]; readonly sheets: readonly SheetSummary[] }

/** Every article, under the moment it is for, then the sheets to print. A section with nothing in it is not shown. */
export function GuidanceIndex({ articles, sheets }: GuidanceIndexProps) {
	const words = useWords()
	const { guidance } = words
	const filled = sections
		.map((section) => ({ section, inIt: articles.filter((article) => article.section === section) }))
		.filter(({ inIt }) => inIt.length > 0)
	return (
		<>
			<Breadcrumbs trail={[{ href: '/', label: words.home }]} here={guidance.guidance} />
			<div className="columns">
				<div>
					<h1>{guidance.indexTitle}</h1>
					<p className="lede">{guidance.indexLede}</p>
					<nav className="not-on-paper" aria-label={guidance.onThisPage}>
						<ul className="flex list-none flex-wrap gap-x-6">
							{filled.map(({ section }) => (
								<li key={section}>
									<a className="inline-flex min-h-11 items-center" href={`#${section}`}>
										{sectionNames[section]}
									</a>
								</li>
							))}
						</ul>
					</nav>
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
					{sheets.length > 0 ? (
						<section className="mt-10" aria-labelledby="sheets">
							<h2 id="sheets">{guidance.sheets}</h2>
							{topics.map((topic) => (
								<div key={topic}>
									<h3>{topicNames[topic]}</h3>
									<ul className="list-none">
										{sheets
											.filter((sheet) => sheet.topic === topic)
											.map((sheet) => (
												<li key={sheet.slug} className="border-b border-line py-2">
													<a className="inline-flex min-h-11 items-center" href={sheet.path}>
														{sheet.title}
													</a>
													<p className="mb-1">{sheet.summary}</p>
												</li>
											))}
									</ul>
								</div>
							))}
						</section>
					) : null}
				</div>
				<aside>
					<CrisisBox />
					<section className="border-t-5 border-strong pt-3.5 text-small">
						<h2 className="mb-1 text-[1.1rem]">{guidance.notSure}</h2>
						<p>{guidance.notSureText}</p>
						<p>
							<a className="inline-flex min-h-11 items-center" href="/help-finder">
								{words.finder.start}
							</a>
						</p>
						<p>
							<a className="inline-flex min-h-11 items-center" href="/feeds/guidance.atom" type="application/atom+xml">
								{guidance.follow}
							</a>
						</p>
					</section>
				</aside>
			</div>
		</>
	)
}
