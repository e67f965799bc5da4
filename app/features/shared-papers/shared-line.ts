/** How far a paper about two people has come, for a line of a list. */
export type SharedLine = {
	/** The employee has a link of their own that leads somewhere. */
	readonly isShared: boolean
	/** Whose names stand under the last version that was signed; null when nobody has signed. */
	readonly signedBy: 'both' | 'manager' | 'employee' | null
	/** It still says what they signed. */
	readonly isAsItIs: boolean
}

export const sharedWithNobody: SharedLine = { isShared: false, signedBy: null, isAsItIs: false }
