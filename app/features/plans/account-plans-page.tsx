import { Fragment } from 'react'
import type { WaitingHandover } from '#app/features/papers/hand-over-take.server.ts'
import { SharedLineText } from '#app/features/shared-papers/shared-line-text.tsx'
import { links } from '#app/http/links.ts'
import { longDate } from '#app/journey/calendar.ts'
import { BackLink } from '#app/ui/back-link.tsx'
import { Button } from '#app/ui/button.tsx'
import { ButtonLink } from '#app/ui/button-link.tsx'
import { useWords } from '#app/ui/language.ts'
import { Notice } from '#app/ui/notice.tsx'
import { Pagination } from '#app/ui/pagination.tsx'
import { StatusTag } from '#app/ui/status-tag.tsx'
import { Table } from '#app/ui/table.tsx'
import type { AccountLine } from './account-line.ts'

export type AccountPlansPageProps = {
	readonly lines: readonly AccountLine[]
	readonly waiting: readonly WaitingHandover[]
	readonly page: number
	readonly pages: number
	readonly count: number
	/** How many phased returns there are beside the plans. */
	readonly returns: number
	/** How many are looked through at the most. */
	readonly most: number
	/** What was to be taken over does not wait any more. */
	readonly isGone: boolean
}

/** Every plan of an account, what is overdue first, and the plans that wait to be taken over. */
export function AccountPlansPage({ lines, waiting, page, pages, count, most, isGone, returns }: AccountPlansPageProps) {
	const { keeping, plans } = useWords()
	const ofOthers = lines.some(({ whose }) => whose !== null)
	const { columns } = keeping
	const at = (number: number) => (number === 1 ? links.accountPlans : `${links.accountPlans}?page=${number}`)
	return (
		<>
			<BackLink href="/account">{keeping.listBack}</BackLink>
			<h1>{keeping.listTitle}</h1>
			{isGone ? (
				<Notice announce>
					<p>{keeping.waitingGone}</p>
				</Notice>
			) : null}
			<Waiting waiting={waiting} />
			<p className="row mb-6">
				<ButtonLink href={links.planStart}>{keeping.listStart}</ButtonLink>
			</p>
			<p>
				<a className="inline-flex min-h-11 items-center" href={`${links.returnTool('phased-return')}#kept`}>
					{keeping.listReturns(returns)}
				</a>
			</p>
			{count === 0 ? (
				<div className="card">
					<p>{keeping.listEmpty}</p>
					<p className="mb-0">{keeping.listEmptyText}</p>
				</div>
			) : (
				<>
					<p>
						{keeping.listCount(count)}. {keeping.listLede} {count >= most ? keeping.listMost(most) : null}
					</p>
					<Table
						caption={keeping.listCaption}
						captionHidden
						columns={[
							{ label: columns.plan, long: true },
							...(ofOthers ? [{ label: columns.whose, long: true }] : []),
							{ label: columns.points },
							{ label: columns.answer },
							{ label: columns.review },
							{ label: columns.changed },
						]}
						rows={lines.map((line) => ({
							key: line.id,
							cells: [
								<Fragment key="plan">
									<a className="wrap-anywhere" href={links.plan(line.id)}>
										<bdi>{line.employee === '' ? plans.untitled : plans.planOf(line.employee)}</bdi>
									</a>
									<span className="block font-normal text-ink-soft">
										<SharedLineText {...line.shared} />
									</span>
								</Fragment>,
								...(ofOthers ? [line.whose ?? keeping.yours] : []),
								line.rows === 0 ? plans.rowsCount(0) : `${plans.rowsCount(line.rows)}. ${keeping.notDecided(line.open)}`,
								<Answer key="answer" {...line} />,
								<Review key="review" {...line} />,
								longDate(line.changedOn),
							],
						}))}
					/>
					<Pagination
						previous={page > 1 ? { href: at(page - 1) } : null}
						next={page < pages ? { href: at(page + 1) } : null}
						pages={Array.from({ length: pages }, (_, index) => ({
							number: index + 1,
							href: at(index + 1),
							current: index + 1 === page,
						}))}
					/>
				</>
			)}
		</>
	)
}

function Answer({ clock }: Pick<AccountLine, 'clock'>) {
	const { keeping, planTools } = useWords()
	const said = planTools.clock.states
	switch (clock.state) {
		case 'not-started':
			return <>{keeping.clockNotStarted}</>
		case 'overdue':
			return <StatusTag kind="stop">{said.overdue(clock.daysOver)}</StatusTag>
		case 'due-today':
			return <StatusTag kind="now">{said['due-today']()}</StatusTag>
		case 'running':
			return (
				<>
					{keeping.answerBy(longDate(clock.answerBy))}
					<span className="block font-normal text-ink-soft">{said.running(clock.daysLeft)}</span>
				</>
			)
		case 'answered':
			return <StatusTag kind="done">{said.answered()}</StatusTag>
		case 'ahead':
			return <>{said.ahead()}</>
	}
}

function Review({ nextReviewOn, isReviewOverdue }: Pick<AccountLine, 'nextReviewOn' | 'isReviewOverdue'>) {
	const { keeping } = useWords()
	if (nextReviewOn === null) return <>{keeping.noReview}</>
	const day = longDate(nextReviewOn)
	return (
		<>
			{isReviewOverdue ? <StatusTag kind="stop">{keeping.reviewOverdue}</StatusTag> : null}
			<span className="block">{day}</span>
		</>
	)
}

function Waiting({ waiting }: Pick<AccountPlansPageProps, 'waiting'>) {
	const { keeping } = useWords()
	if (waiting.length === 0) return null
	return (
		<section className="card mb-8" aria-labelledby="waiting">
			<h2 id="waiting">{keeping.waitingTitle}</h2>
			<ul className="list-none">
				{waiting.map(({ id, fromEmail, firm, agreedOn }) => (
					<li key={id} className="border-b border-line py-3">
						<p className="wrap-anywhere">
							{keeping.waitingLine(fromEmail, firm)} {keeping.waitingAgreed(longDate(agreedOn))}
						</p>
						<form method="post">
							<Button name="handover" value={id}>
								{keeping.waitingTake}
								<span className="sr-only"> {keeping.waitingTakeFrom(fromEmail)}</span>
							</Button>
						</form>
					</li>
				))}
			</ul>
			<p className="mt-3 mb-0">{keeping.waitingNotMine}</p>
		</section>
	)
}
