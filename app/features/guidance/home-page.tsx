import type { ShownArea } from '#app/ui/area.ts'
import { ButtonLink } from '#app/ui/button-link.tsx'
import { PhoneLine } from '#app/ui/phone-line.tsx'
import { SearchForm } from '#app/ui/search-form.tsx'
import { TaskCards } from '#app/ui/task-cards.tsx'
import type { Fact } from './fact.ts'

const tasks = [
	{
		href: '/guidance/act-early',
		title: 'Talk to someone',
		text: 'What to say today, what to leave alone, and what to write down.',
		picture: 'talk',
	},
	{
		href: '/guidance/reasonable-adjustments',
		title: 'Change something at work',
		text: 'Changes you can start tomorrow, what the law asks, and who pays.',
		picture: 'change',
	},
	{
		href: '/refer',
		title: 'Refer or ask for an assessment',
		text: 'Your employee reads every word and decides. About 10 minutes.',
		picture: 'refer',
	},
	{
		href: '/guidance/fit-notes',
		title: 'Plan a return to work',
		text: 'What a fit note lets you do, and how to agree the way back.',
		picture: 'return',
	},
] as const

const often = [
	{ href: '/guidance/fit-notes', label: 'fit notes' },
	{ href: '/guidance/first-day-off-sick#do-i-pay-from-today', label: 'sick pay from day 1' },
	{ href: '/guidance/reasonable-adjustments#who-pays', label: 'who pays for equipment' },
	{ href: '/guidance/refer-to-workwell', label: 'WorkWell' },
]

export type HomePageProps = {
	readonly area: ShownArea
	/** Why a month off matters, with its source; left out when nobody has checked the figure in time. */
	readonly weekFour?: Fact | null
}

export function HomePage({ area, weekFour = null }: HomePageProps) {
	return (
		<>
			<section className="pt-10">
				<h1 className="text-display">Someone on your team is struggling with their health. Start here.</h1>
				<p className="lede">
					Plain help for small firms: what to say, what to change at work, and free support for your employee. No account needed.
				</p>
				<h2 className="sr-only">What do you need to do?</h2>
				<TaskCards tasks={tasks} headingLevel={3} />
			</section>
			<section aria-labelledby="look-up">
				<h2 id="look-up">Or look something up</h2>
				<SearchForm id="search-home" large />
				<p className="mt-3 text-small">
					People often look for{' '}
					{often.map(({ href, label }, index) => (
						<span key={href}>
							{index > 0 && ', '}
							<a className="inline-block py-1.5" href={href}>
								{label}
							</a>
						</span>
					))}
					.
				</p>
			</section>
			<section className="columns mt-10 rounded-card border border-line bg-wash p-6" aria-labelledby="three-weeks">
				<div>
					<h2 id="three-weeks">Off for 3 weeks or more?</h2>
					{weekFour && <p>{weekFour.statement}</p>}
					<p>Help can start before week 4, and it is free. Your employee decides.</p>
					<p className="row">
						<ButtonLink href="/refer">Start a referral</ButtonLink>
						<a href="/guidance/refer-to-workwell">What WorkWell does</a>
					</p>
				</div>
				<PhoneLine area={area} callBack="/advice" />
			</section>
		</>
	)
}
