import { bankHolidaysOf } from '#app/content/bank-holidays.ts'
import { findPattern, phasedReturnPatterns } from '#app/content/patterns.server.ts'
import { beginPhasedReturn } from '#app/features/phased-return/begin-phased-return.ts'
import { patternKeys } from '#app/features/phased-return/phased-return.ts'
import { readPhasedReturnQuery } from '#app/features/phased-return/read-phased-return-query.ts'
import { reviewDays } from '#app/features/phased-return/review-days.ts'
import { patternWeeks } from '#app/features/phased-return/weeks-of-pattern.ts'
import { londonDay } from '#app/features/referrals/london-day.ts'
import type { LoaderFunctionArgs } from '#app/framework.server.ts'
import { calculated, wrongParameters } from '#app/http/problem-json.ts'
import { wordsIn } from '#app/words/words.ts'

const { api } = wordsIn('en').phasedReturnDocument

/** A start on the hour without a break: only the days matter for the reviews. */
const byTheClock = { startsAt: '09:00', breakMinutes: 0 }

/**
 * The weeks of a pattern for another program. Parameters: pattern, weeklyHours (above 0, at most 168), from ('YYYY-MM-DD'), where
 * they are not Monday to Friday, workingDays (mon,tue,…), and the nation whose bank holidays have no review (england).
 * `reviewMovedFrom` is the bank holiday that a review would have fallen on.
 */
export function loader({ request }: LoaderFunctionArgs) {
	const read = readPhasedReturnQuery(new URL(request.url).searchParams, londonDay(new Date()))
	if ('faults' in read)
		return wrongParameters(read.faults.map(({ name, because }) => ({ name, message: api[name](because, patternKeys) })))
	const { pattern: key, weeklyHours, from, workingDays, nation } = read.asked
	const pattern = findPattern(key)
	if (!pattern) throw new Error(`${key} is not a pattern`)
	const usual = { weeklyMinutes: Math.round(weeklyHours * 60), days: [...workingDays], ...byTheClock }
	const bankHolidays = new Set(bankHolidaysOf(nation).names.keys())
	const reviews = reviewDays(beginPhasedReturn(pattern, { usual, firstDay: from }), bankHolidays)
	const { standing, source, facts } = phasedReturnPatterns()
	return calculated({
		pattern: key,
		title: pattern.title,
		nation,
		standing,
		source,
		weeks: patternWeeks(pattern, { weeklyHours, from }).map((week, index) => {
			const review = reviews.find((one) => one.week === index + 1)
			return {
				...week,
				percent: toHundredth(week.percent),
				reviewOn: review?.on ?? null,
				reviewMovedFrom: review?.movedFrom ?? null,
			}
		}),
		facts,
	})
}

/** A share of a week is exact within; what other programs read has two decimals. */
const toHundredth = (percent: number) => Math.round(percent * 100) / 100
