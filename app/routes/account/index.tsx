import { requireActor } from '#app/auth/guards.server.ts'
import { Account } from '#app/features/accounts/account.tsx'
import { countKept } from '#app/features/papers/count-kept.server.ts'
import { listOwnReferrals } from '#app/features/referrals/view-own.server.ts'
import { shownReference } from '#app/features/referrals/reference.ts'
import { employerState } from '#app/features/referrals/status-words.ts'
import { useLoaderData, type MetaFunction } from '#app/framework.ts'
import type { LoaderFunctionArgs } from '#app/framework.server.ts'
import { links } from '#app/http/links.ts'
import { noIndex } from '#app/http/titles.ts'
import { services } from '#app/services.server.ts'
import { tabTitle, wordsOf, type PageHandle } from '#app/ui/page-language.ts'

export async function loader({ request }: LoaderFunctionArgs) {
	const actor = await requireActor(request, 'account.read')
	const lines = await listOwnReferrals(services(), actor)
	return {
		kept: await countKept(services(), actor),
		lines: lines.map((line) => ({
			...line,
			reference: line.reference && shownReference(line.reference),
			state: employerState(line.status),
			// A request about a post is never declined: where nobody is named, what was written is gone.
			isGone: line.status === 'declined' && line.subject === null,
			href: line.status === 'draft' || !line.reference ? links.draft(line.kind, line.id) : links.accountReferral(line.reference),
		})),
	}
}

export const handle = { sections: ['accounts', 'employer'] } satisfies PageHandle

export const meta: MetaFunction = ({ matches }) => {
	const words = wordsOf(matches)
	return [{ title: tabTitle(words, words.accounts.yourAccount) }, noIndex]
}

export default function AccountRoute() {
	return <Account {...useLoaderData<typeof loader>()} />
}
