import type { ActorOf } from '#app/auth/actor.ts'
import { findRehearsal } from '#app/content/rehearsals.server.ts'
import { findPattern } from '#app/content/patterns.server.ts'
import type { Ground } from '#app/features/ground.ts'
import type { Holder } from '#app/features/papers/holder.ts'
import { startPaper } from '#app/features/papers/start-paper.server.ts'
import { beginPhasedReturn } from '#app/features/phased-return/begin-phased-return.ts'
import type { PhasedReturn } from '#app/features/phased-return/phased-return.ts'
import { phasedReturnPaper } from '#app/features/phased-return/phased-return-paper.ts'
import { choiceLetters, easiest, walk } from '#app/features/rehearsals/rehearsal-ways.ts'
import { contactLogPaper } from '#app/features/return-records/contact-log-paper.ts'
import type { ContactLog } from '#app/features/return-records/contact-log.ts'
import { aContact, aLog } from '#app/features/return-records/log-specimens.ts'
import { returnRecordPaper } from '#app/features/return-records/record-paper.ts'
import { anOrdinaryRecord } from '#app/features/return-records/record-specimens.ts'
import type { ReturnRecord } from '#app/features/return-records/record.ts'
import { unique } from '#db/seed/people.server.ts'
import { thePapersEmployee } from '#db/seed/plans.server.ts'
import type { Parts } from './doors.ts'
import { signedIn } from './ground.ts'
import { aVisitor, type Visitor } from './visitor.ts'

/** What is kept of a return to work: a phased return, a week of it and its employee, who is in by their link, a record and a contact log. */
export type ReturnPapers = {
	readonly phased: string
	readonly week: string
	readonly token: string
	readonly employee: Visitor
	readonly record: string
	readonly log: string
}

const usual = { weeklyMinutes: 2250, days: ['mon', 'tue', 'wed', 'thu', 'fri'] as const, startsAt: '09:00', breakMinutes: 30 }

/** A phased return of four weeks, with names and pay in it. */
export function phasedReturnWith(wishes: Partial<PhasedReturn> = {}): PhasedReturn {
	const plan = beginPhasedReturn(findPattern('standard-4')!, {
		usual: { ...usual, days: [...usual.days] },
		firstDay: '2026-11-30',
	})
	return { ...plan, employee: 'Jo Example', pay: { ...plan.pay, weeklyPay: 50_000 }, ...wishes }
}

/** A phased return that this holder keeps. Gives its id. */
export async function aPhasedReturn(ground: Ground, holder: Holder, wishes: Partial<PhasedReturn> = {}, at = new Date()) {
	const begun = await startPaper(ground, holder, phasedReturnPaper, phasedReturnWith(wishes), unique(), at)
	if (begun.outcome !== 'started') throw new Error(begun.outcome)
	return begun.id
}

/** A record in this account. Gives its id. */
export async function aReturnRecord(
	ground: Ground,
	holder: ActorOf<'employer'>,
	wishes: Partial<ReturnRecord> = {},
	at = new Date(),
) {
	const record = returnRecordPaper.parse({ ...anOrdinaryRecord, ...wishes })
	const begun = await startPaper(ground, holder, returnRecordPaper, record, unique(), at)
	if (begun.outcome !== 'started') throw new Error(begun.outcome)
	return begun.id
}

/** A contact log in this account. Gives its id. */
export async function aContactLog(
	ground: Ground,
	holder: ActorOf<'employer'>,
	wishes: Partial<ContactLog> = {},
	at = new Date(),
) {
	const begun = await startPaper(ground, holder, contactLogPaper, { ...aLog, ...wishes }, unique(), at)
	if (begun.outcome !== 'started') throw new Error(begun.outcome)
	return begun.id
}

/** All three, with the secret in every text that somebody types. */
export async function returnPapersOf(
	ground: Ground,
	holder: ActorOf<'employer'>,
	secret: string,
	at: Date,
): Promise<ReturnPapers> {
	const named = (name: string) => `${secret} ${name}`
	const plain = phasedReturnWith()
	const weeks = plain.weeks.map((week) => ({
		...week,
		duties: named('duties'),
		waits: named('waits'),
		reviewNote: named('note'),
	}))
	const names = { employee: named('employee'), manager: named('manager'), firm: named('firm'), goesTo: named('goes to') }
	const texts = { tooMuch: named('signs'), colleaguesHear: named('team'), afterwards: named('afterwards') }
	const row = { what: named('what'), who: named('who'), byOn: null, interim: named('until'), reviewOn: null }
	const phased = await aPhasedReturn(ground, holder, { ...names, ...texts, weeks }, at)
	const { token, actor } = await thePapersEmployee(ground, holder, phasedReturnPaper, phased, at)
	const contact = aContact({ who: named('who'), first: named('first'), second: named('second'), agreed: named('agreed') })
	return {
		...{ phased, token },
		week: weeks[0]!.id,
		employee: aVisitor(await signedIn(ground, actor)),
		record: await aReturnRecord(ground, holder, { manager: named('manager'), helps: named('helps'), agreed: [row] }, at),
		log: await aContactLog(ground, holder, { contacts: [contact] }, at),
	}
}

