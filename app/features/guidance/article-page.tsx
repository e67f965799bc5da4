import { UsefulForm } from '#app/features/feedback/useful-form.tsx'
import { longDate } from '#app/journey/calendar.ts'
import { Aside } from '#app/ui/aside.tsx'
import { Breadcrumbs } from '#app/ui/breadcrumbs.tsx'
import { CrisisBox } from '#app/ui/crisis-box.tsx'
import { useWords } from '#app/ui/language.ts'
import { Pagination } from '#app/ui/pagination.tsx'
import { Tag } from '#app/ui/tag.tsx'
import { sectionNames } from './article.ts'
import type { ArticleView } from './article.ts'
import { Changes } from './changes.tsx'
import { telephoneLink } from './helpline.ts'
import { PageNotices } from './page-notices.tsx'
import { Share } from './share.tsx'
import { SourceList } from './source-list.tsx'
import { WrittenHtml } from './written-html.tsx'

/** `address` is the whole one, to send on. */
export function ArticlePage({ article, toRecheck, nearest, neighbours, acas, address }: ArticleView & { address: string }) {
	const words = useWords()
	const { guidance } = words
	const further = nearest.filter(({ path }) => !article.next.some(({ href }) => href === path))
	const asLink = (other: { path: string; title: string } | null) => other && { href: other.path, label: other.title }
	return (
		<>
			<Breadcrumbs
				trail={[
					{ href: '/', label: words.home },
					{ href: '/guidance', label: guidance.guidance },
				]}
				here={sectionNames[article.section]}
			/>
			<div className="columns">
				<article>
					<p className="mb-3 flex flex-wrap gap-2">
						<Tag>{guidance.forWhom(article.audience)}</Tag> <Tag plain>{guidance.minutes(article.minutes)}</Tag>
					</p>
					<h1>{article.title}</h1>
					<p className="lede">{article.summary}</p>
					<PageNotices unconfirmed={article.unconfirmed} toRecheck={toRecheck} />
					<WrittenHtml html={article.html} />
					<SourceList facts={article.facts} />
					<p className="meta">
						{guidance.generalInformation}
						{acas?.phone && (
							<>
								{' '}
								{guidance.ringAcas}{' '}
								<a className="whitespace-nowrap" href={telephoneLink(acas.phone)}>
									{acas.phone}
								</a>
								.
							</>
						)}
					</p>
					<p className="text-tiny text-ink-soft">
						{guidance.reviewed(longDate(article.reviewedOn), article.owner.toLowerCase(), longDate(article.reviewBy))}
					</p>
					<UsefulForm path={article.path} />
					<Changes changes={article.changes} />
					<Share address={address} />
					<Pagination
						previous={asLink(neighbours.previous)}
						next={asLink(neighbours.following)}
						label={guidance.inThisSection(sectionNames[article.section])}
					/>
				</article>
				<Aside links={article.next}>
					<CrisisBox />
					{further.length > 0 && (
						<nav aria-labelledby="read-also">
							<h2 id="read-also" className="mb-1 text-[1.1rem]">
								{guidance.readAlso}
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
