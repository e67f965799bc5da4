import { milestoneTitles } from '#app/content/milestone-titles.server.ts'
import { londonDay } from '#app/features/referrals/london-day.ts'
import { AboutReminders } from '#app/features/reminders/about-page.tsx'
import { askForReminders } from '#app/features/reminders/ask-for-reminders.server.ts'
import { AskedPage, type AskedPageProps } from '#app/features/reminders/asked-page.tsx'
import { readDays } from '#app/features/reminders/reminder-days.ts'
import { readTypedAddress } from '#app/features/papers/typed-address.ts'
import { readMark } from '#app/features/return-to-work/mark.ts'
import { useActionData, useLoaderData, type MetaFunction } from '#app/framework.ts'
import { data, type ActionFunctionArgs } from '#app/framework.server.ts'
import { links } from '#app/http/links.ts'
import { publicPageMeta } from '#app/http/public-page-meta.ts'
import { readForm, valueOf } from '#app/http/read-form.ts'
import { pageTitle } from '#app/http/titles.ts'
import { services } from '#app/services.server.ts'
import { wordsIn } from '#app/words/words.ts'

const words = wordsIn('en')
const { reminders } = words

export const loader = () => ({ origin: services().configuration.publicOrigin })

/** Answers with a page and no other address: what was typed has no place in one. Sent again, it is the same request. */
export async function action({ request }: ActionFunctionArgs) {
	const form = await readForm(request)
	const portal = services()
	const read = readDays(form.getAll('day'), londonDay(new Date()), Object.keys(milestoneTitles))
	const mark = readMark(valueOf(form, 'mark'))
	const { typed, email, wrong } = readTypedAddress(valueOf(form, 'email'))
	const again = valueOf(form, 'again') === 'yes'
	const page = { ...read, email: typed, mark: mark || null, markLeftOut: mark === null, again, titles: milestoneTitles }
	const answer = (status: number, message?: string, field = 'email') =>
		data<AskedPageProps>({ ...page, problems: message === undefined ? [] : [{ field, message }] }, { status })

	if (read.days.length === 0) return answer(400, reminders.noDays, 'choose')
	if (wrong) return answer(400, wrong === 'missing' ? reminders.emailMissing : reminders.emailNotOne)
	const visitor = request.headers.get('x-visitor') ?? ''
	const asked = await askForReminders(portal, { email, days: read.days, mark: mark || null, visitor, again })
	if (asked.outcome === 'too-many') return answer(429, reminders.tooManyAsked)
	portal.delivery.wake()
	return answer(200)
}

export const handle = { languageSwitch: 'none' }

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => [
	{ title: pageTitle(reminders.pageTitle) },
	...publicPageMeta({
		origin: loaded?.origin ?? '',
		path: links.reminders,
		title: reminders.pageTitle,
		description: reminders.lede,
		trail: [
			{ href: '/', label: words.home },
			{ href: links.returnToWork, label: words.returnToWork.title },
		],
	}),
]

export default function Reminders() {
	useLoaderData<typeof loader>()
	const asked = useActionData<typeof action>()
	return asked ? <AskedPage {...asked} /> : <AboutReminders />
}
