import type { ReactNode } from 'react'
import type { SignedVersion } from '#app/features/papers/signed-versions.server.ts'
import { links } from '#app/http/links.ts'
import { longDate } from '#app/journey/calendar.ts'
import type { Problem } from '#app/journey/form.ts'
import { ErrorSummary } from '#app/ui/error-summary.tsx'
import { useWords } from '#app/ui/language.ts'
import { Notice } from '#app/ui/notice.tsx'
import { SummaryList } from '#app/ui/summary-list.tsx'
import type { Plan } from './plan.ts'
import { CopyList } from './copy-list.tsx'
import { YourPlanBeside, type WhoSeesIt } from './your-plan-beside.tsx'
import { YourPlanRow } from './your-plan-row.tsx'
import { YourPlanSign } from './your-plan-sign.tsx'

/** What an address may say about what was just done. */
export const saidToEmployee = ['saved', 'signed', 'busy', 'no-days', 'agreed', 'refused', 'over'] as const
type SaidToEmployee = (typeof saidToEmployee)[number]
const isDone: readonly SaidToEmployee[] = ['saved', 'signed', 'agreed', 'refused']

export type YourPlanPageProps = {
	readonly token: string
	readonly plan: Plan
	readonly today: string
	readonly changedOn: string
	readonly revision: number
	readonly signed: readonly SignedVersion[]
	/** Points whose phased return has changed since, as the manager has it. */
	readonly older: readonly string[]
	readonly seen: WhoSeesIt
	/** Their manager said the code, and so knows it. */
	readonly isCodeKnown: boolean
	/** What the employee just did. */
	readonly said: SaidToEmployee | null
	/** Somebody changed the plan while they read: nothing was signed. */
	readonly changedSince: boolean
	readonly name: string
	readonly problems: readonly Problem[]
	/** A question that waits for them. */
	readonly question: ReactNode
}

/** The whole plan for the person it is about. */
export function YourPlanPage({ token, plan, today, said, changedSince, problems, question, ...page }: YourPlanPageProps) {
	const { yourPlan } = useWords()
	const sentences: Readonly<Record<SaidToEmployee, string>> = {
		saved: yourPlan.saved,
		signed: yourPlan.signedNow,
		busy: yourPlan.busy,
		'no-days': yourPlan.noDays,
		agreed: yourPlan.handOverAgreed,
		refused: yourPlan.handOverRefused,
		over: yourPlan.handOverOver,
	}
	return (
		<>
			<ErrorSummary problems={problems} />
			{said && !changedSince && problems.length === 0 ? (
				<Notice kind={isDone.includes(said) ? 'done' : 'now'} announce>
					<p className="mb-0">{sentences[said]}</p>
				</Notice>
			) : null}
			{changedSince ? (
				<Notice kind="now" announce>
					<p className="mb-0">{yourPlan.changedSince}</p>
				</Notice>
			) : null}
			<h1 className="mt-8">{yourPlan.title}</h1>
			<p className="lede">{yourPlan.lede}</p>
			<p className="text-ink-soft">{yourPlan.changedOn(longDate(page.changedOn))}</p>
			{question}
			<div className="columns">
				<div>
					<About plan={plan} />
					<h2 id="rows">{yourPlan.rows}</h2>
					{plan.rows.length === 0 ? (
						<p className="card text-ink-soft">{yourPlan.noRows}</p>
					) : (
						<ol className="list-none">
							{plan.rows.map((row, index) => (
								<YourPlanRow
									key={row.id}
									token={token}
									row={row}
									number={index + 1}
									today={today}
									isOlder={page.older.includes(row.id)}
								/>
							))}
						</ol>
					)}
					<Days token={token} plan={plan} />
					{page.older.length > 0 ? (
						<Notice kind="now">
							<p className="mb-0">{yourPlan.newerBeforeSigning}</p>
						</Notice>
					) : null}
					<YourPlanSign
						revision={page.revision}
						versions={links.yourPlan(token, 'versions')}
						signed={page.signed}
						name={page.name}
						problems={problems}
					/>
				</div>
				<YourPlanBeside token={token} versions="versions" seen={page.seen} isCodeKnown={page.isCodeKnown}>
					<CopyList words={yourPlan} hrefOf={(file) => links.yourPlan(token, `copy/${file}`)} />
					<p className="mt-3">
						{yourPlan.carryOn} <a href="/adjustments/plan/import">{yourPlan.openFile}</a>
					</p>
				</YourPlanBeside>
			</div>
		</>
	)
}

function About({ plan }: { readonly plan: Plan }) {
	const { plans, yourPlan } = useWords()
	const filled = [
		{ label: plans.employee, value: plan.employee },
		{ label: plans.manager, value: plan.manager },
		{ label: plans.firm, value: plan.firm },
		{ label: plans.job, value: plan.job },
		{ label: plans.askedOn, value: plan.askedOn ? longDate(plan.askedOn) : '' },
	].filter(({ value }) => value !== '')
	if (filled.length === 0) return null
	return (
		<section aria-labelledby="about">
			<h2 id="about">{yourPlan.about}</h2>
			<SummaryList rows={filled} />
		</section>
	)
}

function Days({ token, plan }: { readonly token: string; readonly plan: Plan }) {
	const { yourPlan } = useWords()
	const none = <span className="text-ink-soft">{yourPlan.nothingYet}</span>
	return (
		<section aria-labelledby="days">
			<h2 id="days">{yourPlan.yourDays}</h2>
			<SummaryList
				rows={[
					{ label: yourPlan.goodDay, value: plan.goodDay || none },
					{ label: yourPlan.badDay, value: plan.badDay || none },
				]}
			/>
			<p className="not-on-paper">
				<a className="inline-flex min-h-11 items-center" href={links.yourPlan(token, 'days')}>
					{yourPlan.describeDays}
				</a>
			</p>
		</section>
	)
}
