import { links } from '#app/http/links.ts'
import { useWords } from '#app/ui/language.ts'
import { lastDayOf } from './timeline.ts'
import type { TimelineInput } from './timeline.ts'

type TimelineLinksProps = { readonly input: TimelineInput; readonly mark: string | null; readonly today: string }

/** The tools that ask for the same days, with those days in their boxes. While somebody is off, sick pay is counted up to today. */
export function TimelineLinks({ input, mark, today }: TimelineLinksProps) {
	const words = useWords()
	const { toolOpens } = words.returnToWork
	const to = (tool: string, known: Readonly<Record<string, string | null>>) => {
		const query = new URLSearchParams(Object.entries(known).filter((one): one is [string, string] => one[1] !== null))
		return `${links.returnTool(tool)}${query.size > 0 ? `?${query.toString()}` : ''}`
	}
	const days = input.days.join()
	const countedUntil = lastDayOf(input) ?? (input.firstDay <= today ? today : input.noteEnds)
	const ways = [
		[
			to('fit-note', { first: input.firstDay, until: input.noteEnds, nation: input.nation, ref: mark }),
			toolOpens['fit-note'].title,
		],
		[to('sick-pay', { firstDay: input.firstDay, lastDay: countedUntil, days }), toolOpens['sick-pay'].title],
		[to('phased-return', { first: input.backOn, days, nation: input.nation }), toolOpens['phased-return'].title],
	] as const
	return (
		<section className="not-on-paper mt-10" aria-labelledby="with-days">
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
