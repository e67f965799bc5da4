import type { EmployeesPart } from '#app/features/papers/employees-part.ts'
import type { Step } from '#app/journey/step.ts'
import { rowOf, type Plan } from './plan.ts'

const text = (value: unknown) => (typeof value === 'string' ? value : '')

/** What they say to one point. Once they said something it is theirs: nobody else changes it, and an empty box is their word too. */
export const commentPart = (id: string, step: unknown): EmployeesPart<Plan> => ({
	step: step as Step,
	read: (plan) => {
		const row = rowOf(plan, id)
		return row && { comment: row.employeeComment, neededOn: row.neededOn }
	},
	put: (plan, { comment, neededOn }) => ({
		...plan,
		rows: plan.rows.map((row) =>
			row.id === id
				? {
						...row,
						employeeComment: text(comment),
						commentIsTheirs: row.commentIsTheirs || text(comment) !== '',
						neededOn: neededOn as typeof row.neededOn,
					}
				: row,
		),
	}),
})

/** A good day and a bad day. The manager's page asks for them too, so either sees what the other saved. */
export const daysPart = (step: unknown): EmployeesPart<Plan> => ({
	step: step as Step,
	read: ({ goodDay, badDay }) => ({ goodDay, badDay }),
	put: (plan, { goodDay, badDay }) => ({ ...plan, goodDay: text(goodDay), badDay: text(badDay) }),
})
