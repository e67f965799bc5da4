import { readRouteCheck, writeRouteCheck } from '#app/auth/route-check-cookie.server.ts'
import { routingTable } from '#app/content/areas.server.ts'
import { QuestionPage } from '#app/features/questions/question-page.tsx'
import { showQuestion } from '#app/features/questions/show-question.ts'
import { londonDay } from '#app/features/referrals/london-day.ts'
import { exitOf, routeCheckOf } from '#app/features/referrals/route-check.ts'
import { useActionData, useLoaderData, type MetaFunction } from '#app/framework.ts'
import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '#app/framework.server.ts'
import { isLanguageChange } from '#app/http/language-change.ts'
import { kindOfForm } from '#app/http/kind-of-form.ts'
import { links } from '#app/http/links.ts'
import { readForm } from '#app/http/read-form.ts'
import { noIndex, pageTitle } from '#app/http/titles.ts'
import { parseStep, typedAgain } from '#app/journey/form.ts'
import { nextAfter, steer } from '#app/journey/navigate.ts'
import { walk } from '#app/journey/walk.ts'
import { services } from '#app/services.server.ts'
import type { PageHandle } from '#app/ui/page-language.ts'
import { wordsIn } from '#app/words/words.ts'

const { requests } = wordsIn('en')

/** Step 0. Its answers live in a sealed cookie and nowhere else until the manager begins. */
function found({ request, params }: LoaderFunctionArgs) {
	const kind = kindOfForm(request)
	const journey = routeCheckOf(kind)
	const answers = readRouteCheck(services(), request, kind)
	const context = { today: londonDay(new Date()) }
	const steering = steer(journey, answers, params.step ?? '', context)
	if (steering.kind === 'unknown') throw data(null, { status: 404 })
	if (steering.kind === 'elsewhere')
		throw redirect(steering.slug ? links.routeCheck(kind, steering.slug) : links.begin(kind), { status: 303 })
	const linkTo = (slug: string | null) => (slug ? links.routeCheck(kind, slug) : links.formStart(kind))
	return { kind, journey, answers, context, step: steering.step, linkTo }
}

export function loader(args: LoaderFunctionArgs) {
	// How many questions follow depends on the answers, so nothing is promised.
	return { view: { ...showQuestion(found(args)), place: null } }
}

export async function action(args: ActionFunctionArgs) {
	const asked = found(args)
	const { kind, journey, answers, context, step } = asked
	const form = await readForm(args.request)
	const { read } = walk(journey, answers, context)
	if (isLanguageChange(form))
		return data({ view: { ...showQuestion({ ...asked, typed: typedAgain(step, form, read, context) }), place: null } })
	const parsed = parseStep(step, form, read, context)
	if (!parsed.ok) return data({ view: { ...showQuestion({ ...asked, ...parsed }), place: null } }, { status: 400 })
	const changed = { ...answers, [step.slug]: parsed.value }
	const headers = { 'set-cookie': writeRouteCheck(services(), kind, changed) }
	const exit = exitOf(kind, changed, routingTable, context)
	if (exit) return redirect(links.exit(kind, exit), { status: 303, headers })
	const next = nextAfter(journey, changed, step.slug, context)
	return redirect(next ? links.routeCheck(kind, next) : links.begin(kind), { status: 303, headers })
}

export const handle = { languageSwitch: 'in-form' } satisfies PageHandle

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => [
	{ title: pageTitle(loaded?.view.question ?? requests.beforeYouBegin) },
	noIndex,
]

export default function RouteCheck() {
	const { view } = useLoaderData<typeof loader>()
	return <QuestionPage view={useActionData<typeof action>()?.view ?? view} submitLabel={requests.continue} />
}
