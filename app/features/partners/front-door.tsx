import type { ShownArea } from '#app/ui/area.ts'
import { useWords } from '#app/ui/language.ts'
import { PhoneLine } from '#app/ui/phone-line.tsx'
import { TaskCards } from '#app/ui/task-cards.tsx'
import { fourTasks } from './four-tasks.ts'
import type { Partner } from './partner.ts'

/** What a member sees first: who sent them, and the four tasks. The organisation's name is text, and nothing says that either speaks for the other. */
export function FrontDoor({ partner, area }: { readonly partner: Partner; readonly area: ShownArea }) {
	const { partners } = useWords()
	return (
		<>
			<p className="mt-8 font-semibold text-ink-soft">{partners.forMembersOf(partner.name)}</p>
			<h1 className="text-display">{partners.helpTitle}</h1>
			<p className="lede">{partners.helpText}</p>
			<h2 className="sr-only">{partners.whatToDo}</h2>
			<TaskCards tasks={fourTasks.map(({ task, href }) => ({ href, picture: task, ...partners.tasks[task] }))} headingLevel={3} />
			<section className="mt-10 max-w-measure">
				<PhoneLine area={area} callBack="/advice" />
			</section>
			<p className="meta max-w-measure">
				{partners.whoRunsThis(area.name)} {partners.notTold} {partner.invented ? partners.inventedNotice : null}
			</p>
		</>
	)
}
