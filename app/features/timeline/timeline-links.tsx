import { links } from '#app/http/links.ts'
import { useWords } from '#app/ui/language.ts'
import type { TimelineInput } from './timeline.ts'

/** The tools that ask for the same days, with those days in their boxes. */
export function TimelineLinks({ input, mark }: { readonly input: TimelineInput; readonly mark: string | null }) {
	const words = useWords()
	const { toolOpens } = words.returnToWork
	const to = (tool: string, days: Readonly<Record<string, string | null>>) => {
		const query = new URLSearchParams(Object.entries(days).filter((day): day is [string, string] => day[1] !== null))
		return `${links.returnTool(tool)}${query.size > 0 ? `?${query.toString()}` : ''}`
	}
	const ways = [
		[to('fit-note', { first: input.firstDay, until: input.noteEnds, ref: mark }), toolOpens['fit-note'].title],
		[to('sick-pay', { firstDay: input.firstDay }), toolOpens['sick-pay'].title],
		[to('phased-return', { first: input.backOn }), toolOpens['phased-return'].title],
	] as const
	return (
		<section className="not-on-paper" aria-labelledby="with-days">
			<h2 id="with-days">{words.timeline.linksTitle}</h2>
			<ul className="list-none">
				{ways.map(([href, label]) => (
					<li key={href}>
						<a className="inline-flex min-h-11 items-center" href={href}>
							{label}
						</a>
					</li>
				))}
			</ul>
		</section>
	)
}
