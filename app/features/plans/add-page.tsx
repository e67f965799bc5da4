import { links } from '#app/http/links.ts'
import { Breadcrumbs } from '#app/ui/breadcrumbs.tsx'
import { ButtonLink } from '#app/ui/button-link.tsx'
import { Button } from '#app/ui/button.tsx'
import { ErrorSummary } from '#app/ui/error-summary.tsx'
import { useWords } from '#app/ui/language.ts'
import { Radios } from '#app/ui/radios.tsx'
import { longDate } from '#app/journey/calendar.ts'
import type { PlanLine } from './plan-line.ts'

type AddPageProps = {
	/** What would be put in. */
	readonly rows: readonly string[]
	/** The fields that say so, to send on. */
	readonly sent: readonly (readonly [string, string])[]
	readonly lines: readonly PlanLine[]
	readonly problem: string | null
	/** The finder's code of the result that this was reached from; empty from anywhere else. */
	readonly from: string
	/** The page that this was reached from, to which what was typed goes back. */
	readonly back?: { readonly address: string; readonly label: string } | undefined
}

/** Changes on their way into a plan: a new one, or one that this visitor has. */
export function AddPage({ rows, sent, lines, problem, from, back }: AddPageProps) {
	const words = useWords()
	const { plans, adjustments, choosing } = words
	return (
		<>
			<Breadcrumbs
				trail={[
					{ href: '/', label: words.home },
					{ href: '/adjustments', label: adjustments.title },
					{ href: links.planStart, label: plans.plural },
				]}
				here={plans.addPageTitle}
			/>
			<ErrorSummary problems={problem === null ? [] : [{ field: 'to', message: problem }]} />
			<h1>{plans.addPageTitle}</h1>
			{rows.length === 0 ? (
				<>
					<p className="card">{plans.nothingToAdd}</p>
					<div className="row">
						<ButtonLink href={links.findChanges('manager', from)}>{from ? choosing.plan.back : plans.find}</ButtonLink>
						<ButtonLink look="quiet" href={links.planStart}>
							{plans.plural}
						</ButtonLink>
					</div>
				</>
			) : (
				<form method="post" className="question" noValidate>
					<ul>
						{rows.map((what, index) => (
							<li key={index} dir="auto">
								{what}
							</li>
						))}
					</ul>
					{sent.map(([name, value], index) => (
						<input key={index} type="hidden" name={name} value={value} />
					))}
					{lines.length === 0 ? (
						<input type="hidden" name="to" value="new" />
					) : (
						<Radios
							name="to"
							label={plans.addTo}
							value={undefined}
							error={problem ?? undefined}
							options={[
								...lines.map(({ id, employee, rows: count, changedOn }) => ({
									value: id,
									label: employee === '' ? plans.untitled : plans.planOf(employee),
									hint: `${plans.rowsCount(count)}. ${plans.changedOn(longDate(changedOn))}.`,
								})),
								{ value: 'new', label: plans.addToNew },
							]}
						/>
					)}
					<div className="row">
						<Button>{plans.addButton}</Button>
						{back ? (
							<Button look="quiet" formAction={back.address}>
								{back.label}
							</Button>
						) : null}
					</div>
				</form>
			)}
		</>
	)
}
