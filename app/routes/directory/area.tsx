import { findArea, listAreas, routingTable } from '#app/content/areas.server.ts'
import { ChangeArea } from '#app/features/directory/change-area.tsx'
import { codeOf, needOfCode } from '#app/features/directory/directory-entry.ts'
import { findPlace, type PlaceFound } from '#app/features/directory/find-place.ts'
import { useActionData, useLoaderData, type MetaFunction } from '#app/framework.ts'
import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '#app/framework.server.ts'
import { readForm, valueOf } from '#app/http/read-form.ts'
import { returnToPath } from '#app/http/return-to.ts'
import { noIndex, pageTitle } from '#app/http/titles.ts'
import { choiceCookie, readChoices } from '#app/http/visitor-choices.ts'
import type { Problem } from '#app/journey/step.ts'
import { withoutHiddenCharacters } from '#app/journey/text-rules.ts'
import { isSecure, services } from '#app/services.server.ts'
import { areaFor, siteAreaFor } from '#app/visitor-area.server.ts'
import { en } from '#app/words/en.ts'

const words = en.directory
/** Longer than this no place is; the page would only grow. */
const longestShown = 300

/** The page one came from, and what one looked for there, as a code of ours or not at all. */
function cameFrom(given: URLSearchParams) {
	const returnTo = returnToPath(given.get('returnTo'), '/')
	const need = returnTo === '/services' ? needOfCode(given.get('need')) : null
	return { returnTo, need: need && codeOf(need) }
}

const short = ({ id, name, live }: ReturnType<typeof areaFor>) => ({ id, name, live })

function shown(request: Request, given: URLSearchParams) {
	return {
		...cameFrom(given),
		areas: listAreas().map(short),
		seen: short(areaFor(request)),
		siteArea: short(siteAreaFor(request)),
		hasChosen: findArea(readChoices(request.headers.get('cookie')).areaId ?? '') !== null,
	}
}

export const loader = ({ request }: LoaderFunctionArgs) => shown(request, new URL(request.url).searchParams)

/** Finds the area of a place, or sets or takes back the choice. The place is used here and kept nowhere. */
export async function action({ request }: ActionFunctionArgs) {
	const form = await readForm(request)
	const typed = withoutHiddenCharacters(valueOf(form, 'place')).trim()
	const view = { ...shown(request, form), typed: [...typed.slice(0, 2 * longestShown)].slice(0, longestShown).join('') }
	const again = (more: { found?: PlaceFound; problems?: Problem[] }, status = 200) => data({ ...view, ...more }, { status })
	const goBack = (areaId: string | null) =>
		redirect(view.need ? `${view.returnTo}?need=${view.need}` : view.returnTo, {
			status: 303,
			headers: { 'set-cookie': choiceCookie('area', areaId, isSecure(services())) },
		})

	if (form.get('do') === 'forget') return goBack(null)
	if (form.get('do') === 'choose') {
		const area = findArea(valueOf(form, 'area'))
		return area ? goBack(area.id) : again({ problems: [{ field: 'area', message: words.areaMissing }] }, 400)
	}
	if (typed === '') return again({ problems: [{ field: 'place', message: words.placeMissing }] }, 400)
	const found = findPlace(routingTable, typed)
	if (found.kind === 'not-a-place') return again({ problems: [{ field: 'place', message: words.placeNotOne }] }, 400)
	return again({ found })
}

// The place stays out of the title too.
export const meta: MetaFunction<typeof loader> = () => [{ title: pageTitle(words.areaTitle) }, noIndex]

export default function AreaRoute() {
	const loaded = useLoaderData<typeof loader>()
	return <ChangeArea {...loaded} {...useActionData<typeof action>()} />
}
