import { requireActor } from '#app/auth/guards.server.ts'
import { InboxPage } from '#app/features/casework/inbox-page.tsx'
import { inbox } from '#app/features/casework/list-inbox.server.ts'
import { useLoaderData, type MetaFunction } from '#app/framework.ts'
import type { LoaderFunctionArgs } from '#app/framework.server.ts'
import { noIndex } from '#app/http/titles.ts'
import { services } from '#app/services.server.ts'
import { tabTitle, wordsOf, type PageHandle } from '#app/ui/page-language.ts'

const shows = ['open', 'mine', 'nobodys', 'closed'] as const

export async function loader({ request }: LoaderFunctionArgs) {
	const actor = await requireActor(request, 'case.list')
	const { searchParams } = new URL(request.url)
	const show = shows.find((one) => one === searchParams.get('show')) ?? 'open'
	const kind = (['referral', 'assessment'] as const).find((one) => one === searchParams.get('kind'))
	return { ...(await inbox(services(), actor, { show, kind }, searchParams.get('after'))), show, kind: kind ?? null }
}

export const handle = { sections: ['casework'] } satisfies PageHandle

export const meta: MetaFunction = ({ matches }) => {
	const words = wordsOf(matches)
	return [{ title: tabTitle(words, words.casework.casesTitle) }, noIndex]
}

export default function Inbox() {
	return <InboxPage {...useLoaderData<typeof loader>()} />
}
