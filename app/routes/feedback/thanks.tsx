import { isOurPage } from '#app/content/our-pages.server.ts'
import { ThanksPage } from '#app/features/feedback/feedback-pages.tsx'
import { useLoaderData, type MetaFunction } from '#app/framework.ts'
import type { LoaderFunctionArgs } from '#app/framework.server.ts'
import { noIndex, pageTitle } from '#app/http/titles.ts'
import { wordsIn } from '#app/words/words.ts'

export function loader({ request }: LoaderFunctionArgs) {
	const from = new URL(request.url).searchParams.get('from') ?? ''
	return { from: isOurPage(from) ? from : '/' }
}

export const meta: MetaFunction = () => [{ title: pageTitle(wordsIn('en').feedback.thanksTitle) }, noIndex]

export default function Thanks() {
	return <ThanksPage {...useLoaderData<typeof loader>()} />
}
