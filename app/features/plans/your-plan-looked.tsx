import { onceAnHour } from '#app/features/papers/once-an-hour.ts'
import type { Looked } from '#app/features/papers/who-looked.server.ts'
import { longDate } from '#app/journey/calendar.ts'
import { BackLink } from '#app/ui/back-link.tsx'
import { useWords } from '#app/ui/language.ts'
import { Table } from '#app/ui/table.tsx'

type WhoLookedProps = {
	readonly looks: readonly Looked[]
	/** Their manager said the code, and so knows it. */
	readonly isCodeKnown: boolean
	readonly backTo: string
	readonly endAt: string
}

/** Who looked at the plan and what they did, for the person it is about. */
export function YourPlanLooked({ looks, isCodeKnown, backTo, endAt }: WhoLookedProps) {
	const { yourPlan, errors } = useWords()
	const acts: Readonly<Record<string, string>> = yourPlan.whatWas
	return (
		<div className="question">
			<BackLink href={backTo}>{yourPlan.backToPlan}</BackLink>
			<h1>{yourPlan.lookedTitle}</h1>
			<p>{yourPlan.lookedText}</p>
			<Table
				caption={yourPlan.lookedTitle}
				captionHidden
				columns={[{ label: yourPlan.when }, { label: yourPlan.who }, { label: yourPlan.what }]}
				rows={onceAnHour(looks).map(({ on, time, who, what, times }, at) => ({
					key: String(at),
					cells: [
						yourPlan.moment(longDate(on, errors.fields.months), time),
						yourPlan.whoWas[who],
						yourPlan.soOften(acts[what] ?? yourPlan.didSomething, times),
					],
				}))}
			/>
			<p className="mt-6">{yourPlan.lookedSince}</p>
			{isCodeKnown ? <p>{yourPlan.codeWasKnown}</p> : null}
			<p>
				{yourPlan.notMe}{' '}
				<a className="inline-flex min-h-11 items-center" href={endAt}>
					{yourPlan.endButton}
				</a>
			</p>
		</div>
	)
}
