import { requireActor } from '#app/auth/guards.server.ts'
import { DeleteDraft } from '#app/features/referrals/delete-draft.tsx'
import { discardDraft } from '#app/features/referrals/discard-draft.server.ts'
import { findDraft } from '#app/features/referrals/find-draft.server.ts'
import { useLoaderData, type MetaFunction } from '#app/framework.ts'
import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '#app/framework.server.ts'
import { kindOfForm } from '#app/http/kind-of-form.ts'
import { links } from '#app/http/links.ts'
import { noIndex, pageTitle } from '#app/http/titles.ts'
import { services } from '#app/services.server.ts'
import { wordsIn } from '#app/words/words.ts'

const { requests } = wordsIn('en')

export async function loader({ request, params }: LoaderFunctionArgs) {
	const actor = await requireActor(request, 'referral.write')
	const draft = await findDraft(services(), actor, params.draft ?? '')
	if (!draft || draft.kind !== kindOfForm(request) || draft.row.status !== 'draft') throw data(null, { status: 404 })
	return { backTo: links.draft(draft.kind, draft.row.id) }
}

/** Pressed twice, the second finds nothing and goes to the same place. */
export async function action({ request, params }: ActionFunctionArgs) {
	const actor = await requireActor(request, 'referral.write')
	await discardDraft(services(), actor, params.draft ?? '')
	return redirect('/account', { status: 303 })
}

export const meta: MetaFunction = () => [{ title: pageTitle(requests.deleteTitle) }, noIndex]

export default function Delete() {
	return <DeleteDraft {...useLoaderData<typeof loader>()} />
}
