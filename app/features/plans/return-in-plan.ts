import type { PlanRow } from './plan.ts'

type Source = PlanRow['source']

/** The source of a row that is a phased return: which one, and a short mark of what it said when the row was written. */
export const sourceOfReturn = (paper: string, mark: string): Source => ({ kind: 'phased-return', ref: `${paper}/${mark}` })

/** Null for any other row, and where a file brought something else in that place. */
export function returnOfSource({ kind, ref }: Source): { readonly paper: string; readonly mark: string } | null {
	const [, paper, mark] = (kind === 'phased-return' && /^([\w-]{8,60})\/([\w-]{12})$/.exec(ref)) || []
	return paper === undefined || mark === undefined ? null : { paper, mark }
}

/** What a source is told apart by. One phased return is one source, whatever it says by now; '' for what was typed. */
export const keyOfSource = (source: Source): string => {
	const { kind, ref } = source
	return ref === '' ? '' : `${kind} ${returnOfSource(source)?.paper ?? ref}`
}

/** What a reader may see of where a row came from: how a paper of ours is found again is not for them. */
export const shownRef = ({ kind, ref }: Source): string => (kind === 'phased-return' ? '' : ref)

/**
 * A row with the weeks of the newest phased return. The answer, who does it, what the employee says and what came of looking at it stay;
 * once somebody has looked at it, so does the day of the next look.
 */
export const withNewestWeeks = (row: PlanRow, { what, how, startOn, reviewOn, source }: PlanRow): PlanRow => ({
	...row,
	...{ what, how, startOn, source },
	reviewOn: row.reviews.length > 0 ? row.reviewOn : reviewOn,
})
