import { factsOf } from '#app/content/adjustments.server.ts'
import { findBranch, theConversations } from '#app/content/conversations.server.ts'
import { listHelplines } from '#app/content/directory.server.ts'
import { BranchPage } from '#app/features/conversations/branch-page.tsx'
import { branchPath, conversationPath } from '#app/features/conversations/stages.ts'
import { useLoaderData, type MetaFunction } from '#app/framework.ts'
import { data, type LoaderFunctionArgs } from '#app/framework.server.ts'
import { links } from '#app/http/links.ts'
import { publicPageMeta } from '#app/http/public-page-meta.ts'
import { pageTitle } from '#app/http/titles.ts'
import { services } from '#app/services.server.ts'
import { wordsIn } from '#app/words/words.ts'

const words = wordsIn('en')

export function loader({ params }: LoaderFunctionArgs) {
	const branch = findBranch(params.branch ?? '')
	if (!branch) throw data(null, { status: 404 })
	const { stages, pairs, branches, reviewed } = theConversations()
	const lines = listHelplines()
	return {
		branch,
		pairs: pairs.filter(({ id }) => branch.pairs.includes(id)),
		stages: stages.filter((stage) => stage.branches.includes(branch.slug)),
		helplines: branch.helplines.flatMap((id) => lines.filter((line) => line.id === id)),
		facts: factsOf(branch),
		reviewed: reviewed.branches,
		urgent: branch.urgent ? null : (branches.find(({ urgent }) => urgent) ?? null),
		origin: services().configuration.publicOrigin,
	}
}

export const meta: MetaFunction<typeof loader> = ({ data: found }) =>
	found
		? [
				{ title: pageTitle(found.branch.title) },
				...publicPageMeta({
					origin: found.origin,
					path: branchPath(found.branch.slug),
					title: found.branch.title,
					description: found.branch.summary,
					trail: [
						{ href: '/', label: words.home },
						{ href: links.returnToWork, label: words.returnToWork.title },
						{ href: conversationPath, label: words.conversations.title },
					],
				}),
			]
		: [{ title: pageTitle(words.guidance.noPage) }]

export default function OneBranch() {
	return <BranchPage {...useLoaderData<typeof loader>()} />
}
