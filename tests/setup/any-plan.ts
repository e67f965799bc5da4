import fc from 'fast-check'
import { costs } from '#app/features/adjustments/adjustment.ts'
import {
	decisions,
	longest,
	neededOn,
	refusalFactors,
	reviewAnswers,
	rowSources,
	rowStatuses,
	sides,
} from '#app/features/plans/plan.ts'
import type { Plan, PlanRow } from '#app/features/plans/plan.ts'
import { addDays } from '#app/journey/calendar.ts'
import { codePoints, hasHiddenCharacter, tidyText } from '#app/journey/text-rules.ts'

const seeds = ['', 'Start at 10', '=1+1', 'سماعات رأس', '👩🏽‍🦽 chair', 'line\nline', 'Zoë Ó Briain', '__proto__', 'a'.repeat(150)]

/** Text as a form keeps it: any script, tidy, of a length that is taken. */
const text = (most: number, lines: 'one' | 'many') =>
	fc
		.oneof(
			fc.constantFrom(...seeds),
			fc.string({ maxLength: 40, unit: 'binary' }),
			fc.string({ maxLength: 40, unit: 'grapheme' }),
		)
		.filter((typed) => !hasHiddenCharacter(typed))
		.map((typed) => tidyText(typed, lines))
		.filter((kept) => codePoints(kept) <= most && !hasHiddenCharacter(kept))

const day = fc.integer({ min: 0, max: 70_000 }).map((days) => addDays('1900-01-01', days))
const maybe = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: null })
const long = text(longest.text, 'many')
const line = text(longest.line, 'one')

export const anyRow: fc.Arbitrary<PlanRow> = fc.record({
	id: fc.stringMatching(/^[a-z0-9]{6,16}$/),
	source: fc.record({ kind: fc.constantFrom(...rowSources), ref: fc.stringMatching(/^[a-z0-9/-]{0,40}$/) }),
	what: line,
	how: long,
	barrier: long,
	who: line,
	byOn: maybe(day),
	interim: long,
	check: long,
	cost: maybe(fc.constantFrom(...costs)),
	pounds: maybe(fc.integer({ min: 0, max: 1_000_000 })),
	whoPays: line,
	neededOn: fc.constantFrom(...neededOn),
	decision: fc.constantFrom(...decisions),
	factors: fc.subarray([...refusalFactors]),
	reason: long,
	alternatives: long,
	startOn: maybe(day),
	reviewOn: maybe(day),
	firstReviewWeeks: maybe(fc.integer({ min: 1, max: 104 })),
	status: fc.constantFrom(...rowStatuses),
	employeeComment: long,
	commentIsTheirs: fc.boolean(),
	reviews: fc.array(
		fc.record({ on: day, by: fc.constantFrom(...sides), answer: fc.constantFrom(...reviewAnswers), note: long }),
		{ maxLength: 3 },
	),
})

/** Any plan that the portal could hold, with rows of different ids. */
export const anyPlan: fc.Arbitrary<Plan> = fc.record({
	employee: text(longest.name, 'one'),
	manager: text(longest.name, 'one'),
	firm: line,
	job: line,
	askedOn: maybe(day),
	goodDay: long,
	badDay: long,
	rows: fc.uniqueArray(anyRow, { selector: ({ id }) => id, maxLength: 8 }),
})
