import type { ShownArea } from '#app/ui/area.ts'
import { dialLink } from '#app/ui/area.ts'
import { useWords } from '#app/ui/language.ts'
import { links } from '#app/http/links.ts'
import { fourTasks } from './four-tasks.ts'

/** What other sites show in a frame. Every link leaves the frame: nobody fills in a form inside somebody else's page. */
export function CardPage({ area, partnerId }: { readonly area: ShownArea; readonly partnerId: string | null }) {
	const { partners, callUs } = useWords()
	return (
		<main className="card-page">
			<h1>{partners.cardHeading}</h1>
			<p className="mb-3">{partners.cardLede(area.name)}</p>
			<a className="button" href={partnerId ? links.with(partnerId, 'card') : '/'} target="_top">
				{partners.cardOpen}
			</a>
			<ul>
				{fourTasks.map(({ task, href }) => (
					<li key={task}>
						<a href={href} target="_top">
							{partners.tasks[task].title}
						</a>
					</li>
				))}
				{area.phone ? (
					<li>
						<a href={dialLink(area.phone)} target="_top">
							{callUs(area.phone)}
						</a>
					</li>
				) : null}
			</ul>
		</main>
	)
}
