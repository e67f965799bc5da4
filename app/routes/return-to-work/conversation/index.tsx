import { theConversations } from '#app/content/conversations.server.ts'
import { GuidePage } from '#app/features/conversations/guide-page.tsx'
import { conversationPath } from '#app/features/conversations/stages.ts'
import { useLoaderData, type MetaFunction } from '#app/framework.ts'
import { links } from '#app/http/links.ts'
import { publicPageMeta } from '#app/http/public-page-meta.ts'
import { pageTitle } from '#app/http/titles.ts'
import { services } from '#app/services.server.ts'
import { wordsIn } from '#app/words/words.ts'

const words = wordsIn('en')

export function loader() {
	const { stages, branches, reviewed } = theConversations()
	return { stages, branches, reviewed: reviewed.stages, origin: services().configuration.publicOrigin }
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [
	{ title: pageTitle(words.conversations.pageTitle) },
	...publicPageMeta({
		origin: data?.origin ?? '',
		path: conversationPath,
		title: words.conversations.title,
		description: words.conversations.description,
		trail: [
			{ href: '/', label: words.home },
			{ href: links.returnToWork, label: words.returnToWork.title },
		],
	}),
]

export default function Guide() {
	return <GuidePage {...useLoaderData<typeof loader>()} />
}
