import { requireSubject } from '#app/auth/require-subject.server.ts'
import type { ActorOf } from '#app/auth/actor.ts'
import { QuestionPage } from '#app/features/questions/question-page.tsx'
import { showQuestion } from '#app/features/questions/show-question.ts'
import { londonDay } from '#app/features/referrals/london-day.ts'
import { suggestedAnswers } from '#app/features/referrals/suggested-answers.server.ts'
import { saveSubjectStep } from '#app/features/referrals/save-subject-part.server.ts'
import { subjectJourney } from '#app/features/referrals/subject-journey.ts'
import { useActionData, useLoaderData, type MetaFunction } from '#app/framework.ts'
import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '#app/framework.server.ts'
import { links } from '#app/http/links.ts'
import { readForm } from '#app/http/read-form.ts'
import { noIndex, pageTitle } from '#app/http/titles.ts'
import { steer } from '#app/journey/navigate.ts'
import { services } from '#app/services.server.ts'

async function asked(actor: ActorOf<'subject'>, token: string, slug: string) {
	const part = await suggestedAnswers(services(), actor)
	if (!part) throw data(null, { status: 404 })
	if (part.status !== 'awaiting-subject') throw redirect(links.subject(token, 'status'), { status: 303 })
	const context = { today: londonDay(new Date()) }
	const steering = steer(subjectJourney, part.answers, slug, context)
	if (steering.kind === 'unknown') throw data(null, { status: 404 })
	if (steering.kind === 'elsewhere')
		throw redirect(links.subject(token, steering.slug ? `about/${steering.slug}` : 'decide'), { status: 303 })
	const linkTo = (to: string | null) => links.subject(token, to ? `about/${to}` : 'read')
	return {
		journey: subjectJourney,
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
	return { view: showQuestion(await asked(actor, token, params.step ?? '')) }
}

export async function action({ request, params }: ActionFunctionArgs) {
	const token = params.token ?? ''
	const { actor } = await requireSubject(request, token, 'subject-part.write')
	const slug = params.step ?? ''
	const saved = await saveSubjectStep(services(), actor, { slug, entries: [...(await readForm(request))] })
	switch (saved.outcome) {
		case 'saved':
			return redirect(links.subject(token, saved.next ? `about/${saved.next}` : 'decide'), { status: 303 })
		case 'elsewhere':
			return redirect(links.subject(token, saved.slug ? `about/${saved.slug}` : 'decide'), { status: 303 })
		case 'problems':
			return data({ view: showQuestion({ ...(await asked(actor, token, slug)), ...saved }) }, { status: 400 })
		case 'decided':
			return redirect(links.subject(token, 'status'), { status: 303 })
		case 'not-found':
			throw data(null, { status: 404 })
	}
}

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => [
	{ title: pageTitle(loaded?.view.question ?? 'Your part') },
	noIndex,
]

export default function SubjectStep() {
	const { view } = useLoaderData<typeof loader>()
	return <QuestionPage view={useActionData<typeof action>()?.view ?? view} />
}
