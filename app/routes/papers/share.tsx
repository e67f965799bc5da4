import { randomUUID } from 'node:crypto'
import { requirePaper } from '#app/auth/require-paper.server.ts'
import { heldBy } from '#app/features/papers/held-by.server.ts'
import { sharedNow } from '#app/features/papers/shared-now.server.ts'
import { shareByHand, shareByMail, stopSharing } from '#app/features/papers/share-paper.server.ts'
import { qrPicture, type QrPicture } from '#app/features/partners/qr-code.ts'
import { returnsChangedSince } from '#app/features/plans/newest-return.server.ts'
import { planPaper } from '#app/features/plans/plan-paper.ts'
import { SharePage } from '#app/features/plans/share-page.tsx'
import { ShareSlip } from '#app/features/plans/share-slip.tsx'
import { shareStep } from '#app/features/plans/share-step.ts'
import { londonDay } from '#app/features/referrals/london-day.ts'
import { sharedPaper } from '#app/features/shared-papers/shared-kinds.ts'
import { useActionData, useLoaderData, type MetaFunction } from '#app/framework.ts'
import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '#app/framework.server.ts'
import { links } from '#app/http/links.ts'
import { sharedKindAt } from '#app/http/paper-address.ts'
import { readForm, valueOf } from '#app/http/read-form.ts'
import { noIndex, pageTitle } from '#app/http/titles.ts'
import { parseStep, type Problem } from '#app/journey/form.ts'
import { withoutHiddenCharacters } from '#app/journey/text-rules.ts'
import { services } from '#app/services.server.ts'
import { wordsIn } from '#app/words/words.ts'

const { sharePlan, errors } = wordsIn('en')

export async function loader({ request, params }: LoaderFunctionArgs) {
	const { actor, paper } = await requirePaper(request, 'paper.read', sharedPaper(sharedKindAt(request.url)), params.paper ?? '')
	const asked = new URL(request.url).searchParams.get('said')
	const kind = sharedKindAt(request.url)
	return {
		kind,
		backTo: links.paper(kind, paper.row.id),
		held: await heldBy(services(), actor, paper.row),
		formKey: randomUUID(),
		out: await sharedNow(services(), paper.row),
		id: paper.row.id,
		older: kind === 'plan' ? await returnsChangedSince(services(), paper.row, planPaper.parse(paper.content)) : [],
		said: (['sent', 'stopped', 'newest'] as const).find((one) => one === asked) ?? null,
	}
}

type Made = { readonly link: string; readonly qr: QrPicture; readonly code: string; readonly untilOn: string | null }
type Again = {
	readonly email: string
	readonly problems: readonly Problem[]
	readonly asksAgain: boolean
	readonly trouble: string | null
	readonly made: Made | null
}

export async function action({ request, params }: ActionFunctionArgs) {
	const { actor, paper } = await requirePaper(request, 'paper.write', sharedPaper(sharedKindAt(request.url)), params.paper ?? '')
	const portal = services()
	const { id } = paper.row
	const kind = sharedKindAt(request.url)
	const of = sharedPaper(kind)
	const page = links.paper(kind, id, 'share')
	const form = await readForm(request)
	const email = withoutHiddenCharacters(valueOf(form, 'email'))
	const again = (answer: Partial<Again>, status: number) =>
		data<Again>({ email, problems: [], asksAgain: false, trouble: null, made: null, ...answer }, { status })
	switch (form.get('intent')) {
		case 'stop':
			if (!(await stopSharing(portal, actor, of, id))) throw data(null, { status: 404 })
			return redirect(`${page}?said=stopped`, { status: 303 })
		case 'make': {
			const made = await shareByHand(portal, actor, of, id, new Date(), valueOf(form, 'key').slice(0, 64) || randomUUID())
			if (made.outcome === 'made-before') return again({ trouble: sharePlan.shownBefore }, 409)
			if (made.outcome !== 'made') {
				if (made.outcome === 'too-many') return again({ trouble: sharePlan.tooManyLinks }, 429)
				throw data(null, { status: 404 })
			}
			const link = portal.configuration.publicOrigin + links.yourPlan(made.token)
			const out = await sharedNow(portal, paper.row)
			return again({ made: { link, qr: qrPicture(link), code: made.code, untilOn: out?.until ?? null } }, 200)
		}
		case 'send': {
			const context = { today: londonDay(new Date()), messages: errors.fields }
			const parsed = parseStep(shareStep(sharePlan), form, () => undefined, context)
			if (!parsed.ok) return again({ problems: parsed.problems }, 400)
			const sent = await shareByMail(portal, actor, of, id, {
				email: parsed.value.email,
				// Seen for the address that was typed then, and not for another.
				seenWorkAddress: valueOf(form, 'seen').toLowerCase() === parsed.value.email,
				managerName: paper.content.manager,
				firm: paper.content.firm,
			})
			switch (sent.outcome) {
				case 'sent':
					portal.delivery.wake()
					return redirect(`${page}?said=sent`, { status: 303 })
				case 'managers-own':
					return again({ problems: [{ field: 'email', message: sharePlan.managersOwn }] }, 400)
				case 'work-address':
					return again({ email: parsed.value.email, asksAgain: true }, 400)
				case 'needs-account':
					return again({ trouble: sharePlan.needsAccount }, 400)
				case 'too-many':
					return again({ trouble: sharePlan.tooManyMails }, 429)
				case 'not-found':
					throw data(null, { status: 404 })
			}
		}
		// falls through
		default:
			return redirect(page, { status: 303 })
	}
}

export const handle = { languageSwitch: 'none' }

export const meta: MetaFunction = () => [{ title: pageTitle(sharePlan.title) }, noIndex]

export default function Share() {
	const page = useLoaderData<typeof loader>()
	const answered = useActionData<typeof action>()
	if (answered?.made) return <ShareSlip {...answered.made} backTo={page.backTo} isGuest={page.held.by === 'guest'} />
	const { email = '', problems = [], asksAgain = false, trouble = null } = answered ?? {}
	// What an address says of an act before is no answer to the one that just failed.
	const said = answered ? null : page.said
	return <SharePage {...page} said={said} email={email} problems={problems} asksAgain={asksAgain} trouble={trouble} />
}
