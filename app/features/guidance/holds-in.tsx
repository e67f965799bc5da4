import { useWords } from '#app/ui/language.ts'
import type { Fact } from './fact.ts'
import { whereItHolds } from './where-it-holds.ts'

/** Says where a rule holds, where that is not everywhere. Nothing when it is, or when the fact is not known. */
export function HoldsIn({ fact }: { readonly fact: Fact | undefined }) {
	const { guidance } = useWords()
	const holds = fact ? whereItHolds(fact) : 'everywhere'
	return holds === 'everywhere' ? null : <span className="text-ink-soft"> ({guidance.holdsIn[holds]})</span>
}

/** What holds in the other nations, in the words of the facts. Their sources stand in the list of sources. */
export function OtherNations({ facts }: { readonly facts: readonly Fact[] }) {
	if (facts.length === 0) return null
	return <p className="mt-6 text-small">{facts.map(({ statement }) => statement).join(' ')}</p>
}
