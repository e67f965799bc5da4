import { keepGuest } from '#app/auth/paper-cookie.server.ts'
import { whoHolds } from '#app/auth/require-paper.server.ts'
import { factsOf } from '#app/content/adjustments.server.ts'
import { bankHolidayDaysOf, bankHolidaysOf } from '#app/content/bank-holidays.ts'
import { findPattern, listPatterns, phasedReturnPatterns } from '#app/content/patterns.server.ts'
import { listOwnPapers } from '#app/features/papers/open-paper.server.ts'
import { startPaper } from '#app/features/papers/start-paper.server.ts'
import { beginPhasedReturn } from '#app/features/phased-return/begin-phased-return.ts'
import { BeginPage } from '#app/features/phased-return/begin-page.tsx'
import {
	beginAddress,
	beginRefused,
	beginStep,
	queryOf,
	readBegin,
	withoutRefused,
} from '#app/features/phased-return/begin-step.ts'
import { firstDayDoubt } from '#app/features/phased-return/first-day-doubt.ts'
import { percentOf } from '#app/features/phased-return/pattern.ts'
import type { PatternResultProps } from '#app/features/phased-return/pattern-result.tsx'
import { phasedReturnPaper } from '#app/features/phased-return/phased-return-paper.ts'
import { returnLine } from '#app/features/phased-return/return-line.ts'
import { reviewDays } from '#app/features/phased-return/review-days.ts'
import { workOnBankHolidays } from '#app/features/phased-return/shown-week.ts'
import { patternWeeks } from '#app/features/phased-return/weeks-of-pattern.ts'
import { cleanAddress, refusedIn, withQuery } from '#app/features/return-to-work/clean-address.ts'
import { londonDay } from '#app/features/referrals/london-day.ts'
import { sharedWithNobody } from '#app/features/shared-papers/shared-line.ts'
import { sharedLines } from '#app/features/shared-papers/shared-lines.server.ts'
import { useActionData, useLoaderData, type MetaFunction } from '#app/framework.ts'
import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '#app/framework.server.ts'
import { hasDayBoxes, withDayBoxes } from '#app/http/day-in-query.ts'
import { links } from '#app/http/links.ts'
import { publicPageMeta } from '#app/http/public-page-meta.ts'
import { noIndex, pageTitle } from '#app/http/titles.ts'
import { fieldsOf } from '#app/journey/step.ts'
import { isSecure, services } from '#app/services.server.ts'
import { wordsIn } from '#app/words/words.ts'

const { phasedReturn, returnToWork, home } = wordsIn('en')
const here = links.returnTool('phased-return')

/** The patterns as the form shows them, with the shape of each. */
const offered = () =>
	listPatterns().map(({ key, title, for: suits, weeks }) => ({
		key,
		title,
		for: suits,
		percents: weeks.map((week) => percentOf(week)),
		duties: weeks.map(({ dutiesPercent }) => dutiesPercent),
	}))

export async function loader({ request }: LoaderFunctionArgs) {
	const query = new URL(request.url).searchParams
	const today = londonDay(new Date())
	const cleaned = cleanAddress(query, beginAddress)
	if (cleaned) throw redirect(withQuery(here, cleaned), { status: 303 })
	const refused = refusedIn(query, beginRefused)
	const asked = withoutRefused(readBegin(withDayBoxes(query, ['first']), listPatterns(), today), refused)
	// A form sends a day in boxes and each working day by itself; the short address is the one to keep.
	if (asked.begin && hasDayBoxes(query, ['first'])) throw redirect(`${here}?${queryOf(asked.begin)}`, { status: 303 })
	const actor = await whoHolds(request)
	const own = actor ? await listOwnPapers(services(), actor, phasedReturnPaper) : []
	const shared = await sharedLines(
		services(),
		own.map(({ row }) => row),
	)
	const held = actor?.kind === 'employer' ? ('account' as const) : ('guest' as const)
	const pattern = asked.begin && findPattern(asked.begin.pattern)
	const { standing, source, facts } = phasedReturnPatterns()
	const said = query.get('said')
	return data(
		{
			patterns: offered(),
			fields: fieldsOf(beginStep(listPatterns()), () => undefined, { today }),
			typed: { ...asked.typed },
			problems: asked.problems,
			result: asked.begin && pattern ? resultOf(pattern, asked.begin, { held, today }) : null,
			...{ standing, source, held },
			facts: factsOf({ facts }),
			lines: own.map(({ row, content }) => returnLine(row, content, shared.get(row.id) ?? sharedWithNobody)),
			said: (['deleted', 'busy', 'no-mark'] as const).find((one) => one === said) ?? null,
			origin: services().configuration.publicOrigin,
		},
		{ status: asked.problems.length > 0 ? 400 : 200 },
	)
}

function resultOf(
	pattern: PatternResultProps['pattern'],
	begin: NonNullable<ReturnType<typeof readBegin>['begin']>,
	{ held, today }: { readonly held: 'guest' | 'account'; readonly today: string },
): PatternResultProps {
	const weeks = patternWeeks(pattern, { weeklyHours: begin.usual.weeklyMinutes / 60, from: begin.firstDay })
	const plan = beginPhasedReturn(pattern, begin)
	const doubt = firstDayDoubt(plan, today, bankHolidayDaysOf(plan.nation))
	return {
		pattern,
		doubt: doubt && { ...doubt, query: queryOf({ ...begin, firstDay: doubt.offer }) },
		plan,
		reviews: reviewDays(plan, bankHolidayDaysOf(plan.nation)),
		bankHolidays: workOnBankHolidays(plan, bankHolidaysOf(plan.nation).names),
		most: weeks.flatMap(({ mostHours }, index) =>
			mostHours === undefined ? [] : [[index + 1, Math.round(mostHours * 60)] as const],
		),
		query: queryOf(begin),
		held,
	}
}

/** Begins a plan of one's own with what the address says. */
export async function action({ request }: ActionFunctionArgs) {
	const portal = services()
	const sent = withDayBoxes(new URL(request.url).searchParams, ['first'])
	const { begin } = readBegin(sent, listPatterns(), londonDay(new Date()))
	const pattern = begin && findPattern(begin.pattern)
	if (!begin || !pattern) return redirect(here, { status: 303 })
	const known = await whoHolds(request)
	const kept = known?.kind === 'employer' ? null : keepGuest(request, isSecure(portal))
	const actor = known?.kind === 'employer' ? known : kept?.guest
	if (!actor) throw data(null, { status: 404 })
	const plan = beginPhasedReturn(pattern, begin)
	const begun = await startPaper(portal, actor, phasedReturnPaper, plan, request.headers.get('x-visitor') ?? '')
	if (begun.outcome === 'too-many') return data({ tooMany: true }, { status: 429 })
	return redirect(links.phasedReturn(begun.id), { status: 303, headers: kept ? { 'set-cookie': kept.cookie } : {} })
}

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [
	{ title: pageTitle(phasedReturn.title, page?.problems) },
	...(page && page.result === null && page.problems.length === 0 ? [] : [noIndex]),
	...publicPageMeta({
		origin: page?.origin ?? '',
		path: here,
		title: phasedReturn.title,
		description: phasedReturn.description,
		trail: [
			{ href: '/', label: home },
			{ href: links.returnToWork, label: returnToWork.title },
		],
	}),
]

export default function Begin() {
	const { origin: _, ...page } = useLoaderData<typeof loader>()
	const answered = useActionData<typeof action>()
	return <BeginPage {...page} tooMany={answered?.tooMany ?? false} />
}
