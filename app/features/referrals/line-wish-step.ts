import { radiosField, textAreaField } from '#app/journey/fields.ts'
import { defineStep } from '#app/journey/step.ts'

const addition = (label: string, missing: string) => textAreaField({ label, max: 1000, rows: 3, missing })

export const lineWishFields = {
	wish: radiosField({
		label: 'What should happen to it?',
		missing: 'Choose what should happen to this line',
		options: [
			{ value: 'right', label: 'Nothing. It is right' },
			{
				value: 'correct',
				label: 'It is wrong, or something is missing',
				reveals: { text: addition('What it should say', 'Write what it should say') },
			},
			{ value: 'remove', label: 'Leave it out', hint: 'It does not go to the service' },
		],
	}),
}

/** What the employee says of one line. */
export const lineWishStep = defineStep({
	slug: 'line',
	section: 'Lines',
	question: 'What is wrong with this line?',
	fields: lineWishFields,
})
