import { findFact } from '#app/content/articles.server.ts'
import { requireArea } from '#app/content/areas.server.ts'
import { HomePage } from '#app/features/guidance/home-page.tsx'
import { londonDay } from '#app/features/referrals/london-day.ts'
import { useLoaderData, type MetaFunction } from '#app/framework.ts'
import { serviceName } from '#app/http/titles.ts'
import { services } from '#app/services.server.ts'

export function loader() {
	const { name, phone, contactNote } = requireArea(services().configuration.areaId)
	return { area: { name, phone, phoneNote: contactNote }, weekFour: findFact('ST05', londonDay(new Date())) }
}

export const meta: MetaFunction = () => [
	{ title: `Help when someone on your team is struggling with their health - ${serviceName}` },
	{
		name: 'description',
		content:
			'Plain help for small firms: what to say, what to change at work, and free support for your employee. No account needed.',
	},
]

export default function Home() {
	return <HomePage {...useLoaderData<typeof loader>()} />
}
