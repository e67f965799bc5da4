const inWords = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' })

/** 27 March 2026, from 2026-03-27. */
export const longDate = (date: string) => inWords.format(new Date(`${date}T00:00:00Z`))
