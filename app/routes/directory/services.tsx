import { findArea, listAreas } from '#app/content/areas.server.ts'
import { listServices } from '#app/content/directory.server.ts'
import { groupServices, needOfCode, needs, type Need } from '#app/features/directory/directory-entry.ts'
import { ServicesPage } from '#app/features/directory/services-page.tsx'
import { useLoaderData, type MetaFunction } from '#app/framework.ts'
import type { LoaderFunctionArgs } from '#app/framework.server.ts'
import { pageTitle } from '#app/http/titles.ts'
import { areaFor } from '#app/visitor-area.server.ts'
import { en } from '#app/words/en.ts'

/** A need or an area that nobody knows counts as none: the whole list is a better answer than an error. */
export function loader({ request }: LoaderFunctionArgs) {
	const { searchParams } = new URL(request.url)
	const area = findArea(searchParams.get('area') ?? '') ?? areaFor(request)
	const need = needOfCode(searchParams.get('need'))
	const services = listServices()
	const countFor = (one: Need) => {
		const { local, national } = groupServices(services, area, one)
		return local.length + national.length
	}
	return {
		area: { id: area.id, name: area.name, councils: area.councils },
		areas: listAreas().map(({ id, name }) => ({ id, name })),
		need,
		groups: groupServices(services, area, need),
		counts: Object.fromEntries(needs.map((one) => [one, countFor(one)])) as Record<Need, number>,
	}
}

// What somebody looked for stays out of the title: titles stay in histories.
export const meta: MetaFunction = () => [
	{ title: pageTitle(en.directory.services) },
	{ name: 'description', content: en.directory.servicesLede },
]

export default function Services() {
	return <ServicesPage {...useLoaderData<typeof loader>()} />
}
