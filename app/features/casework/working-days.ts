const dayMs = 86_400_000

/** Monday to Friday, less the days in `holidays`. `date` is 'YYYY-MM-DD'. */
export function isWorkingDay(date: string, holidays: ReadonlySet<string>): boolean {
	const weekday = new Date(`${date}T00:00:00Z`).getUTCDay()
	return weekday !== 0 && weekday !== 6 && !holidays.has(date)
}

/** The day that many working days after `date`; the day itself does not count. */
export function addWorkingDays(date: string, count: number, holidays: ReadonlySet<string>): string {
	let day = date
	for (let left = count; left > 0;) {
		day = new Date(Date.parse(`${day}T00:00:00Z`) + dayMs).toISOString().slice(0, 10)
		if (isWorkingDay(day, holidays)) left -= 1
	}
	return day
}

/** The last moment of a calendar day, near enough for a clock that counts days: 17:00 UTC. */
export const endOfWorkingDay = (date: string) => new Date(`${date}T17:00:00Z`)
