import { links } from '#app/http/links.ts'
import { longDate } from '#app/journey/calendar.ts'
import { Aside } from '#app/ui/aside.tsx'
import { Breadcrumbs } from '#app/ui/breadcrumbs.tsx'
import { ButtonLink } from '#app/ui/button-link.tsx'
import { Button } from '#app/ui/button.tsx'
import { useWords } from '#app/ui/language.ts'
import { Notice } from '#app/ui/notice.tsx'
import type { PlanLine } from './plan-line.ts'

type StartPageProps = {
	readonly held: 'guest' | 'account'
	readonly lines: readonly PlanLine[]
	readonly wasDeleted: boolean
	readonly tooMany: boolean
}

/** Where a plan begins, and where those of this browser or account are found again. */
export function StartPage({ held, lines, wasDeleted, tooMany }: StartPageProps) {
	const words = useWords()
	const { plans } = words
	return (
		<>
			<Breadcrumbs
				trail={[
					{ href: '/', label: words.home },
					{ href: '/adjustments', label: words.adjustments.title },
				]}
				here={plans.plural}
			/>
			<div className="columns">
				<div>
					<h1>{plans.startTitle}</h1>
					{wasDeleted ? (
						<Notice kind="done" announce>
							<p>{plans.deleted}</p>
						</Notice>
					) : null}
					{tooMany ? (
						<Notice kind="stop" announce>
							<p>{plans.tooManyPlans}</p>
						</Notice>
					) : null}
					<p className="lede">{plans.startLede}</p>
					<ol>
						{plans.startHow.map((step) => (
							<li key={step}>{step}</li>
						))}
					</ol>
					<form method="post" className="row">
						<ButtonLink href={links.findChanges('manager', '')}>{plans.find}</ButtonLink>
						<Button look="quiet">{plans.start}</Button>
					</form>
					<h2>{held === 'guest' ? plans.yours : plans.yoursInAccount}</h2>
					{lines.length === 0 ? <p className="card text-ink-soft">{plans.noneYet}</p> : null}
					<PlanList lines={lines} />
				</div>
				<Aside
					links={[
						{ href: `${links.planStart}/import`, label: plans.open },
						{ href: '/checklists/five-minute-starter', label: words.choosing.starter },
						{ href: '/guidance/reasonable-adjustments', label: words.adjustments.dutyLink },
						{ href: '/assessments', label: words.choosing.manager.assessment },
					]}
				>
					<p className="meta">{plans.resumeHint}</p>
				</Aside>
			</div>
		</>
	)
}

/** Plans as a list of links, with how many points and when they were last changed. */
export function PlanList({ lines }: Pick<StartPageProps, 'lines'>) {
	const { plans } = useWords()
	return (
		<ul className="list-none">
			{lines.map(({ id, employee, rows, changedOn }) => (
				<li key={id} className="border-b border-line py-2.5">
					<a className="inline-flex min-h-11 items-center font-semibold wrap-anywhere" href={links.plan(id)}>
						<bdi>{employee === '' ? plans.untitled : plans.planOf(employee)}</bdi>
					</a>
					<p className="mb-0 text-small text-ink-soft">
						{plans.rowsCount(rows)}. {plans.changedOn(longDate(changedOn))}.
					</p>
				</li>
			))}
		</ul>
	)
}
