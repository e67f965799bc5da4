import { links } from '#app/http/links.ts'
import type { ShownArea } from '#app/ui/area.ts'
import { useWords } from '#app/ui/language.ts'
import { fourTasks } from './four-tasks.ts'
import type { Partner } from './partner.ts'
import type { QrPicture } from './qr-code.ts'
import { QrDrawing } from './qr-drawing.tsx'

export type PosterView = {
	readonly partner: Partner
	readonly area: ShownArea
	readonly origin: string
	readonly campaign: string | null
	readonly qr: QrPicture
}

/** One side of A4 for a wall. On a screen it says how to print it; on paper it is only itself. */
export function PosterPage({ partner, area, origin, campaign, qr }: PosterView) {
	const { partners } = useWords()
	const path = links.with(partner.id, campaign)
	return (
		<>
			<div className="not-on-paper mt-4">
				<p>{partners.howToPrint}</p>
				<p className="row">
					<a href={links.partnerKit(partner.id, campaign)}>{partners.backToKit}</a>
				</p>
			</div>
			<article className="poster">
				<h1>{partners.posterHeading}</h1>
				<p className="poster-lede">{partners.posterLede(area.name)}</p>
				<ul className="poster-tasks">
					{fourTasks.map(({ task }) => (
						<li key={task}>
							<strong>{partners.tasks[task].title}</strong>
							<span>{partners.tasks[task].text}</span>
						</li>
					))}
				</ul>
				<div className="poster-way">
					<QrDrawing qr={qr} link={origin + path} size={240} />
					<div>
						<p>{partners.posterScan}</p>
						<p className="poster-link">{origin.replace(/^https?:\/\//, '') + path}</p>
						{area.phone ? <p>{partners.posterCall(area.phone)}</p> : null}
					</div>
				</div>
				<p className="poster-from">{partners.forMembersOf(partner.name)}</p>
			</article>
		</>
	)
}
