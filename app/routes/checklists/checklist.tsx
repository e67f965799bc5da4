import { keepGuest } from '#app/auth/paper-cookie.server.ts'
import { whoHolds } from '#app/auth/require-paper.server.ts'
import { factsOf } from '#app/content/adjustments.server.ts'
import { findChecklist } from '#app/content/checklists.server.ts'
import { checklistPaper } from '#app/features/checklists/checklist-paper.ts'
import { ChecklistPage } from '#app/features/checklists/checklist-page.tsx'
import { emptyFilled } from '#app/features/checklists/filled-checklist.ts'
import { FilledPage } from '#app/features/checklists/filled-page.tsx'
import { readFilled, typedOf } from '#app/features/checklists/read-filled.ts'
import { startPaper } from '#app/features/papers/start-paper.server.ts'
import { useActionData, useLoaderData, type MetaFunction } from '#app/framework.ts'
import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '#app/framework.server.ts'
import { links } from '#app/http/links.ts'
import { publicPageMeta } from '#app/http/public-page-meta.ts'
import { readForm, valueOf } from '#app/http/read-form.ts'
import { pageTitle } from '#app/http/titles.ts'
import { isSecure, services } from '#app/services.server.ts'
import { wordsIn } from '#app/words/words.ts'

const words = wordsIn('en')

export function loader({ params }: LoaderFunctionArgs) {
	const checklist = findChecklist(params.slug ?? '')
	if (!checklist) throw data(null, { status: 404 })
	return { checklist, facts: factsOf(checklist), origin: services().configuration.publicOrigin }
}

/** Shows what was filled in, to print or to carry on with. Nothing is stored until somebody asks for it, and nothing typed comes into an address. */
export async function action({ request, params }: ActionFunctionArgs) {
	const checklist = findChecklist(params.slug ?? '')
	if (!checklist) throw data(null, { status: 404 })
	const form = await readForm(request)
	const read = readFilled((name) => valueOf(form, name), checklist, {
		messages: words.errors.fields,
		dateLabel: words.checklists.when,
	})
	if (read.filled === null) return data({ ...read, show: false, tooMany: false }, { status: 400 })
	if (valueOf(form, 'do') !== 'keep') return data({ ...read, show: valueOf(form, 'do') !== 'change', tooMany: false })
	const portal = services()
	const known = await whoHolds(request)
	const browser = known?.kind === 'employer' ? null : keepGuest(request, isSecure(portal))
	const actor = known?.kind === 'employer' ? known : browser?.guest
	if (!actor) throw data(null, { status: 404 })
	const begun = await startPaper(portal, actor, checklistPaper, read.filled, request.headers.get('x-visitor') ?? '')
	if (begun.outcome === 'too-many') return data({ ...read, show: true, tooMany: true }, { status: 429 })
	return redirect(`${links.keptChecklist(begun.id)}?said=kept`, {
		status: 303,
		headers: browser ? { 'set-cookie': browser.cookie } : {},
	})
}

/** What is filled in here is stored nowhere, so a change of language would lose it. */
export const handle = { languageSwitch: 'none' }

export const meta: MetaFunction<typeof loader> = ({ data: found }) =>
	found
		? [
				{ title: pageTitle(found.checklist.title) },
				...publicPageMeta({
					origin: found.origin,
					path: `/checklists/${found.checklist.slug}`,
					title: found.checklist.title,
					description: found.checklist.summary,
					trail: [
						{ href: '/', label: words.home },
						{ href: '/checklists', label: words.checklists.title },
					],
				}),
			]
		: [{ title: pageTitle(words.guidance.noPage) }]

export default function OneChecklist() {
	const { checklist, facts } = useLoaderData<typeof loader>()
	const sent = useActionData<typeof action>()
	if (sent?.show && sent.filled)
		return <FilledPage checklist={checklist} facts={facts} filled={sent.filled} tooMany={sent.tooMany} />
	return (
		<ChecklistPage
			checklist={checklist}
			facts={facts}
			typed={sent?.typed ?? typedOf(emptyFilled(checklist.slug))}
			problems={sent?.problems ?? []}
		/>
	)
}
