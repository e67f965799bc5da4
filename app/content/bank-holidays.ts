import englandAndWales from '#content/bank-holidays/england-and-wales.json' with { type: 'json' }

/** The bank holidays that working days leave out, 'YYYY-MM-DD'. Known until `bankHolidaysKnownUntil`. */
export const bankHolidays: ReadonlySet<string> = new Set(englandAndWales.days)

export const bankHolidaysKnownUntil = englandAndWales.until
