import { randomUUID } from 'node:crypto'
import { requireActor } from '#app/auth/guards.server.ts'
import { may } from '#app/auth/permissions.ts'
import { caseView } from '#app/features/casework/case-view.server.ts'
import { CasePage, ColleaguesCase } from '#app/features/casework/case-page.tsx'
import { openCase } from '#app/features/casework/open-case.server.ts'
import { actOnCase } from '#app/features/casework/act-on-case.server.ts'
import { staffNames } from '#app/features/casework/staff-names.server.ts'
import { useActionData, useLoaderData, type MetaFunction } from '#app/framework.ts'
import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '#app/framework.server.ts'
import { links } from '#app/http/links.ts'
import { readForm } from '#app/http/read-form.ts'
import { noIndex, pageTitle } from '#app/http/titles.ts'
import type { PageHandle } from '#app/ui/page-language.ts'
import { services } from '#app/services.server.ts'

export async function loader({ request, params }: LoaderFunctionArgs) {
	const actor = await requireActor(request, 'case.open')
	const opened = await openCase(services(), actor, params.id ?? '')
	if (opened.outcome === 'not-found') throw data(null, { status: 404 })
	const names = await staffNames(services(), actor.areaId)
	if (opened.outcome === 'colleagues') {
		return {
			file: null,
			reference: opened.row.reference ?? '',
			status: opened.row.status,
			with: names.get(opened.row.assignedTo ?? '') ?? 'A colleague',
		}
	}
	return { file: caseView(opened.file, names, actor, may(actor.role, 'case.assign-others')), noteKey: randomUUID() }
}

export async function action({ request, params }: ActionFunctionArgs) {
	const actor = await requireActor(request, 'case.open')
	const id = params.id ?? ''
	const acted = await actOnCase(services(), actor, id, await readForm(request))
	if (acted.outcome === 'not-found') throw data(null, { status: 404 })
	if (acted.outcome === 'problems') return data(acted, { status: 400 })
	services().delivery.wake()
	return redirect(links.case(id), { status: 303 })
}

export const handle = { languageSwitch: 'none' } satisfies PageHandle

export const meta: MetaFunction = () => [{ title: pageTitle('Case') }, noIndex]

export default function CaseRoute() {
	const loaded = useLoaderData<typeof loader>()
	const answered = useActionData<typeof action>()
	const after = { problems: answered?.problems ?? [], typed: answered?.typed ?? {} }
	return loaded.file ? (
		<CasePage {...loaded.file} noteKey={loaded.noteKey} {...after} />
	) : (
		<ColleaguesCase {...loaded} {...after} />
	)
}
