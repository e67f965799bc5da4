import { longDate } from '#app/journey/calendar.ts'
import { Breadcrumbs } from '#app/ui/breadcrumbs.tsx'
import { Button } from '#app/ui/button.tsx'
import { ErrorSummary } from '#app/ui/error-summary.tsx'
import { useWords } from '#app/ui/language.ts'
import { Radios } from '#app/ui/radios.tsx'
import type { LinkItem } from '#app/ui/site-header.tsx'
import type { PlanLine } from './plan-line.ts'

export type ChoosePlanProps = {
	readonly trail: readonly LinkItem[]
	/** Where the choice goes; the page that was before is at `back`. */
	readonly address: string
	readonly back: string
	readonly changes: readonly string[]
	/** Names and values that say what was typed: it is stored nowhere and goes along. */
	readonly sent: readonly (readonly [string, string])[]
	readonly lines: readonly PlanLine[]
	readonly problem: string | null
}

/** What goes into a plan, and which: a new one, or one that this visitor has. */
export function ChoosePlanPage({ trail, address, back, changes, sent, lines, problem }: ChoosePlanProps) {
	const { plans, plansFrom: said } = useWords()
	return (
		<>
			<Breadcrumbs trail={trail} here={said.title} />
			<ErrorSummary problems={problem === null ? [] : [{ field: 'plan', message: problem }]} />
			<h1>{said.title}</h1>
			<form method="post" action={address} className="question" noValidate>
				{sent.map(([name, value], at) => (
					<input key={at} type="hidden" name={name} value={value} />
				))}
				<ul>
					{changes.map((what, at) => (
						<li key={at} className="wrap-anywhere" dir="auto">
							{what}
						</li>
					))}
				</ul>
				<Radios
					name="plan"
					label={said.to}
					error={problem ?? undefined}
					options={[
						...lines.map(({ id, employee, rows, changedOn }) => ({
							value: id,
							label: employee === '' ? plans.untitled : plans.planOf(employee),
							hint: `${plans.rowsCount(rows)}. ${plans.changedOn(longDate(changedOn))}.`,
						})),
						{ value: 'new', label: said.fresh },
					]}
				/>
				<div className="row">
					<Button>{said.put}</Button>
					<Button look="quiet" formAction={back}>
						{said.back}
					</Button>
				</div>
			</form>
		</>
	)
}
