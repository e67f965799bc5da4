import { requireActor } from '#app/auth/guards.server.ts'
import { findDraft } from '#app/features/referrals/find-draft.server.ts'
import { journeyOf } from '#app/features/referrals/forms.ts'
import { londonDay } from '#app/features/referrals/london-day.ts'
import { DraftTasks } from '#app/features/referrals/draft-tasks.tsx'
import { findReferralSent } from '#app/features/referrals/find-sent.server.ts'
import { useLoaderData, type MetaFunction } from '#app/framework.ts'
import { data, redirect, type LoaderFunctionArgs } from '#app/framework.server.ts'
import { kindOfForm } from '#app/http/kind-of-form.ts'
import { links } from '#app/http/links.ts'
import { noIndex, pageTitle } from '#app/http/titles.ts'
import { taskList } from '#app/journey/navigate.ts'
import { services } from '#app/services.server.ts'
import { wordsIn } from '#app/words/words.ts'

const { requests, employer } = wordsIn('en')

export async function loader({ request, params }: LoaderFunctionArgs) {
	const actor = await requireActor(request, 'referral.write')
	const id = params.draft ?? ''
	const kind = kindOfForm(request)
	const draft = await findDraft(services(), actor, id)
	if (!draft) {
		const sent = await findReferralSent(services(), actor, id)
		throw sent ? redirect(links.accountReferral(sent), { status: 303 }) : data(null, { status: 404 })
	}
	if (draft.kind !== kind) throw data(null, { status: 404 })
	const tasks = taskList(journeyOf(kind), draft.answers, { today: londonDay(new Date()) })
	const steps = tasks.flatMap(({ steps: some }) => some)
	return {
		kind,
		changes: draft.row.status === 'changes-requested' ? draft.row.reference : null,
		keptUntilOn: draft.row.expiresAt && londonDay(draft.row.expiresAt),
		done: steps.filter((step) => step.status === 'done').length,
		of: steps.length,
		next: steps.find((step) => step.status === 'next')?.slug ?? null,
		tasks: tasks.map(({ section, steps: some }) => ({
			section,
			steps: some.map((step) => ({ ...step, href: step.status === 'later' ? null : links.draftStep(kind, id, step.slug) })),
		})),
		checkAt: links.draftCheck(kind, id),
		stepBase: links.draft(kind, id),
	}
}

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => [
	{ title: pageTitle(loaded ? employer.kinds[loaded.kind] : requests.yourForm) },
	noIndex,
]

export default function TaskListRoute() {
	return <DraftTasks {...useLoaderData<typeof loader>()} />
}
