import type { EmployeesPart } from '#app/features/papers/employees-part.ts'
import { textAreaField } from '#app/journey/fields.ts'
import { defineStep } from '#app/journey/step.ts'
import type { Step } from '#app/journey/step.ts'
import { longestSaid } from './phased-return.ts'
import type { PhasedReturn } from './phased-return.ts'

type Asked = { readonly question: string; readonly label: string; readonly hint: string }

/** What the employee is asked on their own page, in the language they read. Their manager sees the answer. */
const sayStep = ({ question, label, hint }: Asked, max: number) =>
	defineStep({
		slug: 'say',
		section: 'Phased return',
		question,
		fields: { says: textAreaField({ label, hint, max, rows: 6, optional: true }) },
	}) as unknown as Step

const said = ({ says }: Readonly<Record<string, unknown>>) => (typeof says === 'string' ? says : '')

/** What the employee says to one week. */
export const sayToWeek = (id: string, asked: Asked): EmployeesPart<PhasedReturn> => ({
	step: sayStep(asked, longestSaid.week),
	read: ({ weeks }) => {
		const week = weeks.find((one) => one.id === id)
		return week ? { says: week.employeeSays } : null
	},
	put: (plan, value) => ({
		...plan,
		weeks: plan.weeks.map((week) => (week.id === id ? { ...week, employeeSays: said(value) } : week)),
	}),
})

/** What the employee says to the whole. */
export const sayToWhole = (asked: Asked): EmployeesPart<PhasedReturn> => ({
	step: sayStep(asked, longestSaid.whole),
	read: ({ employeeSays }) => ({ says: employeeSays }),
	put: (plan, value) => ({ ...plan, employeeSays: said(value) }),
})
