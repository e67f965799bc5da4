import { validOutcode, toNormalised } from 'postcode'
import { isCalendarDate } from './calendar.ts'
import { emailShape } from './email-shape.ts'
import type { CheckboxesField, DeclarationsField, Field, LevelsField } from './field.ts'
import { isRecord } from './field-form.ts'
import { codePoints, hasHiddenCharacter, looksEmpty, tidyText } from './text-rules.ts'

/**
 * A value as it was saved, or undefined when it is not (or not any more) a value of this field.
 *
 * Everything saved came through the field's schema, so this looks at the shape only and says no word about what is wrong. A walk
 * checks every answer of a draft on every request: by the schemas that took ten times as long. A property test holds the two
 * together: what one keeps the other takes, unchanged.
 */
export function savedValue(field: Field, saved: unknown): unknown {
	switch (field.kind) {
		case 'text':
			return isTidy(saved, 'one', field.max) ? saved : undefined
		case 'textarea':
			return isTidy(saved, 'many', field.max) ? saved : undefined
		case 'email':
			return typeof saved === 'string' && emailShape.test(saved) ? saved : undefined
		case 'phone':
			return typeof saved === 'string' && /^\+[1-9]\d{4,14}$/.test(saved) ? saved : undefined
		case 'postcode':
			return typeof saved === 'string' && saved.length <= 8 && toNormalised(saved) === saved ? saved : undefined
		case 'outcode':
			return typeof saved === 'string' && /^[A-Z\d]{2,4}$/.test(saved) && validOutcode(saved) ? saved : undefined
		case 'radios':
		case 'select':
			return field.options.some((option) => option.value === saved) ? saved : undefined
		case 'checkboxes':
			return savedTicks(field, saved)
		case 'date':
			return typeof saved === 'string' && isCalendarDate(saved) ? saved : undefined
		case 'levels':
			return savedLevels(field, saved)
		case 'declarations':
			return savedStatements(field, saved)
	}
}

function isTidy(saved: unknown, lines: 'one' | 'many', max: number): boolean {
	if (typeof saved !== 'string' || saved.length > max * 2) return false
	return tidyText(saved, lines) === saved && !hasHiddenCharacter(saved) && !looksEmpty(saved) && codePoints(saved) <= max
}

function savedTicks(field: CheckboxesField, saved: unknown): string[] | undefined {
	if (!Array.isArray(saved) || saved.length < field.min || saved.length > field.max) return undefined
	const ticked = field.options.filter((option) => saved.includes(option.value))
	if (ticked.length !== saved.length || (ticked.length > 1 && ticked.some((option) => option.exclusive))) return undefined
	return ticked.map((option) => option.value)
}

/** Rows that are not asked any more are left out; a row without its level makes the question open again. */
function savedLevels(field: LevelsField, saved: unknown): Record<string, string> | undefined {
	if (!isRecord(saved)) return undefined
	const kept: Record<string, string> = {}
	for (const { value: row } of field.rows) {
		const level = Object.hasOwn(saved, row) ? saved[row] : undefined
		if (typeof level !== 'string' || !field.levels.some((option) => option.value === level)) return undefined
		kept[row] = level
	}
	return kept
}

function savedStatements(field: DeclarationsField, saved: unknown): string[] | undefined {
	if (!Array.isArray(saved)) return undefined
	const all = field.statements.map((statement) => statement.value)
	return all.every((statement) => saved.includes(statement)) ? all : undefined
}
