import { readPage } from '#app/content/articles.server.ts'
import { StandingPage } from '#app/features/guidance/standing-page.tsx'
import { londonDay } from '#app/features/referrals/london-day.ts'
import { useLoaderData, type MetaFunction } from '#app/framework.ts'
import { data, type LoaderFunctionArgs } from '#app/framework.server.ts'
import { pageTitle } from '#app/http/titles.ts'

/** Privacy, cookies and the like: the address is the name of the content file. */
export function loader({ request }: LoaderFunctionArgs) {
	const view = readPage(new URL(request.url).pathname.slice(1), londonDay(new Date()))
	if (!view) throw data(null, { status: 404 })
	return view
}

export const meta: MetaFunction<typeof loader> = ({ data: view }) => [
	{ title: pageTitle(view?.page.title ?? 'There is no page here') },
]

export default function Page() {
	return <StandingPage {...useLoaderData<typeof loader>()} />
}
