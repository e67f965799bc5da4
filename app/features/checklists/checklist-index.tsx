import { longDate } from '#app/journey/calendar.ts'
import { Breadcrumbs } from '#app/ui/breadcrumbs.tsx'
import { useWords } from '#app/ui/language.ts'
import type { Checklist } from './checklist.ts'

export function ChecklistIndex({
	checklists,
}: {
	checklists: readonly Pick<Checklist, 'slug' | 'title' | 'summary' | 'parts'>[]
}) {
	const words = useWords()
	return (
		<>
			<Breadcrumbs trail={[{ href: '/', label: words.home }]} here={words.adjustments.checklistsTitle} />
			<h1>{words.adjustments.checklistsTitle}</h1>
			<p className="lede">{words.adjustments.checklistsLede}</p>
			<ul className="list-none">
				{checklists.map(({ slug, title, summary, parts }) => (
					<li key={slug} className="border-b border-line py-3.5">
						<h2 className="mb-1 text-[1.15rem]">
							<a className="inline-flex min-h-11 items-center" href={`/checklists/${slug}`}>
								{title}
							</a>
						</h2>
						<p className="mb-1">{summary}</p>
						<p className="text-tiny text-ink-soft">
							{words.adjustments.items(parts.reduce((sum, { items }) => sum + items.length, 0))}
						</p>
					</li>
				))}
			</ul>
		</>
	)
}

/** To tick on the screen, where nothing is kept, or on paper, with a place to say who looked and when. */
export function ChecklistPage({ checklist }: { checklist: Checklist }) {
	const words = useWords()
	return (
		<>
			<Breadcrumbs
				trail={[
					{ href: '/', label: words.home },
					{ href: '/checklists', label: words.adjustments.checklistsTitle },
				]}
				here={checklist.title}
			/>
			<article>
				<h1>{checklist.title}</h1>
				<p className="lede">{checklist.summary}</p>
				<p className="not-on-paper meta">{words.adjustments.checklistsLede}</p>
				{checklist.parts.map(({ heading, items }, part) => (
					<fieldset key={heading} className="keep-together mb-6">
						<legend>
							<h2>{heading}</h2>
						</legend>
						<ul className="list-none">
							{items.map(({ text, href }, index) => {
								const id = `point-${part + 1}-${index + 1}`
								return (
									<li key={id} className="mb-2.5">
										<span className="choice w-full max-w-measure">
											<input id={id} type="checkbox" />
											<label htmlFor={id}>{text}</label>
										</span>
										{href ? (
											<a className="not-on-paper inline-flex min-h-11 items-center text-small" href={href}>
												{words.adjustments.how}
												<span className="sr-only">: {text}</span>
											</a>
										) : null}
									</li>
								)
							})}
						</ul>
					</fieldset>
				))}
				<dl className="only-on-paper">
					<dt>{words.adjustments.whoLooked}</dt>
					<dt>{words.adjustments.when}</dt>
				</dl>
				<p className="meta">
					{words.guidance.reviewed(longDate(checklist.reviewedOn), checklist.owner.toLowerCase(), longDate(checklist.reviewBy))}{' '}
					{words.notLegalAdvice}
				</p>
			</article>
		</>
	)
}
