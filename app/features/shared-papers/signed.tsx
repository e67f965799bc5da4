import type { Signature } from '#app/features/papers/paper.ts'
import { longDate } from '#app/journey/calendar.ts'
import { useWords } from '#app/ui/language.ts'

export type SignedProps = { readonly signatures: readonly Signature[]; readonly isAsItIs: boolean }

/** The names under the last version that was signed, and whether the paper still says what they signed. */
export function Signed({ signatures, isAsItIs }: SignedProps) {
	const { plans } = useWords()
	return (
		<>
			<ul>
				{signatures.map(({ side, name, on }) => (
					<li key={`${side} ${name}`} className="wrap-anywhere" dir="auto">
						{plans.signedBy(name, side, longDate(on))}
					</li>
				))}
			</ul>
			<p>{isAsItIs ? plans.signedAsItIs : plans.signedOther}</p>
		</>
	)
}
