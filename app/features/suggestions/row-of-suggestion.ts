import { emptyRow, longest, type PlanRow } from '#app/features/plans/plan.ts'

/** A change in the service's own words as a row to talk about. `reference` names the case it came from. */
export function rowOfSuggestion(id: string, reference: string, text: string): PlanRow {
	const characters = [...text]
	const fits = characters.length <= longest.line
	return {
		...emptyRow(id),
		source: { kind: 'case', ref: reference },
		what: fits ? text : `${characters.slice(0, longest.line - 1).join('')}…`,
		how: fits ? '' : text,
	}
}
