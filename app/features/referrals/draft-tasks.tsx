import { longDate } from '#app/journey/calendar.ts'
import { Breadcrumbs } from '#app/ui/breadcrumbs.tsx'
import { ButtonLink } from '#app/ui/button-link.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { TaskList, type TaskListProps } from '#app/ui/task-list.tsx'

type DraftTasksProps = {
	readonly title: string
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

export function DraftTasks({ title, changes, keptUntilOn, done, of, next, tasks, checkAt, stepBase }: DraftTasksProps) {
	return (
		<div className="question">
			<Breadcrumbs trail={[{ href: '/account', label: 'Your account' }]} here={title} />
			<h1>{title}</h1>
			{changes ? (
				<Notice kind="now" title="Your employee suggested a change">
					<p>
						<a href={`/account/referrals/${changes}`}>See which lines</a>. Change them below, then send it to them again.
					</p>
				</Notice>
			) : null}
			<p>
				{done} of {of} questions answered.{keptUntilOn ? ` Kept for you until ${longDate(keptUntilOn)}.` : ''}
			</p>
			<progress className="progress" value={done} max={of} aria-label="How far you are" />
			<div className="row my-6">
				<ButtonLink href={next ? `${stepBase}/${next}` : checkAt}>
					{next ? (done === 0 ? 'Start' : 'Go on') : 'Check your answers'}
				</ButtonLink>
				{changes ? null : <a href={`${stepBase}/delete`}>Delete this draft</a>}
			</div>
			<TaskList sections={tasks} />
		</div>
	)
}
