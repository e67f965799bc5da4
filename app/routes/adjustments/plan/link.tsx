import { requirePaper } from '#app/auth/require-paper.server.ts'
import { LinkPage } from '#app/features/plans/link-page.tsx'
import { planPaper } from '#app/features/plans/plan-paper.ts'
import { useActionData, useLoaderData, type MetaFunction } from '#app/framework.ts'
import type { ActionFunctionArgs, LoaderFunctionArgs } from '#app/framework.server.ts'
import { links } from '#app/http/links.ts'
import { noIndex, pageTitle } from '#app/http/titles.ts'
import { wordsIn } from '#app/words/words.ts'
import { answerLinkForm, linkPageOf } from '../../link-back.ts'

export async function loader({ request, params }: LoaderFunctionArgs) {
	const { paper } = await requirePaper(request, 'paper.read', planPaper, params.paper ?? '')
	return linkPageOf(request, paper, links.plan(paper.row.id))
}

export async function action({ request, params }: ActionFunctionArgs) {
	const open = await requirePaper(request, 'paper.write', planPaper, params.paper ?? '')
	return answerLinkForm(request, open, planPaper, links.plan(open.paper.row.id, 'link'))
}

export const handle = { languageSwitch: 'none' }

export const meta: MetaFunction = () => [{ title: pageTitle(wordsIn('en').keeping.linkTitle) }, noIndex]

export default function Link() {
	const { said, ...page } = useLoaderData<typeof loader>()
	const answered = useActionData<typeof action>()
	return <LinkPage {...page} said={answered ? null : said} {...{ made: null, email: '', problems: [], ...answered }} />
}
