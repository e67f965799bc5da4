import { Breadcrumbs } from '#app/ui/breadcrumbs.tsx'
import { useWords } from '#app/ui/language.ts'
import type { PageView } from './article.ts'
import { longDate } from '#app/journey/calendar.ts'
import { Changes } from './changes.tsx'
import { PageNotices } from './page-notices.tsx'
import { SourceList } from './source-list.tsx'
import { WrittenHtml } from './written-html.tsx'

/** The pages that a public service owes: privacy, cookies, accessibility and their like. */
export function StandingPage({ page, toRecheck }: PageView) {
	const words = useWords()
	return (
		<>
			<Breadcrumbs trail={[{ href: '/', label: words.home }]} here={page.title} />
			<article>
				<h1>{page.title}</h1>
				<p className="lede">{page.summary}</p>
				<PageNotices unconfirmed={page.unconfirmed} toRecheck={toRecheck} />
				<WrittenHtml html={page.html} />
				<SourceList facts={page.facts} />
				<p className="meta">
					{page.version ? `${words.guidance.version(page.version)} ` : null}
					{words.guidance.reviewed(longDate(page.reviewedOn), page.owner.toLowerCase(), longDate(page.reviewBy))}
				</p>
				<Changes changes={page.changes} />
			</article>
		</>
	)
}
