/** What can be kept here. */
export const paperKinds = ['plan', 'checklist', 'phased-return', 'return-record', 'contact-log'] as const
export type PaperKind = (typeof paperKinds)[number]

/** Why a version was kept. */
export const keptBecause = ['kept', 'shared', 'signed', 'reviewed', 'commented', 'imported', 'restored', 'handed-over'] as const
export type KeptBecause = (typeof keptBecause)[number]

/** Days after the last change until it is deleted. The account's time is a proposal: nobody who answers for the data has confirmed it. */
export const paperDaysKept = { guest: 28, account: 731 } as const

/** Days that a link leads somewhere. A review can be answered for three weeks. */
export const linkDays = { employee: 365, review: 21 } as const

/** The whole of what a paper says as JSON, in bytes: small enough that the file a person keeps can always be sent back in one form. */
export const mostBytes = 150_000
export const bytesOf = (content: unknown) => new TextEncoder().encode(JSON.stringify(content)).length

/** How many papers a guest's browser may hold at a time. */
export const mostOfAGuest = 20

/** One kind of paper as those who keep it need to know it. */
export type PaperOf<Content> = {
	readonly kind: PaperKind
	/** Throws when it is not what this kind holds: a paper is never shown half understood. */
	readonly parse: (value: unknown) => Content
	/** The next day to look at it, 'YYYY-MM-DD'. */
	readonly nextReviewOn: (content: Content) => string | null
	/** What it says once somebody else holds it: without the name of who held it before. Left out where it names nobody. */
	readonly takenOver?: (content: Content) => Content
}

/** Who signed a version, as they typed it. */
export type Signature = { readonly side: 'manager' | 'employee'; readonly name: string; readonly on: string }
