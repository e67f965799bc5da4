import { Aside } from '#app/ui/aside.tsx'
import { Breadcrumbs } from '#app/ui/breadcrumbs.tsx'
import { ButtonLink } from '#app/ui/button-link.tsx'
import { CrisisBox } from '#app/ui/crisis-box.tsx'
import { useWords } from '#app/ui/language.ts'
import { PhoneLine } from '#app/ui/phone-line.tsx'
import type { ShownArea } from '#app/ui/area.ts'
import { SummaryList } from '#app/ui/summary-list.tsx'
import { Tag } from '#app/ui/tag.tsx'
import { places } from './find-help.ts'
import type { Help } from './find-help.ts'

export type FinderResultProps = {
	readonly help: Help
	/** Each question on the way, the answer in words, and where to change it. */
	readonly said: readonly { readonly question: string; readonly answer: string; readonly href: string }[]
	/** The whole address of the page, to keep or to send. */
	readonly address: string
	readonly area: ShownArea
}

/** One next step, why, and what comes after. Made to be read aloud, printed and sent on. */
export function FinderResult({ help, said, address, area }: FinderResultProps) {
	const words = useWords()
	const { finder } = words
	return (
		<>
			<Breadcrumbs
				trail={[
					{ href: '/', label: words.home },
					{ href: '/help-finder', label: finder.title },
				]}
				here={finder.resultTitle}
			/>
			<div className="columns">
				<div>
					<p className="mb-3">
						<Tag>{finder.outcomes[help.outcome]}</Tag>
					</p>
					<h1>{finder.places[help.first]}</h1>
					<p className="row">
						<ButtonLink href={places[help.first]}>{finder.places[help.first]}</ButtonLink>
					</p>
					<h2>{finder.why}</h2>
					<ul>
						{help.reasons.map((reason) => (
							<li key={reason}>{finder.reasons[reason]}</li>
						))}
					</ul>
					<h2>{finder.then}</h2>
					<ol>
						{help.then.map((place) => (
							<li key={place}>
								<a className="inline-flex min-h-11 items-center" href={places[place]}>
									{finder.places[place]}
								</a>
							</li>
						))}
					</ol>
					<SummaryList
						heading={finder.youSaid}
						rows={said.map(({ question, answer, href }) => ({ label: question, value: answer, change: { href } }))}
					/>
					<p>
						<a className="not-on-paper inline-flex min-h-11 items-center" href="/help-finder">
							{finder.again}
						</a>
					</p>
					<h2>{finder.keep}</h2>
					<p>{finder.keepText}</p>
					<label className="label" htmlFor="finder-address">
						{finder.address}
					</label>
					<input id="finder-address" className="control" type="text" readOnly value={address} />
				</div>
				<Aside>
					<CrisisBox />
					<PhoneLine area={area} callBack="/advice" />
				</Aside>
			</div>
		</>
	)
}
