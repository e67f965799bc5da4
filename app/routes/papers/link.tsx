import { requirePaper } from '#app/auth/require-paper.server.ts'
import { answerLinkForm, linksBackOf } from '#app/features/papers/answer-link-form.server.ts'
import { LinkPage } from '#app/features/plans/link-page.tsx'
import { sharedPaper } from '#app/features/shared-papers/shared-kinds.ts'
import { useActionData, useLoaderData, type MetaFunction } from '#app/framework.ts'
import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '#app/framework.server.ts'
import { links } from '#app/http/links.ts'
import { sharedKindAt } from '#app/http/paper-address.ts'
import { readForm, valueOf } from '#app/http/read-form.ts'
import { noIndex, pageTitle } from '#app/http/titles.ts'
import { services } from '#app/services.server.ts'
import { wordsIn } from '#app/words/words.ts'

const { keeping } = wordsIn('en')
const problems = { missing: keeping.linkEmailMissing, 'not-one': keeping.emailNotOne, 'too-many': keeping.linkTooMany }

export async function loader({ request, params }: LoaderFunctionArgs) {
	const { paper } = await requirePaper(request, 'paper.read', sharedPaper(sharedKindAt(request.url)), params.paper ?? '')
	const asked = new URL(request.url).searchParams.get('said')
	return {
		back: links.paper(sharedKindAt(request.url), paper.row.id),
		...(await linksBackOf(services(), paper.row)),
		said: (['sent', 'ended'] as const).find((one) => one === asked) ?? null,
	}
}

export async function action({ request, params }: ActionFunctionArgs) {
	const { actor, paper } = await requirePaper(request, 'paper.write', sharedPaper(sharedKindAt(request.url)), params.paper ?? '')
	const portal = services()
	const kind = sharedKindAt(request.url)
	const page = links.paper(kind, paper.row.id, 'link')
	const form = await readForm(request)
	const done = await answerLinkForm(portal, actor, sharedPaper(kind), paper.row.id, {
		intent: valueOf(form, 'intent'),
		email: valueOf(form, 'email'),
		visitor: request.headers.get('x-visitor') ?? '',
	})
	switch (done.outcome) {
		case 'made':
			return data({ made: portal.publicOrigin + links.planResume(done.token), email: '', problems: [] })
		case 'sent':
			portal.delivery.wake()
			return redirect(`${page}?said=sent`, { status: 303 })
		case 'ended':
			return redirect(`${page}?said=ended`, { status: 303 })
		case 'nothing':
			return redirect(page, { status: 303 })
		default: {
			const problem = { field: 'email', message: problems[done.outcome] }
			const status = done.outcome === 'too-many' ? 429 : 400
			return data({ made: null, email: done.typed, problems: [problem] }, { status })
		}
	}
}

export const handle = { languageSwitch: 'none' }

export const meta: MetaFunction = () => [{ title: pageTitle(keeping.linkTitle) }, noIndex]

export default function Link() {
	const { said, ...page } = useLoaderData<typeof loader>()
	const answered = useActionData<typeof action>()
	return <LinkPage {...page} said={answered ? null : said} {...{ made: null, email: '', problems: [], ...answered }} />
}
