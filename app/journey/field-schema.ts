import { parsePhoneNumberFromString } from 'libphonenumber-js/min'
import { toNormalised, toOutcode, validOutcode } from 'postcode'
import { z } from 'zod'
import { emailShape } from './email-shape.ts'
import { addDays, isCalendarDate, longDate } from './calendar.ts'
import type { CheckboxesField, DateField, DeclarationsField, Field, LevelsField } from './field.ts'
import { isRecord } from './field-form.ts'
import { englishMessages, type Messages } from './messages.ts'
import { readTypedDate } from './typed-date.ts'
import { codePoints, hasHiddenCharacter, looksEmpty, tidyText } from './text-rules.ts'

/**
 * The zod schema of a field's value. It takes what the form gave and, just as well, a value saved before (an API's caller sends
 * those): parsing twice changes nothing. An issue's first path element, where there is one, is the part of the field at fault ('day', a row).
 *
 * Rules about today are not in it (`dateRuleProblem`), so that a schema can be made once and kept.
 */
export function schemaOf(field: Field, messages: Messages = englishMessages): z.ZodType {
	const ofLanguage = schemas.get(messages) ?? new WeakMap<Field, z.ZodType>()
	schemas.set(messages, ofLanguage)
	const made = ofLanguage.get(field) ?? makeSchema(field, messages)
	ofLanguage.set(field, made)
	return made
}

const schemas = new WeakMap<Messages, WeakMap<Field, z.ZodType>>()

function makeSchema(field: Field, messages: Messages): z.ZodType {
	switch (field.kind) {
		case 'text':
			return text(field, 'one', field.max, messages)
		case 'textarea':
			return text(field, 'many', field.max, messages)
		case 'email':
			return text(field, 'one', 1000, messages).transform(told(readEmail, messages.email(field.label)))
		case 'phone':
			return text(field, 'one', 1000, messages).transform(told(readPhone, messages.phone(field.label)))
		case 'postcode':
			return text(field, 'one', 1000, messages).transform(told(toNormalised, messages.postcode(field.label)))
		case 'outcode':
			return text(field, 'one', 1000, messages).transform(told(readOutcode, messages.outcode(field.label)))
		case 'radios':
		case 'select':
			return z.enum(values(field.options), { error: field.missing })
		case 'checkboxes':
			return checkboxes(field, messages)
		case 'date':
			return date(field, messages)
		case 'levels':
			return levels(field, messages)
		case 'declarations':
			return declarations(field)
	}
}

function text(field: { label: string; missing: string }, lines: 'one' | 'many', max: number, messages: Messages) {
	return z.string({ error: field.missing }).transform((raw, ctx) => {
		const refuse = (message: string) => {
			ctx.issues.push({ code: 'custom', message, input: raw })
			return z.NEVER
		}
		if (hasHiddenCharacter(raw)) return refuse(messages.hiddenCharacter(field.label))
		const kept = tidyText(raw, lines)
		if (looksEmpty(kept)) return refuse(field.missing)
		const length = codePoints(kept)
		if (length > max) return refuse(messages.tooLong(field.label, max, length))
		return kept
	})
}

/** A reading that answers null for what it cannot read, as a zod transform with one message. */
function told(reading: (text: string) => string | null, message: string) {
	return (text: string, ctx: z.core.$RefinementCtx<string>) => {
		const value = reading(text)
		if (value !== null) return value
		ctx.issues.push({ code: 'custom', message, input: text })
		return z.NEVER
	}
}

function readEmail(text: string): string | null {
	const address = text.toLowerCase()
	return emailShape.test(address) ? address : null
}

/** Numbers set aside for drama (07700 900..., 01632 960...) are in nobody's plan, so a British number only needs the right length. */
function readPhone(text: string): string | null {
	if (text.length > 40) return null
	const phone = parsePhoneNumberFromString(text, { defaultCountry: 'GB', extract: false })
	if (!phone || phone.ext) return null
	const rightLength = phone.countryCallingCode === '44' && phone.nationalNumber.length === 10
	return phone.isValid() || rightLength ? phone.number : null
}

function readOutcode(text: string): string | null {
	if (text.length > 12) return null
	const compact = text.toUpperCase().replace(/\s/g, '')
	return toOutcode(compact) ?? (validOutcode(compact) ? compact : null)
}

/** The keys of a list of options, without trusting that the list is not empty: with no option nothing is right. */
function values(options: readonly { value: string }[]): [string, ...string[]] {
	return options.map((option) => option.value) as [string, ...string[]]
}

function checkboxes(field: CheckboxesField, messages: Messages) {
	const known = values(field.options)
	return z.array(z.enum(known, { error: messages.notInList(field.label) }), { error: field.missing }).transform((raw, ctx) => {
		const ticked = known.filter((value) => raw.includes(value))
		const refuse = (message: string) => {
			ctx.issues.push({ code: 'custom', message, input: raw })
			return z.NEVER
		}
		const alone = field.options.find((option) => option.exclusive && ticked.includes(option.value))
		if (ticked.length < field.min) return refuse(field.missing)
		if (alone && ticked.length > 1) return refuse(messages.notBoth(field.label, alone.label))
		if (ticked.length > field.max) return refuse(field.tooMany)
		return ticked
	})
}

function date(field: DateField, messages: Messages) {
	return z.unknown().transform((raw, ctx) => {
		if (typeof raw === 'string' && isCalendarDate(raw)) return raw
		const reading = readTypedDate(raw, field, messages)
		if ('date' in reading) return reading.date
		ctx.issues.push({ code: 'custom', message: reading.message, path: [reading.part], input: raw })
		return z.NEVER
	})
}

/** What is wrong with a date today, or null. A separate step from the schema, because today changes. */
export function dateRuleProblem(
	{ rule, label }: DateField,
	date: string,
	today: string,
	messages: Messages = englishMessages,
): string | null {
	if (rule.notAfterToday && date > today) return messages.notInFuture(label)
	const first = rule.notBeforeDays === undefined ? null : addDays(today, -rule.notBeforeDays)
	if (first !== null && date < first) return messages.notBefore(label, longDate(first, messages.months))
	const last = rule.notAfterDays === undefined ? null : addDays(today, rule.notAfterDays)
	return last !== null && date > last ? messages.notAfter(label, longDate(last, messages.months)) : null
}

/** Written out, not a z.object of enums: the rows differ from draft to draft, and making that schema costs more than the whole page. */
function levels(field: LevelsField, messages: Messages) {
	return z.unknown().transform((raw, ctx) => {
		const given = isRecord(raw) ? raw : {}
		const kept: Record<string, string> = {}
		for (const row of field.rows) {
			const level = field.levels.find((option) => Object.hasOwn(given, row.value) && option.value === given[row.value])
			if (level) kept[row.value] = level.value
			else ctx.issues.push({ code: 'custom', message: messages.inRow(row.label, field.missing), path: [row.value], input: raw })
		}
		return kept
	})
}

function declarations(field: DeclarationsField) {
	const all = values(field.statements)
	return z
		.array(z.string(), { error: field.missing })
		.refine((raw) => all.every((statement) => raw.includes(statement)), { error: field.missing })
		.transform(() => all as string[])
}
