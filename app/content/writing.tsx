import { createElement } from 'react'
import type { ReactNode } from 'react'
import { sectorNames } from '#app/features/guidance/article.ts'
import type { Sector as SectorName } from '#app/features/guidance/article.ts'
import type { Fact } from '#app/features/guidance/fact.ts'
import { valueOn } from '#app/features/guidance/fact.ts'
import { telephoneLink } from '#app/features/guidance/helpline.ts'
import type { Helpline } from '#app/features/guidance/helpline.ts'
import { CrisisBox } from '#app/ui/crisis-box.tsx'
import { Law } from '#app/ui/law.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { SayThis } from '#app/ui/say-this.tsx'
import { Today } from '#app/ui/today.tsx'
import { printValue } from './print-value.ts'

export type WritingContext = {
	readonly facts: ReadonlyMap<string, Fact>
	readonly helplines: ReadonlyMap<string, Helpline>
}

/** A component refused what it was given; `piece` is the text to look for in the source. */
export class WritingProblem extends Error {
	constructor(
		readonly piece: string,
		reason: string,
	) {
		super(reason)
		this.name = 'WritingProblem'
	}
}

/** After every period: what the compiled page holds where nobody fills in the day's value, such as the search's text. */
const endOfTime = '9999-12-31'

const Unchecked = ({ children }: { children: string }) => <span className="text-ink-soft"> ({children})</span>

/** What a writer may put in an article besides Markdown. `cited` fills with the facts that are marked while the page is rendered. */
export function writingComponents({ facts, helplines }: WritingContext) {
	const cited = new Set<string>()

	const factFor = (id: string) => {
		const fact = facts.get(id)
		if (!fact) throw new WritingProblem(`"${id}"`, `There is no fact ${id}`)
		cited.add(id)
		return fact
	}

	const helplineFor = (id: string) => {
		const helpline = helplines.get(id)
		if (!helpline) throw new WritingProblem(`of="${id}"`, `There is no helpline ${id}`)
		return helpline
	}

	/** Marks the claim before it. Says nothing when the fact was verified, and says so plainly when it was not. */
	function FactMark({ id }: { id: string }) {
		const { confidence } = factFor(id)
		if (confidence === 'from knowledge') return <Unchecked>We have not yet checked this with an official source.</Unchecked>
		if (confidence === 'our reading') return <Unchecked>This is our reading of an official source.</Unchecked>
		return null
	}

	/** A figure or a date of a fact, so that no rate is ever typed into an article. One that changes on a day is filled in when it is read. */
	function Value({ fact: id, name }: { fact: string; name: string }) {
		const fact = factFor(id)
		const found = valueOn(fact, name, endOfTime)
		if (!found) throw new WritingProblem(`name="${name}"`, `Fact ${id} has no value called ${name}`)
		const printed = printValue(name, found.value)
		if (fact.values?.[name] !== undefined) return <>{printed}</>
		return createElement('on-day', { 'data-value': `${id}.${name}` }, printed)
	}

	const dayOf = (id: string, name: string) => {
		const day = factFor(id).values?.[name]
		if (typeof day !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(day))
			throw new WritingProblem(`name="${name}"`, `Fact ${id} has no day called ${name} among its values`)
		return day
	}

	/** A passage that is there from a day of a fact on. It may not hold another. */
	const From = ({ fact, name, children }: { fact: string; name: string; children: ReactNode }) =>
		createElement('on-day', { 'data-from': dayOf(fact, name) }, children)

	/** A passage that is there up to a day of a fact, that day included. It may not hold another. */
	const Until = ({ fact, name, children }: { fact: string; name: string; children: ReactNode }) =>
		createElement('on-day', { 'data-until': dayOf(fact, name) }, children)

	function Phone({ of }: { of: string }) {
		const { name, phone } = helplineFor(of)
		if (phone === null) throw new WritingProblem(`of="${of}"`, `The number of ${name} is not cleared for print`)
		return (
			<a className="whitespace-nowrap" href={telephoneLink(phone)}>
				{phone}
			</a>
		)
	}

	function Site({ of, children }: { of: string; children?: ReactNode }) {
		const { name, url } = helplineFor(of)
		if (url === null) throw new WritingProblem(`of="${of}"`, `No web address is confirmed for ${name}`)
		return <a href={url}>{children ?? name}</a>
	}

	/** What differs in one kind of work. Closed until somebody in that work opens it; open on paper. */
	function Sector({ of, children }: { of: SectorName; children: ReactNode }) {
		const name = sectorNames[of] as string | undefined
		if (name === undefined) throw new WritingProblem(`of="${of}"`, `There is no sector ${of}`)
		return (
			<details className="sector" id={`in-${of}`}>
				<summary>{name}</summary>
				{children}
			</details>
		)
	}

	return {
		cited,
		components: { Fact: FactMark, Value, From, Until, Sector, Phone, Site, Law, Today, SayThis, Notice, CrisisBox },
	}
}
