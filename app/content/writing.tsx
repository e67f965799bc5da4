import type { ReactNode } from 'react'
import type { Fact } from '#app/features/guidance/fact.ts'
import { telephoneLink } from '#app/features/guidance/helpline.ts'
import type { Helpline } from '#app/features/guidance/helpline.ts'
import { printValue } from './print-value.ts'

export type WritingContext = {
	readonly facts: ReadonlyMap<string, Fact>
	readonly helplines: ReadonlyMap<string, Helpline>
}

/** What a writer may put in an article besides Markdown. */
export function writingComponents({ facts, helplines }: WritingContext) {
	const cited = new Set<string>()

	const factFor = (id: string) => {
		const fact = facts.get(id)
		if (!fact) throw new Error(`There is no fact ${id}`)
		cited.add(id)
		return fact
	}

	const helplineFor = (id: string) => {
		const helpline = helplines.get(id)
		if (!helpline) throw new Error(`There is no helpline ${id}`)
		return helpline
	}

	/** Marks the claim before it. Says nothing when the fact was verified, and says so plainly when it was not. */
	function FactMark({ id }: { id: string }) {
		const { confidence } = factFor(id)
		if (confidence === 'from knowledge')
			return <span className="unchecked"> (We have not yet checked this with an official source.)</span>
		if (confidence === 'our reading') return <span className="unchecked"> (This is our reading of an official source.)</span>
		return null
	}

	/** A figure or a date of a fact, so that no rate is ever typed into an article. */
	function Value({ fact, name }: { fact: string; name: string }) {
		const value = factFor(fact).values?.[name]
		if (value === undefined) throw new Error(`Fact ${fact} has no value called ${name}`)
		return <>{printValue(name, value)}</>
	}

	function Phone({ of }: { of: string }) {
		const { name, phone } = helplineFor(of)
		if (phone === null) throw new Error(`The number of ${name} is not cleared for print`)
		return <a href={telephoneLink(phone)}>{phone}</a>
	}

	function Site({ of, children }: { of: string; children?: ReactNode }) {
		const { name, url } = helplineFor(of)
		if (url === null) throw new Error(`No web address is confirmed for ${name}`)
		return <a href={url}>{children ?? name}</a>
	}

	return { cited, components: { Fact: FactMark, Value, Phone, Site } }
}
