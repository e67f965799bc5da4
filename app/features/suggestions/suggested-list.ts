import { addWorkingDays } from '#app/features/casework/working-days.ts'
import { londonDay } from '#app/features/referrals/london-day.ts'
import { openCaseStatuses, type ReferralStatus } from '#app/features/referrals/referral.ts'

/**
 * The short list of changes at work that the service suggests. The employee reads it first and has some working days to suggest
 * corrections; the manager reads it after that, and only where the employee allows it.
 */

/** The permission it hangs on, with the promise the employee read: 5 working days. */
export const listPermission = 'share-summary'
export const daysToCorrect = 5
export const mostOwn = 5
export const mostSuggested = 20
export const longestOwn = 300
export const mostCorrections = 10
export const longestCorrection = 1000

/** What stood above the two buttons when the employee pressed one. Change a word there, change the version. */
export const listWording = { en: '2026-11-23-list', cy: '2026-11-23-list-cy' } as const

/** One of the list as it is read: a change of the catalogue by its title, or the service's own words. */
export type Suggestion = { readonly id: string; readonly adjustmentId: string | null; readonly text: string }

type Answer = { readonly permission: string; readonly agreed: boolean; readonly at: Date }
type Change = { readonly to: string; readonly at: Date }

const settled: readonly ReferralStatus[] = ['report-with-subject', 'released', 'withheld']
const beforeShown: readonly ReferralStatus[] = openCaseStatuses.filter((status) => !settled.includes(status))

/**
 * When the employee was first shown the list as it is now: when it went to them, or what was added last. Null while it has not gone to
 * them.
 */
export function shownAt(changes: readonly Change[], suggestions: readonly { readonly at: Date }[]): Date | null {
	const went = changes.findLast(({ to }) => to === 'report-with-subject')
	if (!went) return null
	return new Date(Math.max(went.at.getTime(), ...suggestions.map(({ at }) => at.getTime())))
}

/** The service changes the list until it goes to the employee, and after that only to follow a correction of theirs. */
export function mayChangeList(
	status: ReferralStatus,
	corrections: readonly { readonly createdAt: Date }[],
	shown: Date | null,
): boolean {
	if (beforeShown.includes(status)) return true
	return status === 'report-with-subject' && shown !== null && corrections.some(({ createdAt }) => createdAt >= shown)
}

/** The last day on which the employee can suggest a correction. */
export const correctUntil = (shown: Date, holidays: ReadonlySet<string>) =>
	addWorkingDays(londonDay(shown), daysToCorrect, holidays)

export type Release =
	| { readonly may: true }
	| { readonly may: false; readonly because: 'said-no' | 'not-shown' }
	| { readonly may: false; readonly because: 'still-time'; readonly until: string }

/** Whether the manager may read it now. A request about a post has nobody to ask and names nobody; what was sent alone is nobody else's. */
export function releaseNow(
	row: AboutSomebody,
	{ given, shown }: { readonly given: readonly Answer[]; readonly shown: Date | null },
	holidays: ReadonlySet<string>,
	at: Date,
): Release {
	if (isAboutAPost(row)) return { may: true }
	const answer = answerOf(given)
	if (row.withoutManagersPart || !answer?.agreed) return { may: false, because: 'said-no' }
	if (!shown) return { may: false, because: 'not-shown' }
	if (answer.at > shown) return { may: true }
	const until = correctUntil(shown, holidays)
	return londonDay(at) > until ? { may: true } : { may: false, because: 'still-time', until }
}

/** What holds of all that the employee answered about the list. */
export const answerOf = <One extends Answer>(given: readonly One[]): One | undefined =>
	given.findLast(({ permission }) => permission === listPermission)

type AboutSomebody = {
	readonly kind: string
	readonly subjectName: unknown
	readonly subjectAnswers: unknown
	readonly withoutManagersPart: boolean
}

/** A request about a post: nobody is named in it and nobody has a part in it. */
export const isAboutAPost = ({ kind, subjectName, subjectAnswers, withoutManagersPart }: AboutSomebody) =>
	kind === 'assessment' && subjectName === null && subjectAnswers === null && !withoutManagersPart

/** Tells two lists apart, so that nobody answers about one they have not read. */
export const markOf = (suggestions: readonly { readonly id: string }[]) => suggestions.map(({ id }) => id.slice(0, 8)).join('.')