/** The employee's own pages of a phased return, and not those that every kind of paper has. */
export const isAtYourReturn = (pattern: string) => /^\/your-plan\/:token\/(return|say)/.test(pattern)

/** What may stand in the addresses of what is kept of a return. */
export function returnPaperParts({ phased, week, token, record, log }: ReturnPapers, pattern: string): Parts {
	if (isAtYourReturn(pattern)) return { token, week, file: 'plan.html' }
	if (pattern.startsWith('/return-to-work/phased-return/')) return { paper: phased, week, file: 'plan.html' }
	if (pattern.startsWith('/return-to-work/contact-log/:paper')) return { paper: log, file: 'sheet.html' }
	return pattern.startsWith('/return-to-work/record/:paper') ? { paper: record, file: 'record.html' } : {}
}

/** The letters of the way that eases most, to its end. */
export function anEndedWay(slug: string): string {
	const rehearsal = findRehearsal(slug)
	if (!rehearsal) throw new Error(`There is no conversation ${slug}`)
	for (let way = ''; ;) {
		const walked = walk(rehearsal, way)
		if (!walked?.turn) return way
		way += choiceLetters[walked.turn.choices.indexOf(easiest(walked.turn))]!
	}
}

const files: Readonly<Record<string, string>> = {
	timeline: 'timeline.text',
	rehearse: 'practice.text',
	'contact-agreement': 'sheet.text',
	'contact-log': 'sheet.text',
	record: 'record.text',
	questions: 'questions.text',
	'sick-pay': 'sick-pay.text',
	letters: 'letter.text',
	'six-topics': 'talk.text',
}

/** What may stand in the addresses of the tools that keep nothing. */
export function returnToolParts(pattern: string): Parts {
	const [, tool = ''] = /^\/return-to-work\/([\w-]+)/.exec(pattern) ?? []
	if (tool === '') return {}
	const slug = 'asha'
	const way = pattern.includes('/copy/') ? anEndedWay(slug) : 'a'
	const file = files[tool]
	return { slug, way, stage: 'first-contact', branch: 'no', letter: 'return-talk', ...(file && { file }) }
}

/** Questions that the calculators answer, and the days and patterns of tools that are forms of GET. */
export const goodQueries: Readonly<Record<string, string>> = {
	'/api/v1/calculators/sick-pay':
		'averageWeeklyEarnings=400&workingDays=mon,tue,wed,thu,fri&firstDay=2026-11-02&lastDay=2026-11-04&previousSpells=2026-05-04/2026-05-04',
	'/api/v1/calculators/timeline': 'firstDay=2026-11-02&nation=england',
	'/api/v1/calculators/phased-return': 'pattern=standard-4&weeklyHours=37.5&from=2026-11-30',
	'/return-to-work/timeline': 'firstDay=2026-11-02&nation=england',
	'/return-to-work/timeline/dates.ics': 'firstDay=2026-11-02&nation=england',
	'/return-to-work/timeline/copy/timeline.text': 'firstDay=2026-11-02&nation=england',
	'/return-to-work/phased-return':
		'pattern=standard-4&hours=37.5&days=mon,tue,wed,thu,fri&starts=09:00&break=30&first=2026-11-30',
	'/return-to-work/phased-return/copy.ics':
		'pattern=standard-4&hours=37.5&days=mon,tue,wed,thu,fri&starts=09:00&break=30&first=2026-11-30',
	'/return-to-work/fit-note': 'note=may&from=2026-11-02&until=2026-11-29&advice=phased',
	'/return-to-work/fit-note/dates.ics': 'note=may&from=2026-11-02&until=2026-11-29&advice=phased',
}

/** The address with a question that is answered, where it needs one. */
export const asked = (path: string) => (Object.hasOwn(goodQueries, path) ? `${path}?${goodQueries[path]}` : path)
