import { Breadcrumbs } from '#app/ui/breadcrumbs.tsx'
import { useWords } from '#app/ui/language.ts'

const parts = [
	{ part: 'now', tools: ['timeline', 'fit-note', 'sick-pay'] },
	{ part: 'talk', tools: ['conversation', 'rehearse', 'record', 'six-topics', 'questions'] },
	{ part: 'back', tools: ['phased-return', 'letters'] },
	{ part: 'money', tools: ['costs'] },
] as const

/** The tools for a return to work, by the moment they are for. */
export function ReturnPage() {
	const words = useWords()
	const { returnToWork } = words
	return (
		<>
			<Breadcrumbs trail={[{ href: '/', label: words.home }]} here={returnToWork.title} />
			<h1>{returnToWork.title}</h1>
			<p className="lede">{returnToWork.lede}</p>
			<p>{returnToWork.nothingStored}</p>
			{parts.map(({ part, tools }) => (
				<section key={part} aria-labelledby={part}>
					<h2 id={part}>{returnToWork.parts[part]}</h2>
					<ul className="list-none">
						{tools.map((tool) => (
							<li key={tool}>
								<a href={`/return-to-work/${tool}`}>{returnToWork.toolOpens[tool].title}</a>
								<p>{returnToWork.toolOpens[tool].text}</p>
							</li>
						))}
					</ul>
				</section>
			))}
		</>
	)
}
