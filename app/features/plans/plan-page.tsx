import type { ReactNode } from 'react'
import { Signed as SignedBy } from '#app/features/shared-papers/signed.tsx'
import type { SignedProps } from '#app/features/shared-papers/signed.tsx'
import { links } from '#app/http/links.ts'
import { longDate } from '#app/journey/calendar.ts'
import { Aside } from '#app/ui/aside.tsx'
import { Breadcrumbs } from '#app/ui/breadcrumbs.tsx'
import { ButtonLink } from '#app/ui/button-link.tsx'
import { Button } from '#app/ui/button.tsx'
import { useWords } from '#app/ui/language.ts'
import { Notice } from '#app/ui/notice.tsx'
import { SummaryList } from '#app/ui/summary-list.tsx'
import { Today } from '#app/ui/today.tsx'
import { nextReviewOf } from './plan.ts'
import type { Plan } from './plan.ts'
import { CopyList } from './copy-list.tsx'
import type { OlderReturn } from './newest-weeks.tsx'
import { PlanRowItem } from './plan-row-item.tsx'

export type PlanPageProps = {
	readonly id: string
	readonly plan: Plan
	readonly today: string
	readonly held: {
		readonly by: 'guest' | 'account'
		readonly untilOn: string
		readonly firm: string
		/** False for an HR lead who looks at a colleague's plan. */
		readonly isOwner: boolean
	}
	/** What the visitor just did. */
	readonly said: readonly string[]
	/** Why something that was asked for could not be done. */
	readonly trouble: string | null
	/** Who signed last, and whether the plan is still as they signed it; null when nobody has. */
	readonly signed: SignedProps | null
	/** The employee has, or had, a way in. */
	readonly isShared: boolean
	/** A row that was just taken out, sealed, to put back. */
	readonly removed: { readonly what: string; readonly sealed: string } | null
	/** Rows whose phased return has changed since. */
	readonly older: readonly OlderReturn[]
	/** The response clock, drawn. */
	readonly clock: ReactNode
}

/** A plan: what changes, what was answered, and everything that can be done with it. */
export function PlanPage({ id, plan, today, held, said, trouble, signed, isShared, removed, older, clock }: PlanPageProps) {
	const words = useWords()
	const { plans } = words
	const open = plan.rows.filter(({ decision }) => decision === 'open').length
	return (
		<>
			<Breadcrumbs
				trail={[
					{ href: '/', label: words.home },
					{ href: '/adjustments', label: words.adjustments.title },
					{ href: links.planStart, label: plans.plural },
				]}
				here={plans.title}
			/>
			<h1>{plans.title}</h1>
			{said.length > 0 ? (
				<Notice kind="done" announce>
					{said.map((line) => (
						<p key={line} className="mb-0">
							{line}
						</p>
					))}
				</Notice>
			) : null}
			{trouble === null ? null : (
				<Notice announce>
					<p>{trouble}</p>
				</Notice>
			)}
			{removed ? <Removed {...removed} /> : null}
			<div className="columns">
				<div>
					<NextStep id={id} plan={plan} today={today} signed={signed} isShared={isShared} />
					<About id={id} plan={plan} />
					{clock}
					<h2 id="rows">{plans.rows}</h2>
					{plan.rows.length === 0 ? (
						<p className="card text-ink-soft">{plans.noRows}</p>
					) : (
						<ol className="list-none">
							{plan.rows.map((row, index) => (
								<PlanRowItem
									key={row.id}
									{...{ id, row, today }}
									number={index + 1}
									of={plan.rows.length}
									older={older.find((one) => one.id === row.id)}
								/>
							))}
						</ol>
					)}
					{open > 0 ? (
						<div className="not-on-paper row">
							<ButtonLink href={links.plan(id, 'agree')}>{plans.agreeSeveral(open)}</ButtonLink>
						</div>
					) : null}
					{signed ? <Signed {...signed} versions={links.plan(id, 'versions')} /> : null}
					<AddMore id={id} />
					<Held id={id} held={held} />
					<p className="meta">
						{plans.law} {words.notLegalAdvice}
					</p>
				</div>
				<Aside title={plans.next} links={nextSteps(id, plans, held.by)}>
					<section className="not-on-paper mb-6" aria-labelledby="take-away">
						<h2 id="take-away" className="mb-1 text-[1.1rem]">
							{plans.takeAway}
						</h2>
						<CopyList words={plans} hrefOf={(file) => links.plan(id, `copy/${file}`)} />
					</section>
				</Aside>
			</div>
		</>
	)
}

type PlanWords = ReturnType<typeof useWords>['plans']

const nextSteps = (id: string, plans: PlanWords, by: 'guest' | 'account') => [
	{ href: links.plan(id, 'sign'), label: plans.sign },
	{ href: links.plan(id, 'share'), label: plans.share },
	{ href: links.plan(id, 'letters'), label: plans.letters },
	{ href: links.plan(id, 'review'), label: plans.review },
	{ href: links.plan(id, 'versions'), label: plans.versions },
	{ href: links.plan(id, 'costs'), label: plans.costs },
	...(by === 'account' ? [{ href: links.plan(id, 'hand-over'), label: plans.handOver }] : []),
]

