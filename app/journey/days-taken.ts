/** The first day that the tools of an absence take: before it somebody mistyped. */
export const earliestDay = '1970-01-01'

/** How far ahead an absence may begin: a planned operation may be known a year before. */
export const mostDaysAhead = 366
