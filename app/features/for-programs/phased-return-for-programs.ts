import type { Nation } from '#app/features/guidance/fact.ts'
import { beginPhasedReturn } from '#app/features/phased-return/begin-phased-return.ts'
import type { Patterns } from '#app/features/phased-return/pattern.ts'
import { patternKeys } from '#app/features/phased-return/phased-return.ts'
import { readPhasedReturnQuery } from '#app/features/phased-return/read-phased-return-query.ts'
import type { QueryFault } from '#app/features/phased-return/read-phased-return-query.ts'
import { reviewDays } from '#app/features/phased-return/review-days.ts'
import { patternWeeks } from '#app/features/phased-return/weeks-of-pattern.ts'
import type { Answered } from './read-names.ts'

export type PhasedReturnWords = Readonly<Record<QueryFault['name'], (because: string, keys: readonly string[]) => string>>

/** A start on the hour without a break: only the days matter for the reviews. */
const byTheClock = { startsAt: '09:00', breakMinutes: 0 }

/** A share of a week is exact within; what other programs read has two decimals. */
const toHundredth = (percent: number) => Math.round(percent * 100) / 100

type Given = {
	readonly today: string
	readonly patterns: Patterns
	/** 'YYYY-MM-DD' */
	readonly bankHolidaysOf: (nation: Nation) => ReadonlySet<string>
	readonly words: PhasedReturnWords
}

/** The weeks of a pattern for a question under our own names. `reviewMovedFrom` is the bank holiday that a review would have fallen on. */
export function phasedReturnForPrograms(query: URLSearchParams, { today, patterns, bankHolidaysOf, words }: Given): Answered {
	const read = readPhasedReturnQuery(query, today)
	if ('faults' in read)
		return { wrong: read.faults.map(({ name, because }) => ({ name, message: words[name](because, patternKeys) })) }
	const { pattern: key, weeklyHours, from, workingDays, nation } = read.asked
	const pattern = patterns.patterns.find((one) => one.key === key)
	if (!pattern) throw new Error(`${key} is not a pattern`)
	const usual = { weeklyMinutes: Math.round(weeklyHours * 60), days: [...workingDays], ...byTheClock }
	const reviews = reviewDays(beginPhasedReturn(pattern, { usual, firstDay: from }), bankHolidaysOf(nation))
	return {
		value: {
			pattern: key,
			title: pattern.title,
			nation,
			standing: patterns.standing,
			source: patterns.source,
			weeks: patternWeeks(pattern, { weeklyHours, from }).map((week, index) => {
				const review = reviews.find((one) => one.week === index + 1)
				return {
					...week,
					percent: toHundredth(week.percent),
					reviewOn: review?.on ?? null,
					reviewMovedFrom: review?.movedFrom ?? null,
				}
			}),
			facts: patterns.facts,
			calculatedOn: today,
		},
	}
}
