import { longDate } from './calendar-date.ts'

const pounds = (amount: number) =>
	`£${amount.toLocaleString('en-GB', { minimumFractionDigits: Number.isInteger(amount) ? 0 : 2, maximumFractionDigits: 2 })}`

/** A fact's value as it is printed: the end of its name says what it is. */
export function printValue(name: string, value: string | number) {
	if (typeof value === 'string') return name.endsWith('On') ? longDate(value) : value
	if (name.endsWith('Pounds')) return pounds(value)
	if (name.endsWith('Percent')) return `${value}%`
	return value.toLocaleString('en-GB')
}
