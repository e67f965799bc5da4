import { requireActor } from '#app/auth/guards.server.ts'
import { findDraft } from '#app/features/referrals/find-draft.server.ts'
import { keepForLater } from '#app/features/referrals/keep-for-later.server.ts'
import { KeptForLater } from '#app/features/referrals/kept-for-later.tsx'
import { londonDay } from '#app/features/referrals/london-day.ts'
import { useActionData, useLoaderData, type MetaFunction } from '#app/framework.ts'
import { data, type ActionFunctionArgs, type LoaderFunctionArgs } from '#app/framework.server.ts'
import { kindOfForm } from '#app/http/kind-of-form.ts'
import { links } from '#app/http/links.ts'
import { noIndex, pageTitle } from '#app/http/titles.ts'
import { services } from '#app/services.server.ts'
import { wordsIn } from '#app/words/words.ts'

const { requests } = wordsIn('en')

export async function loader({ request, params }: LoaderFunctionArgs) {
	const actor = await requireActor(request, 'referral.write')
	const draft = await findDraft(services(), actor, params.draft ?? '')
	if (!draft || draft.kind !== kindOfForm(request)) throw data(null, { status: 404 })
	return {
		keptUntilOn: draft.row.expiresAt ? londonDay(draft.row.expiresAt) : null,
		goOnAt: links.draft(draft.kind, draft.row.id),
	}
}

export async function action({ request, params }: ActionFunctionArgs) {
	const actor = await requireActor(request, 'referral.write')
	const kept = await keepForLater(services(), actor, params.draft ?? '')
	if (!kept) throw data(null, { status: 404 })
	services().delivery.wake()
	return { linkSent: true }
}

export const meta: MetaFunction = () => [{ title: pageTitle(requests.savedTab) }, noIndex]

export default function Later() {
	return <KeptForLater {...useLoaderData<typeof loader>()} linkSent={useActionData<typeof action>()?.linkSent ?? false} />
}
