import bankHolidays from '../../../content/bank-holidays/england-and-wales.json' with { type: 'json' }

const closed = new Set(bankHolidays.days)
const dayMs = 86_400_000

/** Monday to Friday, less the bank holidays of England and Wales in `content/bank-holidays`. `date` is 'YYYY-MM-DD'. */
export function isWorkingDay(date: string): boolean {
	const weekday = new Date(`${date}T00:00:00Z`).getUTCDay()
	return weekday !== 0 && weekday !== 6 && !closed.has(date)
}

/** The day that many working days after `date`; the day itself does not count. */
export function addWorkingDays(date: string, count: number): string {
	let day = date
	for (let left = count; left > 0;) {
		day = new Date(Date.parse(`${day}T00:00:00Z`) + dayMs).toISOString().slice(0, 10)
		if (isWorkingDay(day)) left -= 1
	}
	return day
}

/** The last moment of a calendar day, near enough for a clock that counts days: 17:00 UTC. */
export const endOfWorkingDay = (date: string) => new Date(`${date}T17:00:00Z`)
