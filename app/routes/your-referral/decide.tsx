import { requireSubject } from '#app/auth/require-subject.server.ts'
import { Decide } from '#app/features/referrals/decide.tsx'
import { choices, decide } from '#app/features/referrals/decide.server.ts'
import { londonDay } from '#app/features/referrals/london-day.ts'
import { subjectPartOf } from '#app/features/referrals/read-as-subject.server.ts'
import { subjectQuestions } from '#app/features/referrals/subject-questions.ts'
import { useActionData, useLoaderData, type MetaFunction } from '#app/framework.ts'
import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '#app/framework.server.ts'
import { isLanguageChange } from '#app/http/language-change.ts'
import { links } from '#app/http/links.ts'
import { readForm } from '#app/http/read-form.ts'
import { noIndex } from '#app/http/titles.ts'
import { summaryOf } from '#app/journey/summary.ts'
import { walk } from '#app/journey/walk.ts'
import { services } from '#app/services.server.ts'
import { employeeSections, tabTitle, wordsOf, type PageHandle } from '#app/ui/page-language.ts'
import { languageForRequest } from '#app/words/for-request.ts'
import { wordsIn } from '#app/words/words.ts'

export async function loader({ request, params }: LoaderFunctionArgs) {
	const token = params.token ?? ''
	const { actor } = await requireSubject(request, token, 'subject-part.read')
	const view = await subjectPartOf(services(), actor)
	if (!view) throw data(null, { status: 404 })
	if (view.row.status !== 'awaiting-subject') throw redirect(links.subject(token, 'status'), { status: 303 })
	const language = languageForRequest(request, employeeSections)
	const { journey } = subjectQuestions[language]
	const context = { today: londonDay(new Date()), messages: wordsIn(language).errors.fields }
	const { pending } = walk(journey, view.part.answers, context)
	return {
		sections: summaryOf(journey, view.part.answers, context).map(({ section, rows }) => ({
			section,
			rows: rows.map(({ slug, label, value }) => ({ label, value, change: { href: links.subject(token, `about/${slug}`) } })),
		})),
		goOnAt: pending && links.subject(token, `about/${pending.slug}`),
		marked: Object.entries(view.part.wishes).map(([number, { wish }]) => ({
			number,
			wish,
			changeAt: links.subjectLine(token, number),
		})),
		readAt: links.subject(token, 'read'),
	}
}

export async function action({ request, params }: ActionFunctionArgs) {
	const token = params.token ?? ''
	const { actor } = await requireSubject(request, token, 'subject-part.write')
	const form = await readForm(request)
	const choice = choices.find((one) => one === form.get('choice'))
	if (isLanguageChange(form)) return data({ problems: [], choice: choice ?? null })
	const { employee } = wordsIn(languageForRequest(request, employeeSections))
	const again = (message: string) => data({ problems: [{ field: 'choice', message }], choice: choice ?? null }, { status: 400 })
	if (!choice) return again(employee.chooseWhatHappens)
	const answer = await decide(services(), actor, token, choice)
	switch (answer.outcome) {
		case 'decided':
		case 'already-decided':
			services().delivery.wake()
			return redirect(links.subject(token, 'status'), { status: 303 })
		case 'unfinished':
			return redirect(links.subject(token, `about/${answer.slug}`), { status: 303 })
		case 'does-not-fit':
			return again(answer.because === 'no-line-marked' ? employee.noLineMarked : employee.saidNoToPassing)
		case 'not-found':
			throw data(null, { status: 404 })
	}
}

export const handle = { sections: employeeSections, languageSwitch: 'in-form' } satisfies PageHandle

export const meta: MetaFunction = ({ matches }) => {
	const words = wordsOf(matches)
	return [{ title: tabTitle(words, words.employee.decideTab) }, noIndex]
}

export default function DecideRoute() {
	const answered = useActionData<typeof action>()
	return <Decide {...useLoaderData<typeof loader>()} problems={answered?.problems ?? []} choice={answered?.choice ?? null} />
}
