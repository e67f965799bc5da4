import type { Block, Document, Row, Section } from '#app/documents/document.ts'
import { longDate } from '#app/journey/calendar.ts'
import { dayLines, daysText } from './day-lines.ts'
import { payLines } from './pay-text.ts'
import { minutesInWeek } from './phased-return.ts'
import type { PhasedReturn, PhasedWeek } from './phased-return.ts'
import type { PhasedReturnWords } from './phased-return-words.ts'
import { reviewDays } from './review-days.ts'
import { lastDayOf, weekDates } from './week-dates.ts'
import type { WeekPay } from './week-pay.ts'

type Given = {
	readonly words: PhasedReturnWords
	/** What `weekPay` says of this plan; empty to leave the pay to payroll. */
	readonly pay: readonly WeekPay[]
	/** The day the document is made. */
	readonly today: string
	readonly lang?: Document['lang']
	readonly reference?: string
}

/** A phased return to read, print, sign and keep. Neither its title nor its properties name anybody. */
export function phasedReturnDocument(plan: PhasedReturn, given: Given): Document {
	const { words, today, lang = 'en', reference } = given
	return {
		title: words.title,
		lang,
		...(reference && { reference }),
		madeOn: today,
		note: words.note,
		sections: [
			thePlan(plan, words),
			weekByWeek(plan, words),
			agreed(plan, words),
			payOf(plan, given),
			{
				heading: words.signing,
				blocks: [{ kind: 'signatures', names: [signer(plan.employee, words.employee), signer(plan.manager, words.manager)] }],
			},
		],
	}

	function signer(name: string, side: string) {
		return name ? words.named(name, side) : side
	}
}

function thePlan(plan: PhasedReturn, words: PhasedReturnWords): Section {
	const { usual } = plan
	const people = filled([
		[words.employee, plan.employee],
		[words.manager, plan.manager],
		[words.firm, plan.firm],
	])
	const rest = filled([
		[words.firstDay, longDate(plan.firstDay, words.months)],
		[words.lastDay, longDate(lastDayOf(plan), words.months)],
		[words.usual, words.usualText(words.hours(usual.weeklyMinutes), daysText(usual.days, words), usual.startsAt)],
		[words.fitNote, words.fitNoteText(dayOrNull(plan.noteFrom, words), dayOrNull(plan.noteUntil, words))],
		[words.goesTo, plan.goesTo],
	])
	return {
		heading: words.plan,
		blocks: [
			...(people.length === 0 ? [{ kind: 'paragraph', text: words.noNames } as const] : []),
			{ kind: 'rows', rows: [...people, ...rest] },
		],
	}
}

function weekByWeek(plan: PhasedReturn, words: PhasedReturnWords): Section {
	const reviews = new Map(reviewDays(plan).map(({ week, on }) => [week, on]))
	return {
		heading: words.weeks,
		blocks: [
			{
				kind: 'table',
				caption: words.weeksCaption(plan.weeks.length),
				columns: [words.column.week, words.column.days, words.column.work, words.column.review],
				rows: weekDates(plan).map(({ week, from, until }) => {
					const planned = plan.weeks[week - 1] as PhasedWeek
					const review = reviews.get(week)
					return [
						[words.week(week), words.fromUntil(longDate(from, words.months), longDate(until, words.months))].join('\n'),
						[words.hours(minutesInWeek(planned)), ...dayLines(planned, words)].join('\n'),
						workOf(planned, words),
						review === undefined ? words.noReview : longDate(review, words.months),
					]
				}),
			},
		],
	}
}

function workOf({ dutiesPercent, duties, waits, supervised }: PhasedWeek, words: PhasedReturnWords): string {
	return [
		...(dutiesPercent === null ? [] : [words.duties(dutiesPercent)]),
		duties,
		waits && words.waits(waits),
		...(supervised ? [words.supervised] : []),
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

function payOf({ pay: { weeklyPay } }: PhasedReturn, { words, pay }: Given): Section {
	if (weeklyPay === null || pay.length === 0) return { heading: words.pay, blocks: [{ kind: 'paragraph', text: words.noPay }] }
	const money = (pence: number | null) => (pence === null ? words.notKnown : words.money(pence))
	const total = (of: (week: WeekPay) => number | null) =>
		money(pay.reduce<number | null>((sum, week) => (sum === null ? null : addedTo(sum, of(week))), 0))
	const hasSickPay = pay.some(({ sickDays }) => sickDays.length > 0)
	const table: Block = {
		kind: 'table',
		caption: words.payCaption,
		columns: [words.column.week, words.payColumn.working, words.payColumn.policy, words.payColumn.legal, words.payColumn.full],
		rows: [
			...pay.map((week) => [
				words.week(week.week),
				payLines(week, words).join('\n'),
				money(week.policy),
				money(week.legal),
				money(week.full),
			]),
			[words.payTotal, '', total(({ policy }) => policy), total(({ legal }) => legal), total(({ full }) => full)],
		],
	}
	return {
		heading: words.pay,
		blocks: [
			table,
			{ kind: 'paragraph', text: words.checkPayroll },
			...(hasSickPay ? [{ kind: 'paragraph', text: words.unconfirmed } as const] : []),
		],
	}
}

const addedTo = (sum: number, pence: number | null) => (pence === null ? null : sum + pence)

const dayOrNull = (day: string | null, { months }: PhasedReturnWords) => (day === null ? null : longDate(day, months))

const filled = (pairs: readonly (readonly [label: string, value: string])[]): readonly Row[] =>
	pairs.filter(([, value]) => value !== '').map(([label, value]) => ({ label, value }))
