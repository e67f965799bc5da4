import { factsOf } from '#app/content/adjustments.server.ts'
import { findStage, theConversations } from '#app/content/conversations.server.ts'
import { listRehearsals } from '#app/content/rehearsals.server.ts'
import { chosenOf } from '#app/features/conversations/agenda.ts'
import { pairsOf } from '#app/features/conversations/conversation.ts'
import { StagePage } from '#app/features/conversations/stage-page.tsx'
import { conversationPath, stagePath } from '#app/features/conversations/stages.ts'
import { useLoaderData, type MetaFunction } from '#app/framework.ts'
import { data, type LoaderFunctionArgs } from '#app/framework.server.ts'
import { links } from '#app/http/links.ts'
import { publicPageMeta } from '#app/http/public-page-meta.ts'
import { pageTitle } from '#app/http/titles.ts'
import { services } from '#app/services.server.ts'
import { wordsIn } from '#app/words/words.ts'

const words = wordsIn('en')

export function loader({ request, params }: LoaderFunctionArgs) {
	const stage = findStage(params.stage ?? '')
	if (!stage) throw data(null, { status: 404 })
	const { pairs, branches, reviewed } = theConversations()
	return {
		stage,
		pairs: pairsOf(pairs, stage.id),
		branches: branches.filter(({ slug }) => stage.branches.includes(slug)),
		// Somebody who comes back from an agenda finds their own questions ticked.
		chosen: chosenOf(stage, new URL(request.url).searchParams.getAll('ask')),
		practice: listRehearsals()
			.filter((one) => one.stage === stage.id)
			.map(({ slug, title, minutes }) => ({ slug, title, minutes })),
		facts: factsOf(stage),
		reviewed: reviewed.stages,
		origin: services().configuration.publicOrigin,
	}
}

export const meta: MetaFunction<typeof loader> = ({ data: found }) =>
	found
		? [
				{ title: pageTitle(found.stage.title) },
				...publicPageMeta({
					origin: found.origin,
					path: stagePath(found.stage.id),
					title: found.stage.title,
					description: found.stage.summary,
					trail: [
						{ href: '/', label: words.home },
						{ href: links.returnToWork, label: words.returnToWork.title },
						{ href: conversationPath, label: words.conversations.title },
					],
				}),
			]
		: [{ title: pageTitle(words.guidance.noPage) }]

export default function OneStage() {
	return <StagePage {...useLoaderData<typeof loader>()} />
}
