import { longDate } from '#app/journey/calendar.ts'
import { Breadcrumbs } from '#app/ui/breadcrumbs.tsx'
import { ButtonLink } from '#app/ui/button-link.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { TaskList, type TaskListProps } from '#app/ui/task-list.tsx'
import { useWords } from '#app/ui/language.ts'
import type { ReferralKind } from './referral.ts'

type DraftTasksProps = {
	readonly kind: ReferralKind
	/** The reference, when the employee asked for a change. */
	readonly changes: string | null
	readonly keptUntilOn: string | null
	readonly done: number
	readonly of: number
	readonly next: string | null
	readonly tasks: TaskListProps['sections']
	readonly checkAt: string
	readonly stepBase: string
}

export function DraftTasks({ kind, changes, keptUntilOn, done, of, next, tasks, checkAt, stepBase }: DraftTasksProps) {
	const { requests, employer } = useWords()
	const title = employer.kinds[kind]
	return (
		<div className="question">
			<Breadcrumbs trail={[{ href: '/account', label: requests.yourAccount }]} here={title} />
			<h1>{title}</h1>
			{changes ? (
				<Notice kind="now" title={requests.suggestedChange}>
					<p>
						<a href={`/account/referrals/${changes}`}>{requests.seeWhichLines}</a>. {requests.changeBelow}
					</p>
				</Notice>
			) : null}
			<p>
				{requests.answered(done, of)}
				{keptUntilOn ? ` ${requests.keptForYouUntil(longDate(keptUntilOn))}` : ''}
			</p>
			<progress className="progress" value={done} max={of} aria-label={requests.howFar} />
			<div className="row my-6">
				<ButtonLink href={next ? `${stepBase}/${next}` : checkAt}>
					{next ? (done === 0 ? requests.start : requests.goOn) : requests.checkAnswers}
				</ButtonLink>
				{changes ? null : <a href={`${stepBase}/delete`}>{requests.deleteDraft}</a>}
			</div>
			<TaskList sections={tasks} />
		</div>
	)
}
