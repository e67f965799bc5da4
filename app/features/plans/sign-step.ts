import { textField } from '#app/journey/fields.ts'
import { defineStep } from '#app/journey/step.ts'
import { longest } from './plan.ts'

/** A name under a plan. The day is the day on which it is typed. */
export const signStep = defineStep({
	slug: 'sign',
	section: 'Plan',
	question: 'Sign this version',
	fields: {
		name: textField({ label: 'Your name', max: longest.name, missing: 'Enter your name to sign', autocomplete: 'name' }),
	},
})
