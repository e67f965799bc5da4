import type { ReactNode } from 'react'
import { links } from '#app/http/links.ts'
import { longDate } from '#app/journey/calendar.ts'
import { Aside } from '#app/ui/aside.tsx'
import { Button } from '#app/ui/button.tsx'
import { useWords } from '#app/ui/language.ts'

/** Who else may open it: a guest's browser, or an account with the HR leads of its firm. */
export type WhoSeesIt = { readonly by: 'guest' | 'account'; readonly firm: string; readonly untilOn: string }

type BesideProps = {
	readonly token: string
	/** The page of the versions, below the link. */
	readonly versions: string
	readonly seen: WhoSeesIt
	/** Their manager said the code, and so knows it. */
	readonly isCodeKnown: boolean
	/** The files to take away. */
	readonly children: ReactNode
}

/** Beside what the employee reads: what else they can do, who sees it, the files, and the way out. The same for every kind of paper. */
export function YourPlanBeside({ token, versions, seen, isCodeKnown, children }: BesideProps) {
	const { yourPlan } = useWords()
	const ways = [
		{ href: links.yourPlan(token, 'looked'), label: yourPlan.looked },
		{ href: links.yourPlan(token, versions), label: yourPlan.versions },
		{ href: links.yourPlan(token, 'end'), label: yourPlan.endLinkHere },
	]
	return (
		<Aside title={yourPlan.next} links={ways}>
			<section className="mb-6" aria-labelledby="sees">
				<h2 id="sees" className="mb-1 text-[1.1rem]">
					{yourPlan.whoSees}
				</h2>
				<p className="wrap-anywhere">
					{seen.by === 'guest'
						? yourPlan.seesGuest(longDate(seen.untilOn))
						: seen.firm === ''
							? yourPlan.seesManager
							: yourPlan.seesLeads(seen.firm)}
				</p>
				<p>{yourPlan.nobodyElse}</p>
				{isCodeKnown ? <p>{yourPlan.codeWasKnown}</p> : null}
			</section>
			<section className="not-on-paper mb-6" aria-labelledby="take-away">
				<h2 id="take-away" className="mb-1 text-[1.1rem]">
					{yourPlan.takeAway}
				</h2>
				<p>{yourPlan.takeAwayText}</p>
				{children}
			</section>
			<form method="post" action="/sign-out" className="not-on-paper">
				<Button look="quiet">{yourPlan.closeAndSignOut}</Button>
			</form>
		</Aside>
	)
}
