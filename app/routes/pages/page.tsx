import { readPage } from '#app/content/articles.server.ts'
import { StandingPage } from '#app/features/guidance/standing-page.tsx'
import { londonDay } from '#app/features/referrals/london-day.ts'
import { useLoaderData, type MetaFunction } from '#app/framework.ts'
import { data, type LoaderFunctionArgs } from '#app/framework.server.ts'
import { publicPageMeta } from '#app/http/public-page-meta.ts'
import { pageTitle } from '#app/http/titles.ts'
import { services } from '#app/services.server.ts'
import { wordsIn } from '#app/words/words.ts'

const words = wordsIn('en')

/** Privacy, cookies and the like: the address is the name of the content file. */
export function loader({ request }: LoaderFunctionArgs) {
	const view = readPage(new URL(request.url).pathname.slice(1), londonDay(new Date()))
	if (!view) throw data(null, { status: 404 })
	return { ...view, origin: services().configuration.publicOrigin }
}

export const meta: MetaFunction<typeof loader> = ({ data: view }) =>
	view
		? [
				{ title: pageTitle(view.page.title) },
				...publicPageMeta({
					origin: view.origin,
					path: view.page.path,
					title: view.page.title,
					description: view.page.summary,
					trail: [{ href: '/', label: words.home }],
				}),
			]
		: [{ title: pageTitle(words.guidance.noPage) }]

export default function Page() {
	const { page, toRecheck } = useLoaderData<typeof loader>()
	return <StandingPage page={page} toRecheck={toRecheck} />
}
