import { wordsFor } from '#app/features/guidance/fact.ts'
import { longDate } from '#app/journey/calendar.ts'
import { dialLink } from '#app/ui/area.ts'
import { useWords } from '#app/ui/language.ts'
import { Tag } from '#app/ui/tag.tsx'
import type { Service } from './directory-entry.ts'
import { OutsideLink } from './outside-link.tsx'

/** One service, with an anchor of its own. What is not known is said rather than left out. */
export function ServiceEntry({ service }: { readonly service: Service }) {
	const words = useWords().directory
	const { id, name, startHere } = service
	return (
		<article className="card keep-together" aria-labelledby={id}>
			<h3 id={id} className="mb-1 scroll-mt-4">
				{name}
			</h3>
			<p className="mb-2">{service.does}</p>
			<p className="mb-2">{words.for(service.forWho)}</p>
			<p className="mb-2">
				{service.reach}
				{startHere && (
					<>
						{' '}
						<a className="inline-block py-2.5" href={startHere}>
							{words.startHere}
						</a>
					</>
				)}
			</p>
			<WaysIn service={service} />
			<p className="my-2 flex flex-wrap gap-2">
				{service.needs.map((need) => (
					<Tag key={need} plain>
						{words.needs[need]}
					</Tag>
				))}
			</p>
			<SmallPrint service={service} />
		</article>
	)
}

/** A number only where it was cleared for print; a link only where one is known. */
function WaysIn({ service: { name, phone, url, selfReferralUrl } }: { readonly service: Service }) {
	const words = useWords().directory
	return (
		<ul className="mb-1 list-none p-0">
			<li>
				{phone ? (
					<a className="inline-flex min-h-11 items-center text-[1.15rem] font-bold" href={dialLink(phone)}>
						<span className="sr-only">{name}: </span>
						{phone}
					</a>
				) : (
					<span className="text-ink-soft">{url || selfReferralUrl ? words.numberNotConfirmed : words.noWayConfirmed}</span>
				)}
			</li>
			{url && url !== selfReferralUrl && (
				<li>
					<OutsideLink url={url} name={name} />
				</li>
			)}
			{selfReferralUrl && (
				<li>
					{words.selfReferral} <OutsideLink url={selfReferralUrl} name={name} />
				</li>
			)}
		</ul>
	)
}

function SmallPrint({ service }: { readonly service: Service }) {
	const words = useWords().directory
	const { languages, cost, wait, areas, nations, owner, checkedOn, confidence } = service
	const facts = [
		words.cost(cost ?? words.notStated),
		words.languages(languages.length > 0 ? languages.join(', ') : words.notStated),
		words.wait(wait ? words.checkedWait(wait.text, longDate(wait.checkedOn)) : words.notPublished),
		...(areas.length === 0 ? [words.where(nations.map((nation) => words.nations[nation]).join(', '))] : []),
		words.runBy(owner),
		words.checkedOn(longDate(checkedOn), wordsFor(confidence)),
	]
	return <p className="mb-0 text-tiny text-ink-soft">{facts.join(' ')}</p>
}
