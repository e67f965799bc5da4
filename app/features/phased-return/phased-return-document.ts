import type { Document, Row, Section } from '#app/documents/document.ts'
import { longDate } from '#app/journey/calendar.ts'
import type { LastSignature } from '#app/features/papers/last-signatures.ts'
import type { Signature } from '#app/features/papers/paper.ts'
import { alike } from './alike.ts'
import { checkRules } from './check-rules.ts'
import { reviewWhen } from './day-with-name.ts'
import { dayLines, usualDaysText } from './day-lines.ts'
import { payLines } from './pay-text.ts'
import { minutesInWeek } from './phased-return.ts'
import type { PhasedReturn, PhasedWeek } from './phased-return.ts'
import type { PhasedReturnWords } from './phased-return-words.ts'
import { reviewDays } from './review-days.ts'
import type { ReviewDay } from './review-days.ts'
import { lastDayOf, weekDates, weekFrom } from './week-dates.ts'
import type { WeekPay } from './week-pay.ts'

type Given = {
	readonly words: PhasedReturnWords
	/** What `weekPay` says of this plan; empty to leave the pay to payroll. */
	readonly pay: readonly WeekPay[]
	/** 'YYYY-MM-DD': no review is put on one of them. */
	readonly bankHolidays: ReadonlySet<string>
	/** The day the document is made. */
	readonly today: string
	/** The version that it is, and who signed that one. */
	readonly version?: number | undefined
	readonly signatures?: readonly Signature[] | undefined
	/** What a side signed last where the plan has changed since. */
	readonly signedBefore?: readonly LastSignature[] | undefined
	readonly lang?: Document['lang']
	readonly reference?: string
}

/** A phased return to read, print, sign and keep. Neither its title nor its properties name anybody. */
export function phasedReturnDocument(plan: PhasedReturn, given: Given): Document {
	const { words, today, lang = 'en', reference, version } = given
	return {
		title: words.title,
		...(version !== undefined && { subtitle: words.version(version) }),
		// Small headings, so that a plan of usual length has two pages at most.
		opening: [],
		lang,
		...(reference && { reference }),
		madeOn: today,
		footer: words.note,
		sections: [
			thePlan(plan, words),
			weekByWeek(plan, given),
			agreed(plan, words),
			payOf(plan, given),
			...employeeSays(plan, words),
			signing(plan, given),
		],
	}
}

function thePlan(plan: PhasedReturn, words: PhasedReturnWords): Section {
	const { usual } = plan
	const people = [
		plan.employee && words.named(plan.employee, words.employee),
		plan.manager && words.named(plan.manager, words.manager),
		plan.firm,
	].filter(Boolean)
	const rows = filled([
		[words.people, people.join(', ')],
		[words.firstAndLast, words.fromUntil(longDate(plan.firstDay, words.months), longDate(lastDayOf(plan), words.months))],
		[words.usual, words.usualText(words.hours(usual.weeklyMinutes), usualDaysText(plan, words), usual.startsAt)],
		[words.fitNote, words.fitNoteText(dayOrNull(plan.noteFrom, words), dayOrNull(plan.noteUntil, words))],
		[words.goesTo, plan.goesTo],
	])
	return {
		heading: words.plan,
		blocks: [...(people.length === 0 ? [{ kind: 'paragraph', text: words.noNames } as const] : []), { kind: 'rows', rows }],
	}
}

/** Weeks that are the same share a row, with every review in it. */
function weekByWeek(plan: PhasedReturn, { words, bankHolidays }: Given): Section {
	const reviews = reviewDays(plan, bankHolidays)
	const dates = weekDates(plan)
	const order = weekFrom(plan.firstDay)
	const daysOf = (week: PhasedWeek) => [words.hours(minutesInWeek(week)), ...dayLines(week, words, order)].join('\n')
	const said = ({ employeeSays: text }: PhasedWeek) => (text === '' ? '' : words.employeeSaid(text))
	const rows = alike(plan.weeks, (week) => [daysOf(week), workOf(week, words), said(week)].join('\n')).map(
		({ first, last, weeks }) => {
			const [week] = weeks
			const reviewed = reviews.filter((review) => review.week >= first && review.week <= last)
			return [
				[named(first, last, words), words.from(longDate(dates[first - 1]?.from ?? plan.firstDay, words.months))].join('\n'),
				week ? daysOf(week) : '',
				[week ? workOf(week, words) : '', reviewText(reviewed, words), week ? said(week) : ''].filter(Boolean).join('\n'),
			]
		},
	)
	const columns = [words.column.week, words.column.days, words.column.work]
	return { heading: words.weeks, blocks: [{ kind: 'table', caption: words.weeksCaption(plan.weeks.length), columns, rows }] }
}

function reviewText(reviews: readonly ReviewDay[], { shortDayNames: dayNames, ...others }: PhasedReturnWords): string {
	const words = { ...others, dayNames }
	const dayOf = ({ isBankHoliday, ...review }: ReviewDay) =>
		isBankHoliday ? words.onHoliday(reviewWhen(review, words)) : reviewWhen(review, words)
	return reviews.length > 0 ? words.reviewOn(reviews.map(dayOf)) : words.noReview
}

