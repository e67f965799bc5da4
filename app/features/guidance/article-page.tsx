import { Aside } from '#app/ui/aside.tsx'
import { Breadcrumbs } from '#app/ui/breadcrumbs.tsx'
import { CrisisBox } from '#app/ui/crisis-box.tsx'
import { Tag } from '#app/ui/tag.tsx'
import { sectionNames } from './article.ts'
import type { ArticleView } from './article.ts'
import { telephoneLink } from './helpline.ts'
import { longDate } from '#app/journey/calendar.ts'
import { PageNotices } from './page-notices.tsx'
import { SourceList } from './source-list.tsx'
import { WrittenHtml } from './written-html.tsx'

const trail = [
	{ href: '/', label: 'Home' },
	{ href: '/guidance', label: 'Guidance' },
]

export function ArticlePage({ article, toRecheck, nearest, acas }: ArticleView) {
	const further = nearest.filter(({ path }) => !article.next.some(({ href }) => href === path))
	return (
		<>
			<Breadcrumbs trail={trail} here={sectionNames[article.section]} />
			<div className="columns">
				<article>
					<p className="mb-3 flex flex-wrap gap-2">
						<Tag>For {article.audience}</Tag> <Tag plain>{article.minutes} minute read</Tag>
					</p>
					<h1>{article.title}</h1>
					<p className="lede">{article.summary}</p>
					<PageNotices unconfirmed={article.unconfirmed} toRecheck={toRecheck} />
					<WrittenHtml html={article.html} />
					<SourceList facts={article.facts} />
					<p className="meta">
						This is general information, not legal advice.
						{acas?.phone && (
							<>
								{' '}
								For advice on the law at work, ring Acas on{' '}
								<a className="whitespace-nowrap" href={telephoneLink(acas.phone)}>
									{acas.phone}
								</a>
								.
							</>
						)}
					</p>
					<p className="text-tiny text-ink-soft">
						Reviewed {longDate(article.reviewedOn)} by the {article.owner.toLowerCase()}. Next review by{' '}
						{longDate(article.reviewBy)}.
					</p>
				</article>
				<Aside links={article.next}>
					<CrisisBox />
					{further.length > 0 && (
						<nav aria-labelledby="read-also">
							<h2 id="read-also" className="mb-1 text-[1.1rem]">
								Read also
							</h2>
							<ul className="list-none">
								{further.map(({ path, title }) => (
									<li key={path} className="border-b border-line">
										<a className="flex min-h-11 items-center py-1.5" href={path}>
											{title}
										</a>
									</li>
								))}
							</ul>
						</nav>
					)}
				</Aside>
			</div>
		</>
	)
}
