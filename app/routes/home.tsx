import { findFact } from '#app/content/articles.server.ts'
import { HomePage } from '#app/features/guidance/home-page.tsx'
import { londonDay } from '#app/features/referrals/london-day.ts'
import { useLoaderData, type MetaFunction } from '#app/framework.ts'
import type { LoaderFunctionArgs } from '#app/framework.server.ts'
import { publicPageMeta } from '#app/http/public-page-meta.ts'
import { serviceName } from '#app/http/titles.ts'
import { services } from '#app/services.server.ts'
import { areaFor, shownArea } from '#app/visitor-area.server.ts'
import { wordsIn } from '#app/words/words.ts'

const words = wordsIn('en')

export function loader({ request }: LoaderFunctionArgs) {
	const { publicOrigin: origin } = services().configuration
	return { origin, area: shownArea(areaFor(request)), weekFour: findFact('ST05', londonDay(new Date())) }
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [
	{ title: `${words.guidance.homeTitle} - ${serviceName}` },
	...publicPageMeta({
		origin: data?.origin ?? '',
		path: '/',
		title: words.guidance.homeTitle,
		description: words.guidance.homeDescription,
	}),
]

export default function Home() {
	const { area, weekFour } = useLoaderData<typeof loader>()
	return <HomePage area={area} weekFour={weekFour} />
}
