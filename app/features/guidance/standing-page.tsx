import { Breadcrumbs } from '#app/ui/breadcrumbs.tsx'
import type { PageView } from './article.ts'
import { longDate } from '#app/journey/calendar.ts'
import { PageNotices } from './page-notices.tsx'
import { SourceList } from './source-list.tsx'
import { WrittenHtml } from './written-html.tsx'

/** The pages that a public service owes: privacy, cookies, accessibility and their like. */
export function StandingPage({ page, toRecheck }: PageView) {
	return (
		<>
			<Breadcrumbs trail={[{ href: '/', label: 'Home' }]} here={page.title} />
			<article>
				<h1>{page.title}</h1>
				<p className="lede">{page.summary}</p>
				<PageNotices unconfirmed={page.unconfirmed} toRecheck={toRecheck} />
				<WrittenHtml html={page.html} />
				<SourceList facts={page.facts} />
				<p className="meta">
					{page.version && `Version ${page.version}. `}
					Reviewed {longDate(page.reviewedOn)} by the {page.owner.toLowerCase()}. Next review by {longDate(page.reviewBy)}.
				</p>
			</article>
		</>
	)
}
