import type { SharedNow } from '#app/features/papers/shared-now.server.ts'
import { longDate } from '#app/journey/calendar.ts'
import { useWords } from '#app/ui/language.ts'
import { Signed } from './signed.tsx'
import type { SignedProps } from './signed.tsx'

export type SharedStateProps = {
	/** The employee's link that is out; null when there is none. */
	readonly out: SharedNow | null
	readonly signed: SignedProps | null
	/** Where it can be seen what changed. */
	readonly versions: string
}

/** Whether the employee has a way in, and who has signed. */
export function SharedState({ out, signed, versions }: SharedStateProps) {
	const { sharePlan: said } = useWords()
	return (
		<section className="mb-6" aria-labelledby="shared">
			<h2 id="shared" className="mb-1 text-[1.1rem]">
				{said.stateTitle}
			</h2>
			<p>{out === null ? said.stateNone : out.isUsedUp ? said.outUsedUpShort : said.stateUntil(longDate(out.until))}</p>
			{signed ? <Signed {...signed} versions={versions} /> : <p>{said.stateUnsigned}</p>}
		</section>
	)
}
