import { listAdjustments } from '#app/content/adjustments.server.ts'
import findChanges from '#app/enhance/find-changes.ts?worker&url'
import foundChanges from '#app/enhance/found-changes.js?url'
import { findCodeOf, readFindCode } from '#app/features/adjustments/find-code.ts'
import { FindPage } from '#app/features/adjustments/find-page.tsx'
import { readSent, stepAsked } from '#app/features/adjustments/find-steps.ts'
import { FoundPage } from '#app/features/adjustments/found-page.tsx'
import { pickedCodeOf } from '#app/features/adjustments/picked-code.ts'
import { rankAdjustments } from '#app/features/adjustments/rank.ts'
import { filtersFor, readShown } from '#app/features/adjustments/result-filters.ts'
import { useLoaderData, type MetaFunction } from '#app/framework.ts'
import { data, redirect, type LoaderFunctionArgs } from '#app/framework.server.ts'
import { links } from '#app/http/links.ts'
import { publicPageMeta } from '#app/http/public-page-meta.ts'
import { noIndex, pageTitle } from '#app/http/titles.ts'
import { services } from '#app/services.server.ts'
import { PageScript } from '#app/ui/page-script.tsx'
import { wordsIn } from '#app/words/words.ts'

const words = wordsIn('en')

/** The answers are the address. What a page sent becomes the next address; a code that is none of ours leads to what it means. */
export function loader({ params, request }: LoaderFunctionArgs) {
	const { pathname, searchParams: query } = new URL(request.url)
	const voice = /^\/adjustments\/find\/mine(\/|$)/.test(pathname) ? 'mine' : 'manager'
	const kept = readFindCode(params.code ?? '')
	const code = findCodeOf(kept)
	if (code !== (params.code ?? '')) throw redirect(links.findChanges(voice, code), { status: 303 })
	const sent = readSent(kept, query, listAdjustments())
	if (sent.kind === 'choice') throw redirect(links.findChanges(voice, findCodeOf(sent.choice)), { status: 303 })
	if (sent.kind === 'picked') throw redirect(links.pickedChanges(pickedCodeOf(sent.picked)), { status: 303 })
	const wrong = sent.kind === 'wrong' ? sent : null
	const choice = wrong?.choice ?? kept
	const step = wrong?.step ?? stepAsked(kept, query)
	const origin = services().configuration.publicOrigin
	const found = step === 'result' ? rankAdjustments(listAdjustments(), choice.parts, choice.work?.setting ?? null) : []
	const page = {
		voice,
		code,
		choice,
		step,
		problems: wrong?.problems ?? [],
		found,
		// An error leads to the first change, which a filter may hide.
		...readShown(wrong ? new URLSearchParams() : query, found),
		origin,
		address: origin + links.findChanges(voice, code),
	} as const
	return data(page, { status: wrong ? 400 : 200 })
}

export const meta: MetaFunction<typeof loader> = ({ data: page }) => {
	if (!page) return [{ title: pageTitle(words.choosing.manager.title) }, noIndex]
	const said = words.choosing[page.voice]
	const asked = { parts: said.title, hard: said.hardQuestion, work: said.workQuestion, result: said.resultTitle }
	const title = { title: pageTitle(asked[page.step], page.problems) }
	// Only the start is for search engines: every other address is somebody's answers.
	if (page.code !== '' || page.problems.length > 0) return [title, noIndex]
	return [
		title,
		...publicPageMeta({
			origin: page.origin,
			path: links.findChanges(page.voice, ''),
			title: said.title,
			description: words.choosing.description,
			trail: [
				{ href: '/', label: words.home },
				{ href: '/adjustments', label: words.adjustments.title },
			],
		}),
	]
}

export default function Find() {
	const { step, ...page } = useLoaderData<typeof loader>()
	if (step === 'result')
		return (
			<>
				<FoundPage {...page} />
				{filtersFor(page.found).length > 0 ? <PageScript src={foundChanges} /> : null}
			</>
		)
	return (
		<>
			<FindPage {...page} step={step} />
			{step === 'parts' ? <PageScript src={findChanges} /> : null}
		</>
	)
}
