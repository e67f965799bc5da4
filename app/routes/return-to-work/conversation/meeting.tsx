import { plainText } from '#app/documents/text.ts'
import { meetingDocument } from '#app/features/conversations/meeting-document.ts'
import { MeetingPage } from '#app/features/conversations/meeting-page.tsx'
import { emptyMeeting, readMeeting, type AskedMeeting } from '#app/features/conversations/meeting-step.ts'
import { londonDay } from '#app/features/referrals/london-day.ts'
import { useActionData, useLoaderData, type MetaFunction } from '#app/framework.ts'
import { data, type ActionFunctionArgs, type LoaderFunctionArgs } from '#app/framework.server.ts'
import { readForm } from '#app/http/read-form.ts'
import { pageTitle } from '#app/http/titles.ts'
import { receivingAreaFor, shownArea } from '#app/visitor-area.server.ts'
import { wordsIn } from '#app/words/words.ts'

const words = wordsIn('en').conversations.meeting

export function loader({ request }: LoaderFunctionArgs) {
	const area = receivingAreaFor(request)
	return { area: { ...shownArea(area), email: area.email }, asked: emptyMeeting as AskedMeeting, made: null, busy: false }
}

/** Shows the request that was typed. It is sent nowhere and kept nowhere. */
export async function action({ request }: ActionFunctionArgs) {
	const today = londonDay(new Date())
	const busy = new URL(request.url).searchParams.get('said') === 'busy'
	const asked = readMeeting(await readForm(request), { today })
	const document =
		asked.request && meetingDocument(asked.request, words.document, { area: receivingAreaFor(request).name, today })
	const made = document && { document, text: plainText(document) }
	return data({ asked, made, busy }, { status: asked.problems.length > 0 ? 400 : busy ? 503 : 200 })
}

/** What is typed here is stored nowhere, so a change of language would lose it. */
export const handle = { languageSwitch: 'none' }

export const meta: MetaFunction = () => [{ title: pageTitle(words.title) }, { name: 'description', content: words.description }]

export default function Meeting() {
	return <MeetingPage {...useLoaderData<typeof loader>()} {...useActionData<typeof action>()} />
}
