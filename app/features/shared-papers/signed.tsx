import type { LastSignature } from '#app/features/papers/last-signatures.ts'
import { longDate } from '#app/journey/calendar.ts'
import { useWords } from '#app/ui/language.ts'

export type SignedProps = {
	/** What each side signed last. */
	readonly signatures: readonly LastSignature[]
	/** Somebody signed what the paper says now. */
	readonly isAsItIs: boolean
}

/** What each side signed last, and whether the paper still says that. `versions` is where it can be seen what changed. */
export function Signed({ signatures, versions }: SignedProps & { readonly versions: string }) {
	const { plans, sharePlan: said } = useWords()
	const areAllNow = signatures.every(({ isNow }) => isNow)
	return (
		<>
			<ul>
				{signatures.map(({ side, name, on, number, isNow }) => (
					<li key={`${side} ${name}`} className="wrap-anywhere" dir="auto">
						{plans.signedBy(name, side, longDate(on))} {isNow ? said.versionNow(number) : said.versionBefore(number)}
					</li>
				))}
			</ul>
			{areAllNow ? (
				<p>{plans.signedAsItIs}</p>
			) : (
				<p className="not-on-paper">
					<a className="inline-flex min-h-11 items-center" href={versions}>
						{said.seeChanges}
					</a>
				</p>
			)}
		</>
	)
}
