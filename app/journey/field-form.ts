import { parsePhoneNumberFromString } from 'libphonenumber-js/min'
import type { Field } from './field.ts'
import { looksEmpty, tidyText, withoutHiddenCharacters } from './text-rules.ts'

/** What was typed, by form name. Has no prototype, so a field may have any name. */
export type TypedValues = Record<string, string | string[]>
export type Posted = ReadonlyMap<string, readonly string[]>

const dateParts = ['day', 'month', 'year'] as const

/** The form names of a field, the first input first. */
export function formNames(name: string, field: Field): string[] {
	if (field.kind === 'date') return dateParts.map((part) => `${name}.${part}`)
	if (field.kind === 'levels') return field.rows.length > 0 ? field.rows.map((row) => `${name}.${row.value}`) : [name]
	return [name]
}

/** True where a form may send one name several times. */
export function takesMany(field: Field): boolean {
	return field.kind === 'checkboxes' || field.kind === 'declarations'
}

/** What the form gave for a field, ready for its schema; undefined when nothing was given. */
export function gather(name: string, field: Field, posted: Posted): unknown {
	if (takesMany(field)) return posted.get(name)
	if (field.kind === 'date') {
		const [day, month, year] = dateParts.map((part) => tidyText(posted.get(`${name}.${part}`)?.[0] ?? '', 'one'))
		return day || month || year ? { day, month, year } : undefined
	}
	if (field.kind === 'levels') {
		return Object.fromEntries(field.rows.map((row) => [row.value, posted.get(`${name}.${row.value}`)?.[0]]))
	}
	const typed = posted.get(name)?.[0] ?? ''
	return looksEmpty(typed) ? undefined : typed
}

/** What was typed, to show in the same boxes again. */
export function keepTyped(name: string, field: Field, posted: Posted, into: TypedValues): void {
	for (const formName of formNames(name, field)) {
		const given = posted.get(formName)
		if (!given?.length) continue
		if (takesMany(field)) into[formName] = choices(field).filter((value) => given.includes(value))
		else if (choices(field).length === 0) into[formName] = withoutHiddenCharacters(given[0] ?? '')
		else if (choices(field).includes(given[0] ?? '')) into[formName] = given[0] ?? ''
	}
}

/** A saved value as it would be typed. What does not fit the field any more is left out. */
export function typeValue(name: string, field: Field, value: unknown, into: TypedValues): void {
	if (takesMany(field)) {
		if (Array.isArray(value)) into[name] = choices(field).filter((choice) => value.includes(choice))
	} else if (field.kind === 'date') {
		const parts = typeof value === 'string' ? value.split('-').map((part) => String(Number(part))) : []
		if (parts.length === 3) dateParts.forEach((part, index) => (into[`${name}.${part}`] = parts[2 - index] ?? ''))
	} else if (field.kind === 'levels') {
		for (const { value: row } of field.rows) {
			const level: unknown = isRecord(value) && Object.hasOwn(value, row) ? value[row] : undefined
			if (typeof level === 'string' && choices(field).includes(level)) into[`${name}.${row}`] = level
		}
	} else if (typeof value === 'string') {
		if (choices(field).length === 0 || choices(field).includes(value))
			into[name] = field.kind === 'phone' ? localPhone(value) : value
	}
}

/** A British number without +44, as people write it; any other number as kept. Reading it back gives the same value. */
export function localPhone(value: string): string {
	const phone = parsePhoneNumberFromString(value)
	if (!phone) return value
	return phone.countryCallingCode === '44' ? phone.formatNational() : phone.formatInternational()
}

function choices(field: Field): string[] {
	if (field.kind === 'levels') return field.levels.map((level) => level.value)
	if (field.kind === 'declarations') return field.statements.map((statement) => statement.value)
	return 'options' in field ? field.options.map((option) => option.value) : []
}

export function isRecord(value: unknown): value is Record<string, unknown> {
	return typeof value === 'object' && value !== null && !Array.isArray(value)
}
