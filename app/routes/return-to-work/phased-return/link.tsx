import { requirePaper } from '#app/auth/require-paper.server.ts'
import { phasedReturnPaper } from '#app/features/phased-return/phased-return-paper.ts'
import { LinkPage } from '#app/features/plans/link-page.tsx'
import { useActionData, useLoaderData, type MetaFunction } from '#app/framework.ts'
import type { ActionFunctionArgs, LoaderFunctionArgs } from '#app/framework.server.ts'
import { links } from '#app/http/links.ts'
import { noIndex, pageTitle } from '#app/http/titles.ts'
import { wordsIn } from '#app/words/words.ts'
import { answerLinkForm, linkPageOf } from '../../link-back.ts'

export async function loader({ request, params }: LoaderFunctionArgs) {
	const { paper } = await requirePaper(request, 'paper.read', phasedReturnPaper, params.paper ?? '')
	return linkPageOf(request, paper, links.phasedReturn(paper.row.id))
}

export async function action({ request, params }: ActionFunctionArgs) {
	const open = await requirePaper(request, 'paper.write', phasedReturnPaper, params.paper ?? '')
	return answerLinkForm(request, open, phasedReturnPaper, links.phasedReturn(open.paper.row.id, 'link'))
}

export const handle = { languageSwitch: 'none' }

export const meta: MetaFunction = () => [{ title: pageTitle(wordsIn('en').keeping.linkTitle) }, noIndex]

export default function Link() {
	const { said, ...page } = useLoaderData<typeof loader>()
	const answered = useActionData<typeof action>()
	return <LinkPage {...page} said={answered ? null : said} {...{ made: null, email: '', problems: [], ...answered }} />
}
