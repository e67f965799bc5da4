import { UsefulForm } from '#app/features/feedback/useful-form.tsx'
import { longDate } from '#app/journey/calendar.ts'
import { Breadcrumbs } from '#app/ui/breadcrumbs.tsx'
import { useWords } from '#app/ui/language.ts'
import { Tag } from '#app/ui/tag.tsx'
import { topicNames } from './article.ts'
import type { SheetView } from './article.ts'
import { PageNotices } from './page-notices.tsx'
import { SourceList } from './source-list.tsx'
import { WrittenHtml } from './written-html.tsx'

/** Do this, not this: one page of A4, to print or to keep on a phone. */
export function SheetPage({ sheet, toRecheck }: SheetView) {
	const words = useWords()
	return (
		<>
			<Breadcrumbs
				trail={[
					{ href: '/', label: words.home },
					{ href: '/guidance', label: words.guidance.guidance },
				]}
				here={topicNames[sheet.topic]}
			/>
			<article className="sheet">
				<p className="mb-3">
					<Tag>{words.guidance.onePage}</Tag>
				</p>
				<h1>{sheet.title}</h1>
				<p className="lede">{sheet.summary}</p>
				<PageNotices unconfirmed={sheet.unconfirmed} toRecheck={toRecheck} />
				<WrittenHtml html={sheet.html} />
				<SourceList facts={sheet.facts} />
				<p className="meta">
					{words.guidance.reviewed(longDate(sheet.reviewedOn), sheet.owner.toLowerCase(), longDate(sheet.reviewBy))}{' '}
					{words.notLegalAdvice}
				</p>
				<UsefulForm path={sheet.path} />
				<h2 className="not-on-paper">{words.nextSteps}</h2>
				<ul className="not-on-paper list-none">
					{sheet.next.map(({ href, label }) => (
						<li key={href}>
							<a className="inline-flex min-h-11 items-center" href={href}>
								{label}
							</a>
						</li>
					))}
				</ul>
			</article>
		</>
	)
}
