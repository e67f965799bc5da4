import { addDays } from '#app/journey/calendar.ts'

/** How long the first message may be answered, and how long what is over stays. In days; the pages and the privacy page say so. */
export const reminderDaysKept = { unconfirmed: 7, over: 7 } as const

/** A day that came while nothing could be sent is still reminded of, so many days later at most. */
export const mostDaysLate = 3

const dayMs = 86_400_000

export const unconfirmedUntil = (at: Date) => new Date(at.getTime() + reminderDaysKept.unconfirmed * dayMs)
export const stoppedUntil = (at: Date) => new Date(at.getTime() + reminderDaysKept.over * dayMs)

/** When a confirmed request is deleted: after its last day and the days that it stays. */
export const keptAfter = (lastDay: string) => new Date(`${addDays(lastDay, reminderDaysKept.over + 1)}T00:00:00Z`)

/** A message about this day is of no use from then on. */
export const tooLateAt = (day: string) => new Date(`${addDays(day, mostDaysLate + 1)}T00:00:00Z`)
