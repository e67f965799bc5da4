import type { ReactNode } from 'react'
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
	const { id, name, phone, url, selfReferralUrl, startHere, wait } = service
	const soft = (text: string) => <span className="text-ink-soft">{text}</span>
	return (
		<article className="card keep-together" aria-labelledby={id}>
			<h3 id={id} className="mb-1 scroll-mt-4">
				{name}
			</h3>
			<p className="mb-3">{service.does}</p>
			<p className="mb-3 flex flex-wrap gap-2">
				{service.needs.map((need) => (
					<Tag key={need} plain>
						{words.needs[need]}
					</Tag>
				))}
			</p>
			<dl>
				<Line label={words.forWhom}>{service.forWho}</Line>
				<Line label={words.reach}>
					{service.reach}
					{startHere && (
						<>
							{' '}
							<a className="inline-flex min-h-11 items-center" href={startHere}>
								{words.startHere}
							</a>
						</>
					)}
				</Line>
				<Line label={words.phone}>
					{phone ? (
						<a className="inline-flex min-h-11 items-center font-bold" href={dialLink(phone)}>
							{phone}
						</a>
					) : (
						soft(words.numberNotConfirmed)
					)}
				</Line>
				{url && url !== selfReferralUrl && (
					<Line label={words.website}>
						<OutsideLink url={url} name={name} />
					</Line>
				)}
				{selfReferralUrl && (
					<Line label={words.selfReferral}>
						{words.selfReferralText} <OutsideLink url={selfReferralUrl} name={name} />
					</Line>
				)}
				<Line label={words.languages}>{service.languages.length > 0 ? service.languages.join(', ') : soft(words.notStated)}</Line>
				<Line label={words.cost}>{service.cost ?? soft(words.notStated)}</Line>
				<Line label={words.wait}>{wait ? words.checkedWait(wait.text, longDate(wait.checkedOn)) : soft(words.notPublished)}</Line>
				{service.areas.length === 0 && (
					<Line label={words.whereFor}>{service.nations.map((nation) => words.nations[nation]).join(', ')}</Line>
				)}
			</dl>
			<p className="mt-3 mb-0 text-tiny text-ink-soft">
				{words.runBy(service.owner)} {words.checkedOn(longDate(service.checkedOn), wordsFor(service.confidence))}
			</p>
		</article>
	)
}

function Line({ label, children }: { readonly label: string; readonly children: ReactNode }) {
	return (
		<div className="summary-row">
			<dt className="font-semibold">{label}</dt>
			<dd className="wrap-anywhere">{children}</dd>
		</div>
	)
}
