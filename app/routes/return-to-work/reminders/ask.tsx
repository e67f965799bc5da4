import { AboutReminders } from '#app/features/reminders/about-page.tsx'
import { useLoaderData, type MetaFunction } from '#app/framework.ts'
import { links } from '#app/http/links.ts'
import { publicPageMeta } from '#app/http/public-page-meta.ts'
import { pageTitle } from '#app/http/titles.ts'
import { services } from '#app/services.server.ts'
import { wordsIn } from '#app/words/words.ts'

const words = wordsIn('en')

export const loader = () => ({ origin: services().configuration.publicOrigin })

export const meta: MetaFunction<typeof loader> = ({ data }) => [
	{ title: pageTitle(words.reminders.pageTitle) },
	...publicPageMeta({
		origin: data?.origin ?? '',
		path: links.reminders,
		title: words.reminders.pageTitle,
		description: words.reminders.lede,
		trail: [
			{ href: '/', label: words.home },
			{ href: links.returnToWork, label: words.returnToWork.title },
		],
	}),
]

export default function Reminders() {
	useLoaderData<typeof loader>()
	return <AboutReminders />
}
