import { decode, letterOf } from '#app/features/help-finder/finder-code.ts'
import { anyDay as context, finderJourney } from '#app/features/help-finder/finder-questions.ts'
import { FinderResult } from '#app/features/help-finder/finder-result.tsx'
import { saidOn } from '#app/features/help-finder/said.ts'
import { findHelp } from '#app/features/help-finder/find-help.ts'
import { QuestionPage } from '#app/features/questions/question-page.tsx'
import { showQuestion } from '#app/features/questions/show-question.ts'
import { useActionData, useLoaderData, type MetaFunction } from '#app/framework.ts'
import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '#app/framework.server.ts'
import { links } from '#app/http/links.ts'
import { readForm } from '#app/http/read-form.ts'
import { noIndex, pageTitle } from '#app/http/titles.ts'
import { parseStep } from '#app/journey/form.ts'
import { walk } from '#app/journey/walk.ts'
import { useWords } from '#app/ui/language.ts'
import { services } from '#app/services.server.ts'
import { areaFor, shownArea } from '#app/visitor-area.server.ts'
import { wordsIn } from '#app/words/words.ts'

/** The answers are in the address: letters, one for each question answered. A code that is none of ours goes back to where it made sense. */
function answered({ params }: LoaderFunctionArgs) {
	const { answers, code } = decode(params.code ?? '')
	if (code !== (params.code ?? '')) throw redirect(links.finder(code), { status: 303 })
	return { answers, code, ...walk(finderJourney, answers, context) }
}

const linkBack = (code: string) => () => (code === '' ? '/' : links.finder(code.slice(0, -1)))

export function loader(args: LoaderFunctionArgs) {
	const { answers, code, pending: step } = answered(args)
	if (step)
		return {
			view: { ...showQuestion({ journey: finderJourney, answers, step, context, linkTo: linkBack(code) }), place: null },
			result: null,
		}
	const help = findHelp(answers)
	if (!help) throw data(null, { status: 404 })
	const { configuration } = services()
	const said = saidOn(answers).map((row, index) => ({ ...row, href: links.finder(code.slice(0, index)) }))
	const address = configuration.publicOrigin + links.finder(code)
	return { view: null, result: { help, said, address, area: shownArea(areaFor(args.request)) } }
}

export async function action(args: ActionFunctionArgs) {
	const { answers, code, pending: step, read } = answered(args)
	if (!step) throw redirect(links.finder(code), { status: 303 })
	const parsed = parseStep(step, await readForm(args.request), read, context)
	if (!parsed.ok) {
		const view = showQuestion({ journey: finderJourney, answers, step, context, linkTo: linkBack(code), ...parsed })
		return data({ view: { ...view, place: null } }, { status: 400 })
	}
	const [value] = Object.values(parsed.value)
	return redirect(links.finder(code + (letterOf(step.slug, value) ?? '')), { status: 303 })
}

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => [
	{ title: pageTitle(loaded?.view?.question ?? wordsIn('en').finder.resultTitle) },
	noIndex,
]

export default function Finder() {
	const { view, result } = useLoaderData<typeof loader>()
	const words = useWords()
	const again = useActionData<typeof action>()?.view
	if (result) return <FinderResult {...result} />
	const shown = again ?? view
	return (
		<QuestionPage
			view={shown}
			submitLabel={words.continue}
			before={shown.slug === 'danger' ? <p className="meta">{words.finder.intro}</p> : null}
		/>
	)
}
