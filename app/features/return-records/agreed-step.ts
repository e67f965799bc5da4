import { dateField, textField } from '#app/journey/fields.ts'
import { defineStep } from '#app/journey/step.ts'
import { dayRule } from './day-rule.ts'
import { longest } from './record.ts'

/** The form name of a part of the change in this place, from 1 on. */
export const nameInRow = (place: number, part: string) => `row${place}.${part}`

/** One change that was agreed. Its boxes have names of their own, so that many stand in one form. */
export const agreedStep = (place: number) =>
	defineStep({
		slug: `row${place}`,
		section: 'Return-to-work record',
		question: `Change ${place}`,
		fields: (_read, context) => ({
			[nameInRow(place, 'what')]: textField({
				label: 'What changes',
				max: longest.line,
				optional: true,
				healthGuard: true,
			}),
			[nameInRow(place, 'who')]: textField({ label: 'Who does it', max: longest.line, optional: true, width: 'medium' }),
			[nameInRow(place, 'byOn')]: dateField({ label: 'By when', optional: true, rule: dayRule(context) }),
			[nameInRow(place, 'interim')]: textField({
				label: 'Until then',
				max: longest.line,
				optional: true,
				healthGuard: true,
			}),
			[nameInRow(place, 'reviewOn')]: dateField({ label: 'Look again on', optional: true, rule: dayRule(context) }),
		}),
	})
