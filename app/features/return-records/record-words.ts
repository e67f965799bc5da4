import type {
	accidentChecks,
	copiesGiven,
	noteAdvice,
	notesSeen,
	reasons,
	referralAnswers,
	waysToMeet,
	workRelated,
} from './record.ts'

type Said<Keys extends readonly string[]> = Readonly<Record<Keys[number], string>>

/** The words that a record goes out in. They come from the catalogue of the page's language. */
export type RecordWords = {
	readonly title: string
	readonly footer: string
	readonly reading: string
	readonly labels: {
		readonly employee: string
		readonly meeting: string
		readonly absence: string
		readonly reason: string
		readonly note: string
		readonly work: string
		readonly contact: string
		readonly helps: string
		readonly phased: string
		readonly colleagues: string
		readonly signposts: string
		readonly referral: string
		readonly pay: string
		readonly nextReview: string
		readonly comment: string
		readonly read: string
		readonly copy: string
	}
	readonly ways: Said<typeof waysToMeet>
	readonly withManager: (name: string) => string
	readonly companion: (who: string) => string
	readonly absentFrom: (day: string) => string
	readonly backOn: (day: string) => string
	readonly lost: (days: string) => string
	readonly workedOut: (days: string, holidays: number) => string
	readonly notSure: string
	readonly reasons: Said<typeof reasons>
	readonly notes: Said<typeof notesSeen>
	readonly noteDays: (from: string | null, to: string | null) => string
	readonly adviceIs: (advice: string) => string
	readonly advice: Said<typeof noteAdvice>
	readonly notCopied: string
	readonly workRelated: Said<typeof workRelated>
	readonly accident: Said<typeof accidentChecks>
	readonly agreed: string
	readonly columns: { readonly what: string; readonly who: string; readonly review: string }
	readonly byDay: (day: string) => string
	readonly untilThen: (what: string) => string
	readonly noDay: string
	readonly noneAgreed: string
	readonly phasedYes: (from: string | null, to: string | null) => string
	readonly phasedNo: string
	readonly referrals: Said<typeof referralAnswers>
	readonly sickPay: { readonly yes: string; readonly no: string }
	readonly counted: { readonly yes: string; readonly no: (why: string) => string }
	readonly bothRead: (day: string) => string
	/** Where each signs, as long as nobody has said that both have read it. */
	readonly readBy: { readonly sign: string; readonly lead: string; readonly employee: string }
	readonly copies: Said<typeof copiesGiven>
}