/** A week in which nothing is worked has no duties. */
function workOf(week: PhasedWeek, words: PhasedReturnWords): string {
	const { dutiesPercent, duties, waits, supervised } = week
	const isWorked = minutesInWeek(week) > 0
	return [
		...(isWorked && dutiesPercent !== null ? [words.duties(dutiesPercent)] : []),
		isWorked && duties,
		waits && words.waits(waits),
		...(isWorked && supervised ? [words.supervised] : []),
	]
		.filter(Boolean)
		.join('\n')
}

function agreed(plan: PhasedReturn, words: PhasedReturnWords): Section {
	const rows = filled([
		[words.tooMuch, plan.tooMuch],
		[words.colleaguesHear, plan.colleaguesHear],
		[words.afterwards, plan.afterwards],
	])
	return {
		heading: words.agreed,
		blocks: [{ kind: 'list', items: words.rules }, ...(rows.length > 0 ? [{ kind: 'rows', rows } as const] : [])],
	}
}

/** What they say to the whole; what they say to a week stands with the week. */
const employeeSays = (plan: PhasedReturn, words: PhasedReturnWords): readonly Section[] =>
	plan.employeeSays === '' ? [] : [{ heading: words.employeeSaysTitle, blocks: [{ kind: 'paragraph', text: plan.employeeSays }] }]

function signing(plan: PhasedReturn, { words, signatures = [], signedBefore = [] }: Given): Section {
	const sides = ['employee', 'manager'] as const
	const nameOf = (side: (typeof sides)[number], name: string) => (name ? words.named(name, words[side]) : words[side])
	const written = signatures.map(
		({ side, name, on }) => ({ kind: 'paragraph', text: words.signed(nameOf(side, name), longDate(on, words.months)) }) as const,
	)
	const before = signedBefore.map(
		({ side, name, number, on }) =>
			({ kind: 'paragraph', text: words.signedBefore(nameOf(side, name), number, longDate(on, words.months)) }) as const,
	)
	const missing = sides.filter((side) => signatures.every((signature) => signature.side !== side))
	const names = missing.map((side) => nameOf(side, plan[side]))
	return {
		heading: words.signing,
		blocks: [...written, ...before, ...(names.length > 0 ? [{ kind: 'signatures', names } as const] : [])],
	}
}

/** The law's least has a column of its own only where the firm pays more. */
function payOf(plan: PhasedReturn, { words, pay }: Given): Section {
	const { weeklyPay } = plan.pay
	const said = (text: string) => ({ kind: 'paragraph', text }) as const
	if (weeklyPay === null || pay.length === 0) return { heading: words.pay, blocks: [said(words.noPay)] }
	const money = (pence: number | null) => (pence === null ? words.notKnown : words.money(pence))
	const total = (of: (week: WeekPay) => number | null) =>
		money(pay.reduce<number | null>((sum, week) => (sum === null ? null : addedTo(sum, of(week))), 0))
	const isLeast = pay.every(({ policy, legal }) => policy === legal)
	const isOpen = pay.some(({ daysNotSaid }) => daysNotSaid.length > 0)
	const uncovered = checkRules(plan).find(({ code }) => code === 'note-runs-out')?.on
	const sums = (of: (amount: (week: WeekPay) => number | null) => string) =>
		isLeast ? [of(({ policy }) => policy)] : [of(({ policy }) => policy), of(({ legal }) => legal)]
	const working = (week: WeekPay) => payLines(week, words).join('\n')
	const rows = alike(pay, (week) => [working(week), week.policy, week.legal].join('\n')).map(({ first, last, weeks: [week] }) =>
		week ? [named(first, last, words), working(week), ...sums((of) => money(of(week)))] : [],
	)
	const columns = [
		words.column.week,
		words.payColumn.working,
		words.payColumn.policy,
		...(isLeast ? [] : [words.payColumn.legal]),
	]
	const warnings = [
		...(isOpen ? [words.wagesOnly] : []),
		...(uncovered === undefined ? [] : [words.noteRunsOut(longDate(uncovered, words.months))]),
	]
	return {
		heading: words.pay,
		blocks: [
			said([words.fullPay(words.money(weeklyPay)), ...(isLeast && !isOpen ? [words.isLeast] : [])].join(' ')),
			{ kind: 'table', caption: words.payCaption, columns, rows: [...rows, [words.payTotal, '', ...sums(total)]] },
			...warnings.map(said),
			said([words.checkPayroll, ...(pay.some(({ sickDays }) => sickDays.length > 0) ? [words.unconfirmed] : [])].join(' ')),
		],
	}
}

const named = (first: number, last: number, words: PhasedReturnWords) =>
	first === last ? words.week(first) : words.weekRun(first, last)

const addedTo = (sum: number, pence: number | null) => (pence === null ? null : sum + pence)

const dayOrNull = (day: string | null, { months }: PhasedReturnWords) => (day === null ? null : longDate(day, months))

const filled = (pairs: readonly (readonly [label: string, value: string])[]): readonly Row[] =>
	pairs.filter(([, value]) => value !== '').map(([label, value]) => ({ label, value }))
