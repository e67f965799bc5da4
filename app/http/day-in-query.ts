const parts = ['day', 'month', 'year'] as const

/**
 * What a GET form sent, with each day as the three boxes of a date field, whether it came as boxes or as one 'YYYY-MM-DD' in a short
 * link. What is no such day stands whole in the box of the day, so that the page says what is wrong with it.
 */
export function withDayBoxes(query: URLSearchParams, names: readonly string[]): URLSearchParams {
	const sent = new URLSearchParams(query)
	for (const name of names) {
		const day = sent.get(name)
		if (day === null) continue
		sent.delete(name)
		const [, year = '', month = '', ofMonth = day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(day) ?? []
		sent.set(`${name}.day`, ofMonth.replace(/^0(?=\d)/, ''))
		sent.set(`${name}.month`, month.replace(/^0(?=\d)/, ''))
		sent.set(`${name}.year`, year)
	}
	return sent
}

/** True when a form sent a day in boxes, which a page answers with the short address. */
export const hasDayBoxes = (query: URLSearchParams, names: readonly string[]): boolean =>
	names.some((name) => parts.some((part) => query.has(`${name}.${part}`)))
