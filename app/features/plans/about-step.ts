import { dateField, textAreaField, textField } from '#app/journey/fields.ts'
import { defineStep } from '#app/journey/step.ts'
import { longest } from './plan.ts'

/** Who a plan is between, and since when somebody waits for an answer. Nothing here is needed. */
export const aboutStep = defineStep({
	slug: 'about',
	section: 'Plan',
	question: 'Who is this plan for?',
	hint: 'Leave empty what you do not need. Names stand on the copy you take away.',
	fields: {
		employee: textField({ label: 'The employee’s name', max: longest.name, optional: true, example: 'Jo Example' }),
		manager: textField({ label: 'Your name', record: 'Manager’s name', max: longest.name, optional: true }),
		firm: textField({ label: 'The business', max: longest.line, optional: true, autocomplete: 'organization' }),
		job: textField({ label: 'The job', max: longest.line, optional: true, healthGuard: true }),
		askedOn: dateField({
			label: 'When were changes asked for?',
			hint: 'A spoken word counts. For example, 27 3 2026',
			optional: true,
			missing: 'Enter the day on which changes were asked for',
			rule: { notAfterToday: true, notBeforeDays: 3700 },
		}),
		goodDay: textAreaField({
			label: 'What a good day at work looks like',
			hint: 'In the employee’s words',
			max: longest.text,
			rows: 3,
			optional: true,
			healthGuard: true,
		}),
		badDay: textAreaField({
			label: 'What a bad day at work looks like, and what helps then',
			hint: 'In the employee’s words. What you would see at work, not what it is called.',
			max: longest.text,
			rows: 3,
			optional: true,
			healthGuard: true,
		}),
	},
})
