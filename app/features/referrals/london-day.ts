const london = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/London', year: 'numeric', month: '2-digit', day: '2-digit' })

/** The calendar day in the United Kingdom at this instant, 'YYYY-MM-DD', whatever zone the machine is set to. */
export function londonDay(at: Date): string {
	return london.format(at)
}
