import { requireActor } from '#app/auth/guards.server.ts'
import { Account } from '#app/features/accounts/account.tsx'
import { listOwnReferrals } from '#app/features/referrals/view-own.server.ts'
import { shownReference } from '#app/features/referrals/reference.ts'
import { employerWords } from '#app/features/referrals/status-words.ts'
import { useLoaderData, type MetaFunction } from '#app/framework.ts'
import type { LoaderFunctionArgs } from '#app/framework.server.ts'
import { links } from '#app/http/links.ts'
import { noIndex, pageTitle } from '#app/http/titles.ts'
import { services } from '#app/services.server.ts'
import { wordsIn } from '#app/words/words.ts'

const { accounts } = wordsIn('en')

export async function loader({ request }: LoaderFunctionArgs) {
	const actor = await requireActor(request, 'account.read')
	const lines = await listOwnReferrals(services(), actor)
	return {
		lines: lines.map((line) => ({
			...line,
			reference: line.reference && shownReference(line.reference),
			words: employerWords(line.status),
			isGone: line.status === 'expired' && line.name === null,
			href: line.status === 'draft' || !line.reference ? links.draft(line.kind, line.id) : links.accountReferral(line.reference),
		})),
	}
}

export const meta: MetaFunction = () => [{ title: pageTitle(accounts.yourAccount) }, noIndex]

export default function AccountRoute() {
	return <Account {...useLoaderData<typeof loader>()} />
}
