import { requirePaper } from '#app/auth/require-paper.server.ts'
import { bankHolidayDaysOf } from '#app/content/bank-holidays.ts'
import { phasedPay, phasedPayFacts, unconfirmedPayFact } from '#app/content/phased-return-pay.server.ts'
import { SourceList } from '#app/features/guidance/source-list.tsx'
import type { Broken } from '#app/features/phased-return/check-rules.ts'
import { PayShown } from '#app/features/phased-return/pay-shown.tsx'
import { phasedReturnPaper } from '#app/features/phased-return/phased-return-paper.ts'
import type { PhasedReturn } from '#app/features/phased-return/phased-return.ts'
import { ReturnPartPage, WeekGone } from '#app/features/phased-return/return-part-page.tsx'
import { aboutPart, payPart, weekPart } from '#app/features/phased-return/return-parts.ts'
import type { ReturnPart } from '#app/features/phased-return/return-parts.ts'
import { saveReturnPart } from '#app/features/phased-return/save-return-part.server.ts'
import { otherDays } from '#app/features/phased-return/week-step.ts'
import { weekDates } from '#app/features/phased-return/week-dates.ts'
import { baseOfPart, typedOfPart } from '#app/features/papers/save-part.server.ts'
import { londonDay } from '#app/features/referrals/london-day.ts'
import { useActionData, useLoaderData, type MetaFunction } from '#app/framework.ts'
import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '#app/framework.server.ts'
import { links } from '#app/http/links.ts'
import { readForm, valueOf } from '#app/http/read-form.ts'
import { noIndex, pageTitle } from '#app/http/titles.ts'
import { longDate } from '#app/journey/calendar.ts'
import type { FieldSet } from '#app/journey/field.ts'
import type { Problem, TypedValues } from '#app/journey/form.ts'
import { fieldsOf } from '#app/journey/step.ts'
import { services } from '#app/services.server.ts'
import { wordsIn } from '#app/words/words.ts'

const { phasedReturn: words } = wordsIn('en')

type Asked = { readonly page: 'about' | 'pay' | 'week'; readonly part: ReturnPart | null; readonly week: string }

/** Which part of the plan an address asks for; null for a week that it does not have. */
function partAsked(path: string, week: string | undefined, plan: PhasedReturn, sent: URLSearchParams | null = null): Asked {
	if (week !== undefined) return { page: 'week', part: weekPart(plan, week, bankHolidayDaysOf(plan.nation), sent), week }
	return path.endsWith('/pay') ? { page: 'pay', part: payPart, week: '' } : { page: 'about', part: aboutPart(plan), week: '' }
}

/** The part as its page shows it. */
function shown({ page, part, week }: Asked & { readonly part: ReturnPart }, plan: PhasedReturn) {
	const today = londonDay(new Date())
	const value = part.read(plan)
	const place = plan.weeks.findIndex(({ id }) => id === week)
	const dates = weekDates(plan)[place]
	const isPaid = page === 'pay' && plan.pay.weeklyPay !== null
	return {
		part: {
			question: part.step.question,
			hint: part.step.hint ?? null,
			fields: fieldsOf(part.step, () => undefined, { today }),
			folded: plan.weeks[place] ? otherDays(plan, plan.weeks[place]) : [],
		},
		typed: { ...typedOfPart(part, value ?? undefined, today) } as TypedValues,
		base: baseOfPart(value),
		about: dates ? words.fromUntil(longDate(dates.from), longDate(dates.until)) : null,
		pay: isPaid ? { pay: phasedPay(plan), unconfirmed: unconfirmedPayFact() } : null,
		facts: page === 'pay' ? phasedPayFacts() : [],
		submitLabel: page === 'pay' ? words.paySave : words.save,
	}
}

export async function loader({ request, params }: LoaderFunctionArgs) {
	const { paper } = await requirePaper(request, 'paper.read', phasedReturnPaper, params.paper ?? '')
	const asked = partAsked(new URL(request.url).pathname, params.week, paper.content)
	const { part } = asked
	if (part === null) return data({ id: paper.row.id, form: null }, { status: 404 })
	return data({ id: paper.row.id, form: shown({ ...asked, part }, paper.content) })
}

type Again = {
	readonly typed: TypedValues
	readonly base: string
	readonly problems?: readonly Problem[]
	readonly healthWords?: readonly string[]
	readonly broken?: readonly Broken[]
	readonly theirs?: TypedValues
	/** The fields as the form that came back makes them. */
	readonly asked: FieldSet
	readonly gone?: boolean
}

export async function action({ request, params }: ActionFunctionArgs) {
	const { actor, paper } = await requirePaper(request, 'paper.write', phasedReturnPaper, params.paper ?? '')
	const { id } = paper.row
	const form = await readForm(request)
	const asked = partAsked(new URL(request.url).pathname, params.week, paper.content, form)
	if (asked.part === null) return data(null, { status: 404 })
	const base = valueOf(form, 'base')
	const seenHealthWords = form.get('seenHealthWords') === 'yes'
	const saved = await saveReturnPart(services(), actor, id, asked.part, { entries: form, base, seenHealthWords })
	const fields = fieldsOf(asked.part.step, () => undefined, { today: londonDay(new Date()) })
	const again = (more: Omit<Again, 'base' | 'asked'> & Partial<Again>, status: number) =>
		data<Again>({ base, asked: fields, ...more }, { status })
	switch (saved.outcome) {
		case 'saved':
			return redirect(`${links.phasedReturn(id)}?said=saved${asked.page === 'week' ? `#week-${asked.week}` : `#${asked.page}`}`, {
				status: 303,
			})
		case 'problems':
			return again({ typed: saved.typed, problems: saved.problems }, 400)
		case 'health-words':
			return again({ typed: saved.typed, healthWords: saved.words }, 400)
		case 'breaks-rules':
			return again({ typed: saved.typed, broken: saved.broken }, 400)
		case 'changed-elsewhere': {
			const { part } = partAsked(new URL(request.url).pathname, params.week, paper.content)
			const theirs = typedOfPart(part ?? asked.part, saved.saved, londonDay(new Date()))
			return again({ typed: saved.typed, base: saved.base, theirs: { ...theirs } }, 409)
		}
		case 'gone':
			return again({ typed: saved.typed, gone: true }, 409)
		case 'not-found':
			throw data(null, { status: 404 })
	}
}

export const handle = { languageSwitch: 'none' }

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [
	{ title: pageTitle(page?.form?.part.question ?? words.weekGone) },
	noIndex,
]

export default function Part() {
	const { id, form } = useLoaderData<typeof loader>()
	const sent = useActionData<typeof action>()
	if (form === null) return <WeekGone id={id} />
	const { pay, facts, ...page } = form
	return (
		<ReturnPartPage id={id} {...page} {...sent}>
			{pay ? <PayShown {...pay} /> : null}
			<SourceList facts={facts} />
		</ReturnPartPage>
	)
}
