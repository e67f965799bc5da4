/**
 * A time of day as people type it, as '07:30': '7:30', '7.30', '0730', '7', '7am', '5.15 pm', '17h30', 'noon'. What could be meant in
 * two ways is not guessed: null for '25:00', '7:5', '13pm' and the like.
 */
export function readClock(typed: string): string | null {
	const plain = typed.normalize('NFKC').replace(/\s+/g, '').toLowerCase()
	if (plain === 'noon' || plain === 'midday') return '12:00'
	if (plain === 'midnight') return '00:00'
	const found = /^(\d{1,2})(?:[:.h](\d{2})|(?<=\d{2})(\d{2}))?h?([ap]\.?m\.?)?$/.exec(plain)
	if (!found) return null
	const [, typedHour = '', afterSign, together, half] = found
	const minute = Number(afterSign ?? together ?? 0)
	const hour = hourOf(Number(typedHour), half)
	if (hour === null || minute > 59) return null
	return `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`
}

function hourOf(hour: number, half: string | undefined): number | null {
	if (half === undefined) return hour <= 23 ? hour : null
	if (hour < 1 || hour > 12) return null
	return (hour % 12) + (half.startsWith('p') ? 12 : 0)
}
