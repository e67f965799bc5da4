import { keepGuest } from '#app/auth/paper-cookie.server.ts'
import { canResume, resumePaper } from '#app/features/papers/resume-paper.server.ts'
import { ResumePage } from '#app/features/plans/resume-page.tsx'
import { useActionData, useLoaderData, type MetaFunction } from '#app/framework.ts'
import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '#app/framework.server.ts'
import { links } from '#app/http/links.ts'
import { noIndex, pageTitle } from '#app/http/titles.ts'
import { isSecure, services } from '#app/services.server.ts'
import { wordsIn } from '#app/words/words.ts'

const { keeping } = wordsIn('en')

/** Changes nothing: whatever reads mail before its reader opens links too. */
export async function loader({ params }: LoaderFunctionArgs) {
	const isReady = await canResume(services(), params.token ?? '')
	return isReady ? data({ state: 'ready' as const }) : data({ state: 'gone' as const }, { status: 404 })
}

export async function action({ request, params }: ActionFunctionArgs) {
	const portal = services()
	const { guest, cookie } = keepGuest(request, isSecure(portal))
	const resumed = await resumePaper(portal, guest, params.token ?? '', request.headers.get('x-visitor') ?? '')
	if (resumed.outcome !== 'resumed') return data({ state: resumed.outcome }, { status: resumed.outcome === 'gone' ? 404 : 429 })
	return redirect(links.paper(resumed.kind, resumed.id), { status: 303, headers: { 'set-cookie': cookie } })
}

export const meta: MetaFunction = () => [{ title: pageTitle(keeping.resumeTitle) }, noIndex]

export default function Resume() {
	const { state } = useLoaderData<typeof loader>()
	return <ResumePage state={useActionData<typeof action>()?.state ?? state} />
}
