import { openReminders, stopReminders } from '#app/features/reminders/reminders-by-link.server.ts'
import { RemindersOver, RemindersStopped, StopPage } from '#app/features/reminders/reminders-page.tsx'
import { useLoaderData, type MetaFunction } from '#app/framework.ts'
import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '#app/framework.server.ts'
import { links } from '#app/http/links.ts'
import { readForm } from '#app/http/read-form.ts'
import { noIndex, pageTitle } from '#app/http/titles.ts'
import { services } from '#app/services.server.ts'
import { wordsIn } from '#app/words/words.ts'

const { reminders } = wordsIn('en')

export async function loader({ params }: LoaderFunctionArgs) {
	const token = params.token ?? ''
	const open = await openReminders(services(), token)
	if (!open) return data({ open: null, back: '' }, { status: 404 })
	return { open: { isStopped: open.stage === 'stopped', deletedOn: open.deletedOn }, back: links.reminder(token) }
}

/**
 * Stops everything behind the link, for a person and for a mail program that does it for them (RFC 8058). Of all addresses here a form
 * may come to this one from elsewhere (app/shell/one-click-stop.ts), so it does nothing else. Such a program follows no redirect.
 */
export async function action({ request, params }: ActionFunctionArgs) {
	const token = params.token ?? ''
	const form = await readForm(request)
	if (form.get('List-Unsubscribe') !== 'One-Click') return redirect(links.stopReminders(token), { status: 303 })
	const isStopped = await stopReminders(services(), token)
	return data(null, { status: isStopped ? 200 : 404 })
}

export const handle = { languageSwitch: 'none' }

export const meta: MetaFunction<typeof loader> = ({ data: page }) => {
	const title = !page?.open ? reminders.overTitle : page.open.isStopped ? reminders.allStoppedTitle : reminders.stopAllTitle
	return [{ title: pageTitle(title) }, noIndex]
}

export default function Stop() {
	const { open, back } = useLoaderData<typeof loader>()
	if (!open) return <RemindersOver />
	return open.isStopped ? <RemindersStopped deletedOn={open.deletedOn} /> : <StopPage back={back} />
}
