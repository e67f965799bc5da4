import type { ShownArea } from '#app/ui/area.ts'
import { ButtonLink } from '#app/ui/button-link.tsx'
import { PhoneLine } from '#app/ui/phone-line.tsx'
import { SearchForm } from '#app/ui/search-form.tsx'
import { useWords } from '#app/ui/language.ts'
import { TaskCards } from '#app/ui/task-cards.tsx'
import type { Fact } from './fact.ts'

const tasks = [
	{ href: '/return-to-work/conversation', picture: 'talk' },
	{ href: '/adjustments', picture: 'change' },
	{ href: '/refer', picture: 'refer' },
	{ href: '/return-to-work', picture: 'return' },
] as const

const often = [
	{ href: '/guidance/fit-notes', what: 'fitNotes' },
	{ href: '/guidance/first-day-off-sick#do-i-pay-from-today', what: 'sickPay' },
	{ href: '/guidance/reasonable-adjustments#who-pays', what: 'whoPays' },
	{ href: '/guidance/refer-to-workwell', what: 'workWell' },
] as const

export type HomePageProps = {
	readonly area: ShownArea
	/** Why a month off matters, with its source; left out when nobody has checked the figure in time. */
	readonly weekFour?: Fact | null
}

export function HomePage({ area, weekFour = null }: HomePageProps) {
	const words = useWords()
	const { guidance } = words
	return (
		<>
			<section className="pt-10">
				<h1 className="text-display">{guidance.homeHeading}</h1>
				<p className="lede">{guidance.homeDescription}</p>
				<h2 className="sr-only">{guidance.whatToDo}</h2>
				<TaskCards tasks={tasks.map((task) => ({ ...task, ...guidance.tasks[task.picture] }))} headingLevel={3} />
			</section>
			<section aria-labelledby="look-up">
				<h2 id="look-up">{guidance.lookUp}</h2>
				<SearchForm id="search-home" large />
				<p className="mt-3">
					{guidance.notSure}{' '}
					<a className="inline-block py-1.5" href="/help-finder">
						{words.finder.start}
					</a>
				</p>
				<p className="mt-3 text-small">
					{guidance.oftenLookedFor}{' '}
					{often.map(({ href, what }, index) => (
						<span key={href}>
							{index > 0 && ', '}
							<a className="inline-block py-1.5" href={href}>
								{guidance.often[what]}
							</a>
						</span>
					))}
					.
				</p>
			</section>
			<section className="columns mt-10 rounded-card border border-line bg-wash p-6" aria-labelledby="three-weeks">
				<div>
					<h2 id="three-weeks">{guidance.threeWeeks}</h2>
					{weekFour && <p>{weekFour.statement}</p>}
					<p>{guidance.helpCanStart}</p>
					<p className="row">
						<ButtonLink href="/refer">{guidance.startReferral}</ButtonLink>
						<a href="/guidance/refer-to-workwell">{guidance.whatWorkWellDoes}</a>
					</p>
				</div>
				<PhoneLine area={area} callBack="/advice" />
			</section>
		</>
	)
}
