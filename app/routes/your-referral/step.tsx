import { requireSubject } from '#app/auth/require-subject.server.ts'
import type { ActorOf } from '#app/auth/actor.ts'
import { QuestionPage } from '#app/features/questions/question-page.tsx'
import { showQuestion } from '#app/features/questions/show-question.ts'
import { londonDay } from '#app/features/referrals/london-day.ts'
import { suggestedAnswers } from '#app/features/referrals/suggested-answers.server.ts'
import { saveSubjectStep } from '#app/features/referrals/save-subject-part.server.ts'
import { subjectQuestions } from '#app/features/referrals/subject-questions.ts'
import { useActionData, useLoaderData, type MetaFunction } from '#app/framework.ts'
import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '#app/framework.server.ts'
import { isLanguageChange } from '#app/http/language-change.ts'
import { links } from '#app/http/links.ts'
import { readForm } from '#app/http/read-form.ts'
import { noIndex } from '#app/http/titles.ts'
import { typedAgain } from '#app/journey/form.ts'
import { steer } from '#app/journey/navigate.ts'
import { walk } from '#app/journey/walk.ts'
import { services } from '#app/services.server.ts'
import { employeeSections, tabTitle, wordsOf, type PageHandle } from '#app/ui/page-language.ts'
import { languageForRequest } from '#app/words/for-request.ts'
import { wordsIn } from '#app/words/words.ts'

async function asked(request: Request, actor: ActorOf<'subject'>, token: string, slug: string) {
	const language = languageForRequest(request, employeeSections)
	const { journey } = subjectQuestions[language]
	const part = await suggestedAnswers(services(), actor)
	if (!part) throw data(null, { status: 404 })
	if (part.status !== 'awaiting-subject') throw redirect(links.subject(token, 'status'), { status: 303 })
	const context = { today: londonDay(new Date()), messages: wordsIn(language).errors.fields }
	const steering = steer(journey, part.answers, slug, context)
	if (steering.kind === 'unknown') throw data(null, { status: 404 })
	if (steering.kind === 'elsewhere')
		throw redirect(links.subject(token, steering.slug ? `about/${steering.slug}` : 'decide'), { status: 303 })
	const linkTo = (to: string | null) => links.subject(token, to ? `about/${to}` : 'read')
	return {
		journey,
		answers: part.answers,
		typed: part.typedFor(steering.step, context),
		context,
		step: steering.step,
		linkTo,
	}
}

export async function loader({ request, params }: LoaderFunctionArgs) {
	const token = params.token ?? ''
	const { actor } = await requireSubject(request, token, 'subject-part.read')
	return { view: showQuestion(await asked(request, actor, token, params.step ?? '')) }
}

export async function action({ request, params }: ActionFunctionArgs) {
	const token = params.token ?? ''
	const { actor } = await requireSubject(request, token, 'subject-part.write')
	const slug = params.step ?? ''
	const form = await readForm(request)
	if (isLanguageChange(form)) {
		const page = await asked(request, actor, token, slug)
		const { read } = walk(page.journey, page.answers, page.context)
		return data({ view: showQuestion({ ...page, typed: typedAgain(page.step, form, read, page.context) }) })
	}
	const language = languageForRequest(request, employeeSections)
	const messages = wordsIn(language).errors.fields
	const saved = await saveSubjectStep(services(), actor, { slug, entries: [...form], language, messages })
	switch (saved.outcome) {
		case 'saved':
			return redirect(links.subject(token, saved.next ? `about/${saved.next}` : 'decide'), { status: 303 })
		case 'elsewhere':
			return redirect(links.subject(token, saved.slug ? `about/${saved.slug}` : 'decide'), { status: 303 })
		case 'problems':
			return data({ view: showQuestion({ ...(await asked(request, actor, token, slug)), ...saved }) }, { status: 400 })
		case 'decided':
			return redirect(links.subject(token, 'status'), { status: 303 })
		case 'not-found':
			throw data(null, { status: 404 })
	}
}

export const handle = { sections: employeeSections, languageSwitch: 'in-form' } satisfies PageHandle

export const meta: MetaFunction<typeof loader> = ({ data: loaded, matches }) => {
	const words = wordsOf(matches)
	return [{ title: tabTitle(words, loaded?.view.question ?? words.employee.yourPart) }, noIndex]
}

export default function SubjectStep() {
	const { view } = useLoaderData<typeof loader>()
	return <QuestionPage view={useActionData<typeof action>()?.view ?? view} />
}
