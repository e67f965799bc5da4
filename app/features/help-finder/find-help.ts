import type { Answers } from '#app/journey/walk.ts'
import { walk } from '#app/journey/walk.ts'
import { agreed, anyDay, danger, finderJourney, hard, howLong, need, where } from './finder-questions.ts'

/** The three ways an adviser's call can end: with advice here and now, with something to use, or with somebody else to go to. */
export type Outcome = 'advice' | 'tool' | 'refer'

/** Where a result can send somebody. The catalogue has a sentence for each. */
export const places = {
	helpNow: '/help-now',
	actEarly: '/guidance/act-early',
	adjustments: '/guidance/reasonable-adjustments',
	pressure: '/guidance/stress-and-mental-health',
	body: '/guidance/back-neck-joint-pain',
	flexible: '/guidance/flexible-working-health',
	firstDay: '/guidance/first-day-off-sick',
	sickPay: '/guidance/statutory-sick-pay',
	fitNotes: '/guidance/fit-notes',
	keepInTouch: '/guidance/keeping-in-touch',
	fourWeeks: '/guidance/four-week-plan',
	medicalAdvice: '/guidance/medical-advice',
	phasedReturn: '/guidance/phased-return',
	sickPayEnds: '/guidance/when-sick-pay-ends',
	capability: '/guidance/fair-capability-process',
	welcomeBack: '/guidance/return-to-work-meeting',
	hiring: '/guidance/hire-after-ill-health',
	hiringQuestions: '/guidance/health-questions-in-hiring',
	workWell: '/guidance/refer-to-workwell',
	localHelp: '/services',
	disabilityLaw: '/guidance/disability-law-basics',
	lawDiary: '/guidance/law-changes-diary',
	money: '/funding',
	healthyWorkplace: '/guidance/healthy-workplace-plan',
	refer: '/refer',
	assessment: '/assessments',
	callBack: '/advice',
} as const
export type Place = keyof typeof places

export type Reason =
	| 'danger'
	| 'stillWorking'
	| 'firstDays'
	| 'beforeWeekFour'
	| 'pastWeekFour'
	| 'sickPayEnding'
	| 'comingBack'
	| 'joining'
	| 'mayNotReturn'
	| 'beReady'
	| 'wordsFirst'
	| 'changeFirst'
	| 'bodyFirst'
	| 'pressureFirst'
	| 'hoursFirst'
	| 'rulesFirst'
	| 'theyAgree'
	| 'talkFirst'
	| 'theySaidNo'
	| 'earlyHelp'
	| 'someoneLooks'

/** What to do, why, and what comes after. */
export type Help = {
	readonly outcome: Outcome
	readonly first: Place
	readonly reasons: readonly Reason[]
	readonly then: readonly Place[]
}

/** Null while a question is still open. */
export function findHelp(answers: Answers): Help | null {
	const { pending, read } = walk(finderJourney, answers, anyDay)
	if (pending) return null
	if (read(danger)?.danger === 'yes') return help('refer', 'helpNow', ['danger'], ['callBack', 'actEarly'])
	const place = read(where)?.where
	if (place === 'joining') return help('advice', 'hiring', ['joining'], ['hiringQuestions', 'adjustments', 'money'])
	if (place === 'leaving') return help('advice', 'capability', ['mayNotReturn'], ['medicalAdvice', 'refer', 'callBack'])
	if (place === 'nobody') return help('advice', 'healthyWorkplace', ['beReady'], ['lawDiary', 'localHelp', 'callBack'])
	const found: Found = {
		place: place ?? 'working',
		length: read(howLong)?.howLong ?? null,
		hard: read(hard)?.hard ?? null,
		agreed: read(agreed)?.agreed ?? null,
	}
	switch (read(need)?.need) {
		case 'words':
			return wordsFor(found)
		case 'change':
			return changeFor(found)
		case 'rules':
			return rulesFor(found)
		default:
			return outsideFor(found, read(need)?.need === 'visit')
	}
}

type Found = {
	readonly place: 'working' | 'off' | 'returning' | 'joining' | 'leaving' | 'nobody'
	readonly length: 'days' | 'weeks' | 'months' | 'half-year' | null
	readonly hard: 'body' | 'pressure' | 'hours' | 'unknown' | null
	readonly agreed: 'yes' | 'not-yet' | 'refused' | null
}

const help = (outcome: Outcome, first: Place, reasons: readonly Reason[], then: readonly Place[]): Help => ({
	outcome,
	first,
	reasons,
	then: [...new Set(then)].filter((place) => place !== first).slice(0, 4),
})

/** Why the moment matters. */
function momentOf({ place, length }: Found): Reason {
	if (place === 'working') return 'stillWorking'
	if (place === 'returning') return 'comingBack'
	if (length === 'days') return 'firstDays'
	if (length === 'weeks') return 'beforeWeekFour'
	return length === 'months' ? 'pastWeekFour' : 'sickPayEnding'
}

/** What a manager of somebody who is away this long does besides. */
function besides({ place, length }: Found): readonly Place[] {
	if (place === 'working') return ['adjustments', 'refer']
	if (place === 'returning') return ['phasedReturn', 'adjustments']
	if (length === 'days') return ['fitNotes', 'keepInTouch']
	if (length === 'weeks') return ['keepInTouch', 'refer']
	return length === 'months' ? ['fourWeeks', 'refer'] : ['sickPayEnds', 'medicalAdvice']
}

function wordsFor(found: Found): Help {
	const first = found.place === 'working' ? 'actEarly' : found.place === 'returning' ? 'welcomeBack' : 'keepInTouch'
	const said = found.length === 'days' ? 'firstDay' : first
	return help('advice', said, ['wordsFirst', momentOf(found)], [...besides(found), 'keepInTouch', 'callBack'])
}

const hardest = {
	body: { first: 'body', reason: 'bodyFirst' },
	pressure: { first: 'pressure', reason: 'pressureFirst' },
	hours: { first: 'flexible', reason: 'hoursFirst' },
	unknown: { first: 'adjustments', reason: 'changeFirst' },
} as const

function changeFor(found: Found): Help {
	const { first, reason } = hardest[found.hard ?? 'unknown']
	return help('tool', first, [reason, momentOf(found)], ['adjustments', ...besides(found), 'assessment', 'money'])
}

function rulesFor(found: Found): Help {
	const first =
		found.place === 'working'
			? 'disabilityLaw'
			: found.place === 'returning'
				? 'phasedReturn'
				: found.length === 'days'
					? 'firstDay'
					: found.length === 'half-year'
						? 'sickPayEnds'
						: 'sickPay'
	return help('advice', first, ['rulesFirst', momentOf(found)], [...besides(found), 'fitNotes', 'callBack'])
}

/** Somebody from outside: only with the employee's agreement. Without it the next step is a talk, or a way that needs no referral. */
function outsideFor(found: Found, visit: boolean): Help {
	const wish: Reason = visit ? 'someoneLooks' : 'earlyHelp'
	if (found.agreed === 'yes')
		return help(
			'refer',
			visit ? 'assessment' : 'refer',
			['theyAgree', wish, momentOf(found)],
			['workWell', ...besides(found), 'adjustments', 'callBack'],
		)
	if (found.agreed === 'refused')
		return help('advice', 'medicalAdvice', ['theySaidNo', momentOf(found)], ['adjustments', 'keepInTouch', 'callBack'])
	const talk = found.place === 'off' ? 'keepInTouch' : 'actEarly'
	return help('advice', talk, ['talkFirst', wish, momentOf(found)], [visit ? 'assessment' : 'refer', 'workWell', 'callBack'])
}
