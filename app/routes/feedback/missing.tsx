import { isOurPage } from '#app/content/our-pages.server.ts'
import { MissingPage } from '#app/features/feedback/feedback-pages.tsx'
import { readMissing } from '#app/features/feedback/read-missing.ts'
import { sayWhatWasMissing } from '#app/features/feedback/say-what-was-missing.server.ts'
import { useActionData, useLoaderData, type MetaFunction } from '#app/framework.ts'
import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '#app/framework.server.ts'
import { links } from '#app/http/links.ts'
import { readForm, valueOf } from '#app/http/read-form.ts'
import { noIndex, pageTitle } from '#app/http/titles.ts'
import { withoutHiddenCharacters } from '#app/journey/text-rules.ts'
import { services } from '#app/services.server.ts'
import { wordsIn } from '#app/words/words.ts'

/** Where nobody can say where somebody came from, the start page stands for it: what they wrote is worth more than the place. */
const pageFrom = (path: string | null) => (path !== null && isOurPage(path) ? path : '/')

/** Longer than this nobody types; the page would only grow. */
const mostShown = 5000

export function loader({ request }: LoaderFunctionArgs) {
	const { searchParams } = new URL(request.url)
	return { from: pageFrom(searchParams.get('from')), said: searchParams.get('said') === 'yes' }
}

export async function action({ request }: ActionFunctionArgs) {
	const form = await readForm(request)
	const from = pageFrom(valueOf(form, 'from'))
	const typed = { need: valueOf(form, 'need'), words: withoutHiddenCharacters(valueOf(form, 'words')) }
	const shown = { from, said: false, need: typed.need, words: typed.words.slice(0, mostShown) }
	const read = readMissing(typed)
	if (!read.ok) return data({ ...shown, problems: read.problems, tooMany: false }, { status: 400 })
	const visitor = request.headers.get('x-visitor') ?? ''
	const { outcome } = await sayWhatWasMissing(services(), { ...read, from, visitor })
	if (outcome === 'too-many')
		return data({ ...shown, problems: [], tooMany: true }, { status: 429, headers: { 'retry-after': '3600' } })
	return redirect(links.missingThanks(from), { status: 303 })
}

export const meta: MetaFunction<typeof loader> = () => [{ title: pageTitle(wordsIn('en').feedback.missingTitle) }, noIndex]

export default function Missing() {
	const loaded = useLoaderData<typeof loader>()
	return <MissingPage {...(useActionData<typeof action>() ?? loaded)} />
}
