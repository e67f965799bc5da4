import { checkboxesField, radiosField, textField } from '#app/journey/fields.ts'
import { defineStep } from '#app/journey/step.ts'
import { yesNoUnsure } from './choices.ts'
import { theJob } from './sections.ts'

export const hazards = defineStep({
	slug: 'hazards',
	section: theJob,
	question: 'Is there anything in the job that could be a danger?',
	fields: {
		hazards: checkboxesField({
			label: 'Dangers in the job',
			options: [
				{ value: 'driving', label: 'Driving for work' },
				{ value: 'height', label: 'Working at height' },
				{ value: 'machinery', label: 'Machines or tools' },
				{ value: 'lone', label: 'Working alone' },
				{ value: 'nights', label: 'Nights' },
				{ value: 'substances', label: 'Chemicals, dust or other substances' },
				{ value: 'moving-people', label: 'Moving or lifting people' },
				{ value: 'public', label: 'Facing the public' },
				{ value: 'other', label: 'Something else' },
				{ value: 'none', label: 'None of these', exclusive: true },
			],
			missing: 'Choose all that apply, or none of these',
		}),
		other: textField({
			label: 'What else, if anything',
			record: 'Other danger in the job',
			max: 200,
			optional: true,
			example: 'A busy loading bay',
		}),
		safetyCritical: radiosField({
			label: 'Could one mistake badly hurt someone?',
			hint: 'This is called a safety-critical job. For example, driving a bus or working on a roof.',
			record: 'Safety-critical job',
			options: yesNoUnsure,
			missing: 'Choose whether one mistake could badly hurt someone',
		}),
	},
	refine: ({ hazards: ticked, other }) =>
		ticked.includes('other') && other === undefined ? [{ field: 'other', message: 'Enter what else could be a danger' }] : [],
})
