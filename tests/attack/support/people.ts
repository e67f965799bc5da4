import type { Ground } from '#app/features/ground.ts'
import { assessmentJourney } from '#app/features/assessments/assessment-journey.ts'
import { addNote } from '#app/features/casework/add-note.server.ts'
import { shownReference } from '#app/features/referrals/reference.ts'
import { referralJourney } from '#app/features/referrals/referral-journey.ts'
import { routeCheckOf } from '#app/features/referrals/route-check.ts'
import { subjectJourney } from '#app/features/referrals/subject-journey.ts'
import { writeRouteCheck } from '#app/auth/route-check-cookie.server.ts'
import { aCaseIn, moveCase } from '#db/seed/cases.server.ts'
import { holdingMessages } from '#db/seed/held-messages.server.ts'
import { aStaffMember, anEmployer, unique, type SeededEmployer, type SeededStaff } from '#db/seed/people.server.ts'
import {
	aDraftReferral,
	aReceivedReferral,
	aReferralWithEmployee,
	type Decided,
	fillEmployeesPart,
	passingRouteCheck,
} from '#db/seed/referrals.server.ts'
import { sampleAnswers } from '#app/journey/sample-answers.ts'
import { together, wordsEverywhere } from './canaries.ts'
import type { Parts } from './doors.ts'
import { paperParts, papersOf, type Papers } from './papers.ts'
import { returnToolParts } from './return-papers.ts'
import { signedIn } from './ground.ts'
import { aVisitor, type Visitor } from './visitor.ts'

/** One firm's manager, the employees of two referrals, and the words by which anything of theirs can be told from everybody else's. */
export type Firm = {
	readonly employer: SeededEmployer
	readonly manager: Visitor
	/** With the employee, who has filled in their part and decided nothing. */
	readonly waiting: Sent
	/** With the service, one question open to the employer. */
	readonly asked: Sent
	readonly drafts: Readonly<Record<'referral' | 'assessment', string>>
	/** What they keep: a plan, a filled checklist. */
	readonly papers: Papers
	/** In everything written about this firm's people, and nowhere else. */
	readonly secret: string
	/** What the employees wrote and their manager may never read. */
	readonly employeesSecret: string
}

export type Sent = { readonly id: string; readonly reference: string; readonly token: string; readonly employee: Visitor }

const hour = 3_600_000
const ago = (ms: number) => new Date(Date.now() - ms)

/** The area's own people. `password` is only there when asked for. */
export async function aTeamMember(
	ground: Ground,
	wishes: Parameters<typeof aStaffMember>[1] = {},
): Promise<{ seeded: SeededStaff; desk: Visitor }> {
	const seeded = await aStaffMember(ground, { at: ago(48 * hour), ...wishes })
	return { seeded, desk: aVisitor(await signedIn(ground, seeded.actor)) }
}

