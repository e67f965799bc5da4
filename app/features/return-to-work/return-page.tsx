import type { Fact } from '#app/features/guidance/fact.ts'
import { OtherNations } from '#app/features/guidance/holds-in.tsx'
import { SourceList } from '#app/features/guidance/source-list.tsx'
import { links } from '#app/http/links.ts'
import { Aside } from '#app/ui/aside.tsx'
import { Breadcrumbs } from '#app/ui/breadcrumbs.tsx'
import { useWords } from '#app/ui/language.ts'

/** What there is, in the order in which somebody needs it. */
const parts = [
	{ part: 'now', tools: ['timeline', 'sick-pay', 'fit-note', 'contact-agreement', 'letters', 'contact-log'] },
	{ part: 'talk', tools: ['conversation', 'rehearse', 'record', 'questions', 'six-topics'] },
	{ part: 'back', tools: ['phased-return', 'costs'] },
] as const

/** The tools for a return to work, by the moment they are for. `nations`: the facts that say what holds where. */
export function ReturnPage({ nations }: { readonly nations: readonly Fact[] }) {
	const words = useWords()
	const { returnToWork } = words
	return (
		<>
			<Breadcrumbs trail={[{ href: '/', label: words.home }]} here={returnToWork.title} />
			<div className="columns">
				<div>
					<h1>{returnToWork.pageTitle}</h1>
					<p className="lede">{returnToWork.lede}</p>
					<section
						className="my-6 max-w-measure rounded-card border border-now-line bg-now-wash px-6 py-4.5"
						aria-labelledby="ten"
					>
						<h2 id="ten" className="mb-1.5 text-[1.15rem]">
							{returnToWork.tenTitle}
						</h2>
						<ol className="mb-0">
							{returnToWork.ten.map(({ href, label, text }) => (
								<li key={href}>
									<a className="inline-block py-1.5" href={href}>
										{label}
									</a>{' '}
									{text}
								</li>
							))}
						</ol>
					</section>
					{parts.map(({ part, tools }) => (
						<section key={part} className="mt-9" aria-labelledby={part}>
							<h2 id={part}>{returnToWork.parts[part]}</h2>
							<ul className="checklist-cards list-none">
								{tools.map((tool) => (
									<li key={tool} className="border-b border-line py-3">
										<h3 className="mb-0 text-[1.1rem]">
											<a className="inline-flex min-h-11 items-center" href={`/return-to-work/${tool}`}>
												{returnToWork.toolOpens[tool].title}
											</a>
										</h3>
										<p className="mb-1">{returnToWork.toolOpens[tool].text}</p>
									</li>
								))}
							</ul>
						</section>
					))}
					<p className="mt-9">{returnToWork.nothingStored}</p>
					<p className="meta not-on-paper">
						{returnToWork.forPrograms}{' '}
						<a className="inline-block py-2.5" href={links.returnTool('for-programs')}>
							{words.forPrograms.title}
						</a>
					</p>
					<OtherNations facts={nations} />
					<SourceList facts={nations} />
				</div>
				<Aside title={returnToWork.readTitle} links={returnToWork.read} />
			</div>
		</>
	)
}