/** The one thing that comes next, by where the plan stands. */
function NextStep({ id, plan, today, signed, isShared }: Pick<PlanPageProps, 'id' | 'plan' | 'today' | 'signed' | 'isShared'>) {
	const { plans } = useWords()
	const open = plan.rows.some(({ decision }) => decision === 'open')
	const reviewOn = nextReviewOf(plan)
	const isToReview = reviewOn !== null && reviewOn <= today
	const step = isToReview
		? { text: plans.nextReview, href: links.plan(id, 'review'), label: plans.nextReviewLink }
		: plan.rows.length === 0
			? { text: plans.nextFind, href: links.findChanges('manager', ''), label: plans.find }
			: open
				? { text: plans.nextAgree, href: links.plan(id, 'agree'), label: plans.nextAgreeLink }
				: !isShared
					? { text: plans.nextShare, href: links.plan(id, 'share'), label: plans.nextShareLink }
					: signed?.isAsItIs
						? { text: plans.nextLetters, href: links.plan(id, 'letters'), label: plans.nextLettersLink }
						: { text: plans.nextSign, href: links.plan(id, 'sign'), label: plans.nextSignLink }
	return (
		<div className="not-on-paper">
			<Today title={plans.nextTitle}>
				<p className="mb-1">{step.text}</p>
				<a className="inline-flex min-h-11 items-center font-semibold" href={step.href}>
					{step.label}
				</a>
			</Today>
		</div>
	)
}

function Signed(signed: SignedProps & { readonly versions: string }) {
	const { plans } = useWords()
	return (
		<section aria-labelledby="signed">
			<h2 id="signed">{plans.signedTitle}</h2>
			<SignedBy {...signed} />
		</section>
	)
}

function Removed({ what, sealed }: { readonly what: string; readonly sealed: string }) {
	const { plans } = useWords()
	return (
		<Notice announce>
			<p>{plans.removed(what)}</p>
			<form method="post">
				<input type="hidden" name="row" value={sealed} />
				<Button look="quiet" name="intent" value="put-back">
					{plans.putBack}
				</Button>
			</form>
		</Notice>
	)
}

function About({ id, plan }: { readonly id: string; readonly plan: Plan }) {
	const { plans, change } = useWords()
	const filled = [
		{ label: plans.employee, value: plan.employee },
		{ label: plans.manager, value: plan.manager },
		{ label: plans.firm, value: plan.firm },
		{ label: plans.job, value: plan.job },
		{ label: plans.askedOn, value: plan.askedOn ? longDate(plan.askedOn) : '' },
		{ label: plans.goodDay, value: plan.goodDay },
		{ label: plans.badDay, value: plan.badDay },
	].filter(({ value }) => value !== '')
	return (
		<section aria-labelledby="about">
			<h2 id="about">{plans.about}</h2>
			{filled.length > 0 ? <SummaryList rows={filled} /> : null}
			<p className="not-on-paper">
				<a className="inline-flex min-h-11 items-center" href={links.plan(id, 'about')}>
					{change}
					<span className="sr-only"> {plans.aboutChange}</span>
				</a>
			</p>
		</section>
	)
}

function AddMore({ id }: { readonly id: string }) {
	const { plans } = useWords()
	const ways = [
		{ href: links.findChanges('manager', ''), label: plans.addFound },
		{ href: '/adjustments', label: plans.addFromCatalogue },
		{ href: '/checklists', label: plans.addFromChecklist },
	]
	return (
		<section className="not-on-paper mt-8" aria-labelledby="add">
			<h2 id="add">{plans.addTitle}</h2>
			<div className="row">
				<ButtonLink look="quiet" href={links.planRow(id, 'new')}>
					{plans.addTyped}
				</ButtonLink>
			</div>
			<ul className="list-none">
				{ways.map(({ href, label }) => (
					<li key={href}>
						<a className="inline-flex min-h-11 items-center" href={href}>
							{label}
						</a>
					</li>
				))}
			</ul>
		</section>
	)
}

function Held({ id, held }: Pick<PlanPageProps, 'id' | 'held'>) {
	const { plans } = useWords()
	return (
		<section className="not-on-paper mt-8" aria-labelledby="held">
			<h2 id="held">{plans.heldTitle}</h2>
			<p>{held.by === 'guest' ? plans.guestHeld(longDate(held.untilOn)) : plans.accountHeld(held.firm)}</p>
			<ul className="list-none">
				{[
					...(held.by === 'guest'
						? [
								{ page: 'link', label: plans.resumeLink },
								{ page: 'keep', label: plans.keepInAccount },
							]
						: [{ page: 'looked', label: plans.looked }]),
					...(held.isOwner ? [{ page: 'delete', label: plans.deleteNow }] : []),
				].map(({ page, label }) => (
					<li key={page}>
						<a className="inline-flex min-h-11 items-center" href={links.plan(id, page)}>
							{label}
						</a>
					</li>
				))}
			</ul>
		</section>
	)
}
