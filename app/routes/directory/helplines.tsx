import { listHelplines } from '#app/content/directory.server.ts'
import { groupHelplines } from '#app/features/directory/helpline-groups.ts'
import { HelplinesPage } from '#app/features/directory/helplines-page.tsx'
import { useLoaderData, type MetaFunction } from '#app/framework.ts'
import type { LoaderFunctionArgs } from '#app/framework.server.ts'
import { pageTitle } from '#app/http/titles.ts'
import { areaFor } from '#app/visitor-area.server.ts'
import { en } from '#app/words/en.ts'

export const loader = ({ request }: LoaderFunctionArgs) => ({ groups: groupHelplines(listHelplines(), areaFor(request).id) })

export const meta: MetaFunction = () => [
	{ title: pageTitle(en.directory.helplines) },
	{ name: 'description', content: en.directory.helplinesLede },
]

export default function Helplines() {
	return <HelplinesPage {...useLoaderData<typeof loader>()} />
}
