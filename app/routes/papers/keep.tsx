import { requireActor, whoIsAsking } from '#app/auth/guards.server.ts'
import { readGuest } from '#app/auth/paper-cookie.server.ts'
import { requirePaper } from '#app/auth/require-paper.server.ts'
import { firmsOf, keepInAccount, noFirm } from '#app/features/papers/keep-in-account.server.ts'
import { KeepPage } from '#app/features/plans/keep-page.tsx'
import { sharedPaper } from '#app/features/shared-papers/shared-kinds.ts'
import { useActionData, useLoaderData, type MetaFunction } from '#app/framework.ts'
import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '#app/framework.server.ts'
import { links } from '#app/http/links.ts'
import { sharedKindAt } from '#app/http/paper-address.ts'
import { readForm } from '#app/http/read-form.ts'
import { noIndex, pageTitle } from '#app/http/titles.ts'
import { isSecure, services } from '#app/services.server.ts'
import { wordsIn } from '#app/words/words.ts'

const { keeping, phasedReturn } = wordsIn('en')
/** Where those of an account are found again. */
const lists = {
	plan: { href: links.accountPlans, label: keeping.keptSee },
	'phased-return': { href: links.returnTool('phased-return'), label: phasedReturn.yoursInAccount },
} as const

export async function loader({ request, params }: LoaderFunctionArgs) {
	const { paper } = await requirePaper(request, 'paper.read', sharedPaper(sharedKindAt(request.url)), params.paper ?? '')
	const signedIn = await whoIsAsking(request)
	const kind = sharedKindAt(request.url)
	return {
		back: links.paper(kind, paper.row.id),
		address: links.paper(kind, paper.row.id, 'keep'),
		list: lists[kind],
		isKept: paper.row.ownerId !== null,
		firms: signedIn?.actor.kind === 'employer' ? await firmsOf(services(), signedIn.actor) : null,
		noFirm,
	}
}

/** The browser has to hold the plan, and somebody with an account has to be signed in there. */
export async function action({ request, params }: ActionFunctionArgs) {
	const { paper } = await requirePaper(request, 'paper.write', sharedPaper(sharedKindAt(request.url)), params.paper ?? '')
	const employer = await requireActor(request, 'account.read')
	const portal = services()
	const { id } = paper.row
	const kind = sharedKindAt(request.url)
	const form = await readForm(request)
	const guest = readGuest(request, isSecure(portal))
	const kept = await keepInAccount(portal, { guest, employer }, sharedPaper(kind), id, form.get('firm'))
	if (kept.outcome === 'not-found') throw data(null, { status: 404 })
	if (kept.outcome === 'choose-firm')
		return data({ problems: [{ field: 'firm', message: keeping.keepWhichMissing }] }, { status: 400 })
	return redirect(links.paper(kind, id, 'keep'), { status: 303 })
}

export const handle = { languageSwitch: 'none' }

export const meta: MetaFunction = () => [{ title: pageTitle(keeping.keepTitle) }, noIndex]

export default function Keep() {
	return <KeepPage {...useLoaderData<typeof loader>()} problems={useActionData<typeof action>()?.problems ?? []} />
}
