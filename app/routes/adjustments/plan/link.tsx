import { requirePaper } from '#app/auth/require-paper.server.ts'
import { countResumeLinks, endResumeLinks, makeResumeLink, sendResumeLink } from '#app/features/papers/resume-link.server.ts'
import { readTypedAddress } from '#app/features/papers/typed-address.ts'
import { LinkPage } from '#app/features/plans/link-page.tsx'
import { planPaper } from '#app/features/plans/plan-paper.ts'
import { londonDay } from '#app/features/referrals/london-day.ts'
import { useActionData, useLoaderData, type MetaFunction } from '#app/framework.ts'
import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '#app/framework.server.ts'
import { links } from '#app/http/links.ts'
import { readForm, valueOf } from '#app/http/read-form.ts'
import { noIndex, pageTitle } from '#app/http/titles.ts'
import type { Problem } from '#app/journey/form.ts'
import { services } from '#app/services.server.ts'
import { wordsIn } from '#app/words/words.ts'

const { keeping } = wordsIn('en')

export async function loader({ request, params }: LoaderFunctionArgs) {
	const { paper } = await requirePaper(request, 'paper.read', planPaper, params.paper ?? '')
	const asked = new URL(request.url).searchParams.get('said')
	return {
		back: links.plan(paper.row.id),
		isGuests: paper.row.ownerId === null,
		untilOn: londonDay(paper.row.expiresAt),
		count: await countResumeLinks(services(), paper.row.id),
		said: (['sent', 'ended'] as const).find((one) => one === asked) ?? null,
	}
}

type Again = { readonly made: string | null; readonly email: string; readonly problems: readonly Problem[] }

export async function action({ request, params }: ActionFunctionArgs) {
	const { actor, paper } = await requirePaper(request, 'paper.write', planPaper, params.paper ?? '')
	const portal = services()
	const { id } = paper.row
	const page = links.plan(id, 'link')
	const form = await readForm(request)
	const again = (answer: Partial<Again>, status: number) =>
		data<Again>({ made: null, email: '', problems: [], ...answer }, { status })
	const problem = (message: string) => [{ field: 'email', message }]
	switch (form.get('intent')) {
		case 'make': {
			const made = await makeResumeLink(portal, actor, planPaper, id)
			if (made.outcome === 'made') return again({ made: portal.publicOrigin + links.planResume(made.token) }, 200)
			if (made.outcome === 'too-many') return again({ problems: problem(keeping.linkTooMany) }, 429)
			return redirect(page, { status: 303 })
		}
		case 'send': {
			const { typed, email, wrong } = readTypedAddress(valueOf(form, 'email'))
			if (wrong) {
				const message = wrong === 'missing' ? keeping.linkEmailMissing : keeping.emailNotOne
				return again({ email: typed, problems: problem(message) }, 400)
			}
			const visitor = request.headers.get('x-visitor') ?? ''
			const sent = await sendResumeLink(portal, actor, planPaper, id, { email, visitor })
			if (sent.outcome === 'too-many') return again({ email: typed, problems: problem(keeping.linkTooMany) }, 429)
			if (sent.outcome === 'not-found') return redirect(page, { status: 303 })
			portal.delivery.wake()
			return redirect(`${page}?said=sent`, { status: 303 })
		}
		case 'end':
			await endResumeLinks(portal, actor, planPaper, id)
			return redirect(`${page}?said=ended`, { status: 303 })
		default:
			return redirect(page, { status: 303 })
	}
}

export const handle = { languageSwitch: 'none' }

export const meta: MetaFunction = () => [{ title: pageTitle(keeping.linkTitle) }, noIndex]

export default function Link() {
	const { said, ...page } = useLoaderData<typeof loader>()
	const answered = useActionData<typeof action>()
	return <LinkPage {...page} said={answered ? null : said} {...{ made: null, email: '', problems: [], ...answered }} />
}
