import { requireActor } from '#app/auth/guards.server.ts'
import { QuestionPage } from '#app/features/questions/question-page.tsx'
import { showQuestion } from '#app/features/questions/show-question.ts'
import { findDraft } from '#app/features/referrals/find-draft.server.ts'
import { findReferralSent } from '#app/features/referrals/find-sent.server.ts'
import { journeyOf } from '#app/features/referrals/forms.ts'
import { londonDay } from '#app/features/referrals/london-day.ts'
import { baseOf, saveStep } from '#app/features/referrals/save-step.server.ts'
import { ChangedElsewhere } from '#app/features/questions/changed-elsewhere.tsx'
import { useActionData, useLoaderData, type MetaFunction } from '#app/framework.ts'
import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '#app/framework.server.ts'
import { isLanguageChange } from '#app/http/language-change.ts'
import { kindOfForm } from '#app/http/kind-of-form.ts'
import { links } from '#app/http/links.ts'
import { readForm, valueOf } from '#app/http/read-form.ts'
import { noIndex, pageTitle } from '#app/http/titles.ts'
import { typedAgain } from '#app/journey/form.ts'
import { steer } from '#app/journey/navigate.ts'
import { walk } from '#app/journey/walk.ts'
import { services } from '#app/services.server.ts'
import type { PageHandle } from '#app/ui/page-language.ts'
import type { ActorOf } from '#app/auth/actor.ts'
import { wordsIn } from '#app/words/words.ts'

const { requests } = wordsIn('en')

async function asked({ request, params }: LoaderFunctionArgs, actor: ActorOf<'employer'>) {
	const kind = kindOfForm(request)
	const [id, slug] = [params.draft ?? '', params.step ?? '']
	const draft = await findDraft(services(), actor, id)
	if (!draft) {
		const sent = await findReferralSent(services(), actor, id)
		throw sent ? redirect(links.accountReferral(sent), { status: 303 }) : data(null, { status: 404 })
	}
	const journey = journeyOf(kind)
	const context = { today: londonDay(new Date()) }
	const steering = steer(journey, draft.answers, slug, context)
	if (draft.kind !== kind || steering.kind === 'unknown') throw data(null, { status: 404 })
	const elsewhere = (to: string | null) =>
		redirect(to ? links.draftStep(kind, id, to) : links.draftCheck(kind, id), { status: 303 })
	if (steering.kind === 'elsewhere') throw elsewhere(steering.slug)
	const linkTo = (to: string | null) => (to ? links.draftStep(kind, id, to) : links.draft(kind, id))
	return {
		kind,
		id,
		slug,
		journey,
		context,
		answers: draft.answers,
		step: steering.step,
		base: baseOf(draft.answers, slug),
		linkTo,
		elsewhere,
	}
}

export async function loader(args: LoaderFunctionArgs) {
	const actor = await requireActor(args.request, 'referral.write')
	const page = await asked(args, actor)
	return { view: showQuestion(page), laterAt: `${links.draft(page.kind, page.id)}/later` }
}

export async function action(args: ActionFunctionArgs) {
	const actor = await requireActor(args.request, 'referral.write')
	const form = await readForm(args.request)
	if (isLanguageChange(form)) {
		const page = await asked(args, actor)
		const { read } = walk(page.journey, page.answers, page.context)
		const again = { typed: typedAgain(page.step, form, read, page.context), base: valueOf(form, 'base') }
		return data({ view: showQuestion({ ...page, ...again }), changedElsewhere: false })
	}
	const [id, slug] = [args.params.draft ?? '', args.params.step ?? '']
	const posted = { slug, entries: form, base: valueOf(form, 'base'), seenHealthWords: form.get('seenHealthWords') === 'yes' }
	const saved = await saveStep(services(), actor, id, posted)
	const kind = kindOfForm(args.request)
	if (saved.outcome === 'saved') {
		if (form.get('later') === 'yes') return redirect(`${links.draft(kind, id)}/later`, { status: 303 })
		return redirect(saved.next ? links.draftStep(kind, id, saved.next) : links.draftCheck(kind, id), { status: 303 })
	}
	const page = await asked(args, actor)
	switch (saved.outcome) {
		case 'problems':
			return data({ view: showQuestion({ ...page, ...saved }), changedElsewhere: false }, { status: 400 })
		case 'contact-refused': {
			const problems = saved.refusals.map(({ field, because }) => ({ field, message: requests.contactRefused[because] }))
			return data({ view: showQuestion({ ...page, problems, typed: saved.typed }), changedElsewhere: false }, { status: 400 })
		}
		case 'health-words':
			return data(
				{ view: showQuestion({ ...page, typed: saved.typed, healthWords: saved.words }), changedElsewhere: false },
				{ status: 400 },
			)
		case 'changed-elsewhere':
			return data(
				{ view: showQuestion({ ...page, typed: saved.typed, base: saved.base }), changedElsewhere: true },
				{ status: 409 },
			)
		case 'elsewhere':
			return page.elsewhere(saved.slug)
		case 'not-found':
			throw data(null, { status: 404 })
	}
}

export const handle = { languageSwitch: 'in-form' } satisfies PageHandle

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => [
	{ title: pageTitle(loaded?.view.question ?? requests.yourForm) },
	noIndex,
]

export default function Step() {
	const { view, laterAt } = useLoaderData<typeof loader>()
	const answered = useActionData<typeof action>()
	return (
		<QuestionPage
			view={answered?.view ?? view}
			before={answered?.changedElsewhere ? <ChangedElsewhere saved={view} /> : null}
			laterAt={laterAt}
		/>
	)
}
