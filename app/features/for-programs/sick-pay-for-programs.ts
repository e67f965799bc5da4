import type { Fact } from '#app/features/guidance/fact.ts'
import { readSickPayQuery } from '#app/features/sick-pay/read-sick-pay-query.ts'
import type { QueryRefusal } from '#app/features/sick-pay/read-sick-pay-query.ts'
import { sickPayAnswer } from '#app/features/sick-pay/sick-pay-answer.ts'
import type { SickPayTerms } from '#app/features/sick-pay/sick-pay-shape.ts'
import { warningsFor } from '#app/features/sick-pay/sick-pay-warnings.ts'
import type { WarningCode } from '#app/features/sick-pay/sick-pay-warnings.ts'
import { sickPay } from '#app/features/sick-pay/sick-pay.ts'
import { longDate } from '#app/journey/calendar.ts'
import type { Answered } from './read-names.ts'

export type SickPayWords = {
	readonly refusals: Readonly<Record<QueryRefusal, (day: string, spell?: number) => string>>
	readonly warnings: Readonly<Record<WarningCode, (weeks: number, day: string) => string>>
}

/** Sick pay for a question under our own names, with `today` as 'YYYY-MM-DD'. */
export function sickPayForPrograms(
	query: URLSearchParams,
	{
		today,
		terms,
		facts,
		words,
	}: { readonly today: string; readonly terms: SickPayTerms; readonly facts: readonly Fact[]; readonly words: SickPayWords },
): Answered {
	const read = readSickPayQuery(query, { today, terms })
	const said = (day: string | undefined) => (day === undefined ? '' : longDate(day))
	if (!read.ok)
		return { wrong: read.problems.map(({ name, why, day, spell }) => ({ name, message: words.refusals[why](said(day), spell) })) }
	const found = sickPay(read.input, terms)
	const warnings = warningsFor(read.input, found, { today, terms }).map(({ code, day }) => ({
		code,
		message: words.warnings[code](terms.mostWeeks, said(day)),
	}))
	return { value: { ...sickPayAnswer(found, { rates: terms.rates, sources: facts }), warnings, calculatedOn: today } }
}
