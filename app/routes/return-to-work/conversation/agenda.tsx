import { findStage } from '#app/content/conversations.server.ts'
import { agendaTitle, sendAhead } from '#app/features/conversations/agenda-document.ts'
import { AgendaPage } from '#app/features/conversations/agenda-page.tsx'
import { agendaAsked, readAgenda, type AskedAgenda } from '#app/features/conversations/agenda-step.ts'
import type { Stage } from '#app/features/conversations/conversation.ts'
import { londonDay } from '#app/features/referrals/london-day.ts'
import { useActionData, useLoaderData, type MetaFunction } from '#app/framework.ts'
import { data, type ActionFunctionArgs, type LoaderFunctionArgs } from '#app/framework.server.ts'
import { readForm } from '#app/http/read-form.ts'
import { noIndex, pageTitle } from '#app/http/titles.ts'
import { wordsIn } from '#app/words/words.ts'

const words = wordsIn('en')

const view = (stage: Stage, asked: AskedAgenda) => ({ asked, ahead: sendAhead(stage, asked, words.conversations.agenda) })

/** The agenda of the questions in the address (`?ask=s4-1&ask=s4-3`), or of those that most people start with. */
export function loader({ request, params }: LoaderFunctionArgs) {
	const stage = findStage(params.stage ?? '')
	if (!stage) throw data(null, { status: 404 })
	return { stage, busy: false, ...view(stage, agendaAsked(stage, new URL(request.url).searchParams)) }
}

/** The same with questions of one's own, a time and a place. They come back with the page and are kept nowhere. */
export async function action({ request, params }: ActionFunctionArgs) {
	const stage = findStage(params.stage ?? '')
	if (!stage) throw data(null, { status: 404 })
	const busy = new URL(request.url).searchParams.get('said') === 'busy'
	const asked = readAgenda(stage, await readForm(request), { today: londonDay(new Date()) })
	return data({ busy, ...view(stage, asked) }, { status: asked.problems.length > 0 ? 400 : busy ? 503 : 200 })
}

/** What is typed here is stored nowhere, so a change of language would lose it. */
export const handle = { languageSwitch: 'none' }

export const meta: MetaFunction<typeof loader> = ({ data: found }) => {
	if (!found) return [{ title: pageTitle(words.guidance.noPage) }]
	return [{ title: pageTitle(agendaTitle(found.stage, words.conversations.agenda)) }, noIndex]
}

export default function Agenda() {
	return <AgendaPage {...useLoaderData<typeof loader>()} {...useActionData<typeof action>()} />
}
