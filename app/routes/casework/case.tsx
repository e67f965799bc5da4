import { randomUUID } from 'node:crypto'
import { requireActor } from '#app/auth/guards.server.ts'
import { listAdjustments } from '#app/content/adjustments.server.ts'
import { may } from '#app/auth/permissions.ts'
import { caseView } from '#app/features/casework/case-view.server.ts'
import { CasePage, ColleaguesCase } from '#app/features/casework/case-page.tsx'
import { openCase } from '#app/features/casework/open-case.server.ts'
import { actOnCase, type Refusal } from '#app/features/casework/act-on-case.server.ts'
import { changesByDemand } from '#app/features/suggestions/changes-by-demand.ts'
import { staffNames } from '#app/features/casework/staff-names.server.ts'
import { useActionData, useLoaderData, type MetaFunction } from '#app/framework.ts'
import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '#app/framework.server.ts'
import { links } from '#app/http/links.ts'
import { readForm } from '#app/http/read-form.ts'
import { longDate } from '#app/journey/calendar.ts'
import { noIndex } from '#app/http/titles.ts'
import { services } from '#app/services.server.ts'
import { tabTitle, wordsOf, type PageHandle } from '#app/ui/page-language.ts'
import { languageForRequest } from '#app/words/for-request.ts'
import { wordsIn, type SectionName, type Words } from '#app/words/words.ts'

const sections = ['casework', 'suggested', 'errors'] as const satisfies readonly SectionName[]

export async function loader({ request, params }: LoaderFunctionArgs) {
	const actor = await requireActor(request, 'case.open')
	const opened = await openCase(services(), actor, params.id ?? '')
	if (opened.outcome === 'not-found') throw data(null, { status: 404 })
	const names = await staffNames(services(), actor.areaId)
	if (opened.outcome === 'colleagues') {
		return {
			file: null,
			catalogue: [],
			reference: opened.row.reference ?? '',
			status: opened.row.status,
			with: names.get(opened.row.assignedTo ?? '') ?? null,
		}
	}
	const catalogue = opened.file.list.mayChange ? changesByDemand(listAdjustments()) : []
	return { catalogue, file: caseView(opened.file, names, actor, may(actor.role, 'case.assign-others')), noteKey: randomUUID() }
}

export async function action({ request, params }: ActionFunctionArgs) {
	const actor = await requireActor(request, 'case.open')
	const id = params.id ?? ''
	const acted = await actOnCase(services(), actor, id, await readForm(request))
	if (acted.outcome === 'not-found') throw data(null, { status: 404 })
	if (acted.outcome === 'problems') return data(acted, { status: 400 })
	if (acted.outcome === 'refused') {
		const words = wordsIn(languageForRequest(request, sections))
		return data(
			{ problems: [{ field: acted.field, message: refusalIn(words, acted.refusal) }], typed: acted.typed },
			{ status: 400 },
		)
	}
	services().delivery.wake()
	return redirect(links.case(id), { status: 303 })
}

function refusalIn({ casework, suggested }: Words, refusal: Refusal): string {
	switch (refusal.because) {
		case 'moved-on':
			return casework.refused['moved-on'](casework.status[refusal.status])
		case 'health-words':
			return casework.refused['health-words'](refusal.words.map(casework.quoted).join(', '))
		case 'health-words-in-list':
			return suggested.refused['health-words-in-list'](refusal.words.map(casework.quoted).join(', '))
		case 'still-time':
			return suggested.refused['still-time'](longDate(refusal.until))
		case 'said-no':
		case 'not-shown':
		case 'nothing-suggested':
		case 'suggestion-too-long':
		case 'too-many-own':
		case 'too-many-suggested':
		case 'list-is-shown':
			return suggested.refused[refusal.because]
		default:
			return casework.refused[refusal.because]
	}
}

export const handle = { sections, languageSwitch: 'none' } satisfies PageHandle

export const meta: MetaFunction = ({ matches }) => {
	const words = wordsOf(matches)
	return [{ title: tabTitle(words, words.casework.caseTab) }, noIndex]
}

export default function CaseRoute() {
	const loaded = useLoaderData<typeof loader>()
	const answered = useActionData<typeof action>()
	const after = { problems: answered?.problems ?? [], typed: answered?.typed ?? {} }
	return loaded.file ? (
		<CasePage {...loaded.file} catalogue={loaded.catalogue} noteKey={loaded.noteKey} {...after} />
	) : (
		<ColleaguesCase {...loaded} {...after} />
	)
}
