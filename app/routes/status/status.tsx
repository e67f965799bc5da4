import { londonDay } from '#app/features/referrals/london-day.ts'
import { createStateCheck } from '#app/features/status/state.server.ts'
import { StatusPage } from '#app/features/status/status-page.tsx'
import { useLoaderData, type MetaFunction } from '#app/framework.ts'
import { pageTitle } from '#app/http/titles.ts'
import { longDate } from '#app/journey/calendar.ts'
import { services } from '#app/services.server.ts'
import { wordsIn } from '#app/words/words.ts'

const state = createStateCheck(() => services().checkReady())
const clock = new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/London', hour: '2-digit', minute: '2-digit' })

export async function loader() {
	const { portal, mail, checkedAt } = await state()
	return { portal, mail, checked: `${longDate(londonDay(checkedAt))}, ${clock.format(checkedAt)}` }
}

export const meta: MetaFunction = () => [
	{ title: pageTitle(wordsIn('en').status.title) },
	{ name: 'description', content: wordsIn('en').status.description },
]

export default function Status() {
	return <StatusPage {...useLoaderData<typeof loader>()} />
}
