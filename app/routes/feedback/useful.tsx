import { isOurPage } from '#app/content/our-pages.server.ts'
import { MissingPage, NotCountedPage } from '#app/features/feedback/feedback-pages.tsx'
import { sayUseful } from '#app/features/feedback/say-useful.server.ts'
import { useActionData, type MetaFunction } from '#app/framework.ts'
import { data, redirect, type ActionFunctionArgs } from '#app/framework.server.ts'
import { links } from '#app/http/links.ts'
import { readForm, valueOf } from '#app/http/read-form.ts'
import { noIndex, pageTitle } from '#app/http/titles.ts'
import { services } from '#app/services.server.ts'
import { wordsIn } from '#app/words/words.ts'

/** The two buttons stand on other pages. Whoever comes here by the address may still say what was missing. */
export const loader = () => null

export async function action({ request }: ActionFunctionArgs) {
	const form = await readForm(request)
	const [path, useful] = [valueOf(form, 'path'), valueOf(form, 'useful')]
	if (!isOurPage(path)) return data({ because: 'unknown-page' as const }, { status: 400 })
	if (useful !== 'yes' && useful !== 'no') return data({ because: 'unknown-answer' as const }, { status: 400 })
	const visitor = request.headers.get('x-visitor') ?? ''
	const { outcome } = await sayUseful(services(), { path, useful: useful === 'yes', visitor })
	if (outcome === 'too-many') return data({ because: 'too-many' as const }, { status: 429, headers: { 'retry-after': '3600' } })
	return redirect(links.missing(path, { said: true }), { status: 303 })
}

export const meta: MetaFunction = () => [{ title: pageTitle(wordsIn('en').feedback.wasUseful) }, noIndex]

export default function Useful() {
	const answer = useActionData<typeof action>()
	return answer ? <NotCountedPage because={answer.because} /> : <MissingPage from="/" said={false} />
}
