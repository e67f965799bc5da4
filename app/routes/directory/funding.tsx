import { listFunding } from '#app/content/directory.server.ts'
import { fundingOn } from '#app/features/directory/funding-notice.ts'
import { FundingPage } from '#app/features/directory/funding-page.tsx'
import { londonDay } from '#app/features/referrals/london-day.ts'
import { useLoaderData, type MetaFunction } from '#app/framework.ts'
import type { LoaderFunctionArgs } from '#app/framework.server.ts'
import { pageTitle } from '#app/http/titles.ts'
import { en } from '#app/words/en.ts'

/** What is open, and under /archive what has closed: a notice moves by itself on the day after its last. */
export function loader({ request }: LoaderFunctionArgs) {
	const archive = new URL(request.url).pathname.endsWith('/archive')
	const today = londonDay(new Date())
	const { current, archive: closed } = fundingOn(listFunding(), today)
	return { archive, today, notices: archive ? closed : current }
}

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => [
	{ title: pageTitle(loaded?.archive ? en.directory.archive : en.directory.fundingTitle) },
	{ name: 'description', content: loaded?.archive ? en.directory.archiveLede : en.directory.fundingLede },
]

export default function Funding() {
	return <FundingPage {...useLoaderData<typeof loader>()} />
}
