import { requireActor } from '#app/auth/guards.server.ts'
import { Receipt } from '#app/features/referrals/receipt.tsx'
import { viewOwnReferral } from '#app/features/referrals/view-own.server.ts'
import { shownReference } from '#app/features/referrals/reference.ts'
import { useLoaderData, type MetaFunction } from '#app/framework.ts'
import { data, type LoaderFunctionArgs } from '#app/framework.server.ts'
import { links } from '#app/http/links.ts'
import { noIndex, pageTitle } from '#app/http/titles.ts'
import { services } from '#app/services.server.ts'
import { wordsIn } from '#app/words/words.ts'

const { requests } = wordsIn('en')

export async function loader({ request, params }: LoaderFunctionArgs) {
	const actor = await requireActor(request, 'referral.read')
	const view = await viewOwnReferral(services(), actor, params.reference ?? '')
	if (!view) throw data(null, { status: 404 })
	const { kind, reference } = view
	return {
		kind,
		reference: shownReference(reference),
		aboutPerson: view.subject !== null,
		answerByOn: view.answerByOn,
		respondByOn: view.respondByOn,
		files: (['pdf', 'docx', 'html', 'text'] as const).map((format) => ({ format, href: links.copy(kind, reference, format) })),
		statusAt: links.accountReferral(reference),
	}
}

export const meta: MetaFunction = () => [{ title: pageTitle(requests.sentTab) }, noIndex]

export default function Done() {
	return <Receipt {...useLoaderData<typeof loader>()} />
}
