import { milestoneTitles } from '#app/content/milestone-titles.server.ts'
import {
	confirmReminders,
	openReminders,
	stopReminderDays,
	stopReminders,
} from '#app/features/reminders/reminders-by-link.server.ts'
import { RemindersOver, RemindersPage } from '#app/features/reminders/reminders-page.tsx'
import { useActionData, useLoaderData, type MetaFunction } from '#app/framework.ts'
import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '#app/framework.server.ts'
import { links } from '#app/http/links.ts'
import { readForm } from '#app/http/read-form.ts'
import { noIndex, pageTitle } from '#app/http/titles.ts'
import { services } from '#app/services.server.ts'
import { wordsIn } from '#app/words/words.ts'

const { reminders } = wordsIn('en')

/** Opening the link, however often and by whatever program, confirms and stops nothing. */
export async function loader({ request, params }: LoaderFunctionArgs) {
	const open = await openReminders(services(), params.token ?? '')
	if (!open) return data({ open: null, said: null, titles: {} }, { status: 404 })
	const asked = new URL(request.url).searchParams.get('said')
	const said = (['confirmed', 'replaced', 'stopped'] as const).find((one) => one === asked) ?? null
	return { open, said, titles: milestoneTitles }
}

export async function action({ request, params }: ActionFunctionArgs) {
	const token = params.token ?? ''
	const form = await readForm(request)
	const to = (query: string) => redirect(links.reminder(token) + query, { status: 303 })
	switch (form.get('intent')) {
		case 'confirm': {
			const confirmed = await confirmReminders(services(), token, new Date(), form.getAll('end'))
			if (!confirmed) return data({ problem: false }, { status: 404 })
			return to(confirmed.ended > 0 ? '?said=replaced' : '?said=confirmed')
		}
		case 'stop':
			return (await stopReminders(services(), token)) ? to('') : data({ problem: false }, { status: 404 })
		case 'stop-days': {
			if (!form.has('day')) return data({ problem: true }, { status: 400 })
			const stopped = await stopReminderDays(services(), token, form.getAll('day'))
			if (stopped === null) return data({ problem: false }, { status: 404 })
			return to(stopped > 0 ? '?said=stopped' : '')
		}
		default:
			return to('')
	}
}

export const handle = { languageSwitch: 'none' }

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [
	{ title: pageTitle(page?.open ? reminders.yourTitle : reminders.overTitle) },
	noIndex,
]

export default function Reminders() {
	const { open, said, titles } = useLoaderData<typeof loader>()
	const answered = useActionData<typeof action>()
	if (!open) return <RemindersOver />
	return <RemindersPage {...open} titles={titles} said={answered ? null : said} problem={answered?.problem ?? false} />
}