/** A firm with something of everything, made by the use cases. No message about it is sent. */
export async function aFirmWithEverything(
	ground: Ground,
	{ areaId = 'llr', by }: { areaId?: string; by: SeededStaff },
): Promise<Firm> {
	const quiet = holdingMessages(ground)
	const secret = `canary${unique()}`
	const employeesSecret = `linnet${unique()}`
	const employer = await anEmployer(quiet, { at: ago(30 * hour) })
	const today = new Date().toISOString().slice(0, 10)
	const words = (mark: string) => (max: number, slug: string, name: string) => `${mark} ${slug} ${name}`.slice(0, max)
	const written = (journey: typeof referralJourney) =>
		together(wordsEverywhere(journey, words(secret), today), {
			'employee-contact': { email: `${secret}-${unique()}@mail.example`, mobile: undefined },
		})
	const own = wordsEverywhere(subjectJourney, words(employeesSecret), today)
	const common = { areaId, overrides: written(referralJourney) }

	const open = await aReferralWithEmployee(quiet, employer, { ...common, at: ago(20 * hour) })
	await fillEmployeesPart(quiet, open.employee, { own }, ago(17 * hour))
	const received = await aReceivedReferral(quiet, employer, {
		areaId,
		overrides: written(referralJourney),
		own,
		wishes: { 'what-you-see': { wish: 'correct', text: `${employeesSecret} in a correction` } },
		at: ago(16 * hour),
	})
	await moveCase(quiet, received.id, ['info-requested'], {
		staff: by,
		from: received.at,
		question: `${secret} in a question`,
	})
	await addNote(quiet, by.actor, received.id, { text: `${employeesSecret} in a note`, key: unique() }, ago(hour))
	const draft = async (kind: 'referral' | 'assessment') => {
		const journey = kind === 'referral' ? referralJourney : assessmentJourney
		return (await aDraftReferral(quiet, employer, { areaId, kind, overrides: written(journey), at: ago(2 * hour) })).id
	}
	const drafts = { referral: await draft('referral'), assessment: await draft('assessment') }
	const sent = async (one: typeof open): Promise<Sent> => ({
		id: one.id,
		reference: one.reference,
		token: one.token,
		employee: aVisitor(await signedIn(ground, one.employee)),
	})
	return {
		employer,
		manager: aVisitor(await signedIn(ground, employer.actor)),
		waiting: await sent(open),
		asked: await sent(received),
		drafts,
		papers: await papersOf(quiet, employer, secret),
		secret,
		employeesSecret,
	}
}

/** The answers to step 0 in a visitor's cookie, all but the last or all. */
export function giveRouteCheck(
	ground: Ground,
	visitor: Visitor,
	kind: 'referral' | 'assessment',
	answers = passingRouteCheck(kind),
) {
	const set = writeRouteCheck(ground, kind, answers)
	visitor.cookies.set('before-you-begin', set.slice(set.indexOf('=') + 1, set.indexOf(';')))
}

/** What may stand in the addresses of this firm's people. What belongs to nobody is the same in every firm. */
export function partsOf(firm: Firm, pattern: string, sent: Sent = firm.waiting): Parts {
	const kind = pattern.startsWith('/assessments') ? 'assessment' : 'referral'
	const journey = kind === 'assessment' ? assessmentJourney : referralJourney
	const isOwnPart = pattern.startsWith('/your-referral')
	const firstStep = (isOwnPart ? subjectJourney : pattern.includes('/start/') ? routeCheckOf(kind) : journey).steps[0]
	return {
		draft: firm.drafts[kind],
		step: firstStep?.slug ?? '',
		token: sent.token,
		line: '1.1',
		reference: pattern.startsWith('/advice') ? shownReference(sent.reference).replaceAll(' ', '-') : sent.reference,
		file: isOwnPart ? 'copy.text' : 'copy.html',
		id: firm.asked.id,
		reason: 'advice',
		...publicParts(pattern),
		...paperParts(firm.papers, pattern),
	}
}

/** What may stand in the addresses that belong to nobody. */
export function publicParts(pattern: string): Parts {
	const slugs = { '/checklists/': 'working-alone', '/guidance/sheets/': 'pain-keep-people-moving', '/': 'act-early' }
	const [, slug = ''] = Object.entries(slugs).find(([start]) => pattern.startsWith(start)) ?? []
	const id: Parts = pattern.startsWith('/adjustments') ? { id: 'lift-limit' } : {}
	return { slug, code: 'nw', partner: 'example-chamber', campaign: 'spring-bulletin', ...id, ...returnToolParts(pattern) }
}

export const answersTo = (journey: Parameters<typeof sampleAnswers>[0], today: string) => sampleAnswers(journey, {}, { today })

/** A case whose list of suggested changes is with the employee, and the employee. */
export async function aListToRead(ground: Ground, employer: SeededEmployer, staff: SeededStaff) {
	const wishes = { employer, staff, suggests: [{ own: 'A stool at the second till' }], at: ago(20 * hour) }
	const made = (await aCaseIn(ground, 'report-with-subject', wishes)) as object as Decided
	return { id: made.id, token: made.token, employee: aVisitor(await signedIn(ground, made.employee)) }
}
