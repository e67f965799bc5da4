import { nearestTo } from '#app/content/nearest.server.ts'
import { readSheet } from '#app/content/articles.server.ts'
import { SheetPage } from '#app/features/guidance/sheet-page.tsx'
import { londonDay } from '#app/features/referrals/london-day.ts'
import { useLoaderData, type MetaFunction } from '#app/framework.ts'
import { data, type LoaderFunctionArgs } from '#app/framework.server.ts'
import { pageTitle } from '#app/http/titles.ts'
import { wordsIn } from '#app/words/words.ts'

export function loader({ params }: LoaderFunctionArgs) {
	const view = readSheet(params.slug ?? '', londonDay(new Date()))
	if (!view) throw data({ nearest: nearestTo(params.slug ?? '') }, { status: 404 })
	return view
}

export const meta: MetaFunction<typeof loader> = ({ data: view }) =>
	view
		? [{ title: pageTitle(view.sheet.title) }, { name: 'description', content: view.sheet.summary }]
		: [{ title: pageTitle(wordsIn('en').guidance.noPage) }]

export default function Sheet() {
	return <SheetPage {...useLoaderData<typeof loader>()} />
}
