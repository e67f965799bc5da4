import type { RefusalFactor } from '../plan.ts'

type OnDay = (day: string) => string

/**
 * Every sentence that a letter is made of. The catalogue has an object of this shape; a letter is given it, so that it can be
 * written in another language without another writer.
 */
export type LetterWords = {
	/** What somebody has to fill in by hand, in square brackets. */
	readonly blank: {
		readonly employee: string
		readonly manager: string
		readonly firm: string
		readonly firmAddress: string
		readonly yourAddress: string
		readonly job: string
		readonly change: string
		readonly who: string
		readonly day: string
		readonly time: string
		readonly place: string
		readonly procedure: string
		readonly payrollNumber: string
		readonly hours: string
		readonly pay: string
		readonly demands: string
	}
	readonly dear: (name: string) => string
	readonly close: string
	/** Two parts of one line: a change, and what is said of it. */
	readonly about: (what: string, said: string) => string
	/** Who pays, as the employee would read it. A plan may say it in words meant for the manager. */
	readonly whoPays: (asWritten: string) => string
	readonly request: {
		readonly subject: string
		readonly intro: string
		readonly job: (job: string) => string
		readonly askedOn: OnDay
		readonly caption: string
		readonly columns: readonly [what: string, how: string, barrier: string, comment: string]
		readonly days: string
		readonly goodDay: string
		readonly badDay: string
		readonly meanwhile: string
		readonly meanwhileText: string
		readonly ask: string
		readonly talk: string
		readonly answerBy: (day: string, days: number) => string
		readonly answerSoon: string
		readonly reasons: string
		readonly law: string
		readonly diagnosis: string
		readonly privacy: string
	}
	readonly acknowledgement: {
		readonly subject: string
		readonly intro: OnDay
		readonly introWithoutDay: string
		readonly late: (days: number, day: string) => string
		readonly asked: string
		readonly next: string
		readonly talk: string
		readonly findOut: string
		readonly answerBy: OnDay
		readonly advice: string
		readonly meanwhile: string
		readonly meanwhileText: string
		readonly noMeanwhile: string
		/** Until-then texts of changes without an answer: something to talk about. */
		readonly possible: string
		readonly possibleText: string
		readonly know: string
		readonly facts: readonly string[]
	}
	readonly confirmation: {
		readonly subject: string
		readonly intro: string
		readonly askedOn: OnDay
		readonly caption: string
		readonly columns: readonly [what: string, who: string, from: string, pays: string, review: string]
		readonly by: OnDay
		readonly onTrial: string
		readonly inPlace: string
		readonly employerPays: string
		readonly nothingToPay: string
		readonly trialNote: string
		readonly pay: string
		readonly payText: string
		readonly meanwhile: string
		readonly review: string
		readonly reviewOn: OnDay
		readonly sooner: string
		readonly others: string
		readonly open: string
		readonly refused: string
		readonly privacy: string
		readonly keep: string
	}
	readonly refusal: {
		readonly subject: string
		readonly askedOn: OnDay
		readonly intro: string
		readonly introEach: string
		readonly how: string
		readonly factorsLabel: string
		readonly factors: Readonly<Record<RefusalFactor, string>>
		readonly reason: string
		readonly alternatives: string
		readonly agreed: string
		readonly agreedText: string
		readonly again: string
		readonly lookAgain: string
		readonly bring: string
		readonly grievance: string
		readonly advice: string
		readonly helpline: (name: string, nation: string, where: string) => string
		readonly soon: string
	}
	readonly 'review-invitation': {
		readonly subject: string
		readonly intro: string
		readonly day: string
		readonly time: string
		readonly place: string
		readonly what: string
		readonly ask: string
		readonly before: string
		readonly points: readonly string[]
	}
	readonly 'payroll-note': {
		readonly subject: string
		readonly to: string
		readonly dear: string
		readonly intro: string
		readonly employee: string
		readonly payrollNumber: string
		readonly hours: string
		readonly pay: string
		readonly pays: { readonly same: string; readonly hours: string }
		readonly cover: string
		readonly from: string
		readonly until: string
		readonly noEnd: string
		readonly noReason: string
		readonly ask: string
	}
	readonly 'job-demands': {
		readonly subject: string
		readonly note: string
		readonly theJob: string
		readonly employee: string
		readonly job: string
		readonly hours: string
		readonly tasks: string
		readonly jobAt: (job: string, firm: string) => string
		readonly demands: string
		readonly tried: string
		readonly inPlace: (what: string) => string
		readonly agreed: (what: string) => string
		readonly onTrial: (what: string) => string
		readonly stopped: (what: string) => string
		readonly more: (count: number) => string
		readonly nothingYet: string
		readonly questions: string
		readonly questionsText: string
		readonly asks: readonly string[]
	}
}
