import { longDate, weekdayOf } from '#app/journey/calendar.ts'
import type { PhasedReturnWords } from './phased-return-words.ts'
import type { ReviewDay } from './review-days.ts'

type Words = Pick<PhasedReturnWords, 'months' | 'dayNames' | 'atTime'>

/** 'Saturday 5 December 2026', so that a weekend is seen. */
export const dayWithName = (on: string, { months, dayNames }: Pick<Words, 'months' | 'dayNames'>): string =>
	`${dayNames[weekdayOf(on)]} ${longDate(on, months)}`

/** The day of a review, with its time where one is set. */
export const reviewWhen = ({ on, time }: Pick<ReviewDay, 'on' | 'time'>, words: Words): string =>
	time === null ? dayWithName(on, words) : words.atTime(dayWithName(on, words), time)
