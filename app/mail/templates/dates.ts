/** '2026-03-27' as 27 March 2026. */
export function longDate(date: string): string {
	return new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(`${date}T00:00:00Z`))
}

/** An instant as the time on clocks in the United Kingdom, like 2:32 pm. */
export function timeOfDay(instant: string): string {
	const parts = { hour: 'numeric', minute: '2-digit', hour12: true, timeZone: 'Europe/London' } as const
	return new Intl.DateTimeFormat('en-GB', parts).format(new Date(instant))
}
