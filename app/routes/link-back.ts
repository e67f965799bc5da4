import type { OpenPaper } from '#app/features/papers/open-paper.server.ts'
import type { Holder } from '#app/features/papers/holder.ts'
import type { PaperOf } from '#app/features/papers/paper.ts'
import { countResumeLinks, endResumeLinks, makeResumeLink, sendResumeLink } from '#app/features/papers/resume-link.server.ts'
import { readTypedAddress } from '#app/features/papers/typed-address.ts'
import { londonDay } from '#app/features/referrals/london-day.ts'
import { data, redirect } from '#app/framework.server.ts'
import { links } from '#app/http/links.ts'
import { readForm, valueOf } from '#app/http/read-form.ts'
import type { Problem } from '#app/journey/form.ts'
import { services } from '#app/services.server.ts'
import { wordsIn } from '#app/words/words.ts'

const { keeping } = wordsIn('en')

/** What the page of a link back shows, of any kind of paper. `back` is where the paper stands. */
export async function linkPageOf(request: Request, { row }: OpenPaper<unknown>, back: string) {
	const asked = new URL(request.url).searchParams.get('said')
	return {
		back,
		isGuests: row.ownerId === null,
		untilOn: londonDay(row.expiresAt),
		count: await countResumeLinks(services(), row.id),
		said: (['sent', 'ended'] as const).find((one) => one === asked) ?? null,
	}
}

type Again = { readonly made: string | null; readonly email: string; readonly problems: readonly Problem[] }
type Open<Content> = { readonly actor: Holder; readonly paper: OpenPaper<Content> }

/** Makes, sends or ends links back, as the form asks; the caller has asked who holds the paper. `page` is the form's own address. */
export async function answerLinkForm<Content>(
	request: Request,
	{ actor, paper }: Open<Content>,
	of: PaperOf<Content>,
	page: string,
) {
	const portal = services()
	const { id } = paper.row
	const form = await readForm(request)
	const again = (answer: Partial<Again>, status: number) =>
		data<Again>({ made: null, email: '', problems: [], ...answer }, { status })
	const problem = (message: string) => [{ field: 'email', message }]
	switch (form.get('intent')) {
		case 'make': {
			const made = await makeResumeLink(portal, actor, of, id)
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
			const sent = await sendResumeLink(portal, actor, of, id, { email, visitor })
			if (sent.outcome === 'too-many') return again({ email: typed, problems: problem(keeping.linkTooMany) }, 429)
			if (sent.outcome === 'not-found') return redirect(page, { status: 303 })
			portal.delivery.wake()
			return redirect(`${page}?said=sent`, { status: 303 })
		}
		case 'end':
			await endResumeLinks(portal, actor, of, id)
			return redirect(`${page}?said=ended`, { status: 303 })
		default:
			return redirect(page, { status: 303 })
	}
}
