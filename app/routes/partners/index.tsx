import { listPartners } from '#app/content/partners.server.ts'
import { PartnersPage } from '#app/features/partners/partners-page.tsx'
import { useLoaderData, type MetaFunction } from '#app/framework.ts'
import { pageTitle } from '#app/http/titles.ts'

export const loader = () => ({ partners: listPartners() })

export const meta: MetaFunction = () => [
	{ title: pageTitle('For business organisations') },
	{
		name: 'description',
		content: 'Chambers, trade bodies and networks can give their members one link to free help when someone at work is unwell.',
	},
]

export default function Partners() {
	return <PartnersPage {...useLoaderData<typeof loader>()} />
}
