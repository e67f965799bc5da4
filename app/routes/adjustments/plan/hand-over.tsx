import { requirePaper } from '#app/auth/require-paper.server.ts'
import { askHandover, viewHandover, withdrawHandover, type AskOutcome } from '#app/features/papers/hand-over.server.ts'
import { readTypedAddress } from '#app/features/papers/typed-address.ts'
import { HandOverPage } from '#app/features/plans/hand-over-page.tsx'
import { planPaper } from '#app/features/plans/plan-paper.ts'
import { useActionData, useLoaderData, type MetaFunction } from '#app/framework.ts'
import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '#app/framework.server.ts'
import { links } from '#app/http/links.ts'
import { readForm, valueOf } from '#app/http/read-form.ts'
import { noIndex, pageTitle } from '#app/http/titles.ts'
import { services } from '#app/services.server.ts'
import { wordsIn } from '#app/words/words.ts'

const { keeping } = wordsIn('en')

/** What to say of an address that was not asked about; the others are told by the page itself. */
const refusals: Partial<Record<AskOutcome['outcome'], string>> = {
	'own-address': keeping.handOwn,
	'employees-address': keeping.handEmployees,
	'too-many': keeping.handTooMany,
}

export async function loader({ request, params }: LoaderFunctionArgs) {
	const { actor, paper } = await requirePaper(request, 'paper.read', planPaper, params.paper ?? '')
	const handover = actor.kind === 'employer' ? await viewHandover(services(), actor, planPaper, paper.row.id) : null
	const asked = new URL(request.url).searchParams.get('said')
	const cannot = actor.kind === 'guest' ? ('guest' as const) : ('not-owner' as const)
	return {
		id: paper.row.id,
		cannot: handover ? null : cannot,
		handover,
		said: (['withdrawn', 'too-late'] as const).find((one) => one === asked) ?? null,
	}
}

export async function action({ request, params }: ActionFunctionArgs) {
	const { actor, paper } = await requirePaper(request, 'paper.write', planPaper, params.paper ?? '')
	const portal = services()
	const { id } = paper.row
	const page = links.plan(id, 'hand-over')
	if (actor.kind !== 'employer') return redirect(page, { status: 303 })
	const form = await readForm(request)
	if (form.get('intent') === 'withdraw') {
		const isWithdrawn = await withdrawHandover(portal, actor, planPaper, id)
		return redirect(`${page}?said=${isWithdrawn ? 'withdrawn' : 'too-late'}`, { status: 303 })
	}
	const { typed, email, wrong } = readTypedAddress(valueOf(form, 'email'))
	const again = (message: string, status: number) => data({ email: typed, problems: [{ field: 'email', message }] }, { status })
	if (wrong) return again(wrong === 'missing' ? keeping.handEmailMissing : keeping.emailNotOne, 400)
	const asked = await askHandover(portal, actor, planPaper, id, email)
	const refusal = refusals[asked.outcome]
	if (refusal) return again(refusal, asked.outcome === 'too-many' ? 429 : 400)
	if (asked.outcome === 'asked') portal.delivery.wake()
	return redirect(page, { status: 303 })
}

export const handle = { languageSwitch: 'none' }

export const meta: MetaFunction = () => [{ title: pageTitle(keeping.handTitle) }, noIndex]

export default function HandOver() {
	const { said, ...page } = useLoaderData<typeof loader>()
	const answered = useActionData<typeof action>()
	return (
		<HandOverPage {...page} said={answered ? null : said} email={answered?.email ?? ''} problems={answered?.problems ?? []} />
	)
}
