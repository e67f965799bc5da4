import englandAndWales from '#content/bank-holidays/england-and-wales.json' with { type: 'json' }
import northernIreland from '#content/bank-holidays/northern-ireland.json' with { type: 'json' }
import scotland from '#content/bank-holidays/scotland.json' with { type: 'json' }
import type { Nation } from '#app/features/guidance/fact.ts'
import type { BankHolidays } from '#app/features/timeline/working-day.ts'

/** The bank holidays that working days of the service leave out, 'YYYY-MM-DD'. Known until `bankHolidaysKnownUntil`. */
export const bankHolidays: ReadonlySet<string> = new Set(englandAndWales.days.map(({ on }) => on))

export const bankHolidaysKnownUntil = englandAndWales.until

/** The bank holidays of a nation, 'YYYY-MM-DD'. */
export const bankHolidayDaysOf = (nation: Nation): ReadonlySet<string> => new Set(bankHolidaysOf(nation).names.keys())

/** The bank holidays of a nation, with the days from and until which all of them are known. */
export function bankHolidaysOf(nation: Nation): BankHolidays {
	const { days, from, until } =
		nation === 'scotland' ? scotland : nation === 'northern-ireland' ? northernIreland : englandAndWales
	return { names: new Map(days.map(({ on, name }) => [on, name])), from, until }
}
