import { factsOf } from '#app/content/adjustments.server.ts'
import { londonDay } from '#app/features/referrals/london-day.ts'
import { readSickPayQuery } from '#app/features/sick-pay/read-sick-pay-query.ts'
import { sickPayAnswer } from '#app/features/sick-pay/sick-pay-answer.ts'
import { sickPayTerms, termFactIds } from '#app/features/sick-pay/sick-pay-terms.ts'
import { warningsFor } from '#app/features/sick-pay/sick-pay-warnings.ts'
import { sickPay } from '#app/features/sick-pay/sick-pay.ts'
import type { LoaderFunctionArgs } from '#app/framework.server.ts'
import { calculated, wrongParameters } from '#app/http/problem-json.ts'
import { longDate } from '#app/journey/calendar.ts'
import { wordsIn } from '#app/words/words.ts'

const { sickPay: words } = wordsIn('en')

/**
 * Sick pay for another program. Parameters: averageWeeklyEarnings (pounds), workingDays (mon,tue,…; weeks that take turns are divided
 * by |, and then firstWeekOn is a day of a week of the first kind), firstDay, lastDay, and previousSpells (from/to,from/to).
 */
export function loader({ request }: LoaderFunctionArgs) {
	const terms = sickPayTerms(factsOf({ facts: termFactIds }))
	const today = londonDay(new Date())
	const read = readSickPayQuery(new URL(request.url).searchParams, { today, terms })
	const said = (day: string | undefined) => (day === undefined ? '' : longDate(day))
	if (!read.ok)
		return wrongParameters(
			read.problems.map(({ name, why, day, spell }) => ({ name, message: words.refusals[why](said(day), spell) })),
		)
	const found = sickPay(read.input, terms)
	const warnings = warningsFor(read.input, found, { today, terms }).map(({ code, day }) => ({
		code,
		message: words.warnings[code](terms.mostWeeks, said(day)),
	}))
	const unknown = read.unknown.map((name) => ({
		code: 'unknown-parameter',
		name,
		message: words.warnings['unknown-parameter'](),
	}))
	return calculated({ ...sickPayAnswer(found), warnings: [...warnings, ...unknown] })
}
