import { links } from '#app/http/links.ts'
import { Button } from '#app/ui/button.tsx'
import { useWords } from '#app/ui/language.ts'
import { Notice } from '#app/ui/notice.tsx'

/** A row of a phased return that has changed since the row was written. */
export type OlderReturn = { readonly id: string; readonly paper: string; readonly what: string }

type Props = OlderReturn & {
	readonly plan: string
	/** Where the button leads back to. */
	readonly from: 'plan' | 'share'
	readonly headingLevel: 2 | 3
}

/** Says that a phased return has changed since it was put into this plan, and takes its newest weeks at a press. */
export function NewestWeeks({ id, paper, what, plan, from, headingLevel }: Props) {
	const { plans } = useWords()
	return (
		<Notice kind="now" title={plans.returnChanged} headingLevel={headingLevel}>
			{from === 'share' ? (
				<p className="wrap-anywhere" dir="auto">
					{what}
				</p>
			) : null}
			<p>{plans.returnChangedText}</p>
			<form method="post" action={links.plan(plan)} className="not-on-paper row">
				<input type="hidden" name="row" value={id} />
				<input type="hidden" name="from" value={from} />
				<Button look="quiet" name="intent" value="newest">
					{plans.takeNewest}
					<span className="sr-only">: {what}</span>
				</Button>
				<a className="inline-flex min-h-11 items-center" href={links.phasedReturn(paper)}>
					{plans.seeReturn}
				</a>
			</form>
		</Notice>
	)
}
