const london = new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/London', hour: '2-digit', hourCycle: 'h23' })
const hourAtNoon = (date: string) => Number(london.format(new Date(`${date}T12:00:00Z`)))

/** Whether the clocks change in the early hours of a day, 'YYYY-MM-DD': read from the rules of the time zone, whatever zone runs this. */
export function clockChangeOn(date: string): 'forward' | 'back' | null {
	const before = new Date(Date.parse(`${date}T12:00:00Z`) - 86_400_000).toISOString().slice(0, 10)
	const grown = hourAtNoon(date) - hourAtNoon(before)
	return grown > 0 ? 'forward' : grown < 0 ? 'back' : null
}
