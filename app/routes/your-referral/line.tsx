import { requireSubject } from '#app/auth/require-subject.server.ts'
import { subjectPartOf } from '#app/features/referrals/read-as-subject.server.ts'
import { saveLineWish } from '#app/features/referrals/save-subject-part.server.ts'
import { subjectQuestions } from '#app/features/referrals/subject-questions.ts'
import { CorrectLine } from '#app/features/referrals/correct-line.tsx'
import { useActionData, useLoaderData, type MetaFunction } from '#app/framework.ts'
import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '#app/framework.server.ts'
import { isLanguageChange } from '#app/http/language-change.ts'
import { links } from '#app/http/links.ts'
import { readForm } from '#app/http/read-form.ts'
import { noIndex } from '#app/http/titles.ts'
import { parseStep, typedAgain, typedFrom } from '#app/journey/form.ts'
import { fieldsOf } from '#app/journey/step.ts'
import { services } from '#app/services.server.ts'
import { employeeSections, tabTitle, wordsOf, type PageHandle } from '#app/ui/page-language.ts'
import { languageForRequest } from '#app/words/for-request.ts'
import { wordsIn } from '#app/words/words.ts'

const readNothing = () => undefined

/** The one question about a line, in the visitor's language, and what to say when its answer is wrong. */
function asked(request: Request) {
	const language = languageForRequest(request, employeeSections)
	return { step: subjectQuestions[language].lineStep, context: { today: '', messages: wordsIn(language).errors.fields } }
}

export async function loader({ request, params }: LoaderFunctionArgs) {
	const token = params.token ?? ''
	const { actor } = await requireSubject(request, token, 'subject-part.read')
	const view = await subjectPartOf(services(), actor)
	const line = view?.document.sections.flatMap(({ lines }) => lines).find(({ ref }) => ref === params.line)
	if (!view || !line) throw data(null, { status: 404 })
	if (view.row.status !== 'awaiting-subject') throw redirect(links.subject(token, 'status'), { status: 303 })
	const wish = view.part.wishes[line.ref]
	const { step, context } = asked(request)
	const saved = wish ? { wish: wish.wish, ...(wish.text && { text: wish.text }) } : undefined
	const typed = { ...typedFrom(step, saved, readNothing, context) }
	return {
		number: line.ref,
		label: line.label,
		value: line.value,
		fields: fieldsOf(step, readNothing, context),
		typed,
		backTo: links.subject(token, 'read'),
	}
}

export async function action({ request, params }: ActionFunctionArgs) {
	const token = params.token ?? ''
	const { actor } = await requireSubject(request, token, 'subject-part.write')
	const form = await readForm(request)
	const { step, context } = asked(request)
	if (isLanguageChange(form)) return data({ problems: [], typed: { ...typedAgain(step, form, readNothing, context) } })
	const parsed = parseStep(step, form, readNothing, context)
	if (!parsed.ok) return data({ problems: parsed.problems, typed: { ...parsed.typed } }, { status: 400 })
	const { wish, text = '' } = parsed.value
	const saved = await saveLineWish(services(), actor, { ref: params.line ?? '', wish: wish === 'right' ? null : { wish, text } })
	if (saved.outcome === 'not-found') throw data(null, { status: 404 })
	if (saved.outcome === 'decided') return redirect(links.subject(token, 'status'), { status: 303 })
	return redirect(`${links.subject(token, 'read')}#line-${(params.line ?? '').replace(/[^0-9]/g, '-')}`, { status: 303 })
}

export const handle = { sections: employeeSections, languageSwitch: 'in-form' } satisfies PageHandle

export const meta: MetaFunction = ({ matches }) => {
	const words = wordsOf(matches)
	return [{ title: tabTitle(words, words.employee.lineTitle) }, noIndex]
}

export default function LineRoute() {
	const answered = useActionData<typeof action>()
	const loaded = useLoaderData<typeof loader>()
	return <CorrectLine {...loaded} typed={answered?.typed ?? loaded.typed} problems={answered?.problems ?? []} />
}
