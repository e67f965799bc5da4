import { links } from '#app/http/links.ts'
import type { TypedValues } from '#app/journey/form.ts'
import { longDate } from '#app/journey/calendar.ts'
import type { PlanLine } from '#app/features/plans/plan-line.ts'
import { Button } from '#app/ui/button.tsx'
import { ErrorSummary } from '#app/ui/error-summary.tsx'
import { useWords } from '#app/ui/language.ts'
import { Radios } from '#app/ui/radios.tsx'
import { HiddenFields } from './hidden-fields.tsx'
import { ReturnTrail } from './record-page.tsx'

export type PlanChoiceProps = {
	readonly changes: readonly string[]
	readonly typed: TypedValues
	readonly rows: number
	readonly lines: readonly PlanLine[]
	readonly problem: string | null
}

/** What was agreed, on its way into a plan: a new one, or one that this visitor has. */
export function PlanChoicePage({ changes, typed, rows, lines, problem }: PlanChoiceProps) {
	const { returnRecords: said, plans } = useWords()
	return (
		<>
			<ReturnTrail above={[{ href: links.returnTool('record'), label: said.title }]} here={said.planTitle} />
			<ErrorSummary problems={problem === null ? [] : [{ field: 'to', message: problem }]} />
			<h1>{said.planTitle}</h1>
			<form method="post" action={links.returnTool('record/plan')} className="question" noValidate>
				<input type="hidden" name="rows" value={rows} />
				<HiddenFields typed={typed} />
				{changes.length === 0 ? (
					<p className="card">{said.planNone}</p>
				) : (
					<>
						<p>{said.planRows}</p>
						<ul>
							{changes.map((what, at) => (
								<li key={at} className="wrap-anywhere" dir="auto">
									{what}
								</li>
							))}
						</ul>
						<Radios
							name="to"
							label={said.planTo}
							value={undefined}
							error={problem ?? undefined}
							options={[
								...lines.map(({ id, employee, rows: count, changedOn }) => ({
									value: id,
									label: employee === '' ? plans.untitled : plans.planOf(employee),
									hint: `${plans.rowsCount(count)}. ${plans.changedOn(longDate(changedOn))}.`,
								})),
								{ value: 'new', label: said.planNew },
							]}
						/>
					</>
				)}
				<div className="row">
					{changes.length > 0 ? <Button>{said.planButton}</Button> : null}
					<Button look="quiet" name="do" value="show" formAction={links.returnTool('record')}>
						{said.back}
					</Button>
				</div>
			</form>
		</>
	)
}
